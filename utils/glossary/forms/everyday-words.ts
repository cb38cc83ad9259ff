/**
 * Everyday words that are also one-word names of people or organizations in the glossary: matched with caution only. The words are
 * those that the SCOWL lists (K. Atkinson) count among the commonest of English, cut down to what some entity is called.
 */

/** Words that open sentences and stand in headlines every day: `Will`, `Target`, `Justice`. */
const COMMON = `
act action add advocate ago aid air akin alliance alphabet also alternative am amazon amp an and angel apple april
apt arc arch are arena arm arts as ash ask assembly atlas august back ball balls ban banal bandwidth banks banner
bar bash bass bath battle baud bay beach bean beard bears beer beers begin bell bells bias bid bigot bill bills bird
bishop black blank blessing bliss block blood blow blue bob bolt bond bone booking boring borne bout box boy brake
brand breed bridge bridges broad brothers brown buck bucks bull burden burns bury bush cable cam camp camps can cap
car card care carrier case cash cathedral chairman chalk champagne champion chance change chase chew chorus circle
citizens city click cliff close cloud coalition coats coherent coin college colon comic commons conservative
conservatives constant continental cook cools cope corner cotton council court courts cousin craft creed crew crisis
cross crown cs cue cumming curry dance dare darling dawn day deadline deal defence defense delay delta democrats
dial diet dignity dines dinner dip discover discovery ditto dive do doe dole don door dot double dragon drew driver
drum duff eagle economist education elephant energy enough epic era err express fair fan far fare farmer fast fate
fears fed fee fell fellows fender few field fields figures fine finer fire fish fleet flood focus forest fortune
forward frank freedom french friday fried fries fry fudge fuller future gap gates gay general glass go goes gold
golden good grab grace grand grant gray green greens gross guardian guess guest gum guy ha hack hair hairy hall
hammer hand hands happen hard harden harder hardy harmony hay he head health hearts her herald heritage hill ho
holder holding holiday holy home honey hook hope horn huh hum hung hunt hurt ice icon id idea if ill in indeed
independence independent innocent institute instruct integer inter interface interior ion is it jack jams jazz jobs
jolly journal joy judge june jungle junior justice keen key kick kid kidney kind king kings kit kitchen knight labor
labour lady lake lane law laws lay leach league legend lemon lens let liberal liberals liberty lies life light line
lines link lion little live lodge long lord lords losing loss lot love lung made mail main major man manager manning
map march mark market marks mass masters match mate may me means mending meta metro miles mirror miss mix mod mole
momentum monday moon most mountain movement must name nation national nationwide nature neighbor nets new news next
nice no noble noon north now observer odd of oh on opera or oracle oral orange overall pace pad page palace pan par
parent park parks parliament partners parts pattern peace pen pence penny people per person petty phoenix pi pick
pigeon pill pin pit plan plate point politician pool pop pope popular porter post pound power powers press price
prime prince prior pro professor progress progressive public pun punch quick race racing ram rapid rather raw ray re
reach read reader reading real reason reckless record recruit red reform renew republicans review rice rid riding
rights ring river rock rocket roll roman roof rose rounds route row royal rush sacks sad said saint sale sales sand
sang saw scarce scholar science screen sea seals security seek self sell sender senior sent servants sessions settle
seven share sharp shell shelter shift shine short shorten shorter sigma signal silver sing singer six sky slack slim
slot small smart smith snap snow so sole some son song soon sore southern spectator spectrum spellings spies split
sport square stack stage standard star stark stars start state status steel still stock stone store stores storey
storm strange strategy straw street stripe strive strong strongest stuff styles sugar sun sunday sung sunny swallow
swallows sweet talent tall tap target tax tea telegraph ten the till time times tin tip to toast today together top
total towns treasury tribe tribune true tutor twins twist union unite unity up ups urban us value van variety vat
vector venture vice victory visa wade wall ward wash waters way were west western white who wild will wills wine
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
wing winner winter wired wise witty wolf won wood woods work world worth yes yeti you young younger youth zoom
`;

