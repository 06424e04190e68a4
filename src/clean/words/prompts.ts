/**
 * Lines that ask the reader for something or work a part of the page, as folded text (lower case,
 * letters and digits only). `lines` must be the whole line; `openings` begin a line of at most
 * `most` words, as whole words; one that ends in a number goes on to any. A phrase is here only if a report would not print it as a line of its own.
 */
import { phrases } from "./phrases.ts";

export interface Prompt {
  readonly reason: string;
  readonly lines: readonly string[];
  readonly openings: readonly string[];
  /** Longest line, in words, that an opening may begin. */
  readonly most: number;
}

export const PROMPTS: readonly Prompt[] = [
  {
    reason: "navigation",
    lines: phrases(`
    accessibility links | breaking news | skip to content | skip to main content | skip to navigation | skip navigation | menu |
    main menu | toggle navigation | search | search for | open search | close search | close | home | home page | back to top | top
    | scroll to top | sign in | log in | login | log out | sign out | register | my account | my profile | contact us | about us |
    sections | all sections | more | show more | load more | see more | view more | see all | view all | next | previous | previous
    post | next post | next article | previous article | post navigation | latest news | top stories | trending | trending now |
    live | site map | sitemap | rss | print edition | todays paper | e edition | go | submit | send | ok
  `),
    openings: ["skip to", "you are here", "read the full story in"],
    most: 14,
  },
  {
    reason: "media-player",
    lines: phrases(`
    please wait | no media source currently available | no media source now available | embed | embed share | direct link | pop out
    player | play | pause | play video | watch video | play audio | listen | listen to this article | mute | unmute | fullscreen |
    full screen | remaining time | stream type live | playback rate | chapters | descriptions | subtitles | captions | audio track |
    video player is loading | loading video | loading the player | media playback is unsupported on your device | media playback is
    not supported on this device | your browser does not support the video tag | your browser does not support the audio element |
    this is a modal window | beginning of dialog window | end of dialog window | click to enlarge | expand image | hide caption |
    toggle caption | enlarge this image | view gallery | view slideshow | show caption
  `),
    openings: phrases(`
    current time | duration | seek to live | media playback is | the code has been copied | the url has been copied | your
    browser does not support | sorry the video player failed | video player is
  `),
    most: 20,
  },
  {
    reason: "share-prompt",
    lines: phrases(`
    share | share this | share this article | share this story | share this page | share this post | share this with | share on |
    share via email | share via | share options | share article | tweet | tweet this | pin | pin it | email | e mail | email this |
    email this article | email this story | print | print this | print article | print this article | copy link | copy this link |
    copied | link copied | facebook | twitter | linkedin | whatsapp | reddit | pinterest | instagram | youtube | tumblr | telegram |
    messenger | flipboard | google | x | save | save article | save for later | bookmark | gift article | gift this article | like
    this | like loading | follow us | connect with us | sharing is caring | reprints | republish this article
  `),
    openings: phrases(`
    share this article | share this story | share on | click to share | click to email | click to print | follow us on | like us on
    facebook | follow us | like the page | tweet this | email this | join the conversation on | find us on
  `),
    most: 24,
  },
  {
    reason: "newsletter-prompt",
    lines: phrases(`
    newsletter | newsletters | sign up | sign up now | sign me up | subscribe | subscribe now | subscribe today | email address |
    your email address | enter your email | enter your email address | daily newsletter | email newsletters | never miss a story |
    become a member | become a subscriber | get started | support our journalism | already a subscriber | already a member | start
    your free trial | thanks for signing up | thank you for subscribing | you have successfully subscribed | already a subscriber
    sign in | donate | donate now | unsubscribe
  `),
    openings: phrases(`
    sign up for | sign up to | sign up here | subscribe to | subscribe for | select your favourite newsletters | select your
    favorite newsletters | get the latest | get our | get news alerts | get breaking news | get the stories | get the day s | get
    the days | enter your email | join our newsletter | join our mailing list | want more news like this | want stories like this |
    like what you re reading | like what youre reading | our newsletter | this newsletter | stay up to date with | stay informed |
    never miss | by signing up | by clicking sign up | by clicking submit | by subscribing | by submitting your email | you can
    unsubscribe | a weekly newsletter | a daily newsletter | to continue reading this | choose the plan | download our app |
    download the app | support independent journalism | become a member | already have an account
  `),
    most: 48,
  },
  {
    reason: "comment-prompt",
    lines: phrases(`
    your opinion | show comments | hide comments | view comments | see comments | see all comments | read comments | load comments |
    comments | comment | no comments | add a comment | add comment | post a comment | leave a comment | leave a reply | write a
    comment | join the conversation | join the discussion | start the conversation | have your say | comments are closed | comments
    are closed for this article | comments are disabled | report a typo | report an error | report a correction or typo | suggest a
    correction | reply | replies | sign in to comment | log in to comment | view the discussion thread | share your thoughts | what
    do you think | letters to the editor
  `),
    openings: phrases(`
    please let us know if | please log in to | please sign in to | you must be logged in | log in to leave a comment | to comment on
    this | comments are | blog comments powered by | show comments | view comments | see all comments | share your thoughts in |
    spotted an error | something wrong with this | is there anything wrong with this | we welcome reader comments | have an opinion
    on this | have a story tip | got a tip | got a news tip | required fields are marked | your email address will not be published
  `),
    most: 40,
  },
  {
    reason: "advertisement",
    lines: phrases(`
    advertisement | hide ad | story continues | advertisements | ad | advertising | sponsored | sponsored content | paid content |
    promoted | story continues below | article continues below | story continues below advertisement | article continues below
    advertisement | story continues below this ad | article continues below this ad | continue reading below | continue reading |
    continue reading the main story | report this ad | close ad | skip ad | ad feedback | adchoices | scroll to continue | scroll
    for more | remove ads
  `),
    openings: phrases(`
    story continues below | article continues | story continues after | advertisement | read more below the ad | this advertisement
    | scroll to continue | from our advertisers | continue reading below
  `),
    most: 10,
  },
  {
    reason: "copyright",
    lines: phrases(`
    all rights reserved | terms of use | terms of service | terms and conditions | terms conditions | terms | privacy | privacy
    policy | privacy notice | cookie policy | cookie settings | do not sell my personal information | legal notice | disclaimer |
    corrections policy
  `),
    openings: phrases(`
    copyright 19 | copyright 20 | copyright c | c 19 | c 20 | all rights reserved | this material may not be published |
    unauthorized distribution | no part of this | reproduction without | powered by | originally published on | all content is
    licensed | use of this site
  `),
    most: 60,
  },
  {
    reason: "cookie-notice",
    lines: phrases(`
    accept cookies | accept all | accept all cookies | reject all | manage cookies | manage preferences | cookie preferences | i
    accept | i agree | got it
  `),
    openings: phrases(`
    we use cookies | this site uses cookies | this website uses cookies | our site uses cookies | by continuing to use | by using
    this site | we and our partners | we value your privacy | your privacy choices | please enable javascript | javascript is
    disabled | please disable your ad
  `),
    most: 90,
  },
  {
    reason: "section-label",
    lines: phrases(`
    abstract | full text | exclusive | updated | developing story | just in | transcript of this report
  `),
    openings: [],
    most: 3,
  },
];
