/** The words of the page that explains Sidelight. */

export const WELCOME = {
  title: 'Who is in this article?',
  intro:
    'Sidelight reads the news article in front of you and tells, beside it, who the people and organizations in it are: the office they held on that day, the one they hold now, what the article calls them and what they are quoted as saying.',
  howTitle: 'How to use it',
  how: (shortcut: string | null): readonly string[] => [
    shortcut
      ? `Open a news article and press the Sidelight button in the toolbar, or ${shortcut}. Press it again to close the sidebar.`
      : 'Open a news article and press the Sidelight button in the toolbar. Press it again to close the sidebar.',
    'Choose a name to jump to where the article mentions it; choose it again for the next mention. Esc takes the marks away.',
    'Open a card to see where each claim comes from: the article’s words, the rule, the source and its date.',
    'Select a name in any page and choose “Look up in Sidelight” from the context menu, or type it into the box.',
  ],
  sections: [
    {
      title: 'When it reads',
      words:
        'Only when you press. If you want it to follow you from page to page, switch on “Read along” in the sidebar, for one site or for all; the same switch gives the permission back.',
    },
    {
      title: 'What leaves your machine',
      words:
        'Nothing, unless you follow news feeds: those are asked for their newest items, while you use Sidelight. It has no account and uses no online service: the facts come with it. From private windows it stores nothing.',
    },
    {
      title: 'How sure it is',
      words:
        'Every fact carries its source and the month up to which that source reaches. Where a name may mean several people, Sidelight says so and lets you choose; where it does not know, it stays silent.',
    },
    {
      title: 'With the keyboard',
      words:
        'F6 moves between page and sidebar. In the lists, the arrow keys, Home and End move from name to name, Enter goes to the mention, Esc closes a card or takes the marks away.',
    },
  ],
} as const;
