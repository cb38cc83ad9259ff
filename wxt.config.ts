/** Build settings and the manifest: few permissions, no site at install, Manifest V3 in both browsers. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

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
  vite: () => ({ plugins: [preact()] }),
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
