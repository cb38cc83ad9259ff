/** Asks axe-core about what is drawn; colours and layout are asked in the real browsers instead. */
import axe from 'axe-core';

/** Ids of the rules that fail, with the elements. */
export async function violations(root: Element): Promise<string[]> {
  const { violations: found } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
