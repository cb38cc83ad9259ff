/** Forms of address that stand before a name and belong to none: `Mrs Okafor` -> a woman named Okafor. */
import type { Pronoun } from '../../model/glossary.ts';

/** Honorific (lower case, without stop) and the pronoun it shows, if it shows one. */
export const HONORIFICS: ReadonlyMap<string, Pronoun | null> = new Map<string, Pronoun | null>([
  // `Mr. Rubio`
  ...words(
    'he',
    'mr messrs sir lord don señor senor signor herr monsieur master baron count duke prince king brother father fr rabbi imam sheikh sheik shaikh emir alhaji mallam malam otunba oba pak bapak tuan dato datuk shri sri bhai',
  ),
  // `Mrs. Obama`
  ...words(
    'she',
    'mrs ms miss madam madame mme mlle lady dame doña dona señora senora signora frau baroness countess duchess princess queen sister hajiya alhaja mama smt begum ibu puan datin',
  ),
  // `Dr. Osei`
  ...words(
    null,
    'mx dr prof professor rev reverend hon honourable honorable engr eng arch barr barrister chief comrade cde cllr sen rep gov gen lt col maj capt cpl sgt adm cmdr brig supt insp det pvt amb msgr monsignor pastor bishop archbishop cardinal pope deacon elder evangelist apostle saint st ustaz hajj hajji haji hj ayatollah mullah maulana swami guru tan',
  ),
]);

function words(pronoun: Pronoun | null, list: string): [string, Pronoun | null][] {
  return list.split(' ').map((word) => [word, pronoun]);
}
