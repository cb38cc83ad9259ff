/** Layouts that news pages come in, as functions from an article to a page: markup, class names and furniture differ, the text does not. */

export interface Sample {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const p = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const nav = '<nav><a href="/a">World</a> <a href="/b">Politics</a> <a href="/c">Sport and leisure</a></nav>';
const teasers = [
  'Ferries come first, says the harbour office',
  'The tower that nobody wants to staff',
  'Ten soups for a cold month of March',
  'Rowers win again on the inner lake',
]
  .map(
    (title, at) =>
      `<div class="tile"><h3><a href="/t/${at}">${title}</a></h3><p>What it means, and for whom, in ${at + 2} minutes.</p></div>`,
  )
  .join('');
const half = (paragraphs: readonly string[]) => Math.ceil(paragraphs.length / 2);

/** Name of the layout -> page body. */
export const LAYOUTS: Readonly<Record<string, (sample: Sample) => string>> = {
  'semantic elements': ({ title, paragraphs }) =>
    `<header>${nav}</header><main><article><h1>${title}</h1><figure><img src="x"><figcaption>The quay on Monday. Photo: A. Hollis</figcaption></figure>${p(paragraphs)}</article></main><footer>© Coast Daily</footer>`,
  'divs with classes': ({ title, paragraphs }) =>
    `<div class="header">${nav}</div><div class="wrap"><h1 class="hl">${title}</h1><div class="meta">By Ann Hollis | Updated March 4, 2025 at 9:12 a.m.</div><div class="story-body">${p(paragraphs)}</div><div class="sidebar"><h3>Most read</h3>${teasers}</div></div>`,
  'divs without names': ({ title, paragraphs }) =>
    `<div>${nav}</div><div><div><h1>${title}</h1><div>By Ann Hollis</div>${paragraphs.map((text) => `<div>${text}</div>`).join('')}</div><div>${teasers}</div></div><div>Copyright 2025 Coast Daily. All rights reserved.</div>`,
  'line breaks in a table': ({ title, paragraphs }) =>
    `<table><tr><td>${nav}</td><td><h1>${title}</h1><font>${paragraphs.join('<br><br>')}</font></td></tr></table>`,
  'two containers with an advert between': ({ title, paragraphs }) =>
    `${nav}<h1>${title}</h1><div class="chunk">${p(paragraphs.slice(0, half(paragraphs)))}</div><div class="ad-slot"><p>Advertisement</p></div><div class="chunk">${p(paragraphs.slice(half(paragraphs)))}</div>`,
  'interrupted by boxes': ({ title, paragraphs }) =>
    `<article><h1>${title}</h1>${paragraphs
      .map(
        (text, at) =>
          `<p>${text}</p>${at % 2 ? '<p><b>Read more:</b> <a href="/m">The tower that nobody wants</a></p>' : '<aside class="promo"><p>Sign up for our newsletter and get the news of the coast every morning.</p></aside>'}`,
      )
      .join('')}<p>Follow Ann Hollis on Twitter @annhollis</p></article>`,
  'consent first, form around all': ({ title, paragraphs }) =>
    `<form id="aspnet"><div class="cookie-banner"><p>We and our partners use cookies and process personal data. You may give your consent or change your preferences at any time, as our privacy policy says.</p></div>${nav}<section><h1>${title}</h1>${p(paragraphs)}</section></form>`,
  'comments below': ({ title, paragraphs }) =>
    `<main><h1>${title}</h1><div class="text">${p(paragraphs)}</div><div id="comments"><h2>Comments</h2>${'<div><b>reader</b><p>I have lived here for forty years and have never seen the like of it, and I told the council so at the time.</p></div>'.repeat(3)}</div></main>`,
  'more articles below': ({ title, paragraphs }) =>
    `<main><article><h1>${title}</h1>${p(paragraphs)}</article><section><h2>More from Coast Daily</h2>${teasers}</section></main>`,
};

export const SAMPLES: readonly Sample[] = [
  {
    title: 'Harbour wall to be rebuilt by 2028',
    paragraphs: [
      'The council of Lowmere voted 14 to 9 on Wednesday to rebuild the harbour wall, ending a quarrel that had gone on since the storm of February.',
      '“The money is there, and it will be spent with care,” Mayor Edda Brannick told the council before the vote.',
      'Her opponents left the hall. “They are building a wall for the few,” said Joren Askvale, who leads them.',
      'The wall is to cost 41 million and to be finished in 2028. Work begins in May, once the last of the sunken ferries has been raised.',
      'No date was given.',
      'A spokesman for the Ministry of Ports declined to comment on the vote, on the wall or on the ferries.',
    ],
  },
  {
    title: 'Two ferries lost off Northhaven',
    paragraphs: [
      'Two empty ferries broke loose in the storm on Friday night and sank off Northhaven, the harbour office said. Nobody was on board.',
      'Nine ports between Northhaven and Lowmere remained closed on Saturday, and about 4,000 homes had no electricity.',
      '“I have never seen the quay from below before,” said Milo Fenwright, a ferry captain, who watched from the lighthouse.',
    ],
  },
  {
    title: 'The woman who counts the waves',
    paragraphs: [
      'On winter mornings Tessa Quillmore rows out before the radio wakes, and counts. She has done so since 1984, in a boat without a name.',
      '“You can’t hear a current from the shore,” she says. “You have to sit on it.”',
      'The harbour office counts nine pilots on its payroll. Eight of them work from a tower forty miles up the coast, and have never touched the water they direct.',
      'Robert Ashgrove Jr., who built the tower, is proud of it. “It never sleeps,” he said, “and it has never hit a rock.”',
      'It has been closed twice for want of staff, though, and once for want of electricity, as its own reports admit.',
      'There was one apprentice. He came at nineteen and left at twenty, for a job in the tower, and sends a card at midwinter.',
      'She does not answer it.',
      'The last big ship of the season came in on a Tuesday, and followed her boat into the harbour like a cow, with its lamps still lit.',
    ],
  },
];
