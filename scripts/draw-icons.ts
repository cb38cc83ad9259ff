/** Draws the PNG icons from `public/icon/sidelight.svg` with Chromium; run it after changing the drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import UPNG from 'upng-js';
import { findBrowser } from '../tests/support/browsers.ts';

const folder = path.resolve(import.meta.dirname, '../public/icon');
const SIZES = [16, 32, 48, 128];
/** The drawing has five colours; these are enough for its soft edges, and a palette makes the files a third as large. */
const COLOURS = 64;

function withPalette(png: Uint8Array<ArrayBuffer>, size: number): Uint8Array {
  return new Uint8Array(UPNG.encode(UPNG.toRGBA8(UPNG.decode(png.buffer)), size, size, COLOURS));
}

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
    const picture = Uint8Array.from(await page.screenshot({ omitBackground: true }));
    writeFileSync(path.join(folder, `${size}.png`), withPalette(picture, size));
  }
} finally {
  await browser.close();
}
