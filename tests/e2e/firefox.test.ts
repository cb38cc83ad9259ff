/** Sidelight in a real Firefox, in its real sidebar. Needs the build in `.output/firefox-mv3`. */
import path from 'node:path';
import { FirefoxDriver } from '../support/firefox.ts';
import { describeMainJob } from './main-job.ts';
import { describeMenuAndPrivate } from './menu-and-private.ts';
import { describeReach } from './reach.ts';
import { describeRoughWeather } from './rough-weather.ts';
import { setUp } from './setting.ts';
import { describeStates } from './states.ts';
import { describeUpdate } from './update.ts';

const extension = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
let firefox: FirefoxDriver;
const setting = setUp(async () => {
  firefox = await FirefoxDriver.launch({ extension });
  return firefox;
});

describeMainJob(setting);
describeStates(setting);
describeRoughWeather(setting);
describeMenuAndPrivate(setting, () => firefox);
describeUpdate(setting, () => firefox.reloadExtension());
describeReach(setting);
