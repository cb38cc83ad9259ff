/** Walks over the text nodes of a part of the page, without recursion: pages nest deeper than a stack reaches. */

/** The text nodes within `root`, in document order. */
export function* textsWithin(root: Node): Generator<Text> {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) yield node as Text;
    const child: Node | null = node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    if (node === null || node === root) return;
    node = node.nextSibling;
  }
}
