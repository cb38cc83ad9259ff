/** Builds the baseline of the press benchmark: an extension that only runs Readability and shows its text. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const MANIFEST = {
  manifest_version: 3,
  name: 'Bare reader',
  version: '1.0',
  permissions: ['activeTab', 'scripting'],
  action: { default_title: 'Read' },
};
const FOR = {
  chromium: {
    permissions: [...MANIFEST.permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    action: { ...MANIFEST.action, default_area: 'navbar' },
    browser_specific_settings: { gecko: { id: 'bare-reader@sidelight.example', strict_min_version: '140.0' } },
  },
} as const;

/** Writes the unpacked extension into `folder` and returns it. */
export async function buildBareExtension(folder: string, browser: keyof typeof FOR): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (const file of ['background.js', 'sidepanel.html', 'sidepanel.js'])
    copyFileSync(path.join(import.meta.dirname, file), path.join(folder, file));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, ...FOR[browser] }));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: path.join(import.meta.dirname, 'content.js'),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  return folder;
}
