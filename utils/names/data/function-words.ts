/** Words without a meaning of their own, which are capitalised only because they open a sentence or stand in a headline. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the this that these those he she it they we i you his her its their our my your him them us me who whom whose which what when where why how if because although though while as since until unless before after during despite in on at by for from of to with without within about above across against along among around behind below beneath beside between beyond down inside into near off onto out outside over past per through throughout toward towards under up upon via than and or but nor so yet both either neither not no yes never ever also even just only still already again then there here now today yesterday tomorrow tonight later soon once more most much many some any all each every few several other another such same own one two three four five six seven eight nine ten first second third last next new is are was were be been being am do does did done have has had having will would can could shall should may might must let 's".split(
    ' ',
  ),
);

/** Those of them that, alone and with the one capital of a sentence's first word, name nobody. `Will`, `May` and `One` do. */
export const NAMELESS_WORDS: ReadonlySet<string> = new Set(
  'a an the this that these those he she it they we i you his her its their our my your when where why how if because although though while as since until unless before after during despite in on at by for from of to with without within but and or so yet both there here then now most many some any all each every few several other another such is are was were has have had do does did could would should what which'.split(
    ' ',
  ),
);

/** Small words inside names: `Bank of America`, `Marks and Spencer`, `Ursula von der Leyen`, `Rio de Janeiro`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de del della di da das do dos du la le les lo el al bin bint ibn abu ben ter ten zu zum zur af av ul ur e y i und et d'".split(
    ' ',
  ),
);

/** After these a place is likely: `in Ohio`. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near from to across around throughout outside toward towards into via between through over'.split(' '),
);
