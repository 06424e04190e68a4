-- Schema 8: utterances of reported speech, beside quoted words; what a person decided about two statements stands above every rule.

-- TABLE statements: Who is said to have said, written, thought or decided what, in the order of the article; `said_day`, `addressee` and `denied` are what tells two acts of speaking apart.
ALTER TABLE statements ADD COLUMN said_day TEXT;
ALTER TABLE statements ADD COLUMN addressee TEXT;
ALTER TABLE statements ADD COLUMN denied INTEGER NOT NULL DEFAULT 0;
-- What is reported without quotation marks was not compared before.
UPDATE statements SET related = 1 WHERE wording IS NULL AND NOT (kind = 'indirect' AND attitude = 0);
DROP INDEX statements_waiting;
CREATE INDEX statements_waiting ON statements (id) WHERE related = 0 AND wording IS NOT NULL;
CREATE INDEX statements_without_wording ON statements (article) WHERE related = 0 AND wording IS NULL;

-- TABLE wordings: What is compared when reports of one act of speaking are looked for, once for each: the quoted words of a speaker (case, spaces and marks do not count), or, where they are few or none (`loose`), all that is reported with the day of print. `parts` are the quoted words as first printed, `statement` is the carrier with the smallest id among those already compared, `first_day` and `last_day` say when its carriers were printed. A statement that a person judged has a wording of its own (`own`), beside the one it would share (`beside`).
ALTER TABLE wordings ADD COLUMN loose INTEGER NOT NULL DEFAULT 0;
ALTER TABLE wordings ADD COLUMN first_day TEXT;
ALTER TABLE wordings ADD COLUMN last_day TEXT;
ALTER TABLE wordings ADD COLUMN own TEXT;
ALTER TABLE wordings ADD COLUMN beside INTEGER REFERENCES wordings;
CREATE INDEX wordings_beside ON wordings (beside) WHERE beside IS NOT NULL;
UPDATE wordings SET
  first_day = (SELECT min(substr(a.published, 1, 10)) FROM statements s JOIN articles a ON a.key = s.article WHERE s.wording = wordings.key AND s.related = 1),
  last_day = (SELECT max(substr(a.published, 1, 10)) FROM statements s JOIN articles a ON a.key = s.article WHERE s.wording = wordings.key AND s.related = 1);

-- TABLE wording_pairs: The judgement that holds for each pair of wordings; derived from the log. A wording with itself is one that several statements carry.
CREATE TABLE wording_pairs (
  left_wording  INTEGER NOT NULL REFERENCES wordings,
  right_wording INTEGER NOT NULL REFERENCES wordings,
  judgement     INTEGER NOT NULL REFERENCES judgements,
  PRIMARY KEY (left_wording, right_wording)
) STRICT, WITHOUT ROWID;
CREATE INDEX wording_pairs_of_right ON wording_pairs (right_wording);
INSERT OR REPLACE INTO wording_pairs
SELECT min(left_wording, right_wording), max(left_wording, right_wording), key FROM judgements ORDER BY verdict = 'same', key;
DROP INDEX judgements_of_wording;
CREATE INDEX judgements_between ON judgements (left_statement, right_statement);
CREATE INDEX judgements_of_right ON judgements (right_statement);

-- VIEW statements_judged: Which statements were judged to report one act of speaking, which not, and why.
CREATE VIEW statements_judged AS
SELECT l.speaker AS one_speaker, l.content AS one, r.speaker AS other_speaker, r.content AS other, j.verdict, j.kind, j.confidence, j.reasons, j.judge,
  l.id AS one_statement, r.id AS other_statement
FROM judgements j
JOIN statements l ON l.id = j.left_statement
JOIN statements r ON r.id = j.right_statement
ORDER BY j.key;

-- VIEW same_words_across_articles: Each utterance once: how many statements, articles, pages (versions of one page are one) and outlets carry it, from how many origins (copies of one text are one), how many of the statements report it without quotation marks, and in how many wordings.
DROP VIEW same_words_across_articles;
CREATE VIEW same_words_across_articles AS
SELECT u.id AS utterance, f.speaker, f.content AS words, count(*) AS statements, sum(s.kind = 'indirect') AS reported, count(DISTINCT s.article) AS articles,
  count(DISTINCT ifnull(v.page, a.sha256)) AS pages, count(DISTINCT a.publisher) AS outlets,
  count(DISTINCT coalesce(c.copy_group, v.page, a.sha256)) AS origins, count(DISTINCT lower(iif(w.parts = '[]', s.content, w.parts))) AS wordings,
  min(a.published) AS first_published, max(a.published) AS last_published
FROM utterances u
JOIN wordings w ON w.utterance = u.key
JOIN statements s ON s.wording = w.key AND s.related = 1
JOIN articles a ON a.key = s.article
LEFT JOIN versions v ON v.article = a.key
LEFT JOIN copies c ON c.article = a.key
JOIN statements f ON f.id = u.smallest
GROUP BY u.id
ORDER BY count(DISTINCT ifnull(v.page, a.sha256)) DESC, u.id;
