/** The text of one element for metadata: without scripts and buttons, block children kept apart. */

const UNREAD_TAGS = new Set(['script', 'style', 'template', 'svg', 'button', 'noscript']);
const PARTING_TAGS = new Set(['div', 'p', 'br', 'li', 'h1', 'h2', 'h3', 'h4', 'time', 'section', 'figure']);
const MAX_TEXTS = 200;

/** `between` stands where a block child begins or ends. Text nodes are taken as they are; at most 200 of them. */
export function elementText(element: Element, between = ' '): string {
  const parts: string[] = [];
  let node: Node | null = element.firstChild;
  while (node !== null && parts.length < MAX_TEXTS) {
    const tag = node.nodeType === 1 ? (node as Element).localName : '';
    if (node.nodeType === 3) parts.push((node as Text).data);
    if (PARTING_TAGS.has(tag)) parts.push(between);
    const child: Node | null = UNREAD_TAGS.has(tag) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== element && node.nextSibling === null) {
      node = node.parentNode;
      if (node?.nodeType === 1 && PARTING_TAGS.has((node as Element).localName)) parts.push(between);
    }
    node = node === null || node === element ? null : node.nextSibling;
  }
  return parts.join('');
}
