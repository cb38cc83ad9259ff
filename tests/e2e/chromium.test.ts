/** Sidelight in a real Chromium, in its real sidebar. Needs the build in `.output/chrome-mv3`. */
import path from 'node:path';
import { ChromiumDriver } from '../support/chromium.ts';
import { describeMainJob } from './main-job.ts';
import { describeReach } from './reach.ts';
import { describeRoughWeather } from './rough-weather.ts';
import { setUp } from './setting.ts';
import { describeStates } from './states.ts';

const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const setting = setUp(() => ChromiumDriver.launch({ extension }));

describeMainJob(setting);
describeStates(setting);
describeRoughWeather(setting);
describeReach(setting);
