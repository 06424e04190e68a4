-- Schema 9: what people decided. It stands above every rule, survives reading the articles again, and can be taken back.

-- TABLE corrections: What people decided about the record, in the order they decided it: `matter` is what was judged (statements, names, stories, copies), `subject` names it, `side` of a target is 0 or 1. Lines are added, never changed; taking one back is a line of its own.
CREATE TABLE corrections (
  key     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  at      TEXT NOT NULL,
  by      TEXT NOT NULL,
  action  TEXT NOT NULL,
  matter  TEXT NOT NULL,
  subject TEXT NOT NULL,
  name    TEXT,
  undoes  TEXT,
  why     TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_on ON corrections (subject, key);
CREATE INDEX corrections_undoing ON corrections (undoes) WHERE undoes IS NOT NULL;

-- TABLE correction_targets: What each correction is about: statement, name or article, with its words as they were then and, for a statement, where its content stands. `now` is the id it has now, empty while it is not in the record.
CREATE TABLE correction_targets (
  correction INTEGER NOT NULL REFERENCES corrections,
  side       INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  id         TEXT NOT NULL,
  words      TEXT NOT NULL,
  article    TEXT,
  begins     INTEGER,
  ends       INTEGER,
  now        TEXT,
  PRIMARY KEY (correction, side, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_targets_of ON correction_targets (id);
CREATE INDEX correction_targets_now ON correction_targets (now) WHERE now IS NOT NULL;
CREATE INDEX correction_targets_in ON correction_targets (article) WHERE article IS NOT NULL;

-- TABLE corrections_holding: The correction that holds for each subject; derived from the log. `settled` is 0 while what it is about is not in the record, or was read again and has to be found.
CREATE TABLE corrections_holding (
  subject    TEXT NOT NULL PRIMARY KEY,
  correction INTEGER NOT NULL REFERENCES corrections,
  settled    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX corrections_unsettled ON corrections_holding (subject) WHERE settled = 0;

-- TABLE rejected: Statements, and names that are nobody's, which people took out of every list and count; derived from the corrections.
CREATE TABLE rejected (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- TABLE given_names: Names that people gave to somebody or something named, or to the story an article tells; derived from the corrections.
CREATE TABLE given_names (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- TRIGGER: What was decided about a name is found again when the name comes back.
CREATE TRIGGER corrections_lose_name AFTER DELETE ON profiles BEGIN
  UPDATE corrections_holding SET settled = 0 WHERE correction IN (SELECT correction FROM correction_targets WHERE now = old.id);
END;

-- VIEW corrections_made: What people decided, in order, with what holds.
CREATE VIEW corrections_made AS
SELECT c.at, c.by, c.action, c.matter,
  (SELECT group_concat(t.words, '; ') FROM correction_targets t WHERE t.correction = c.key AND t.side = 0) AS one,
  (SELECT group_concat(t.words, '; ') FROM correction_targets t WHERE t.correction = c.key AND t.side = 1) AS other,
  c.name, c.why,
  CASE WHEN h.correction IS NULL THEN 0 ELSE h.settled END AS holds, c.undoes, c.id
FROM corrections c
LEFT JOIN corrections_holding h ON h.correction = c.key
ORDER BY c.key;
CREATE INDEX entity_judgements_of ON entity_judgements (left_profile, right_profile, key);

-- VIEW who_said_what: Every statement with its speaker, its words and the article that prints it, earliest article first; without what people rejected.
DROP VIEW who_said_what;
CREATE VIEW who_said_what AS
SELECT s.speaker, s.kind, s.content AS words, s.source AS as_named, s.cue, s.said, a.publisher AS outlet, a.published,
  a.title AS article_title,
  (SELECT o.path FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS path,
  s.speaker_type, s.attitude, s.confidence, u.id AS utterance, s.id AS statement, a.sha256 AS article
FROM statements s
JOIN articles a ON a.key = s.article
LEFT JOIN wordings w ON w.key = s.wording AND s.related = 1
LEFT JOIN utterances u ON u.key = w.utterance
WHERE s.id NOT IN (SELECT id FROM rejected WHERE kind = 'statement')
ORDER BY a.published IS NULL, a.published, a.sha256, s.position;

-- VIEW speakers: Everybody who is quoted or reported, with how often and by how many outlets, most often first.
DROP VIEW speakers;
CREATE VIEW speakers AS
SELECT s.speaker, min(s.speaker_type) AS speaker_type, count(*) AS statements, sum(s.kind = 'direct') AS direct,
  sum(s.kind = 'mixed') AS mixed, sum(s.kind = 'indirect') AS indirect, count(DISTINCT s.article) AS articles,
  count(DISTINCT a.publisher) AS outlets, min(a.published) AS first_published, max(a.published) AS last_published
FROM statements s
JOIN articles a ON a.key = s.article
WHERE s.speaker_type <> 'unknown' AND s.speaker <> '' AND s.id NOT IN (SELECT id FROM rejected WHERE kind = 'statement')
GROUP BY s.speaker
ORDER BY count(*) DESC, s.speaker;

-- VIEW names: People, organisations and places over all articles as each prints them, most often named first; without what has no name, and what people rejected.
DROP VIEW names;
CREATE VIEW names AS
SELECT e.name, e.type, count(*) AS articles, sum(e.mentions) AS mentions
FROM entities e
JOIN profiles_in i ON i.article = e.article AND i.n = e.n
JOIN profiles p ON p.key = i.profile
WHERE p.id NOT IN (SELECT id FROM rejected WHERE kind = 'name')
GROUP BY e.name, e.type
ORDER BY count(*) DESC, e.name, e.type;

-- VIEW people: People over all articles, under all spellings, most statements first; by the name people gave, where they gave one.
DROP VIEW people;
CREATE VIEW people AS
SELECT ifnull((SELECT g.name FROM given_names g JOIN profiles b ON b.id = g.id
    LEFT JOIN corrections_holding h ON h.subject = 'rename name ' || b.id
    WHERE g.kind = 'name' AND b.entity = p.entity ORDER BY h.correction DESC LIMIT 1),
  (SELECT b.name FROM profiles b WHERE b.entity = p.entity
    ORDER BY (SELECT count(*) FROM profiles_in j WHERE j.profile = b.key) DESC, length(b.name) DESC, b.name LIMIT 1)) AS name,
  group_concat(DISTINCT p.name) AS names, count(DISTINCT i.article) AS articles, sum(e.mentions) AS mentions,
  sum((SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n)) AS statements,
  group_concat(DISTINCT e.roles) AS roles, p.entity
FROM profiles p
JOIN profiles_in i ON i.profile = p.key
JOIN entities e ON e.article = i.article AND e.n = i.n
WHERE p.type = 'PER' AND p.id NOT IN (SELECT id FROM rejected WHERE kind = 'name')
GROUP BY p.entity
ORDER BY statements DESC, articles DESC, p.entity;

-- TABLE versions_unread: Articles not compared yet for being versions of a page.
CREATE TABLE versions_unread (
  sha256  TEXT NOT NULL PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX versions_unread_article ON versions_unread (article);
INSERT INTO versions_unread (sha256, article) SELECT sha256, key FROM articles WHERE key NOT IN (SELECT article FROM versions);
CREATE TRIGGER versions_of_new_article AFTER INSERT ON articles BEGIN
  INSERT INTO versions_unread (sha256, article) VALUES (new.sha256, new.key);
END;
CREATE TRIGGER versions_of_forgotten_article AFTER DELETE ON versions BEGIN
  INSERT OR IGNORE INTO versions_unread (sha256, article) SELECT sha256, key FROM articles WHERE key = old.article;
END;
CREATE TRIGGER versions_of_read_article AFTER INSERT ON versions BEGIN
  DELETE FROM versions_unread WHERE article = new.article;
END;
