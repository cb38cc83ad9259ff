/** Marks passages by the CSS Custom Highlight API: the page's elements stay as they are. Colours: `utils/browser/inject.ts`. */

const NAMES = ['sidelight-mention', 'sidelight-current'] as const;

/** Light text means a dark page, whatever the system prefers. */
function isOnDark(range: Range): boolean {
  const element = range.startContainer.parentElement;
  const channels =
    element &&
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number);
  if (!channels || channels.length < 3) return false;
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

function setMark(name: (typeof NAMES)[number], ranges: readonly Range[]): void {
  const dark = ranges.filter(isOnDark);
  const light = ranges.filter((range) => !dark.includes(range));
  const current = name === 'sidelight-current' ? 1 : 0;
  for (const [key, found] of [
    [name, light],
    [`${name}-dark`, dark],
  ] as const) {
    const highlight = new Highlight(...found);
    highlight.priority = current;
    CSS.highlights.set(key, highlight);
  }
}

export function clearMarks(): null {
  if (!('highlights' in CSS)) return null;
  for (const name of NAMES) {
    CSS.highlights.delete(name);
    CSS.highlights.delete(`${name}-dark`);
  }
  return null;
}

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  // Opens what the page keeps folded only as far as scrolling does: a closed <details> stays the page's business.
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** Replaces all marks. The first of `current` is scrolled into view. */
export function showMarks(current: readonly Range[], others: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  setMark('sidelight-mention', others);
  setMark('sidelight-current', current);
  if (current[0]) scrollTo(current[0]);
}
