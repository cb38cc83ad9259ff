/** Sidelight in a real Chromium, in its real sidebar. Needs the build in `.output/chrome-mv3`. */
import path from 'node:path';
import { ChromiumDriver } from '../support/chromium.ts';
import { describeMainJob } from './main-job.ts';
import { describeReach } from './reach.ts';
import { describeRoughWeather } from './rough-weather.ts';
import { setUp } from './setting.ts';
import { describeStates } from './states.ts';
import { describeUpdate } from './update.ts';

const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
let chromium: ChromiumDriver;
const setting = setUp(async () => {
  chromium = await ChromiumDriver.launch({ extension });
  return chromium;
});

describeMainJob(setting);
describeStates(setting);
describeRoughWeather(setting);
describeUpdate(setting, () => chromium.reloadExtension());
describeReach(setting);
