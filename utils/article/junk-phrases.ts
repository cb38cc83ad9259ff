/**
 * The phrases by which pages speak to their readers amid an article: pointers to other stories, credits, bylines, times, sign-up
 * calls, comment prompts. A line each, with a block it is meant for. English unless said otherwise.
 */
import { LETTERS } from './words.ts';

export interface JunkPhrase {
  /** Words in lower case, one of which is among the block's first four; else the pattern is not tried, nor even compiled. */
  readonly opens?: string;
  /** Words in lower case, one of which stands anywhere in the block. */
  readonly says?: string;
  /** Tested against the whole block in lower case. */
  readonly pattern: string;
  readonly example: string;
}

const NAME = `[${LETTERS}][${LETTERS}.'’-]+(?: [${LETTERS}][${LETTERS}.'’-]*){0,4}`;
const SITES = '(?:twitter|facebook|instagram|youtube|linkedin|tiktok|whatsapp|telegram|snapchat|x|threads|bluesky)';

/** Anywhere in the article. */
export const JUNK_PHRASES: readonly JunkPhrase[] = [
  // Other stories
  {
    opens:
      'read also see more related recommended must watch listen video photo photos picture pictures gallery case explore previously opinion analysis live flashback icymi don what further background explainer',
    pattern: `^[\\[(•►▶»>*|\\s-]*(?:read(?: more| also| next| this| the full story)?|also read|see also|see more|more|related(?: [${LETTERS}]+)?|recommended(?: [${LETTERS}]+)?|must[- ]read|watch(?: more| now| live| below| also)?|listen(?: now| to more)?|video|photos?|pictures?|gallery|in pictures|explore|previously|opinion|analysis|live|flashback|in case you missed it|icymi|don[’']t miss|what to read next|further reading|background|explainer)\\s*(?:[:|>»–—]|\\.\\.\\.|…)\\s*\\S.{0,240}$`,
    example: 'READ MORE: Bridge closed for repairs',
  },
  {
    opens:
      'read also see related may might recommended more most trending stories latest editor editors don further next previous story article series table partners promoted paid around case keep continue',
    pattern:
      "^[\\[(\\s]*(?:read (?:more|next|also|on|the full story)|also read|see also|related(?: (?:stories|story|articles?|content|coverage|links?|topics?|news|videos?|posts?|reading))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|recommended(?: for you| stories| reading)?|more (?:stories|news|articles|from|on|about|like this|coverage).{0,60}|more (?:\\S+ ){1,4}(?:stories|news|articles|coverage)|most (?:read|popular|viewed|shared|commented)|trending(?: now| stories| topics)?|top stories|latest (?:news|stories|headlines)|editor[’']?s[’']? (?:picks?|choice)|don[’']t miss|what to read next|up next|further reading|next (?:article|story|post)|previous (?:article|story|post)|story timeline|in this (?:article|story|series)|table of contents|from our partners|promoted stories|paid content|around the web|in case you missed it|keep reading|continue reading.{0,40}|story continues.{0,40}|article continues.{0,40})\\s*[:\\])…]*$",
    example: 'Related stories',
  },
  {
    says: 'http https',
    pattern: '^(?:more|follow|for more|read|find|see)\\b.{0,120}https?://\\S+(?: and https?://\\S+)?\\.?$',
    example: 'More news on tennis: https://example.com/tennis',
  },
  {
    opens: 'click tap go visit',
    pattern: '^(?:click|tap|go|visit) (?:here|on (?:the|this) link|through)\\b.{0,160}$',
    example: 'CLICK HERE TO GET THE EXAMPLE APP',
  },
  {
    opens: 'leggi lire lea leia lesen mehr lees baca читайте',
    pattern:
      '^(?:leggi anche|lire aussi|à lire aussi|lea (?:también|más)|leia (?:também|mais)|lesen sie auch|mehr zum thema|lees ook|baca juga|читайте также)\\b.{0,240}$',
    example: 'Lire aussi : le pont est fermé',
  },
  // Pictures and sound
  {
    opens:
      'photo photos photograph photographs image images picture pictures pic pics illustration illustrations graphic graphics video videos source sources credit credits',
    pattern:
      '^[(\\[]?\\s*(?:file |ap |handout |stock |lead |featured |cover )?(?:photo(?:graph)?|image|picture|pic|illustration|graphic|video|source|credit|photos|images)s?(?: credits?| source| by| courtesy(?: of)?| via| provided by)?\\s*(?:[:/|©]|by |via |courtesy )\\s*.{0,160}$',
    example: 'Photo: Jane Doe/Example Images',
  },
  {
    pattern: '^\\(?(?:image|photo|slide|picture)s? \\d+ (?:of|/) \\d+\\)?$|^\\d+\\s*(?:/|of)\\s*\\d+$',
    example: 'Image 2 of 5',
  },
  {
    opens:
      'caption close enlarge hide toggle show view play loading expand copy getty reuters afp ap associated shutterstock istock alamy advertisement advertising advert anzeige werbung publicité publicidad publicidade реклама sponsored ad ads skip promoted embed transcript playback media replay mute unmute',
    pattern:
      '^(?:caption|close|enlarge(?: (?:this )?image)?|hide caption|toggle caption|show caption|view (?:full )?(?:gallery|image|slideshow|photos)|play(?: video)?|loading\\W*|expand|copy link|getty(?: images)?|reuters|afp(?:/getty images)?|ap|associated press|shutterstock|istock|alamy|advertisement|advertising|advert|anzeige|werbung|publicité|publicidad|publicidade|реклама|sponsored(?: content)?|ad|ads by \\w+|ad feedback|skip (?:advertisement|ad)|promoted|embed|transcript|playback is not supported.*|media playback.*|replay|mute|unmute)\\s*[:.]?$',
    example: 'hide caption',
  },
  { pattern: '^©.{0,160}$', example: '© 2019 Example Times' },
  {
    says: 'reserved copyright c broadcast reproduced republished',
    pattern:
      '^.{0,120}\\ball rights reserved\\.?.{0,80}$|^(?:copyright|\\(c\\))\\s.{0,160}$|^.{0,160}may not be (?:published, broadcast|reproduced|republished).{0,160}$',
    example: 'Copyright 2019 Example Times. All rights reserved.',
  },
  // Bylines and times
  {
    opens: 'by',
    pattern: `^(?:(?:written|reported|posted|published|story|words|report|text) )?by:? ${NAME}(?:(?:,| and| &| \\|) ${NAME})*\\s*(?:[|,•·–—-].{0,80}|\\d.{0,60})?$`,
    example: 'By Jane Doe - 11/18/19 11:04 PM EST',
  },
  {
    opens: 'published updated posted modified created filed issued',
    pattern:
      '^(?:first |originally |last |story |article )?(?:published|updated|posted|modified|created|filed|issued)\\b[^.!?]{0,12}(?:at|on|in|:|,|\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^!?]{0,80}$',
    example: 'Updated at 1:23 p.m.',
  },
  {
    opens:
      'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
    pattern:
      '^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.? (?:\\d{1,2},? )?(?:19|20)\\d\\d\\W*(?:(?:at )?\\d{1,2}[:.]\\d\\d.{0,30})?$',
    example: 'Nov. 18, 2019 at 11:04 a.m. EST',
  },
  {
    pattern: '^\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?(?:,.{0,40})?$',
    example: '11:04 a.m. EST',
  },
  {
    opens: 'ago read',
    pattern: '^\\d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago$|^\\d+ min(?:ute)?s? read$',
    example: '5 min read',
  },
  // Who worked on it
  {
    opens: 'reporting writing editing edited compiled research translation translated production graphic graphics',
    pattern:
      '^[(\\[]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|research|translation|translated|production|graphics?)(?: and (?:writing|editing|reporting))? (?:by|from)\\b.{0,300}$',
    example: '(Reporting by Jane Doe; editing by John Roe)',
  },
  {
    says: 'contributed',
    pattern: '^.{0,200}\\bcontributed (?:to|reporting|from)\\b.{0,80}$',
    example: 'Jane Doe contributed to this report.',
  },
  {
    opens: 'follow find like connect contact e email write reach tweet',
    pattern: `^(?:please )?(?:follow|find|like|connect with|contact|e-?mail|write to|reach|tweet) (?:us|me|him|her|them|@|the (?:author|reporter|writer)|${NAME})\\b.{0,60}(?:${SITES}|@|at \\S+@|e-?mail).{0,200}$`,
    example: 'Follow her on Twitter @janedoe',
  },
  {
    says: 'reached contacted followed found',
    pattern: '^.{0,120}\\b(?:can|may) be (?:reached|contacted|followed|found) (?:at|on|by|via)\\b.{0,160}$',
    example: 'Jane Doe can be reached at jane@example.com.',
  },
  {
    opens: 'twitter e email facebook instagram phone tel',
    pattern: '^(?:twitter|e-?mail|facebook|instagram|phone|tel)\\s*:?\\s*@?\\S+(?:\\s\\S+){0,3}$',
    example: 'Twitter: @janedoe',
  },
  { pattern: '^@[\\w.]+$', example: '@janedoe' },
  // Sign up, subscribe, give
  {
    says: 'sign subscribe register opt',
    pattern:
      '^.{0,100}\\b(?:sign up|subscribe|register|opt in)\\b.{0,30}\\b(?:for|to|here|now|today|newsletters?|free|updates|alerts)\\b.{0,160}$(?<![”"])',
    example: 'Sign up for our daily newsletter',
  },
  {
    says: 'inbox e email newsletter newsletters alerts notifications',
    pattern:
      '^.{0,60}\\b(?:get|receive|want)\\b.{0,60}\\b(?:in your inbox|to your inbox|by e-?mail|newsletters?|alerts|notifications)\\b.{0,160}$',
    example: 'Get the latest updates right in your inbox.',
  },
  {
    says: 'app',
    pattern: '^.{0,80}\\b(?:download|get|install) (?:the|our)\\b.{0,40}\\bapp\\b.{0,120}$',
    example: 'Download the Example app for alerts',
  },
  {
    says: 'support fund help',
    pattern:
      '^.{0,60}\\b(?:support|fund|help) (?:our|us|independent|local|quality|free)\\b.{0,40}(?:journalism|reporting|newsroom|news|work).{0,160}$',
    example: 'Support our journalism. Subscribe today.',
  },
  {
    opens:
      'become contribution donation donate already log login sign create article story content thank thanks continue unlock subscription e email successfully reached enter signing cookies site website invalid',
    pattern:
      '^(?:become a (?:member|subscriber|supporter)|make a (?:contribution|donation)|donate|already (?:a|have) (?:subscriber|member|an account)|log ?in|sign in|create (?:a free|an) account|this (?:article|story|content) is (?:for|reserved|available|free)|thank(?:s| you) for (?:reading|signing|subscribing|visiting)|to continue reading|continue with|unlock|your (?:subscription|e-?mail address)|you have (?:successfully|reached)|please enter|by signing up|enter your e-?mail|we use cookies|this (?:site|website) uses cookies|invalid e-?mail).{0,200}$',
    example: 'Already a subscriber? Log in',
  },
  {
    opens: 'start begin',
    pattern: '^(?:start|begin) your (?:day|morning)\\b.{0,200}$',
    example: 'Start your day with the Morning Brief',
  },
  // Readers' turn
  {
    opens: 'have got send submit share',
    pattern:
      '^(?:have|got|do you have) (?:a|an|any|something) (?:news )?(?:tip|story|question|information|view|opinion|scoop)s?\\b.{0,300}$|^(?:send|submit|share) (?:us |your )+(?:tips?|stor(?:y|ies)|views?|thoughts|photos|comments?)\\b.{0,200}$',
    example: 'Have a tip? Write to us.',
  },
  {
    opens: 'join let tell what leave post comment write report something if rate article page story',
    pattern:
      '^(?:join (?:our|us|the (?:conversation|discussion|debate))|let us know|tell us|what do you think|leave a (?:comment|reply)|post a comment|add (?:a )?comment|write a comment|report (?:a|an) (?:error|typo|correction)|is there something you think|if you (?:have|spot|see|notice) (?:a|an|any)\\b.{0,40}(?:tip|error|correction|mistake)|rate this|was this (?:article|page|story) helpful).{0,240}$',
    example: 'Join the conversation',
  },
  {
    opens:
      'share tweet pin e email print save copy reddit whatsapp facebook twitter linkedin flipboard send like follow more show load read view see all back skip previous next menu search home listen top',
    pattern: `^(?:share|share (?:this|on|via|the)\\b.{0,60}|tweet|pin(?: it)?|e-?mail|print|save|copy|reddit|whatsapp|facebook|twitter|linkedin|flipboard|send|like this|share this:?|follow|follow us\\b.{0,80}|more|show more|load more|read|view more|see all|view all|back to top|skip to .{0,40}|previous|next|menu|search|home|listen|top|share ${SITES}.{0,40})$`,
    example: 'Share this article',
  },
  {
    opens: 'comment comments sort',
    pattern:
      '^(?:view|show|hide|see)?(?: all)? ?(?:\\(?\\d+\\)? )?comments?(?: \\(?\\d+\\)?)?(?: (?:are )?closed)?$|^sort by.{0,40}$',
    example: '12 comments',
  },
  {
    says: 'homepage',
    pattern: '^make \\w+ my homepage$|^set as (?:my )?homepage$',
    example: 'Make Example my homepage',
  },
  // Said of products and partners
  {
    says: 'commission affiliate',
    pattern:
      '^.{0,200}\\b(?:we may (?:earn|receive|get)|may earn (?:a|an)|earns?) (?:an? )?(?:\\w+ )?commission\\b.{0,200}$|^.{0,80}affiliate (?:links?|commission)\\b.{0,200}$',
    example: 'We may earn a commission from links on this page.',
  },
  {
    says: 'published appeared produced updated corrected generated edited provided republished syndicated',
    pattern:
      '^.{0,80}\\bthis (?:story|article|report|post|piece) (?:was|has been|is|first|originally)\\b.{0,40}\\b(?:published|appeared|produced|updated|corrected|generated|edited|provided|republished|syndicated)\\b.{0,200}$',
    example: 'This article was originally published by Example News.',
  },
];

