/** Related coverage in a real Chromium. Needs the build in `.output/chrome-mv3`. */
import path from 'node:path';
import { ChromiumDriver } from '../support/chromium.ts';
import { describeRelated } from './related.ts';
import { setUp } from './setting.ts';

const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

describeRelated(setUp(() => ChromiumDriver.launch({ extension })));
