/** Further reading with its sources, the memory, the feeds, looking elsewhere, and their settings. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FeedSettings } from '../../components/FeedSettings.tsx';
import { MemorySettings } from '../../components/MemorySettings.tsx';
import { RelatedPanel } from '../../components/RelatedPanel.tsx';
import { SearchPlaces } from '../../components/SearchPlaces.tsx';
import { Sidebar } from '../../components/Sidebar.tsx';
import { NOT_FOLLOWING, NOW_FOLLOWING } from '../../utils/view/following.ts';
import { readingView } from '../../utils/view/reading-view.ts';
import { violations } from '../support/axe.ts';
import { context, TODAY } from '../support/contexts.ts';
import {
  answer,
  feedsActions,
  feedsView,
  ITEM,
  MET,
  memoryActions,
  memoryView,
  relatedActions,
  relatedState,
} from '../support/related-props.ts';
import { ready, sidebarProps } from '../support/sidebar-props.tsx';

afterEach(cleanup);

const view = (coverage = [ITEM]) => readingView(context({ coverage }), [], TODAY);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('further reading', () => {
  it('shows outlet, date, source, reasons, and where else', async () => {
    const { container } = render(<RelatedPanel view={view()} related={relatedState()} actions={relatedActions()} />);
    const text = container.textContent ?? '';
    for (const words of [
      'The Dale Herald, 3 Mar 2025',
      'Your feeds',
      'both name Marta Ellinor · same day',
      'Also in A and 3 others',
    ])
      expect(text).toContain(words);
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    [false, 'This page offers no further reading.'],
    [true, 'nothing in your memory or feeds is near this story'],
  ])('says that there is nothing (memory on: %s)', (isOn, words) => {
    const empty = readingView(context({ article: { ...context().article, relatedLinks: [] } }), [], TODAY);
    const memory = { isOn, articles: 2, trouble: null };
    render(
      <RelatedPanel view={empty} related={relatedState({ answer: answer({ memory }) })} actions={relatedActions()} />,
    );
    expect(document.body.textContent).toContain(words);
  });

  it('works where the background has not answered', () => {
    render(<RelatedPanel view={view()} />);
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByRole('link', { name: ITEM.title })).toBeTruthy();
  });
});

describe('looking elsewhere', () => {
  it('shows the query before it is sent, and follows its changes', () => {
    render(<RelatedPanel view={view()} related={relatedState()} actions={relatedActions()} />);
    const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'DuckDuckGo' });
    expect(link().href).toBe(
      'https://duckduckgo.com/?q=%22Marta%20Ellinor%22%20harbour%20wall&df=2025-02-28..2025-03-10',
    );
    expect(document.body.textContent).toContain('"Marta Ellinor" harbour wall, 2025-02-28 to 2025-03-10');
    expect(link().rel).toContain('noreferrer');
    fireEvent.input(screen.getByRole('textbox', { name: 'What to search for' }), { target: { value: 'a & b' } });
    expect(link().href).toContain('q=a%20%26%20b');
    fireEvent.input(screen.getByRole('textbox', { name: 'What to search for' }), { target: { value: ' ' } });
    expect(screen.queryByRole('link', { name: 'DuckDuckGo' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Internet Archive' })).toBeTruthy();
  });
});

describe('the memory', () => {
  it('is a switch with one sentence on what is kept', () => {
    const actions = relatedActions();
    render(<RelatedPanel view={view()} related={relatedState()} actions={actions} />);
    expect(document.body.textContent).toContain('never the text, never from private windows');
    const memory = screen.getByRole('switch', { name: 'Remember what I read' });
    expect(memory.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(memory);
    expect(actions.remember).toHaveBeenCalledWith(true);
  });

  it.each([
    ['newer', /newer version/],
    ['damaged', /damaged. Nothing was deleted/],
    ['unreadable', /the disk is full, or its file is damaged. Nothing was deleted/],
    ['storage-full', /storage is full/],
  ] as const)('that is %s says so', (trouble, words) => {
    const memory = { isOn: true, articles: 0, trouble };
    render(
      <RelatedPanel view={view()} related={relatedState({ answer: answer({ memory }) })} actions={relatedActions()} />,
    );
    expect(screen.getByRole('alert').textContent).toMatch(words);
  });

  it('tells on the card whom the reader met before', () => {
    render(<Sidebar {...sidebarProps({ state: ready({ met: [MET] }) })} />);
    expect(document.body.textContent).toContain(
      'You met her before: in 3 of your articles, last on 12 May 2024, then Mayor',
    );
    fireEvent.click(button('Details: Marta Ellinor'));
    expect(screen.getByText('“No.”')).toBeTruthy();
  });
});

describe('feeds', () => {
  it('are followed by their address, or from the page', () => {
    const actions = relatedActions();
    const feeds = {
      followed: 1,
      isFetching: false,
      ofPage: [{ url: 'https://courier.example/feed', title: 'Courier' }],
      trouble: null,
    };
    render(<RelatedPanel view={view()} related={relatedState({ answer: answer({ feeds }) })} actions={actions} />);
    fireEvent.click(button('Follow: Courier'));
    const box = screen.getByRole('textbox', { name: 'Address of a feed or a news site' });
    fireEvent.input(box, { target: { value: 'herald.example' } });
    fireEvent.submit(box.closest('form') as HTMLFormElement);
    expect(actions.follow.mock.calls).toEqual([['https://courier.example/feed'], ['herald.example']]);
    fireEvent.click(button('Fetch now'));
    fireEvent.click(button('Memory and feeds in the settings'));
    expect(actions.fetchFeeds).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('that are followed change the promise at the foot', () => {
    const feeds = { followed: 1, isFetching: false, ofPage: [], trouble: null };
    render(<Sidebar {...sidebarProps({ related: relatedState({ answer: answer({ feeds }) }) })} />);
    expect(document.body.textContent).toContain('Asks the feeds that you follow, and nobody else');
    expect(document.body.textContent).not.toContain('Sends nothing');
  });

  it.each([
    [NOW_FOLLOWING, 'Fetching your feeds'],
    [{ ...NOT_FOLLOWING, words: 'What came is no feed.' }, 'What came is no feed.'],
    [{ ...NOT_FOLLOWING, choices: [{ url: 'https://x.example/f', title: 'X' }] }, 'It names these feeds'],
  ])('tell how following goes: %#', (following, words) => {
    render(<RelatedPanel view={view()} related={relatedState({ following })} actions={relatedActions()} />);
    expect(document.body.textContent).toContain(words);
  });
});

describe('the settings', () => {
  it('of the memory let everything be forgotten, all only when asked twice', async () => {
    const actions = memoryActions();
    const { container } = render(<MemorySettings memory={memoryView()} actions={actions} />);
    fireEvent.click(button('Forget: Harbour story'));
    fireEvent.click(button('Forget all of courier.example'));
    expect(actions.forget).toHaveBeenCalledWith('https://www.courier.example/a');
    expect(actions.forgetSite).toHaveBeenCalledWith('https://www.courier.example/a');
    fireEvent.click(button('Forget all that was read'));
    expect(actions.forgetAll).not.toHaveBeenCalled();
    fireEvent.click(button('Forget all that was read'));
    expect(actions.forgetAll).toHaveBeenCalledOnce();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '7' } });
    expect(actions.choose).toHaveBeenCalledWith({ isOn: true, keepDays: 7 });
    expect(await violations(container)).toEqual([]);
  });

  it.each(['damaged', 'unreadable'] as const)(
    'of a memory that is %s offer a new beginning, and ask first',
    (trouble) => {
      const actions = memoryActions();
      render(<MemorySettings memory={memoryView({ trouble })} actions={actions} />);
      fireEvent.click(button(/begin anew/));
      fireEvent.click(button('Keep it'));
      fireEvent.click(button(/begin anew/));
      expect(actions.startAnew).not.toHaveBeenCalled();
      fireEvent.click(button(/begin anew/));
      expect(actions.startAnew).toHaveBeenCalledOnce();
    },
  );

  it('of a memory that is newer offer nothing that loses it', () => {
    const actions = memoryActions();
    render(<MemorySettings memory={memoryView({ trouble: 'newer' })} actions={actions} />);
    expect(screen.queryByRole('button', { name: /begin anew/ })).toBeNull();
  });

  it('of the feeds show each with its state, and offer starters that are not followed', async () => {
    const actions = feedsActions();
    const { container } = render(<FeedSettings view={feedsView()} actions={actions} />);
    expect(container.textContent).toContain('feeds.courier.example, not fetched yet');
    fireEvent.click(button('Unfollow: Courier: World'));
    fireEvent.click(button('Follow: Herald'));
    fireEvent.click(button('Allow the sites of all feeds'));
    expect(actions.unfollow).toHaveBeenCalledWith('https://feeds.courier.example/world');
    expect(actions.follow).toHaveBeenCalledWith('https://herald.example/rss');
    expect(actions.allowAll).toHaveBeenCalledOnce();
    expect(await violations(container)).toEqual([]);
  });

  it('of the places to look keep what is chosen', () => {
    let chosen: readonly string[] = ['duckduckgo'];
    render(<SearchPlaces chosen={chosen} onChoose={(next) => (chosen = next)} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'AP' }));
    expect(chosen).toEqual(['duckduckgo', 'ap']);
  });
});
