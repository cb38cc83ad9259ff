/** What the build leaves out of tables is their examples and nothing else. */
import { expect, it } from 'vitest';
import { leaveExamplesOut } from '../../scripts/leave-examples-out.ts';

it('empties the examples of objects, and cuts the last cells of tables that have them', () => {
  const code = [
    'export const MARKS: readonly Mark[] = [',
    "  { open: '“', example: '“It rained,” she said' },",
    '];',
    'export const VERBS_WITH_EXAMPLES = `',
    'say:says,said | say | “It rained,” she said',
    'add | say | “It rained,” she added',
    '`;',
    'export const OTHERS = `',
    'one | two',
    '`;',
  ];
  const kept = leaveExamplesOut('marks.ts', code.join('\n')).split('\n');
  expect(kept).toEqual(
    code.with(1, "  { open: '“', example: '' },").with(4, 'say:says,said | say').with(5, 'add | say'),
  );
});
