-- Schema 11: what people rejected is out of every list and count. Whether a statement is rejected is written where statements are listed and counted.

-- TABLE statements: Who is said to have said, written, thought or decided what, in the order of the article; `said_day`, `addressee` and `denied` are what tells two acts of speaking apart. `rejected` is 1 for one that people took out of every list and count.
ALTER TABLE statements ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
CREATE INDEX statements_rejected ON statements (article) WHERE rejected = 1;

-- TABLE speakers_named: Who a statement's speaker is among the names of its article (`n` as in the table entities); nothing for somebody unnamed. `rejected` as in the table statements.
ALTER TABLE speakers_named ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
DROP INDEX speakers_named_in;
CREATE INDEX speakers_named_in ON speakers_named (article, n, rejected);

-- TRIGGER: A statement is rejected, or stands again.
CREATE TRIGGER statement_rejected AFTER INSERT ON rejected WHEN new.kind = 'statement' BEGIN
  UPDATE statements SET rejected = 1 WHERE id = new.id;
END;
CREATE TRIGGER statement_stands AFTER DELETE ON rejected WHEN old.kind = 'statement' BEGIN
  UPDATE statements SET rejected = 0 WHERE id = old.id;
END;
-- TRIGGER: A rejected statement comes back with its article.
CREATE TRIGGER statement_rejected_before AFTER INSERT ON statements WHEN EXISTS (SELECT 1 FROM rejected WHERE kind = 'statement' AND id = new.id) BEGIN
  UPDATE statements SET rejected = 1 WHERE key = new.key;
END;
-- TRIGGER: What counts statements follows.
CREATE TRIGGER rejected_is_not_counted AFTER UPDATE OF rejected ON statements WHEN new.rejected <> old.rejected BEGIN
  UPDATE speakers_named SET rejected = new.rejected WHERE statement = new.key;
  UPDATE articles SET statements = statements + old.rejected - new.rejected WHERE key = new.article;
END;

UPDATE statements SET rejected = 1 WHERE id IN (SELECT id FROM rejected WHERE kind = 'statement');
-- Their utterances are made anew without them when the record is next added to.
UPDATE corrections_holding SET settled = 0 WHERE correction IN (SELECT key FROM corrections WHERE action = 'reject' AND matter = 'statements');

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
WHERE s.rejected = 0
ORDER BY a.published IS NULL, a.published, a.sha256, s.position;

-- VIEW speakers: Everybody who is quoted or reported, with how often and by how many outlets, most often first; without what people rejected.
DROP VIEW speakers;
CREATE VIEW speakers AS
SELECT s.speaker, min(s.speaker_type) AS speaker_type, count(*) AS statements, sum(s.kind = 'direct') AS direct,
  sum(s.kind = 'mixed') AS mixed, sum(s.kind = 'indirect') AS indirect, count(DISTINCT s.article) AS articles,
  count(DISTINCT a.publisher) AS outlets, min(a.published) AS first_published, max(a.published) AS last_published
FROM statements s
JOIN articles a ON a.key = s.article
WHERE s.speaker_type <> 'unknown' AND s.speaker <> '' AND s.rejected = 0
GROUP BY s.speaker
ORDER BY count(*) DESC, s.speaker;

