/** Verbs and nouns that only people (or bodies speaking) do: they tell that the name beside them is no place or thing. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** `Gil said`, `said Gil`. */
export const SPEECH_VERBS = set(
  'said says say told tells added adds asked asks replied answered explained explains argued argues claimed claims insisted insists acknowledged admitted admits noted notes warned warns wrote writes tweeted posted stated declared announced confirmed denied denies recalled recounted stressed emphasized emphasised urged joked quipped lamented complained continued concluded testified suggested predicted promised vowed pledged thanked apologized apologised commented remarked believes believed thinks thought hopes hoped feels felt knows knew wants wanted',
);

/** What people do and suffer: `Kane, 34, scored`, `Okafor died`. */
export const PERSON_VERBS = set(
  'born died married resigned smiled laughed cried nodded walked ran scored grew lived moved graduated studied retired pleaded testified arrived visited met spoke joined played sang danced wore sat stood slept ate drank drove swam hugged kissed kicked headed saved volleyed netted equalised equalized birdied bowled batted pitched homered doubled singled struck beat defeated trailed led finished',
);
