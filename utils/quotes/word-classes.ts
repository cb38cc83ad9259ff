/** Small closed classes of English words that the search for a speaker reads by. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Join a noun phrase to the noun before it, or open an adverbial: `a spokesman for Reyes`, `At the rally Reyes said`. */
export const PREPOSITIONS = words(
  `of for at in on with from to by about near under over against between among inside outside behind within during after before
   since until into onto around across through without via per amid amidst despite like as than following toward towards upon
   concerning regarding beside besides throughout along alongside`,
);
/** Those that can hang on a noun that speaks: `people familiar with the plan`, `a judge in Ohio`. */
export const NOUN_PREPOSITIONS = words(
  'of for at in with from on to close familiar near behind about against under within inside',
);
/** Bring in a clause of their own: `that Reyes said`, `because Reyes said`. */
export const COMPLEMENTIZERS = words(
  `that because if when while whether although though unless until since where why how what once whereas so and but or yet nor
   then plus however`,
);
export const RELATIVES = words('who which whose whom that where');
export const DETERMINERS = words(
  `the a an this these those his her their its our my your some any every each another one two three four five six seven
   eight nine ten several many most few both all other no more dozens hundreds thousands numerous various`,
);
export const POSSESSIVES = words('his her their its our my your');
/** Stand between a subject and its verb, or between a verb and its quote. */
export const ADVERBS = words(
  `also then later recently once again often still even just already never always sometimes now today yesterday tonight first
   instead too further meanwhile ever soon both simply only almost largely however though himself herself themselves itself
   back out on aloud ago long since twice much either merely perhaps maybe not n't rather quite all so here there`,
);
export const AUXILIARIES = words(
  `has have had is was are were be been being will would could should may might must can did does do didn't doesn't don't hasn't
   haven't hadn't won't wouldn't couldn't shouldn't isn't wasn't aren't weren't 's 'd 've 'll ’s ’d ’ve ’ll`,
);
export const BE_FORMS = words("is was are were be been being isn't wasn't aren't weren't got gets get");
export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday today tonight yesterday');
/** Verbs in front of another one whose subject is theirs too: `went on to say`, `kept asking`, `tried to explain`. */
export const CATENATIVES = words(
  `went go goes kept keep keeps began begin begins started start starts continued continue continues tried try tries came comes
   appeared appears seemed seems proceeded proceeds wanted wants used vowed managed hastened happened hesitated paused stopped rushed
   moved sought seeks dared dares liked likes loves loved ended`,
);
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'who'> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['i', 'i'],
  ['we', 'we'],
  ['who', 'who'],
]);
export const OBJECT_PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'> = new Map([
  ['him', 'he'],
  ['his', 'he'],
  ['her', 'she'],
  ['hers', 'she'],
  ['them', 'they'],
  ['their', 'they'],
  ['its', 'it'],
]);
/** Before a name they tell the person's pronoun: `Mr. Reyes`. */
export const HONORIFIC_PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['mr.', 'he'],
  ['mr', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['king', 'he'],
  ['prince', 'he'],
  ['father', 'he'],
  ['rabbi', 'he'],
  ['mrs.', 'she'],
  ['mrs', 'she'],
  ['ms.', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['dame', 'she'],
  ['lady', 'she'],
  ['queen', 'she'],
  ['princess', 'she'],
  ['sister', 'she'],
  ['congressman', 'he'],
  ['congresswoman', 'she'],
  ['spokesman', 'he'],
  ['spokeswoman', 'she'],
  ['chairwoman', 'she'],
  ['chairman', 'he'],
  ['businesswoman', 'she'],
  ['businessman', 'he'],
  ['actress', 'she'],
]);