-- VIEW carriers: Each utterance with every statement that carries it; without what people rejected.
DROP VIEW carriers;
CREATE VIEW carriers AS
SELECT u.id AS utterance, a.publisher AS outlet, a.published, s.speaker, s.kind, s.content AS words, a.title AS article_title,
  (SELECT o.path FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS path,
  s.id AS statement, a.sha256 AS article
FROM utterances u
JOIN wordings w ON w.utterance = u.key
JOIN statements s ON s.wording = w.key AND s.related = 1 AND s.rejected = 0
JOIN articles a ON a.key = s.article
ORDER BY u.id, a.published IS NULL, a.published, a.sha256, s.position;

-- VIEW same_words_across_articles: Each utterance once: how many statements, articles, pages (versions of one page are one) and outlets carry it, from how many origins (copies of one text are one), how many of the statements report it without quotation marks, and in how many wordings; without what people rejected.
DROP VIEW same_words_across_articles;
CREATE VIEW same_words_across_articles AS
SELECT u.id AS utterance, f.speaker, f.content AS words, count(*) AS statements, sum(s.kind = 'indirect') AS reported, count(DISTINCT s.article) AS articles,
  count(DISTINCT ifnull(v.page, a.sha256)) AS pages, count(DISTINCT a.publisher) AS outlets,
  count(DISTINCT coalesce(c.copy_group, v.page, a.sha256)) AS origins, count(DISTINCT lower(iif(w.parts = '[]', s.content, w.parts))) AS wordings,
  min(a.published) AS first_published, max(a.published) AS last_published
FROM utterances u
JOIN wordings w ON w.utterance = u.key
JOIN statements s ON s.wording = w.key AND s.related = 1 AND s.rejected = 0
JOIN articles a ON a.key = s.article
LEFT JOIN versions v ON v.article = a.key
LEFT JOIN copies c ON c.article = a.key
JOIN statements f ON f.id = u.smallest
GROUP BY u.id
ORDER BY count(DISTINCT ifnull(v.page, a.sha256)) DESC, u.id;

-- VIEW statements_judged: Which statements were judged to report one act of speaking, which not, and why; without what people rejected.
DROP VIEW statements_judged;
CREATE VIEW statements_judged AS
SELECT l.speaker AS one_speaker, l.content AS one, r.speaker AS other_speaker, r.content AS other, j.verdict, j.kind, j.confidence, j.reasons, j.judge,
  l.id AS one_statement, r.id AS other_statement
FROM judgements j
JOIN statements l ON l.id = j.left_statement
JOIN statements r ON r.id = j.right_statement
WHERE l.rejected = 0 AND r.rejected = 0
ORDER BY j.key;

-- VIEW places_cited: Where each statement stands: its source, cue and content with the exact words, and for the content what is before and after; without what people rejected.
DROP VIEW places_cited;
CREATE VIEW places_cited AS
SELECT s.id AS statement, s.speaker, c.role, c.begins, c.ends, c.words, c.prefix, c.suffix, a.sha256 AS article
FROM citations c
JOIN articles a ON a.key = c.article
JOIN statements s ON s.article = c.article AND s.position = c.owner
WHERE c.role IN ('source', 'cue', 'content', 'said') AND s.rejected = 0
ORDER BY a.published IS NULL, a.published, a.sha256, c.n;

-- VIEW who_is_who: Every name of every entity: how each article prints it, with the titles it gives, how often it is named there, and how many statements are theirs; without what people rejected.
DROP VIEW who_is_who;
CREATE VIEW who_is_who AS
SELECT p.entity, p.name, e.name AS as_in_article, e.type, e.roles, i.forms AS printed, e.mentions,
  (SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n AND s.rejected = 0) AS statements,
  a.publisher AS outlet, a.published, a.title AS article_title, a.sha256 AS article
FROM profiles p
JOIN profiles_in i ON i.profile = p.key
JOIN entities e ON e.article = i.article AND e.n = i.n
JOIN articles a ON a.key = i.article
WHERE p.id NOT IN (SELECT id FROM rejected WHERE kind = 'name')
ORDER BY p.entity, a.published IS NULL, a.published, a.sha256, i.n;

-- VIEW people: People over all articles, under all spellings, most statements first; by the name people gave, where they gave one; without what people rejected.
DROP VIEW people;
CREATE VIEW people AS
SELECT ifnull((SELECT g.name FROM given_names g JOIN profiles b ON b.id = g.id
    LEFT JOIN corrections_holding h ON h.subject = 'rename name ' || b.id
    WHERE g.kind = 'name' AND b.entity = p.entity ORDER BY h.correction DESC LIMIT 1),
  (SELECT b.name FROM profiles b WHERE b.entity = p.entity
    ORDER BY (SELECT count(*) FROM profiles_in j WHERE j.profile = b.key) DESC, length(b.name) DESC, b.name LIMIT 1)) AS name,
  group_concat(DISTINCT p.name) AS names, count(DISTINCT i.article) AS articles, sum(e.mentions) AS mentions,
  sum((SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n AND s.rejected = 0)) AS statements,
  group_concat(DISTINCT e.roles) AS roles, p.entity
FROM profiles p
JOIN profiles_in i ON i.profile = p.key
JOIN entities e ON e.article = i.article AND e.n = i.n
WHERE p.type = 'PER' AND p.id NOT IN (SELECT id FROM rejected WHERE kind = 'name')
GROUP BY p.entity
ORDER BY statements DESC, articles DESC, p.entity;
