/**
 * Asks the Wikidata Query Service for office-holders and writes glossary/registers/wikidata.jsonl.
 *
 *   node scripts/glossary/refresh.ts --contact you@example.org [--country Q159] [--endpoint URL]
 *
 * Broken off, it goes on where it was when started again on the same day. Look at the diff of the register before committing it.
 */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { allAsks } from './refresh/ask.ts';
import { refreshRegister } from './refresh/refresh-register.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    contact: { type: 'string', default: process.env.SIDELIGHT_CONTACT ?? '' },
    country: { type: 'string', multiple: true, default: [] },
    endpoint: { type: 'string', default: 'https://query.wikidata.org/sparql' },
  },
});

if (values.contact === '') {
  console.error('Say how you can be reached, as the rules of the service ask: --contact you@example.org');
  process.exit(2);
}

const result = await refreshRegister({
  asks: allAsks().filter(({ country }) => values.country.length === 0 || values.country.includes(country)),
  service: {
    endpoint: values.endpoint,
    userAgent: `Sidelight-glossary/1.0 (${values.contact}) node/${process.versions.node}`,
    pageSize: 500,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
  },
  registerFile: path.join(root, 'glossary/registers/wikidata.jsonl'),
  progressFile: path.join(root, '.cache/glossary-refresh.json'),
  today: new Date().toISOString().slice(0, 10),
  say: (line) => console.log(line),
});
console.log(
  `${result.answered} asks answered, ${result.failed.length} failed; ${result.records} people in the register`,
);
if (result.failed.length > 0) process.exitCode = 1;
