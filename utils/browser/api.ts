/** The door to the browser's extension interfaces for the background and our own pages: the same names, with promises, in Chrome and Firefox. */
import browser from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
