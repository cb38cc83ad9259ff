/** One polite live region: says once, to screen readers, what sighted readers see appear. */

export function Announcer({ words }: { readonly words: string }) {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {words}
    </p>
  );
}
