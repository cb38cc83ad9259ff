// The least that an extension can do: open the sidebar, read the page with Readability, hand the text over.
const api = globalThis.browser ?? globalThis.chrome;
let latest = null;
api.action.onClicked.addListener(async (tab) => {
  if (api.sidePanel) api.sidePanel.open({ windowId: tab.windowId });
  else api.sidebarAction.open();
  await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
});
api.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message.text) {
    latest = message;
    api.runtime.sendMessage({ show: message }).catch(() => {});
  } else if (message.ask) answer(latest);
});
