/** Every state has its words, and nothing is announced but results. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../components/Sidebar.tsx';
import type { WordlessState } from '../../components/StateMessage.tsx';
import { FAILED, NEEDS_PERMISSION, NOT_AN_ARTICLE, RESTRICTED, WORDS } from '../../utils/view/strings.ts';
import { violations } from '../support/axe.ts';
import { actions, sidebarProps } from '../support/sidebar-props.tsx';

afterEach(cleanup);

type Row = readonly [state: WordlessState, title: string, canTry: boolean];
const rows: Row[] = [
  [{ kind: 'reading' }, WORDS.reading, false],
  ...Object.entries(NOT_AN_ARTICLE).map(
    ([reason, { title }]): Row => [{ kind: 'notAnArticle', reason } as WordlessState, title, true],
  ),
  ...Object.entries(NEEDS_PERMISSION).map(
    ([reason, { title }]): Row => [{ kind: 'needsPermission', reason } as WordlessState, title, false],
  ),
  ...Object.entries(RESTRICTED).map(
    ([page, { title }]): Row => [{ kind: 'restrictedPage', page } as WordlessState, title, false],
  ),
  ...Object.entries(FAILED).map(
    ([reason, { title }]): Row => [{ kind: 'failed', reason } as WordlessState, title, true],
  ),
];

describe('the sidebar without results', () => {
  it.each(rows)('%o', async (state, title, canTry) => {
    const asked = actions();
    const { container } = render(<Sidebar {...sidebarProps({ state, actions: asked })} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    const isBusy = state.kind === 'reading';
    expect(screen.getByRole('status').textContent).toBe(isBusy ? '' : title);
    const button = screen.queryByRole('button', { name: WORDS.tryAgain });
    expect(button !== null).toBe(canTry);
    if (button) fireEvent.click(button);
    expect(asked.readPage).toHaveBeenCalledTimes(canTry ? 1 : 0);
    expect(await violations(container)).toEqual([]);
  });

  it('names the shortcut only where one is assigned', () => {
    const state: WordlessState = { kind: 'needsPermission', reason: 'not-pressed' };
    const { container, rerender } = render(<Sidebar {...sidebarProps({ state })} />);
    expect(container.querySelector('kbd')?.textContent).toBe('Alt+R');
    rerender(<Sidebar {...sidebarProps({ state, shortcut: null })} />);
    expect(container.querySelector('kbd')).toBeNull();
  });

  it('says in passing what did not work', () => {
    render(<Sidebar {...sidebarProps({ notice: WORDS.unsaved['storage-full'] })} />);
    expect(screen.getByRole('alert').textContent).toBe(WORDS.unsaved['storage-full']);
  });
});

it('axe sees what is wrong in this environment', async () => {
  const { container } = render(
    <button type="button">
      <span />
    </button>,
  );
  expect(await violations(container)).toEqual([expect.stringContaining('button-name')]);
});
