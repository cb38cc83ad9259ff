/** Draws the PNG icons from `public/icon/sidelight.svg` with Chromium; run it after changing the drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/support/browsers.ts';

const folder = path.resolve(import.meta.dirname, '../public/icon');
const SIZES = [16, 32, 48, 96, 128];

const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});
try {
  const drawing = readFileSync(path.join(folder, 'sidelight.svg'), 'utf8');
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
