/** People whom a register holds under a name that no rule finds again: its id, and the id of the entry that they belong to. */

/** Checked by office, place and dates. */
export const SAME_PEOPLE: ReadonlyMap<string, string> = new Map([
  ['factbook:somalia/mohamed-abdullahi-mohamed-farmaajo-', 'Q558575'],
  ['factbook:nigeria/oluyemi-yemi-osinbajo', 'Q19730927'],
  ['factbook:morocco/saad-eddine-al-othmani', 'Q2033385'],
  ['factbook:united-arab-emirates/khalifa-bin-zayid-al-nuhayan', 'Q1059948'],
  ['factbook:new-zealand/simon-william-bill-english', 'Q4384608'],
  ['factbook:new-zealand/patricia-lee-reddy', 'Q23498274'],
  ['factbook:moldova/nicolae-timofti', 'Q57478'],
  ['factbook:luxembourg/henri', 'Q16004'],
  ['factbook:guam/lourdes-leon-guerrero', 'Q21066675'],
  ['factbook:australia/samantha-mostyn', 'curated:sam-mostyn'],
  ['factbook:niger/abdourahame-tiani', 'curated:abdourahamane-tiani'],
  ['factbook:libya/gnu-interim-prime-minister-abd-al-hamid-dubaybah', 'curated:abdul-hamid-dbeibah'],
  ['uk-ifg:b7d19f8f', 'Q337156'],
  ['uk-ifg:b233dccd', 'Q325417'],
  ['uk-ifg:6cd768ca', 'Q177370'],
  ['uk-ifg:63ce6ea3', 'Q337117'],
]);

/** Records whose name runs into a title or is cut off, of people whom other records hold. */
export const MISNAMED: ReadonlySet<string> = new Set([
  'factbook:afghanistan/afghanistan-ashraf-ghani',
  'factbook:bangladesh/muhammad-yunus',
  'factbook:greenland/mute-b-egede-in-caretaker-status',
  'factbook:holy-see-vatican-city-/francis',
  'factbook:italy/antonio-taiani',
  'factbook:luxembourg/guillaume',
  'factbook:mongolia/gombojavis-zandanshatar',
  'factbook:qatar/foreign-minister-muhammad-bin-abd-al-rahman-al-thani',
  'factbook:united-arab-emirates/co-vice-president-muhammad-bin-rashid-al-maktum',
]);
