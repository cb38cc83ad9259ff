/** One question to the query service: holders since 2015 of one kind of office in one country. */
import { ASKED_COUNTRIES } from './asked-countries.ts';
import { ASKED_OFFICES } from './asked-offices.ts';

export interface Ask {
  /** `Q159-Q83307`. */
  readonly id: string;
  readonly country: string;
  readonly countryName: string;
  readonly office: string;
  readonly officeName: string;
}

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]);

/** Every kind of office in every country, in the order of the tables. */
export function allAsks(): Ask[] {
  return rowsOf(ASKED_COUNTRIES).flatMap(([country, countryName]) =>
    rowsOf(ASKED_OFFICES).map(([office, officeName]) => ({
      id: `${country}-${office}`,
      country,
      countryName,
      office,
      officeName,
    })),
  );
}

/**
 * SPARQL for a page of answers. Dates come with their precision (11 day, 10 month, 9 year), since the service writes a bare year
 * as the first of January.
 */
export function queryOf({ country, office }: Ask, limit: number, offset: number): string {
  return `SELECT ?person ?personLabel ?positionLabel ?start ?startPrecision ?end ?endPrecision ?born ?bornPrecision WHERE {
  ?position wdt:P1001 wd:${country} ; wdt:P279* wd:${office} .
  ?person p:P39 ?held .
  ?held ps:P39 ?position ; pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] .
  FILTER(?start >= "2015-01-01T00:00:00Z"^^xsd:dateTime)
  OPTIONAL { ?held pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  OPTIONAL { ?person p:P569/psv:P569 [ wikibase:timeValue ?born ; wikibase:timePrecision ?bornPrecision ] }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en". }
} ORDER BY ?person ?held LIMIT ${limit} OFFSET ${offset}`;
}
