/** Verbs that bring in words: their forms, how they take a quote, an example each. Add one in a line. */

/**
 * How a verb takes a quote.
 * - `say`: any order, also inverted: “It rained,” said Reyes.
 * - `tell`: with a listener: Reyes told reporters, “It rained.”
 * - `call`: only before the quote, which is part of its clause: Reyes called it “crude.”
 * - `act`: an act with words; only before the quote, and only if no other verb is nearer: Reyes promised “a new start.”
 */
export type VerbFrame = 'say' | 'tell' | 'call' | 'act';

/** `lemma[:irregular forms] frame example`; regular forms are built. */
export const VERBS_WITH_EXAMPLES = `
say:says,said,saying | say | “It rained,” she said
tell:tells,told,telling | tell | she told reporters, “It rained”
add | say | “And it rained,” she added
write:writes,wrote,written,writing | say | “It rained,” she wrote
tweet | say | “It rained,” she tweeted
retweet | call | she retweeted “It rained”
post | say | “It rained,” she posted
blog:blogs,blogged,blogging | say | “It rained,” she blogged
text | say | “It rained,” she texted
email | say | “It rained,” she emailed
continue | say | “It rained,” she continued
conclude | say | “It rained,” she concluded
ask | tell | “Did it rain?” she asked
answer | say | “It rained,” she answered
reply:replies,replied,replying | say | “It rained,” she replied
respond | say | “It rained,” she responded
retort | say | “It rained,” she retorted
react | say | “It rained,” she reacted
retaliate | say | “It rained,” she retaliated
counter | say | “It rained,” she countered
note | say | “It rained,” she noted
observe | say | “It rained,” she observed
remark | say | “It rained,” she remarked
comment | say | “It rained,” she commented
state | say | “It rained,” she stated
declare | say | “It rained,” she declared
announce | say | “It rained,” she announced
proclaim | say | “It rained,” she proclaimed
pronounce | call | she pronounced it “crude”
explain | say | “It rained,” she explained
argue | say | “It rained,” she argued
assert | say | “It rained,” she asserted
affirm | say | “It rained,” she affirmed
contend | say | “It rained,” she contended
maintain | say | “It rained,” she maintained
claim | say | “It rained,” she claimed
allege | say | “It rained,” she alleged
insist | say | “It rained,” she insisted
stress | say | “It rained,” she stressed
emphasize | say | “It rained,” she emphasized
emphasise | say | “It rained,” she emphasised
underscore | call | she underscored “the rain”
reiterate | say | “It rained,” she reiterated
repeat | say | “It rained,” she repeated
recall | say | “It rained,” she recalled
recount | say | “It rained,” she recounted
remember | say | “It rained,” she remembered
reflect | say | “It rained,” she reflected
reminisce | say | “It rained,” she reminisced
muse | say | “It rained,” she mused
wonder | say | “Did it rain?” she wondered
joke | say | “It rained,” she joked
crack | say | “It rained,” she cracked
quip:quips,quipped,quipping | say | “It rained,” she quipped
laugh | say | “It rained,” she laughed
smile | say | “It rained,” she smiled
sigh | say | “It rained,” she sighed
scoff | say | “Rain?” she scoffed
sniff | say | “Rain,” she sniffed
shrug:shrugs,shrugged,shrugging | say | “It rained,” she shrugged
snap:snaps,snapped,snapping | say | “It rained,” she snapped
shout | say | “It rained!” she shouted
yell | say | “It rained!” she yelled
scream | say | “It rained!” she screamed
cry:cries,cried,crying | say | “It rained!” she cried
exclaim | say | “It rained!” she exclaimed
bark | say | “It rained!” she barked
bellow | say | “It rained!” she bellowed
roar | say | “It rained!” the crowd roared
thunder | say | “It rained!” she thundered
chant | say | “Rain! Rain!” the crowd chanted
sing:sings,sang,sung,singing | say | “Let it rain,” she sang
whisper | say | “It rained,” she whispered
mutter | say | “It rained,” she muttered
murmur | say | “It rained,” she murmured
mumble | say | “It rained,” she mumbled
grumble | say | “It rained,” she grumbled
complain | say | “It rained,” she complained
lament | say | “It rained,” she lamented
bemoan | call | she bemoaned “the rain”
decry:decries,decried,decrying | call | she decried “the rain”
vent | say | “It rained,” she vented
fume | say | “It rained,” she fumed
rail | say | “It rained,” she railed
warn | tell | “It will rain,” she warned
caution | tell | “It will rain,” she cautioned
threaten | act | she threatened “a flood”
predict | say | “It will rain,” she predicted
promise | tell | “It will rain,” she promised
pledge | say | “It will rain,” she pledged
vow | say | “It will rain,” she vowed
swear:swears,swore,sworn,swearing | say | “It rained,” she swore
urge | tell | “Take an umbrella,” she urged
plead:pleads,pleaded,pled,pleading | say | “Take it,” she pleaded
beg:begs,begged,begging | say | “Take it,” she begged
implore | tell | “Take it,” she implored
advise | tell | “Take it,” she advised
instruct | tell | “Take it,” she instructed
order | act | she ordered “a full review”
demand | say | “Take it,” she demanded
command | say | “Take it,” she commanded
suggest | say | “Take it,” she suggested
propose | say | “Take it,” she proposed
recommend | say | “Take it,” she recommended
admit:admits,admitted,admitting | say | “It rained,” she admitted
concede | say | “It rained,” she conceded
acknowledge | say | “It rained,” she acknowledged
confess | say | “It rained,” she confessed
confide | say | “It rained,” she confided
allow | say | “It rained,” she allowed
agree | say | “It rained,” she agreed
concur:concurs,concurred,concurring | say | “It rained,” she concurred
disagree | say | “It did not rain,” she disagreed
object | say | “It rained,” she objected
protest | say | “It rained,” she protested
deny:denies,denied,denying | call | she denied “any rain”
confirm | say | “It rained,” she confirmed
reveal | say | “It rained,” she revealed
disclose | say | “It rained,” she disclosed
report | say | “It rained,” the paper reported
testify:testifies,testified,testifying | say | “It rained,” she testified
interject | say | “It rained,” she interjected
interrupt | say | “It rained,” she interrupted
chime | say | “It rained,” she chimed in
begin:begins,began,begun,beginning | say | “It rained,” she began
offer | say | “It rained,” she offered
volunteer | say | “It rained,” she volunteered
opine | say | “It rained,” she opined
theorize | say | “It rained,” she theorized
speculate | say | “It rained,” she speculated
estimate | say | “It rained for a week,” she estimated
reason | say | “It rained,” she reasoned
think:thinks,thought,thinking | say | “It rained,” she thought
believe | say | she believes “it rained”
boast | say | “It rained,” she boasted
brag:brags,bragged,bragging | say | “It rained,” she bragged
gush | say | “It rained,” she gushed
enthuse | say | “It rained,” she enthused
rave | say | “It rained,” she raved
beam | say | “It rained,” she beamed
exult | say | “It rained,” she exulted
apologize | say | “It rained,” she apologized
apologise | say | “It rained,” she apologised
greet | act | she greeted him with “good rain”
assure | tell | “It rained,” she assured them
reassure | tell | “It rained,” she reassured them
remind | tell | “It rained,” she reminded them
inform | tell | “It rained,” she informed them
notify:notifies,notified,notifying | tell | “It rained,” she notified them
lecture | tell | “It rained,” she lectured them
chide | tell | “It rained,” she chided
scold | tell | “It rained,” she scolded
admonish | tell | “It rained,” she admonished
reprimand | call | she reprimanded him for “the rain”
challenge | act | she challenged him to “make it rain”
tease | say | “It rained,” she teased
taunt | say | “It rained,” she taunted
charge | say | “It rained,” she charged
elaborate | say | “It rained,” she elaborated
expound | say | “It rained,” she expounded
clarify:clarifies,clarified,clarifying | say | “It rained,” she clarified
summarize | say | “It rained,” she summarized
quote | call | she quoted “It rained”
cite | call | she cited “the rain”
read:reads,read,reading | say | “It rained,” the sign read
recite | say | “It rained,” she recited
deadpan:deadpans,deadpanned,deadpanning | say | “It rained,” she deadpanned
drawl | say | “It rained,” she drawled
growl | say | “It rained,” she growled
hiss | say | “It rained,” she hissed
marvel | say | “It rained,” she marveled
rejoice | say | “It rained,” she rejoiced
rebut:rebuts,rebutted,rebutting | say | “It rained,” she rebutted
press | say | “Did it rain?” she pressed
query:queries,queried,querying | say | “Did it rain?” she queried
inquire | say | “Did it rain?” she inquired
intone | say | “It rained,” she intoned
crow | say | “It rained,” she crowed
rule | say | “It rained,” the court ruled
find:finds,found,finding | act | the court found “no rain”
decide | act | the court decided “it rained”
hold:holds,held,holding | act | the court held that “it rained”
prefer:prefers,preferred,preferring | act | she prefers “rain”
call | call | she called it “crude”
describe | call | she described it as “crude”
label:labels,labeled,labelled,labeling,labelling | call | she labeled it “crude”
dub:dubs,dubbed,dubbing | call | she dubbed it “crude”
brand | call | she branded it “crude”
term | call | she termed it “crude”
deem | call | she deemed it “crude”
characterize | call | she characterized it as “crude”
characterise | call | she characterised it as “crude”
portray | call | she portrayed it as “crude”
depict | call | she depicted it as “crude”
denounce | call | she denounced it as “crude”
condemn | call | she condemned it as “crude”
dismiss | call | she dismissed it as “crude”
reject | call | she rejected it as “crude”
slam:slams,slammed,slamming | call | she slammed it as “crude”
blast | call | she blasted it as “crude”
criticize | call | she criticized it as “crude”
criticise | call | she criticised it as “crude”
deride | call | she derided it as “crude”
mock | call | she mocked it as “crude”
ridicule | call | she ridiculed it as “crude”
disparage | call | she disparaged it as “crude”
attack | call | she attacked it as “crude”
assail | call | she assailed it as “crude”
bash | call | she bashed it as “crude”
rip:rips,ripped,ripping | call | she ripped it as “crude”
lambaste | call | she lambasted it as “crude”
rebuke | call | she rebuked the “crude” plan
praise | call | she praised it as “fine”
hail | call | she hailed it as “fine”
tout | call | she touted it as “fine”
laud | call | she lauded it as “fine”
applaud | call | she applauded “the fine plan”
commend | call | she commended “the fine plan”
salute | call | she saluted “the fine plan”
celebrate | call | she celebrated “the fine plan”
thank | act | she thanked him for “the fine plan”
congratulate | act | she congratulated him on “the fine plan”
defend | call | she defended it as “fine”
liken | call | she likened it to “rain”
compare | call | she compared it to “rain”
refer:refers,referred,referring | call | she referred to it as “rain”
accuse | call | she accused him of “making rain”
blame | call | she blamed “the rain”
fault | call | she faulted “the rain”
credit | call | she credited “the rain”
express | call | she expressed “deep regret”
voice | call | she voiced “deep regret”
echo:echoes,echoed,echoing | call | she echoed “the rain”
hint | say | “It may rain,” she hinted
imply:implies,implied,implying | call | she implied “it rained”
indicate | call | she indicated “it rained”
signal | call | she signaled “rain”
mention | call | she mentioned “the rain”
discuss | act | she discussed “the rain”
question | say | “Did it rain?” she questioned
ponder | say | “Did it rain?” she pondered
worry:worries,worried,worrying | say | “It may rain,” she worried
mean:means,meant,meaning | act | she meant “the rain”
want | act | she wants “more rain”
hope | act | she hopes for “more rain”
expect | act | she expects “more rain”
fear | act | she fears “more rain”
feel:feels,felt,feeling | act | she feels “the rain”
see:sees,saw,seen,seeing | act | she sees “more rain”
exhort | tell | she exhorted them, “Stay dry”
counsel | tell | “Stay dry,” she counseled
beseech:beseeches,besought,beseeching | tell | “Stay dry,” she besought them
insinuate | say | “It rained,” she insinuated
posit | say | “It rained,” she posited
surmise | say | “It rained,” she surmised
gripe | say | “It rained,” she griped
moan | say | “It rained,” she moaned
rant | say | “It rained,” she ranted
whine | say | “It rained,” she whined
stammer | say | “It rained,” she stammered
chuckle | say | “It rained,” she chuckled
grin:grins,grinned,grinning | say | “It rained,” she grinned
nod:nods,nodded,nodding | say | “It rained,” she nodded
profess | say | “It rained,” she professed
guarantee:guarantees,guaranteed,guaranteeing | say | “It will rain,” she guaranteed
forecast:forecasts,forecast,forecasting | say | “It will rain,” she forecast
decree:decrees,decreed,decreeing | say | “It shall rain,” she decreed
message | say | “It rained,” she messaged
scrawl | say | “It rained,” she scrawled
apprise | act | she apprised them of “rain”
trash | call | she trashed it as “crude”
skewer | call | she skewered it as “crude”
belittle | call | she belittled it as “crude”
hammer | call | she hammered it as “crude”
champion | call | she championed “the rain”
commiserate | say | “It rained,” she commiserated
enumerate | call | she enumerated “the rains”
rate | call | she rated it “crude”
paint | call | she painted it as “crude”
frame | call | she framed it as “crude”
cast:casts,cast,casting | call | she cast it as “crude”
consider | act | she considers it “crude”
view | act | she views it as “crude”
regard | act | she regards it as “crude”
seek:seeks,sought,seeking | act | she seeks “more rain”
support | act | she supports “more rain”
oppose | act | she opposes “more rain”
advocate | act | she advocates “more rain”
request | act | she requested “more rain”
focus | act | she focused on “the rain”
speak:speaks,spoke,spoken,speaking | call | she spoke of “the rain”
talk | call | she talked about “the rain”
highlight | call | she highlighted “the rain”
outline | call | she outlined “the rain”
detail | call | she detailed “the rain”
sum:sums,summed,summing | say | “It rained,” she summed up
list | call | she listed “the rain”
invoke | call | she invoked “the rain”
reference | call | she referenced “the rain”
use | act | she used “the rain”
go:goes,went,gone,going | act | she went on: “It rained”
point | act | she pointed out “the rain”
fire | act | she fired back: “It rained”
shoot:shoots,shot,shooting | act | she shot back: “It rained”
hit:hits,hit,hitting | act | she hit back: “It rained”
spell:spells,spelled,spelt,spelling | act | she spelled out “the rain”
put:puts,put,putting | act | she put it: “It rained”
set:sets,set,setting | act | she set out “the rain”
issue | act | she issued “a warning”
release | act | she released “a warning”
`;

