-- Schema 7: stories: articles about the same happening.

-- TABLE story_articles: The story of each article (named after the smallest sha256 among its articles; NULL while it waits, and for what has no body or is not in English), its day of print, and whether it is compared with the others by itself (`own`) or only goes along with a version or copy of it that was there. `waits` is 1 while its story is to be decided; `marks` is what it is compared by.
CREATE TABLE story_articles (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  sha256  TEXT NOT NULL,
  day     TEXT,
  story   TEXT,
  own     INTEGER NOT NULL DEFAULT 1,
  waits   INTEGER NOT NULL DEFAULT 1,
  marks   TEXT
) STRICT;
CREATE INDEX story_articles_waiting ON story_articles (ifnull(day, '~'), sha256) WHERE waits = 1;
CREATE INDEX story_articles_of_story ON story_articles (story, own, ifnull(day, '~'), sha256) WHERE story IS NOT NULL;
INSERT INTO story_articles (article, sha256, day) SELECT key, sha256, substr(published, 1, 10) FROM articles;
CREATE TRIGGER story_article_added AFTER INSERT ON articles BEGIN
  INSERT INTO story_articles (article, sha256, day) VALUES (new.key, new.sha256, substr(new.published, 1, 10));
END;

-- TABLE story_keys: Hashes of the terms by which articles of one story find each other, with the day of print as a day number (0 where it is not known); `n` is made from the article's sha256, so that the order does not depend on when it came.
CREATE TABLE story_keys (
  key     INTEGER NOT NULL,
  day     INTEGER NOT NULL,
  n       INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  PRIMARY KEY (key, day, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_keys_of_article ON story_keys (article);

-- TABLE story_judgements: The log of which articles were judged to tell the same happening, by which rule or person, and why. Lines are added, never changed; the last one of a pair holds, and a person's over a rule's.
CREATE TABLE story_judgements (
  key           INTEGER PRIMARY KEY,
  left_article  TEXT NOT NULL,
  right_article TEXT NOT NULL,
  verdict       TEXT NOT NULL,
  confidence    REAL NOT NULL,
  reasons       TEXT NOT NULL,
  judge         TEXT NOT NULL
) STRICT;
CREATE INDEX story_judgements_of ON story_judgements (left_article, right_article, key);

-- TABLE story_pairs: The judgement that holds for each pair of articles; derived from the log. `person` is 1 where a person judged.
CREATE TABLE story_pairs (
  left_article  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  right_article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  verdict       TEXT NOT NULL,
  confidence    REAL NOT NULL,
  person        INTEGER NOT NULL,
  judgement     INTEGER NOT NULL REFERENCES story_judgements,
  PRIMARY KEY (left_article, right_article)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_pairs_of_right ON story_pairs (right_article);
CREATE INDEX story_pairs_parted ON story_pairs (left_article, right_article) WHERE person = 1 AND verdict = 'different';

-- TABLE stories: Each story: the article whose headline it is called by, whom, what and which places it is about, and what is still to be done: `changed` is the day of print of the newest article that changed it and that it is not yet held against the other stories for ('~' for an unknown day), `told` is 0 where title and names are to be chosen anew, `parted` is 1 where a person has parted articles that rules would join, `loose` is 1 where an article was taken out and the rest is to be grouped anew.
CREATE TABLE stories (
  id      TEXT PRIMARY KEY,
  title   INTEGER REFERENCES articles ON DELETE SET NULL,
  names   TEXT NOT NULL DEFAULT '',
  places  TEXT NOT NULL DEFAULT '',
  changed TEXT,
  told    INTEGER NOT NULL DEFAULT 0,
  parted  INTEGER NOT NULL DEFAULT 0,
  loose   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX stories_changed ON stories (changed, id) WHERE changed IS NOT NULL;
CREATE INDEX stories_untold ON stories (id) WHERE told = 0;

-- TABLE story_continuations: Which story goes on from which earlier one, each named by one of its articles, and why.
CREATE TABLE story_continuations (
  later      INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  earlier    INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  confidence REAL NOT NULL,
  reasons    TEXT NOT NULL,
  PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_continuations_of_earlier ON story_continuations (earlier);

-- VIEW stories_told: Every story of two articles or more: what it is called, its days, how many articles and outlets tell it, and whom and what it is about.
CREATE VIEW stories_told AS
SELECT t.id AS story, a.title, min(m.day) AS first_day, max(m.day) AS last_day, count(*) AS articles,
  count(DISTINCT o.publisher) AS outlets, replace(t.names, char(10), '; ') AS names, replace(t.places, char(10), '; ') AS places
FROM stories t
JOIN story_articles m ON m.story = t.id
JOIN articles o ON o.key = m.article
LEFT JOIN articles a ON a.key = t.title
GROUP BY t.id HAVING count(*) > 1
ORDER BY count(*) DESC, first_day, t.id;

-- VIEW articles_of_stories: Every article of every story, in order of time.
CREATE VIEW articles_of_stories AS
SELECT m.story, a.published, a.publisher AS outlet, a.title, a.statements, a.sha256 AS article
FROM story_articles m
JOIN articles a ON a.key = m.article
WHERE m.story IS NOT NULL
ORDER BY m.story, m.day IS NULL, m.day, a.published, a.sha256;

-- VIEW stories_continued: Which story goes on from which earlier one, and why.
CREATE VIEW stories_continued AS
SELECT l.story, lt.title AS story_title, e.story AS continues, et.title AS continues_title, c.confidence, c.reasons
FROM story_continuations c
JOIN story_articles l ON l.article = c.later
JOIN story_articles e ON e.article = c.earlier
LEFT JOIN stories ls ON ls.id = l.story
LEFT JOIN articles lt ON lt.key = ls.title
LEFT JOIN stories es ON es.id = e.story
LEFT JOIN articles et ON et.key = es.title
WHERE l.story <> e.story
ORDER BY l.story, e.story;

-- VIEW stories_judged: Which articles were judged to tell one happening, which not, and why.
CREATE VIEW stories_judged AS
SELECT l.title AS one, l.publisher AS one_outlet, r.title AS other, r.publisher AS other_outlet, j.verdict, j.confidence, j.reasons, j.judge,
  lm.story AS one_story, rm.story AS other_story
FROM story_pairs p
JOIN story_judgements j ON j.key = p.judgement
JOIN articles l ON l.key = p.left_article
JOIN articles r ON r.key = p.right_article
JOIN story_articles lm ON lm.article = l.key
JOIN story_articles rm ON rm.article = r.key
ORDER BY lm.story, j.key;
