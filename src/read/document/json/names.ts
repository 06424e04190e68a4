/**
 * Names that exports of news APIs, scrapers and content systems give the parts of an article, in lower
 * case without signs between words. Earlier ones are preferred. Lists only.
 */
const words = (list: string): readonly string[] => list.split(/\s+/);

/** The whole text. */
export const TEXTS = words(
  "text html bodies bodyhtml bodyxhtml contenthtml bodytext contenttext articletext articlebody fulltext maintext body content article cleanedtext cleantext articlecontent newstext storytext storybody story rawtext rawcontent textcontent plaintext paragraphs posttext postcontent htmlbody",
);

/** A part of the text that stands for it. */
export const SUMMARIES = words("description summary abstract excerpt lead leadparagraph lede snippet standfirst trailtext teaser subtitle");

export const TITLES = words("title headline headlines webtitle articletitle headlinemain mainheadline posttitle storytitle newstitle");

/** When it was printed. `date` alone comes last: it may be any day. */
export const PUBLISHED = words(
  "published publishedat publisheddate datepublished publishdate publishedon publishedtime publicationdate publicationtime pubdate datepublish firstpublished firstpublishdate firstpublicationdate firstcreated versioncreated webpublicationdate displaydate releasedate posted postedat posteddate dateposted articledate printdate issued created createdat datetime date dategmt seendate timestamp time",
);

export const UPDATED = words(
  "updated updatedat dateupdated lastupdated datemodified modified modifiedgmt modifiedat datemodify lastmodified updatedate versioncreated",
);

/** The outlet. */
export const PUBLISHERS = words(
  "publisher sitename outlet newspaper publication publicationname publicationtitle medianame sourcetitle sourcename outletname publishername journal copyrightholder source provider site rights domain sourcedomain",
);

export const AUTHORS = words("authors author byline bylines creator creators writer writers by authorname reporter");

export const URLS = words("url link weburl canonicalurl permalink canonical articleurl shareurl sourceurl originalurl href uri guid");

export const LANGUAGES = words("language lang languagecode inlanguage locale");

export const SECTIONS = words("section sectionname newsdesk sectionid desk category articlesection");

export const DATELINES = words("dateline located");

/** Objects in which an export wraps the article's own fields. */
export const WRAPPERS = words("article fields data attributes item node doc document metadata meta parsed result");

/** Arrays in which an export puts its articles. */
export const COLLECTIONS = words(
  "articles items results docs documents stories entries news posts records hits data value values response",
);
