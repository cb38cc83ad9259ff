/** Which permission a site needs. */
import { expect, it } from 'vitest';
import { siteName, sitePattern } from '../../utils/browser/permissions.ts';

it.each([
  ['https://www.courier.example/a/b?c', '*://*.courier.example/*', 'courier.example'],
  ['http://news.courier.example/', '*://*.news.courier.example/*', 'news.courier.example'],
  ['http://127.0.0.1:8080/a', '*://127.0.0.1/*', '127.0.0.1'],
  ['http://localhost/a', '*://localhost/*', 'localhost'],
])('%s', (url, pattern, name) => {
  expect(sitePattern(url)).toBe(pattern);
  expect(siteName(pattern)).toBe(name);
});

it('asks for nothing on other pages', () => {
  expect(sitePattern('about:blank')).toBeNull();
  expect(sitePattern('file:///a.html')).toBeNull();
});
