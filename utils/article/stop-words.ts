/** The commonest short words of languages, by which a text shows its language. A line a language; scripts that one language owns stand below. */

export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as he it his by at from are this have be not which they you',
  es: 'el la de que y en los del las por con para una se su al lo como más pero sus le ya este',
  fr: 'le la les de des et en du que une est pour dans qui sur au par pas plus avec ce il sont cette',
  de: 'der die das und in den von zu mit ist des dem sich im auf für nicht eine als auch es werden',
  it: 'il di che la per un in del della con non una le si sono gli dei alla nel più anche da come',
  pt: 'o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar',
  sv: 'och att det i en som är av för på den med till inte har om ett men jag de var',
  da: 'og at det i en som er af for på den med til ikke har om et men de var blev',
  no: 'og at det i en som er av for på den med til ikke har om et men de var ble',
  fi: 'ja on ei se että oli hän ovat mutta myös kun joka niin kuin tai ole sen vuonna',
  pl: 'w i na się z nie do to że jest o jak po co od za przez dla ale są był',
  cs: 'a se na je v že s o to z do i pro za by jsou jako ale podle',
  hu: 'a az és hogy nem is egy meg ez de volt csak már el mint még ki',
  ro: 'și în de la a cu pe care nu să din un o mai este pentru sunt fi ca',
  tr: 've bir bu için de da ile olarak çok daha olan gibi ise en kadar var ne değil',
  id: 'yang dan di dengan untuk dari ini pada tidak itu dalam akan ke juga oleh karena',
  vi: 'và của là có được cho trong một không các với người những này đã để',
  sw: 'ya na wa kwa ni katika za la kuwa cha hiyo huo kama hii alisema',
  tl: 'ang ng sa mga na ay at ni si para ito hindi niya nang kung',
};

/** Letters that decide alone if they make up most of the text. */
export const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];
