// Bundled with Readability by the benchmark.
import { Readability } from '@mozilla/readability';

const article = new Readability(document.cloneNode(true)).parse();
(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({
  title: article?.title ?? '',
  text: article?.textContent ?? 'nothing',
});
