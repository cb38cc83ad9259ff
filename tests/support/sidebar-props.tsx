/** Props for the sidebar, with actions that remember what was asked. */
import { vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import type { SidebarProps } from '../../components/Sidebar.tsx';
import type { ReadingContext } from '../../utils/model/context.ts';
import { readingView } from '../../utils/view/reading-view.ts';
import { context, TODAY } from './contexts.ts';

export function actions() {
  return {
    goTo: vi.fn<Actions['goTo']>(),
    clearMarks: vi.fn<Actions['clearMarks']>(),
    decide: vi.fn<Actions['decide']>(),
    hide: vi.fn<Actions['hide']>(),
    unhide: vi.fn<Actions['unhide']>(),
    readPage: vi.fn<Actions['readPage']>(),
    copyCast: vi.fn<Actions['copyCast']>(),
    lookUp: vi.fn<Actions['lookUp']>(),
    closeLookUp: vi.fn<Actions['closeLookUp']>(),
  };
}

export function ready(changes: Partial<ReadingContext> = {}): SidebarProps['state'] {
  return { kind: 'ready', view: readingView(context(changes), [], TODAY) };
}

export function sidebarProps(changes: Partial<SidebarProps> = {}): SidebarProps {
  return {
    state: ready(),
    found: null,
    along: { site: 'courier.example', isOnSite: false, isOnAll: false },
    shortcut: 'Alt+R',
    glossary: 'Glossary: 150,312 people, 9,120 organizations, as of Aug 2026',
    notice: null,
    copyWords: null,
    actions: actions(),
    onAlongSite: vi.fn(),
    onAlongAll: vi.fn(),
    onSettings: vi.fn(),
    onWelcome: vi.fn(),
    ...changes,
  };
}
