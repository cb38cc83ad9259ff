/** Pages for the end-to-end tests: invented people in invented news, and what the web does to its readers. */
import type { Page } from './server.ts';

const FILLER = [
  'The meeting in the harbour town of Lowmere lasted until late in the evening, and delegates left without a word to the waiting crowd.',
  'A draft of the plan, seen by this newspaper, lists eleven measures, among them a cap on fares and a fund for coastal flood walls.',
  'Shops along the quay stayed open through the night while ferries were held back by the wind for the third day in a row.',
  'The vote is expected before the summer recess, although two committees still have to report on what the measures would cost.',
];

const ARTICLE = {
  title: 'Harbour plan wins over a divided council',
  paragraphs: [
    'LOWMERE, March 3 (Reuters) - Finance Minister Marta Ellinor on Monday defended the plan to rebuild the harbour, after a debate that split the council of Lowmere.',
    '"We will not let the sea decide who stays in this town," Ellinor told reporters on the steps of the council hall. "The money is there, and it will be spent with care."',
    'Her critics, led by opposition leader Joren Askvale, say the plan leaves out the poorest streets. "It is a wall for the few," Askvale said in an interview.',
    FILLER[0],
    'Askvale, a former teacher who has sat in the council since 2015, asked for a new count of the houses at risk. Ellinor said that the count would be published within a week.',
    FILLER[1],
    '"Nobody asked the people who live there," said Tessa Quillmore, a spokeswoman for the Lowmere Tenants Union, which has collected 4,000 signatures.',
    FILLER[2],
    'Officials at the World Health Organization and the European Commission declined to comment on the plan.',
    FILLER[3],
  ],
} as const;

interface ArticleOptions {
  readonly title?: string;
  readonly paragraphs?: readonly (string | undefined)[];
  readonly lang?: string;
  readonly dir?: string;
  readonly head?: string;
  readonly after?: string;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function articleHtml(options: ArticleOptions = {}): string {
  const {
    title = ARTICLE.title,
    paragraphs = ARTICLE.paragraphs,
    lang = 'en',
    dir = 'ltr',
    head = '',
    after = '',
  } = options;
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph ?? '')}</p>`).join('\n');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:site_name" content="The Lowmere Courier"><meta property="article:published_time" content="2025-03-03T18:00:00Z">
<style>body{font:18px/1.5 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>${escapeHtml(title)}</h1><p class="byline">By Ann Hollis</p>${body}</article></main>${after}</body></html>`;
}

const arriving = JSON.stringify(articleHtml().replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, ''));

const LATE = `<!doctype html><html lang="en"><head><title>${ARTICLE.title}</title></head><body><main id="app"><p>Loading</p></main>
<script>const show = () => { document.getElementById('app').innerHTML = ${arriving.replaceAll('</', '<\\/')}; };
if (location.search === '?wait') window.show = show; else setTimeout(show, 1500);</script></body></html>`;

const LISTING = `<!doctype html><html lang="en"><head><title>The Lowmere Courier</title></head><body><h1>Latest news</h1>${Array.from(
  { length: 60 },
  (_, index) =>
    `<div class="teaser"><h2><a href="/story-${index}">Story number ${index} of the day</a></h2><p>A short teaser.</p></div>`,
).join('')}</body></html>`;

const SECOND = [
  'LOWMERE, March 4 - The mayor of Lowmere, Edda Brannick, on Tuesday opened the new lighthouse and thanked its builders.',
  '"This light belongs to everyone," Brannick said at the ceremony, which drew hundreds of people to the cliffs above the town.',
  ...FILLER,
  ...FILLER,
];

const SINGLE_PAGE = `${articleHtml({
  after: `<script>
window.moveOn = () => {
  history.pushState({}, '', '/spa/second');
  document.title = 'Lighthouse opens';
  document.querySelector('article').innerHTML = '<h1>Lighthouse opens</h1>' + ${JSON.stringify(SECOND)}.map((words) => '<p>' + words + '</p>').join('');
};
</script>`,
})}`;

const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** 100,000 elements around one article. */
const manyNodes = () => articleHtml({ after: `<footer>${'<i>x</i>'.repeat(100_000)}</footer>` });

/** Five megabytes of text. */
const longText = () => {
  const sentence = `${FILLER.join(' ')} `;
  const paragraph = sentence.repeat(4);
  return articleHtml({ paragraphs: Array.from({ length: Math.ceil(5_000_000 / paragraph.length) }, () => paragraph) });
};

const SPOOF = articleHtml({
  after: `<script>
window.postMessage({ sidelight: 1, kind: 'show-tab', params: { tabId: 1 } }, '*');
window.answers = [];
const runtime = (window.chrome && window.chrome.runtime) || (window.browser && window.browser.runtime);
window.reach = async (id) => {
  if (!runtime || !runtime.sendMessage) return 'no way in';
  try { return await runtime.sendMessage(id, { sidelight: 1, kind: 'show-tab', params: { tabId: 1 } }) ?? 'silence'; } catch (error) { return 'refused'; }
};
</script>`,
});

export const PAGES: Readonly<Record<string, Page | (() => Page)>> = {
  '/article': { body: articleHtml() },
  '/second': { body: articleHtml({ title: 'Lighthouse opens', paragraphs: SECOND }) },
  '/late': { body: LATE },
  '/listing': { body: LISTING },
  '/stub': {
    body: '<!doctype html><html lang="en"><title>Log in</title><h1>Log in</h1><p>Subscribers only.</p></html>',
  },
  '/slow': { body: articleHtml(), delay: 2500 },
  '/spa/first': { body: SINGLE_PAGE },
  '/spa/second': { body: SINGLE_PAGE },
  '/strict': { body: articleHtml(), headers: STRICT },
  '/many-nodes': () => ({ body: manyNodes() }),
  '/long': () => ({ body: longText() }),
  '/spoof': { body: SPOOF },
  '/dark': { body: articleHtml({ head: '<style>body{background:#111;color:#eee}</style>' }) },
  '/german': {
    body: articleHtml({
      lang: 'de',
      title: 'Streit um den Hafen',
      paragraphs: Array.from(
        { length: 10 },
        () =>
          'Die Finanzministerin verteidigte am Montag den Plan, den Hafen neu zu bauen, nachdem der Rat der Stadt lange gestritten hatte. „Das Geld ist da“, sagte sie vor der Presse, und die Menge hörte ihr schweigend zu.',
      ),
    }),
  },
  '/arabic': {
    body: articleHtml({
      lang: 'ar',
      dir: 'rtl',
      title: 'خطة الميناء',
      paragraphs: Array.from(
        { length: 10 },
        () =>
          'دافعت وزيرة المالية يوم الاثنين عن خطة إعادة بناء الميناء بعد نقاش طويل في مجلس المدينة، وقالت إن المال متوفر وسوف ينفق بعناية في السنوات المقبلة على حماية البيوت القريبة من البحر.',
      ),
    }),
  },
};
