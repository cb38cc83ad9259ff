const api = globalThis.browser ?? globalThis.chrome;
const show = (article) => {
  if (!article) return;
  const main = document.querySelector('main');
  main.replaceChildren(...article.text.split(/\n+/).map((line) => Object.assign(document.createElement('p'), { textContent: line })));
};
api.runtime.onMessage.addListener((message) => {
  if (message.show) show(message.show);
});
api.runtime.sendMessage({ ask: true }, show);
