/** The results: what is drawn, what a press asks for, and that it is accessible. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../components/Sidebar.tsx';
import { violations } from '../support/axe.ts';
import { person, spanOf } from '../support/contexts.ts';
import { actions, ready, sidebarProps } from '../support/sidebar-props.tsx';

afterEach(cleanup);

function draw(changes: Parameters<typeof sidebarProps>[0] = {}) {
  const asked = actions();
  const { container } = render(<Sidebar {...sidebarProps({ actions: asked, ...changes })} />);
  return { asked, container };
}

const tab = (name: RegExp) => screen.getByRole('tab', { name });
const card = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('li') as HTMLElement;

describe('the results', () => {
  it('are announced once, in short', () => {
    draw();
    expect(screen.getByRole('status').textContent).toBe('3 people, 2 quoted');
  });

  it.each([/People 3/, /Quotes 5/, /Organizations 1/, /Related 1/])('are accessible in the tab %s', async (name) => {
    const { container } = draw();
    fireEvent.click(tab(name));
    for (const details of container.querySelectorAll('details')) details.open = true;
    for (const more of screen.queryAllByRole('button', { name: /^Details/ })) fireEvent.click(more);
    expect(await violations(container)).toEqual([]);
  });

  it('move from tab to tab by arrows, Home and End', () => {
    draw();
    fireEvent.keyDown(tab(/People/), { key: 'ArrowLeft' });
    expect(tab(/Related/).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab(/Related/), { key: 'Home' });
    expect(tab(/People/).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab(/People/), { key: 'End' });
    expect(document.activeElement).toBe(tab(/Related/));
    expect(tab(/People/).tabIndex).toBe(-1);
  });

  it('move from name to name by arrows, Home and End', () => {
    draw();
    const names = ['Marta Ellinor', 'Joren Askvale', 'Edda Brannick'].map((name) =>
      screen.getByRole('button', { name }),
    );
    names[0]?.focus();
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    press('ArrowDown');
    expect(document.activeElement).toBe(names[1]);
    press('End');
    expect(document.activeElement).toBe(names[2]);
    press('ArrowDown');
    expect(document.activeElement).toBe(names[2]);
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(names[0]);
  });
});

describe('a card', () => {
  it('goes to the next mention with each press, and round', () => {
    const { asked } = draw();
    const name = screen.getByRole('button', { name: 'Marta Ellinor' });
    for (let i = 0; i < 3; i++) fireEvent.click(name);
    const starts = asked.goTo.mock.calls.map(([current]) => current.start);
    expect(starts).toEqual([spanOf('Marta Ellinor').start, spanOf('Ellinor', 1).start, spanOf('Marta Ellinor').start]);
    expect(within(card('Marta Ellinor')).getByText('1 of 2')).toBeTruthy();
  });

  it('opens its evidence: the article’s words lead to their place', () => {
    const { asked } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Details: Marta Ellinor' }));
    const words = within(card('Marta Ellinor')).getAllByRole('button', { name: 'Finance Minister' });
    fireEvent.click(words[0] as Element);
    expect(asked.goTo.mock.calls[0]?.[0]).toMatchObject(spanOf('Finance Minister'));
  });

  it('closes by Escape without taking the marks away; the next Escape does', () => {
    const { asked } = draw();
    const more = screen.getByRole('button', { name: 'Details: Marta Ellinor' });
    fireEvent.click(more);
    expect(fireEvent.keyDown(more, { key: 'Escape' })).toBe(false);
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(asked.clearMarks).not.toHaveBeenCalled();
    fireEvent.keyDown(more, { key: 'Escape' });
    expect(asked.clearMarks).toHaveBeenCalledTimes(1);
  });

  it('lets the reader choose among candidates, or none of them', () => {
    const { asked } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'This one: Joren P. Askvale, Painter' }));
    fireEvent.click(within(card('Joren Askvale')).getByRole('button', { name: 'None of these' }));
    expect(asked.decide.mock.calls).toEqual([
      ['Joren Askvale', 'Q22', 'Joren P. Askvale'],
      ['Joren Askvale', null, 'Joren Askvale'],
    ]);
  });

  it('can be told wrong and be hidden', () => {
    const { asked } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Details: Marta Ellinor' }));
    fireEvent.click(screen.getByRole('button', { name: 'Wrong match' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(asked.decide).toHaveBeenCalledWith('Marta Ellinor', null, 'Marta Ellinor');
    expect(asked.hide).toHaveBeenCalledWith({ id: 'Q1', label: 'Marta Ellinor' });
  });

  it('of somebody inferred has no mention to go to, and says why', () => {
    const inferred = person({ mentions: [], inferred: true });
    draw({ state: ready({ people: [inferred], quotes: [] }) });
    expect(screen.getByRole('button', { name: 'Marta Ellinor' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/inferred from the office/)).toBeTruthy();
  });

  it('from memory asks to be checked', () => {
    draw({ state: ready({ people: [person({ fromMemory: true })], quotes: [] }) });
    expect(screen.getByText(/check before you rely on it/)).toBeTruthy();
  });
});

describe('text from the page', () => {
  it('never becomes markup', () => {
    const name = '<img src=x onerror=alert(1)>';
    const { container } = draw({ state: ready({ people: [person({ name })], quotes: [] }) });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('bears its language and direction', () => {
    const { container } = draw();
    fireEvent.click(tab(/Quotes/));
    const words = container.querySelector('.quote-words span');
    expect([words?.getAttribute('lang'), words?.getAttribute('dir')]).toEqual(['en', 'auto']);
  });
});

describe('quotes', () => {
  it('lead to their place, their speakers to the card', async () => {
    const { asked } = draw();
    fireEvent.click(tab(/Quotes/));
    fireEvent.click(screen.getByRole('button', { name: /wall for the few/ }));
    expect(asked.goTo.mock.calls[0]?.[0]).toMatchObject(spanOf('“It is a wall for the few,”'));
    fireEvent.click(screen.getByRole('button', { name: 'Joren Askvale' }));
    await new Promise((wake) => requestAnimationFrame(wake));
    expect(tab(/People/).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.textContent).toBe('Joren Askvale');
  });
});
