/** Sidelight's mark: a line of text lit from the side. The same drawing as `public/icon/sidelight.svg`. */

export function Mark({ size }: { readonly size: number }) {
  return (
    <svg class="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="8" fill="#12343b" />
      <path d="M5 16L27 7v18z" fill="#ffb829" />
      <circle cx="7" cy="16" r="3.4" fill="#fff6df" />
      <path d="M17 12.8h8M15 16h10M17 19.2h8" stroke="#12343b" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}
