/** Looking up a name, reading along, settings: what a press asks for. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '../../components/Settings.tsx';
import { Sidebar } from '../../components/Sidebar.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { WORDS } from '../../utils/view/strings.ts';
import { violations } from '../support/axe.ts';
import { actions, sidebarProps } from '../support/sidebar-props.tsx';

afterEach(cleanup);

const FOUND = {
  query: 'Quillmore',
  hasGlossary: true,
  cards: [
    {
      id: 'Q5',
      name: 'Tessa Quillmore',
      what: 'Harbour Party, Veldania',
      roles: [
        {
          label: 'Now',
          roles: [{ title: 'Chair', where: 'Tenants Union', dates: 'since 2020 (as of Aug 2026)', source: 'gazette' }],
          instead: null,
        },
      ],
      heads: [],
      sources: ['gazette, 12 Aug 2026'],
      fromMemory: false,
    },
  ],
};

describe('the look-up', () => {
  it('asks for what was typed, without the white space around it', () => {
    const asked = actions();
    render(<Sidebar {...sidebarProps({ actions: asked })} />);
    const input = screen.getByRole('searchbox');
    fireEvent.submit(input.closest('form') as Element);
    fireEvent.input(input, { target: { value: '  Quillmore ' } });
    fireEvent.submit(input.closest('form') as Element);
    expect(asked.lookUp.mock.calls).toEqual([['Quillmore']]);
  });

  it('shows who was found, and closes by Escape', async () => {
    const asked = actions();
    const { container } = render(<Sidebar {...sidebarProps({ actions: asked, found: FOUND })} />);
    expect(screen.getByRole('heading', { name: 'Tessa Quillmore' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    // The key is used up: Firefox would stop the page beside, too.
    expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })).toBe(false);
    expect(asked.closeLookUp).toHaveBeenCalledTimes(1);
    expect(asked.clearMarks).not.toHaveBeenCalled();
  });

  it.each([
    [{ ...FOUND, cards: [] }, WORDS.lookUpNone],
    [{ query: 'x', cards: [], hasGlossary: false }, WORDS.lookUpBroken],
  ])('says why nothing is shown', (found, words) => {
    render(<Sidebar {...sidebarProps({ found })} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('reading along', () => {
  it('is switched for the site and for all', () => {
    const onAlongSite = vi.fn();
    const onAlongAll = vi.fn();
    const along = { site: 'courier.example', isOnSite: true, isOnAll: false };
    render(<Sidebar {...sidebarProps({ along, onAlongSite, onAlongAll })} />);
    fireEvent.click(screen.getByRole('switch', { name: 'On courier.example', checked: true }));
    fireEvent.click(screen.getByRole('switch', { name: 'On all sites', checked: false }));
    expect([onAlongSite.mock.calls, onAlongAll.mock.calls]).toEqual([[[false]], [[true]]]);
  });

  it('offers no site where the address is not known, and none of its own where all are allowed', () => {
    const { rerender } = render(
      <Sidebar {...sidebarProps({ along: { site: null, isOnSite: false, isOnAll: false } })} />,
    );
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    rerender(<Sidebar {...sidebarProps({ along: { site: 'courier.example', isOnSite: false, isOnAll: true } })} />);
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });
});

describe('the settings', () => {
  it('list what was decided, each with its way back', async () => {
    const back = { onMarks: vi.fn(), onGiveBack: vi.fn(), onUnpin: vi.fn(), onUnhide: vi.fn(), onForgetAll: vi.fn() };
    const one = (id: string) => [{ id, label: `${id} label` }];
    const { container } = render(
      <Settings
        marks="on-click"
        sites={one('site')}
        pins={one('pin')}
        hidden={one('hidden')}
        notice={null}
        {...back}
      />,
    );
    fireEvent.click(screen.getByRole('radio', { name: WORDS.marksFirst }));
    fireEvent.click(screen.getByRole('button', { name: 'Give back: site label' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget: pin label' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show again: hidden label' }));
    fireEvent.click(screen.getByRole('button', { name: WORDS.forgetAll }));
    expect(back.onMarks).toHaveBeenCalledWith('first-mentions');
    expect(back.onGiveBack).toHaveBeenCalledWith('site');
    expect(back.onUnpin).toHaveBeenCalledWith('pin');
    expect(back.onUnhide).toHaveBeenCalledWith('hidden');
    expect(back.onForgetAll).toHaveBeenCalledTimes(1);
    expect(await violations(container)).toEqual([]);
  });
});

it('explains itself, with the shortcut of this browser', async () => {
  const { container } = render(<Welcome shortcut="Alt+R" />);
  expect(container.textContent).toContain('or Alt+R');
  expect(await violations(container)).toEqual([]);
});
