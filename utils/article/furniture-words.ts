/**
 * The vocabulary by which pages name what is not the article: words of class names, ids and roles. General words of the trade,
 * never one site's own class name. Add a word to the line of its kind.
 */

/** How much prose a part may hold and still be taken for furniture by its name. */
export type FurnitureKind = 'overlay' | 'menu' | 'teaser' | 'credit' | 'reader';

export interface FurnitureWords {
  readonly kind: FurnitureKind;
  /** Lower case, parts of compounds joined by a hyphen: `readMore`, `read_more` and `read-more` are all `read-more`. */
  readonly words: string;
  /** What such a part looks like. */
  readonly example: string;
}

export const FURNITURE_WORDS: readonly FurnitureWords[] = [
  {
    kind: 'overlay',
    words:
      'cookie cookies consent gdpr ccpa privacy cmp onetrust modal popup popover overlay lightbox interstitial adblock dialog toast tooltip hovercard flyout',
    example: '<div class="cookie-consent">We and our partners …</div>',
  },
  {
    kind: 'overlay',
    words:
      'sr-only screen-reader-text visually-hidden visuallyhidden screen-reader hide hidden print-only noscript skip-link skip-to-content',
    example: '<span class="visually-hidden">Opens in a new window</span>',
  },
  {
    kind: 'menu',
    words:
      'nav navbar navigation menu submenu breadcrumb breadcrumbs masthead site-header site-footer footer global-header toolbar pagination pager paging tabs tablist topics topic-list tags tag-list taglist keywords categories sitemap topbar subnav',
    example: '<ul class="topic-list"><li>Politics</li></ul>',
  },
  {
    kind: 'menu',
    words:
      'share sharing social socials share-bar sharebar share-tools sharetools sharethis addthis addtoany follow follow-us tweet-this click-to-tweet print email-this bookmark save-article toolbox utility utilities actions',
    example: '<div class="social-share">Share on Facebook</div>',
  },
  {
    kind: 'teaser',
    words:
      'pullquote pull-quote pullout related relatedlinks related-links related-stories recirc recirculation recommended recommendations recommendation read-more readmore more-stories more-from more-on more-news also-read read-also read-next up-next next-article next-story most-read most-popular mostpopular popular trending latest top-stories topstories latest-news teaser teasers outbrain taboola revcontent zergnet promo promos promobox promotion rail sidebar side-bar aside right-rail rhs carousel slideshow gallery playlist you-may-like you-might-like dont-miss editors-picks in-this-article see-also further-reading onward card-list river feed trc trending-now',
    example: '<aside class="read-more-box">Read more: …</aside>',
  },
  {
    kind: 'teaser',
    words:
      'ad ads advert adverts advertisement advertisements advertising adslot ad-slot ad-unit ad-container adsense dfp gpt sponsor sponsored sponsors partner-content native-ad commercial affiliate affiliates shop shopping buy buy-now product-card coupon deals video-player player video jwplayer brightcove podcast-player audio-player',
    example: '<div class="ad-container">Advertisement</div>',
  },
  {
    kind: 'teaser',
    words:
      'newsletter newsletters newsletter-signup signup sign-up subscribe subscription subscribe-box subscriber paywall regwall meter donate donation donations contribute contributions membership appeal epic app-promo app-download download-app cta call-to-action mailing-list optin opt-in alert-signup inline-promo house-ad survey poll quiz',
    example: '<div class="newsletter-signup">Get the day’s news in your inbox</div>',
  },
  {
    kind: 'credit',
    words:
      'caption captions figcaption wp-caption wp-caption-text photo-caption image-caption img-caption media-caption video-caption credit credits photo-credit image-credit copyright photographer source-credit attribution image-source photo-source cutline slide-caption lead-image hero-image featured-image photo image-wrapper media-object image-meta imagecaption photocaption',
    example: '<span class="photo-credit">Jane Doe/Example News</span>',
  },
  {
    kind: 'credit',
    words:
      'byline bylines by-line author authors author-name author-info author-bio authorbio author-box author-card contributor contributors about-author about-the-author writer bio biography reporter timestamp time-stamp dateline-time pubdate pub-date publish-date published published-date publication-date date-published post-date entry-date article-date datetime date-time updated last-updated lastupdated modified update-time post-meta entry-meta article-meta meta-data metadata meta article-info post-info entry-info dateblock reading-time read-time word-count kicker eyebrow section-label rubric article-category disclaimer correction-policy trust-project',
    example: '<p class="byline">By Jane Doe</p>',
  },
  {
    kind: 'reader',
    words:
      'comment comments comment-list commentlist comment-section commenting disqus livefyre viafoura coral respond reply replies discussion conversation reactions rating ratings vote feedback report-error report-typo corrections-form contact-us send-tip',
    example: '<section id="comments">Join the conversation</section>',
  },
];

/** Roles of the accessibility tree that mark no article text. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation menu menubar menuitem dialog alertdialog alert banner complementary contentinfo search toolbar tablist tab tooltip status button'.split(
    ' ',
  ),
);

/** Elements that mark no article text, by their own name. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  'nav footer aside form fieldset dialog figure figcaption menu label legend time address rt rp'.split(' '),
);

/** What consent dialogs speak of; a part named as an overlay that says several of these is one, however long. */
export const CONSENT_WORDS =
  /cookies?|partners|privacy (?:policy|preferences|settings)|personal data|legitimate interest|consent|device identifiers|preferences|opt[- ]out|advertis(?:ing|ements)|cookies? policy|datenschutz|einwilligung|confidentialité|consentement|privacidad|consentimiento/gi;
