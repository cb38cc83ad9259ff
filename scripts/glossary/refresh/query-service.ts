/**
 * Talks to the query service politely: one request at a time, a named client, pauses, and waiting when told to.
 *
 * Rules: https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual#Query_limits and
 * https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy
 */
import { type Ask, queryOf } from './ask.ts';
import { type Answer, type HolderRow, readAnswer } from './read-answer.ts';

export interface Service {
  readonly endpoint: string;
  /** `Sidelight-glossary/1.0 (https://…; who@…)`: the policy asks for a way to reach whoever runs it. */
  readonly userAgent: string;
  readonly pageSize: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly fetch?: typeof fetch;
}

const PAUSE = 1_000;
const TRIES = 5;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 600_000;
/** The service itself ends a query after a minute. */
const TIMEOUT = 90_000;

/** `Retry-After: 120` or a date, in milliseconds. Null where it is missing or nonsense. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : null;
}

class Refused extends Error {
  readonly wait: number | null;
  readonly isFinal: boolean;

  constructor(message: string, wait: number | null, isFinal: boolean) {
    super(message);
    this.wait = wait;
    this.isFinal = isFinal;
  }
}

async function requestPage(service: Service, ask: Ask, offset: number): Promise<Answer> {
  const address = new URL(service.endpoint);
  address.searchParams.set('query', queryOf(ask, service.pageSize, offset));
  address.searchParams.set('format', 'json');
  const response = await (service.fetch ?? fetch)(address, {
    headers: { accept: 'application/sparql-results+json', 'user-agent': service.userAgent },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const text = await response.text();
  if (response.ok) return readAnswer(text);
  const wait = retryAfter(response.headers.get('retry-after'), Date.now());
  // 403 is how the service bans a client: going on would make it worse. 400 is our own fault.
  throw new Refused(`HTTP ${response.status}`, wait, response.status === 403 || response.status === 400);
}

async function requestPatiently(service: Service, ask: Ask, offset: number): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await requestPage(service, ask, offset);
    } catch (error) {
      const refused = error instanceof Refused ? error : null;
      if (attempt === TRIES || refused?.isFinal) throw error;
      await service.sleep(refused?.wait ?? FIRST_WAIT * 2 ** (attempt - 1));
    }
  }
}

/** All pages of one ask. @throws Error when the service does not answer properly after several tries. */
export async function askAll(service: Service, ask: Ask): Promise<HolderRow[]> {
  const rows: HolderRow[] = [];
  for (let offset = 0; ; offset += service.pageSize) {
    const page = await requestPatiently(service, ask, offset);
    rows.push(...page.rows);
    if (page.received < service.pageSize) return rows;
    await service.sleep(PAUSE);
  }
}
