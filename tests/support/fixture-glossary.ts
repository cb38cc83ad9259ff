/** A small glossary of invented people and organizations, written and opened by the real format. */
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { writeGlossary } from '../../utils/glossary/write-glossary.ts';
import type { Glossary } from '../../utils/model/glossary.ts';
import { FIXTURE_ENTITIES } from './fixture-glossary-entities.ts';

export function fixtureGlossary(): Glossary {
  return openGlossary(writeGlossary(FIXTURE_ENTITIES));
}
