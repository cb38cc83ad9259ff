/** What has changed since an older article, opened on demand. */
import type { SinceView } from '../utils/view/since.ts';

export function SinceBanner({ since }: { readonly since: SinceView }) {
  return (
    <details class="since">
      <summary>{since.headline}</summary>
      <ul>
        {since.changes.map(({ key, words, date }) => (
          <li key={key + words}>
            {words}
            {date && <span class="role-dates">, {date}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