/** Second words that make a verb bring in words in any order: `lemma second | example`. */
export const PHRASALS_WITH_EXAMPLES = `
shoot back | “It rained,” she shot back
fire back | “It rained,” she fired back
hit back | “It rained,” she hit back
go on | “It rained,” she went on
put it | “It rained,” as she put it
point out | “It rained,” she pointed out
call out | “It rained!” she called out
cry out | “It rained!” she cried out
sum up | “It rained,” she summed up
spell out | “It rained,” she spelled out
`;

/** Verbs whose bare form or form with -s is a noun as well: `her claims`, `a report`. */
export const NOUN_LEMMAS: ReadonlySet<string> = new Set(
  `claim report note remark comment state charge call question demand offer promise answer tweet post text email order view challenge
   fault credit blame fear hope want support attack rebuke praise press object detail outline signal mention list use voice quote
   reply retort quip joke laugh smile sigh shout scream cry whisper protest estimate rule reason counter blog label brand term
   command plead urge request focus reference talk point fire hit set issue release find hold rip bash salute echo tease taunt
   query vow pledge threat caution stress muse wonder snap bark roar chant advocate insult warn need see sum shrug counsel gripe moan rant whine
   chuckle grin nod guarantee forecast decree message hammer champion rate frame cast`.split(/\s+/u),
);

/** Verbs that report and do no more. "Thought", "decided" and the like are left to the reader. */
export const PLAIN_REPORTING: ReadonlySet<string> = new Set(
  `say tell add warn note argue claim explain insist acknowledge concede admit announce assert contend maintain state declare
   confirm predict reply respond reiterate stress emphasize emphasise allege testify complain caution promise pledge vow deny
   estimate report reveal disclose write suggest remark observe recall assure inform remind`.split(/\s+/u),
);