/** Words that are rare enough for a household name to outweigh them: `Trump`, `Tusk`, `Thatcher`. */
const LESS_COMMON = `
abate ad admiral aeon affirm agile albino ale alibi alkali almond amnesty amplitude angers anon ant antic
arbour archer arenas arias ark armour arsenal askew athletic athletics bacon baker barbecue barber barbers barley
baron barrette baser basil bayou beavers beech beehive bellows bender berry billing birch blanch bloods
bloom blooming blunt bode bologna bonds bony boo bop bottoms bourgeois bowler boxer boycott brace bran brash brat
braves bravo bray brazier bride brine brink broncos brook brooking brooks browning browns brusque buffet bulls bunny
burr burrows butler butt butts cabaret cactus cane canning cannon canon capes cardinals carnival carp carpenter
carrion casino caterpillar cavalier cavaliers cavalry challenger chambers charters cherry chewy chiefs chime chimed
chow clapper clay cleaver cleverly clicks coalitions cocking colts combs comet commanders compass confederation
congress consort constellation cooper cordon cork corning corral cosmos countryman cowboys cox crane crank crofts
crooks crouch crow crusaders cubs cull cutter dab daddy daisy dam dame dart dean deli dent destroyers diamond dike
din discord distillery doer doll dolphins dominion dos downing downs dubs duke dung dynamo eagles earnest
earthquakes easterly eke elder emir enact ensemble ensign eon equitable escorts evergreen eves exponent falcon
falcons fang fanning fares fatherland felling fielding fig figs finch fisher flake flatten flex flint flora ford
fore foreman forge fortes foster fox franc franks freer frontier frost furore fury gab gale gallant gallop gapes
garland garrison gee geese gel gent gentile genus giants gill glen gnu goldsmith gondola gong goodwill gore gosling
gram grasshoppers gravel graves grays greening grenade greyhound grieve grimes grizzlies gunner habitat hackney hale
hammed hanger harbour harmonic harms harp harrow harry hart hatch hawk hawking hawks hays heal heath hedges helms
hem hemming hen hicks hike hillier hinder hinds hockey hood hoops horizons hornets hove hub hue hull hulls hunter
hurdle ices ifs independents indigo indivisible irons jaguars jambs jawed jay jester jets jumbo keeling kennel
killings kilo kingfisher knoll knot lacy lamb lame lamer laming lance lander lawless lee leech legacy legislature
lemonade lever levy liberation lieu limerick lineage lions llamas lone lopes lucid lupin lute lynch ma mace machete
macho madam madden magpies mallard mallet mama mane manly mar marathon mariners mars marsh martin mas mason mast
matte mavericks maxima meadows meek memorial mentor merchant mermaids mete miller milling mills miner moderates
moles moody moss mover mule mull municipal musk mustard nap nationals naval navigator nestle neutron newton nickel
nickels nip northwestern nova nuder nuggets oaks odor ogles ohs olive ore otter ouster overland pa pacific packers
pact pal palm panda pang panthers pap papa pares parish parson parsons pas pastor pate patriots peacock pearl
pelicans pellet penning pep pepper perplexity pert peter peters pew piccolo pickles pier pierce pike
pilgrim pinker pirates pis pistons pitcher platter plaza plumb polo pony porch portal potter prestige pros pumas pup
pyramids quirk raiders rams ranger rangers raven ravens reds reed reels refuge reliance remnant renaissance republic
resin revival revolve ridge rim rind ripple rivet roach robes robin rockets roe rotary rotor rouge rouse ruby ruff
rum rumble ruse sabres sage saints salad salami sally salmon salon sands sandy sap savage sears sedan senate sewing
shamrock shams shatter sheikh shepherd sheriff sherry shields shin sierra sinner sirens sires skates slate slaughter
slipper slit slob smalls smiths smolders snider snowflake solidarity southwest sow spa spar specter speller spire
sporting spurs starker steadfast stern stew stoke stokes stout stride stub sturdy sultan summers suns swan swift
talon tamer tan tang tango tanner tapestry tarry tarter telegram tempo tenable tenet termini tester tether
thatcher threads tigers ting tong torpedo torque tours transformers trump tuck tuna turner tusk tweed
unison upstart usher valet valiant valor valour vandal vanguard vial victor vigil villa vogue volt
waive walker waltz wan wand wanderers wanner warren warriors watt watts wayside weaver wellington wells welt
whirlpool whittle wick wicker wicks wilder withers wits wizards wolves woo woody workman wright yam yap yelp yen yew
zeta zip
`;

const wordsOf = (table: string) => new Set(table.trim().split(/\s+/));

export const COMMON_WORDS: ReadonlySet<string> = wordsOf(COMMON);
export const LESS_COMMON_WORDS: ReadonlySet<string> = wordsOf(LESS_COMMON);
