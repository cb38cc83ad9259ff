/** Related coverage in a real Firefox. Needs the build in `.output/firefox-mv3`. */
import path from 'node:path';
import { FirefoxDriver } from '../support/firefox.ts';
import { describeRelated } from './related.ts';
import { setUp } from './setting.ts';

const extension = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

describeRelated(setUp(() => FirefoxDriver.launch({ extension })));
