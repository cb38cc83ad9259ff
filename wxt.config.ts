/** Build settings and the manifest: few permissions, no site at install, Manifest V3 in both browsers. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { examplesStayHere } from './scripts/leave-examples-out.ts';

/** Tables of words stand together: the same words in two of them then cost once. */
const WORD_TABLES =
  /\/utils\/(?:names\/data\/|.*\/(?:abbreviations|countries|nicknames|person-nouns|portfolios|reporting-verb-table|small-words|stop-words|titles|word-classes)\.ts$)/;

/**
 * What is zipped stays small: few files, and in each what is alike. `words` is the worker's; `shared` is what the worker and the
 * pages share; `pages` is what the pages share.
 */
const chunks = [
  { name: 'words', test: WORD_TABLES },
  { name: 'pages', minShareCount: 2, test: /\/node_modules\/preact\/|\/components\/|\/utils\/view\// },
  { name: 'shared', minShareCount: 2 },
];

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact(), examplesStayHere()],
    build: {
      target: ['chrome116', 'firefox140'],
      modulePreload: { polyfill: false }, // both browsers have it
      // 2 kB less when zipped than with the minifier that Vite brings.
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (_, { build }) => {
      const output = build?.rollupOptions?.output;
      // With `lib` it is the content script, which is one file.
      if (output && !Array.isArray(output) && !build.lib) output.codeSplitting = { groups: chunks };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    action: {
      default_title: '__MSG_actionTitle__',
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    // Alt+Shift+letter stays unassigned in Chromium on Linux; this one both browsers assign.
    commands: { _execute_action: { suggested_key: { default: 'Alt+R', mac: 'MacCtrl+R' } } },
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '116' }),
  }),
});
