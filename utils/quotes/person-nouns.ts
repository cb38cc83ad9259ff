/** Nouns for people, bodies and papers that speak without being named. Add one in the line of its kind. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** `a senior White House official`, `two people familiar with the matter`. */
export const PERSON_NOUNS = words(`
  official officials spokesman spokeswoman spokesperson spokespeople spokesmen aide aides adviser advisers advisor advisors
  source sources person people man woman men women boy girl child children teenager student students teacher teachers
  professor professors scientist scientists researcher researchers expert experts analyst analysts economist economists critic critics
  supporter supporters opponent opponents ally allies rival rivals friend friends neighbor neighbors neighbour neighbours
  colleague colleagues resident residents voter voters protester protesters protestor protestors demonstrator demonstrators
  activist activists advocate advocates lawyer lawyers attorney attorneys prosecutor prosecutors judge judges officer officers
  detective detectives investigator investigators witness witnesses victim victims survivor survivors suspect suspects
  defendant defendants plaintiff plaintiffs mother father parent parents brother sister son daughter wife husband widow uncle
  aunt cousin family relative relatives grandmother grandfather partner boyfriend girlfriend fan fans player players coach coaches
  executive executives manager managers director directors president chairman chairwoman chair chief head leader leaders
  member members minister ministers senator senators congressman congresswoman lawmaker lawmakers representative representatives
  governor governors mayor mayors candidate candidates nominee nominees diplomat diplomats ambassador ambassadors general
  soldier soldiers veteran veterans insider insiders operative operatives strategist strategists consultant consultants
  pollster pollsters donor donors delegate delegates staffer staffers employee employees worker workers driver drivers
  nurse nurses doctor doctors physician physicians patient patients author authors writer writers reporter reporters journalist
  journalists editor editors columnist columnists blogger bloggers host moderator moderators anchor commentator commentators
  user users owner owners farmer farmers businessman businesswoman pastor pastors priest priests bishop bishops imam rabbi
  historian historians scholar scholars pundit pundits observer observers conservative conservatives liberal liberals
  republican republicans democrat democrats progressive progressives hawk hawks billionaire mogul magnate businessmen
  crowd audience attendee attendees participant participants speaker speakers guest guests caller callers others some many
  someone somebody everyone one another organizer organizers organiser organisers founder founders secretary deputy
  immigrant immigrants refugee refugees migrant migrants tourist passenger passengers client clients customer customers
  heckler hecklers counsel clerk sheriff deputies trooper firefighter firefighters captain lieutenant sergeant commander
  commissioner councilman councilwoman councillor alderman legislator legislators premier chancellor king queen prince
  inspector engineer engineers pilot pilots chef artist artists actor actress singer musician filmmaker producer
  veterinarian therapist psychologist psychiatrist statistician demographer biologist geologist physicist meteorologist
  forecaster forecasters agent agents regulator regulators inspectors auditor auditors trustee
  newcomer teammate teammates roommate classmate coworker coworkers bystander passerby shopper shoppers native
  hopeful frontrunner runner incumbent challenger`);

/** `the ministry said`, `police said`. */
export const BODY_NOUNS = words(`
  police authorities government ministry department agency office campaign committee commission council court company firm
  corporation bank group organization organisation association union party team club school university college church hospital
  network newspaper paper magazine outlet publication website site station embassy administration bureau board panel jury
  foundation institute center centre fund charity coalition alliance caucus army military navy prosecution defense defence
  management leadership media press industry establishment camp side organizers institution institutions tribunal regime`);

/** `the lawsuit says`, `a sign read`: papers, posts and things with words on them. */
export const DOCUMENT_NOUNS = words(`
  statement report letter email e-mail memo note document documents lawsuit suit complaint indictment filing affidavit motion ruling opinion
  order verdict decision warrant transcript article story editorial headline column op-ed essay book memoir ad ads
  advertisement commercial video clip sign signs banner banners placard poster post tweet tweets message messages text caption
  website page profile biography bio resolution bill law constitution amendment treaty agreement contract platform plan proposal
  study survey poll analysis review brief petition release announcement narrator voiceover slogan plaque inscription
  card flier flyer leaflet pamphlet invitation program programme script song lyrics chyron subject line policy statute act`);

/** Time words at the edge of a noun phrase: `Reyes last week told`. */
export const TIME_NOUNS = words(
  `week month year day morning afternoon evening night weekend hour minute moment monday tuesday wednesday thursday friday saturday
   sunday today tonight yesterday january february march april may june july august september october november december summer fall
   winter spring earlier time later ago jan feb aug sept oct nov dec jan. feb. aug. sept. oct. nov. dec.`,
);
