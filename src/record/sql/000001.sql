-- Schema 1 of an Onrecord record. Numbered files are only ever added, never edited: each is applied
-- once, in a transaction of its own. Articles, statements and wordings have small integer keys inside
-- the record and names made from their content outside it. `begins` and `ends` are half-open ranges of
-- UTF-16 code units of the article's text; SQL counts characters, so what SQL has to cut out of a text
-- also has `at_character` (from zero) and `characters`.

-- TABLE meta: What made this record, one line for each name.
CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- TABLE articles: Every article read, once for each content (sha256), however many places it was found in.
CREATE TABLE articles (
  key        INTEGER PRIMARY KEY,
  sha256     TEXT NOT NULL UNIQUE,
  title      TEXT,
  publisher  TEXT,
  published  TEXT,
  authors    TEXT,
  language   TEXT,
  words      INTEGER NOT NULL,
  paragraphs INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  reader     TEXT NOT NULL,
  text       TEXT NOT NULL
) STRICT;
CREATE INDEX articles_in_order ON articles (published IS NULL, published, sha256);

-- TABLE readings: The whole reading of each article, from which it is given back byte for byte: JSON packed with raw deflate, without the text; where a passage's words are the text at its place they are written as 0.
CREATE TABLE readings (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  reading BLOB NOT NULL
) STRICT;

