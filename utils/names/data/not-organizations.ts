/** Abbreviations, regions and last words of names that look like organizations and are none; one line a kind. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Things, measures, illnesses, offices, people of a kind: `AI`, `GDP`, `TB`. Lower case. */
export const COMMON_ABBREVIATIONS = set(
  [
    // techniques and things
    'ai tv pc dna rna mrna gps usb sms atm suv ev nft app vpn ip it ict gpu cpu led lcd cctv vr ar api pdf sim lng lpg crispr drone iot 3d 5g 4g',
    'macbook macbooks iphone iphones ipad ipads airpods chromebook xbox playstation kindle usb-c hdmi hdr hdtv rgb oled ram ssd gsm cdma lte wifi wi-fi bluetooth ios ipados macos watchos egpu html url pcie hvac ecg dvd cd',
    // illnesses and medicine
    'tb hiv aids covid covid-19 sars mers ptsd adhd icu er pcr ppe flu std',
    // money and measures
    'gdp cpi gst vat ipo etf roi gnp usd eur gbp aud jpy chf cny cad nzd inr xau xag kg km mph kw kwh mw gw dc ac hp nm pct ytd q1 q2 q3 q4 esg gmv sme smes fdi',
    // offices, degrees and people
    'pac pacs ceo cfo coo cto mp mps mep pm vp phd mba ba ma md dj mc mvp lgbt lgbtq lgbtqi ngo ngos pr hr id dui gi wag',
    // what is written for short
    'wtf lol omg fyi asap aka imo tbh btw nsfw tldr',
    // times, laws and courses
    'am pm gmt utc est bce bc ad stem gcse faq rsvp sos dm diy foia nclb tpp daca dapa',
  ].join(' '),
);

/** Colours: containers of a diet, markers of a game. `Orange` and `Blue` are companies and teams, too. */
export const COLOURS = set('green purple yellow pink teal beige');

/** Parts of the world: `Southeast Asia` is a place by its last word. */
export const CONTINENTS = set('africa asia europe america americas oceania antarctica');

/** At the end of the name of a place: `Tempisque River`, `Dulles International Airport`, `Mariel Special Development Zone`. Lower case. */
export const PLACE_ENDINGS = set(
  [
    // water
    'river rivers lake lakes sea ocean bay gulf strait straits channel lagoon falls waterfall creek springs reservoir dam canal basin delta harbour harbor port dock pier reef estuary spillway',
    // land
    'mountain mountains mount hill hills peak volcano valley gorge canyon pass ridge range plateau plain plains highlands lowlands desert steppe savanna savannah forest forests jungle rainforest wetland wetlands marsh swamp coast shore beach cape point peninsula island islands isle isles archipelago atoll cave caves glacier crater cliffs dunes',
    // divisions
    'province region county district municipality township governorate prefecture state states territory territories village town city borough parish suburb suburbs neighbourhood neighborhood ward barangay sitio upazila taluk tehsil mandal soum aimag canton commune emirate sultanate kingdom republic empire enclave settlement reservation zone zones area belt corridor frontier border heights quarter estate upazilas districts provinces regions counties municipalities',
    // roads and traffic
    'street road avenue boulevard highway expressway motorway freeway drive alley bridge tunnel roundabout junction interchange crossing airport airfield airstrip aerodrome station terminal interstate turnpike',
    // buildings and grounds
    'park parks garden gardens square plaza stadium arena oval racecourse mall bazaar market building buildings tower towers palace castle fort fortress mansion monument memorial cemetery prison jail mosque temple shrine pagoda monastery abbey basilica museum zoo aquarium auditorium hall theater complex plant refinery mine farm ranch resort lodge camp base barracks checkpoint observatory sanctuary reserve pitch pavilion lighthouse statue',
  ].join(' '),
);

/** At the end of the name of a law, event, programme, work or product: `Free Trade Agreement`, `Emilia Grand Prix`. Lower case. */
export const THING_ENDINGS = set(
  [
    // laws and papers
    'act acts bill law laws amendment constitution code regulation regulations treaty accord accords agreement agreements pact convention protocol charter declaration framework resolution directive decree ordinance by-law memorandum roadmap report index barometer survey census review bible quran book edition newsletter',
    // plans
    'plan programme program programmes programs project projects initiative initiatives scheme strategy policy campaign mission agenda goals vision drive operation mechanism system platform app facility',
    // events
    'summit conference festival fair expo exhibition show carnival awards award prize prizes medal cup trophy championship championships games olympics paralympics tournament marathon derby prix race series open playoffs final finals day week month year eve holiday christmas easter war wars revolution uprising massacre crisis scandal affair genocide holocaust dictatorship earthquake hurricane typhoon cyclone storm floods fire pandemic epidemic',
    // illnesses, things and works
    'syndrome disease virus fever flu variant vaccine class model concept edition series phone tablet telescope rocket satellite missile aircraft jet spacecraft rover lander capsule engine bond bonds note levy tax voucher card coin album film movie novel trilogy anthem language dialect people peoples community communities tribe tribes',
  ].join(' '),
);