/** Only below the last paragraph but two: within the text the same words may be part of a story. */
export const CLOSING_PHRASES: readonly JunkPhrase[] = [
  {
    says: 'writer reporter editor columnist correspondent journalist contributor author producer critic blogger fellow professor intern staffer',
    pattern: `^(?:the author |the writer )?${NAME} (?:is|was) (?:an?|the) (?:\\S+ ){0,6}(?:writer|reporter|editor|columnist|correspondent|journalist|contributor|author|producer|critic|blogger|fellow|professor|intern|staffer)\\b.{0,400}$`,
    example: 'Jane Doe is a staff writer at Example.',
  },
  {
    says: 'covers writes reports blogs tweets hosts',
    pattern: `^${NAME} (?:covers|writes|reports|blogs|tweets|hosts) (?:about|on|for|the|from|at|[${LETTERS}]+ for)\\b.{0,300}$`,
    example: 'Jane Doe covers courts for the Example.',
  },
  {
    says: 'now available sale',
    pattern: '^.{0,300}\\b(?:out now|is available (?:now|from|on)|on sale now)\\b.{0,200}$',
    example: 'Her book is out now.',
  },
  {
    opens: 'editor editors correction clarification disclaimer disclosure note',
    pattern: "^(?:editor[’']?s note|correction|clarification|disclaimer|disclosure|note)\\s*:.{0,400}$",
    example: 'Editor’s note: …',
  },
  {
    opens: 'associated ap',
    pattern: `^(?:the )?associated press.{0,200}$|^ap (?:writers?|[${LETTERS}]+ writers?)\\b.{0,200}$`,
    example: 'AP Sports Writer Jane Doe contributed.',
  },
  {
    opens: 'listen watch tune catch',
    pattern: '^(?:listen|watch|tune in|catch)\\b.{0,200}$',
    example: 'Listen to the show live at noon.',
  },
];

/** What fine print speaks of, in lower case. A block that says several of these is no part of an article, even if it is long. */
export const FINE_PRINT =
  /©|copyright|all rights reserved|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie policy|customer service|disclaimers?|trademarks?|telephone|fax\b|registered (?:in|office|trademark)|real[- ]time|delayed (?:by|at least)|subscriptions?|powered by|provided by|licen[cs]e|reproduction|e-?mail:/g;