-- TABLE origins: Every place an article was found in: file, address, line or WARC record.
CREATE TABLE origins (
  key        INTEGER PRIMARY KEY,
  article    INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  path       TEXT,
  url        TEXT,
  record     TEXT,
  media_type TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX origins_once ON origins (article, ifnull(path, ''), ifnull(url, ''), ifnull(record, ''));

-- TABLE utterances: One act of speaking that two statements or more report; derived from the judgements and the wordings.
CREATE TABLE utterances (
  key      INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  smallest TEXT NOT NULL,
  wordings INTEGER NOT NULL
) STRICT;

-- TABLE wordings: The quoted words of a speaker, once for each distinct wording (case, spaces and marks do not count); `parts` as first printed, `statement` is its carrier with the smallest id among those already compared.
CREATE TABLE wordings (
  key       INTEGER PRIMARY KEY,
  hash      BLOB NOT NULL UNIQUE,
  speaker   TEXT,
  parts     TEXT NOT NULL,
  statement TEXT,
  utterance INTEGER REFERENCES utterances
) STRICT;
CREATE INDEX wordings_of_utterance ON wordings (utterance) WHERE utterance IS NOT NULL;

-- TABLE statements: Who is said to have said, written, thought or decided what, in the order of the article.
CREATE TABLE statements (
  key          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  article      INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  attitude     INTEGER NOT NULL,
  speaker      TEXT NOT NULL,
  speaker_type TEXT NOT NULL,
  source       TEXT,
  cue          TEXT,
  content      TEXT NOT NULL,
  said         TEXT,
  confidence   REAL NOT NULL,
  wording      INTEGER REFERENCES wordings,
  related      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX statements_of_article ON statements (article, position);
CREATE INDEX statements_of_speaker ON statements (speaker);
CREATE INDEX statements_of_wording ON statements (wording) WHERE wording IS NOT NULL;
CREATE INDEX statements_waiting ON statements (id) WHERE related = 0 AND wording IS NOT NULL;

-- TABLE citations: Every place of an article that the record rests on, with its role. Places keep their exact words, the content of a statement also what stands before and after it; body and page furniture keep a hash of their words.
CREATE TABLE citations (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  role    TEXT NOT NULL,
  owner   INTEGER,
  begins  INTEGER NOT NULL,
  ends    INTEGER NOT NULL,
  words   TEXT,
  hash    BLOB,
  prefix  TEXT,
  suffix  TEXT,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- TABLE chrome: Page furniture left out of an article, with the reason.
CREATE TABLE chrome (
  article      INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  n            INTEGER NOT NULL,
  begins       INTEGER NOT NULL,
  ends         INTEGER NOT NULL,
  at_character INTEGER NOT NULL,
  characters   INTEGER NOT NULL,
  reason       TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- TABLE entities: People, organisations and places of each article, with the titles it gives them.
CREATE TABLE entities (
  article  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  n        INTEGER NOT NULL,
  id       TEXT NOT NULL,
  name     TEXT NOT NULL,
  type     TEXT NOT NULL,
  roles    TEXT,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- TABLE diagnostics: Trouble noticed while an article was read.
CREATE TABLE diagnostics (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  rule    TEXT NOT NULL,
  reason  TEXT NOT NULL,
  begins  INTEGER,
  ends    INTEGER,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- TABLE failures: Inputs that could not be read, until they are.
CREATE TABLE failures (
  path   TEXT NOT NULL,
  record TEXT NOT NULL,
  rule   TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (path, record)
) STRICT, WITHOUT ROWID;

-- TABLE shingles: Short runs of quoted words, hashed, by which wordings that share words are found.
CREATE TABLE shingles (
  shingle INTEGER NOT NULL,
  wording INTEGER NOT NULL REFERENCES wordings,
  PRIMARY KEY (shingle, wording)
) STRICT, WITHOUT ROWID;

-- TABLE judgements: The log of what was judged the same, different or unsure, by which rule or person, and why. Lines are added, never changed.
CREATE TABLE judgements (
  key             INTEGER PRIMARY KEY,
  left_statement  TEXT NOT NULL,
  right_statement TEXT NOT NULL,
  verdict         TEXT NOT NULL,
  kind            TEXT,
  confidence      REAL NOT NULL,
  reasons         TEXT NOT NULL,
  judge           TEXT NOT NULL,
  left_wording    INTEGER NOT NULL REFERENCES wordings,
  right_wording   INTEGER NOT NULL REFERENCES wordings,
  UNIQUE (left_statement, right_statement, judge, verdict)
) STRICT;
CREATE INDEX judgements_of_wording ON judgements (left_wording) WHERE verdict = 'same';

-- TABLE statement_words: Full-text index of what was said and by whom.
CREATE VIRTUAL TABLE statement_words USING fts5 (
  content, speaker, content = 'statements', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_words_added AFTER INSERT ON statements BEGIN
  INSERT INTO statement_words (rowid, content, speaker) VALUES (new.key, new.content, new.speaker);
END;
CREATE TRIGGER statement_words_removed AFTER DELETE ON statements BEGIN
  INSERT INTO statement_words (statement_words, rowid, content, speaker) VALUES ('delete', old.key, old.content, old.speaker);
END;

-- TABLE article_words: Full-text index of the articles' texts.
CREATE VIRTUAL TABLE article_words USING fts5 (
  text, content = 'articles', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_words_added AFTER INSERT ON articles BEGIN
  INSERT INTO article_words (rowid, text) VALUES (new.key, new.text);
END;
CREATE TRIGGER article_words_changed AFTER UPDATE OF text ON articles BEGIN
  INSERT INTO article_words (article_words, rowid, text) VALUES ('delete', old.key, old.text);
  INSERT INTO article_words (rowid, text) VALUES (new.key, new.text);
END;
CREATE TRIGGER article_words_removed AFTER DELETE ON articles BEGIN
  INSERT INTO article_words (article_words, rowid, text) VALUES ('delete', old.key, old.text);
END;

-- VIEW articles_read: The articles, earliest first, with the place each was read from and what was found in it.
CREATE VIEW articles_read AS
SELECT a.published, a.publisher, a.title, a.authors, a.words, a.paragraphs, a.statements,
  (SELECT o.path FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS path,
  (SELECT o.url FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS url,
  (SELECT count(*) FROM origins o WHERE o.article = a.key) AS found_in_places,
  a.language, a.sha256 AS article
FROM articles a
ORDER BY a.published IS NULL, a.published, a.sha256;

-- VIEW who_said_what: Every statement with its speaker, its words and the article that prints it, earliest article first.
CREATE VIEW who_said_what AS
SELECT s.speaker, s.kind, s.content AS words, s.source AS as_named, s.cue, s.said, a.publisher AS outlet, a.published,
  a.title AS article_title,
  (SELECT o.path FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS path,
  s.speaker_type, s.attitude, s.confidence, u.id AS utterance, s.id AS statement, a.sha256 AS article
FROM statements s
JOIN articles a ON a.key = s.article
LEFT JOIN wordings w ON w.key = s.wording AND s.related = 1
LEFT JOIN utterances u ON u.key = w.utterance
ORDER BY a.published IS NULL, a.published, a.sha256, s.position;

-- VIEW speakers: Everybody who is quoted or reported, with how often and by how many outlets, most often first.
CREATE VIEW speakers AS
SELECT s.speaker, min(s.speaker_type) AS speaker_type, count(*) AS statements, sum(s.kind = 'direct') AS direct,
  sum(s.kind = 'mixed') AS mixed, sum(s.kind = 'indirect') AS indirect, count(DISTINCT s.article) AS articles,
  count(DISTINCT a.publisher) AS outlets, min(a.published) AS first_published, max(a.published) AS last_published
FROM statements s
JOIN articles a ON a.key = s.article
WHERE s.speaker_type <> 'unknown' AND s.speaker <> ''
GROUP BY s.speaker
ORDER BY count(*) DESC, s.speaker;

-- VIEW carriers: Each utterance with every statement that carries it.
CREATE VIEW carriers AS
SELECT u.id AS utterance, a.publisher AS outlet, a.published, s.speaker, s.kind, s.content AS words, a.title AS article_title,
  (SELECT o.path FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS path,
  s.id AS statement, a.sha256 AS article
FROM utterances u
JOIN wordings w ON w.utterance = u.key
JOIN statements s ON s.wording = w.key AND s.related = 1
JOIN articles a ON a.key = s.article
ORDER BY u.id, a.published IS NULL, a.published, a.sha256, s.position;

-- VIEW same_words_across_articles: Each utterance once: how many statements, articles and outlets carry it, in how many wordings.
CREATE VIEW same_words_across_articles AS
SELECT u.id AS utterance, f.speaker, f.content AS words, count(*) AS statements, count(DISTINCT s.article) AS articles,
  count(DISTINCT a.publisher) AS outlets, count(DISTINCT w.key) AS wordings, min(a.published) AS first_published,
  max(a.published) AS last_published
FROM utterances u
JOIN wordings w ON w.utterance = u.key
JOIN statements s ON s.wording = w.key AND s.related = 1
JOIN articles a ON a.key = s.article
JOIN statements f ON f.id = u.smallest
GROUP BY u.id
ORDER BY count(DISTINCT s.article) DESC, u.id;

-- VIEW places_cited: Where each statement stands: its source, cue and content with the exact words, and for the content what is before and after.
CREATE VIEW places_cited AS
SELECT s.id AS statement, s.speaker, c.role, c.begins, c.ends, c.words, c.prefix, c.suffix, a.sha256 AS article
FROM citations c
JOIN articles a ON a.key = c.article
JOIN statements s ON s.article = c.article AND s.position = c.owner
WHERE c.role IN ('source', 'cue', 'content', 'said')
ORDER BY a.published IS NULL, a.published, a.sha256, c.n;

-- VIEW names: People, organisations and places over all articles, most often named first.
CREATE VIEW names AS
SELECT e.name, e.type, count(*) AS articles, sum(e.mentions) AS mentions
FROM entities e
GROUP BY e.name, e.type
ORDER BY count(*) DESC, e.name, e.type;

-- VIEW left_out: Text of the pages that is not article, with the reason for leaving it out.
CREATE VIEW left_out AS
SELECT a.publisher AS outlet, a.title AS article_title, c.reason, substr(a.text, c.at_character + 1, c.characters) AS words,
  c.begins, c.ends, a.sha256 AS article
FROM chrome c
JOIN articles a ON a.key = c.article
ORDER BY a.published IS NULL, a.published, a.sha256, c.n;

-- VIEW failed_inputs: Inputs that could not be read, with the reason.
CREATE VIEW failed_inputs AS
SELECT path, nullif(record, '') AS record, rule, reason
FROM failures
ORDER BY path, length(record), record;

-- VIEW trouble_noticed: What was noticed while the articles were read.
CREATE VIEW trouble_noticed AS
SELECT a.publisher AS outlet, a.title AS article_title, d.rule, d.reason, d.begins, d.ends, a.sha256 AS article
FROM diagnostics d
JOIN articles a ON a.key = d.article
ORDER BY a.published IS NULL, a.published, a.sha256, d.n;
