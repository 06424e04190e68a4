-- Schema 6: copies: articles that print one text, and the lines an outlet prints everywhere.

-- TABLE copies: Every article as it is compared with others for printing one text: its outlet, hashes of what tells texts apart, the agency it names, its sentences and runs of words packed (`marks`), the keys it is found under (`keys`). `step` is 1 when its sentences are kept, 2 when its keys are, 3 when it is compared. `copy_group` is the group it is in (named after its smallest sha256).
CREATE TABLE copies (
  article    INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  sha256     TEXT NOT NULL,
  mark       INTEGER NOT NULL,
  outlet     TEXT NOT NULL,
  outlet_key INTEGER NOT NULL,
  agency     TEXT,
  dateline   TEXT,
  day        TEXT,
  title      INTEGER NOT NULL,
  address    INTEGER NOT NULL,
  theme      INTEGER NOT NULL,
  whole      INTEGER NOT NULL,
  marks      BLOB NOT NULL,
  keys       BLOB,
  copy_group TEXT,
  step       INTEGER NOT NULL
) STRICT;
CREATE INDEX copies_of_group ON copies (copy_group) WHERE copy_group IS NOT NULL;
CREATE INDEX copies_waiting ON copies (step, sha256) WHERE step < 3;

-- TABLE copies_unread: Articles whose sentences are not kept yet.
CREATE TABLE copies_unread (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE
) STRICT;
INSERT INTO copies_unread (article) SELECT key FROM articles;
CREATE TRIGGER copies_of_new_article AFTER INSERT ON articles BEGIN
  INSERT INTO copies_unread (article) VALUES (new.key);
END;
CREATE TRIGGER copies_of_forgotten_article AFTER DELETE ON copies BEGIN
  INSERT OR IGNORE INTO copies_unread (article) SELECT key FROM articles WHERE key = old.article;
END;

-- TABLE copy_lines: The sentences of every article, hashed, by outlet; `bound` is 0 for one whose words do not recur in the rest of the article. `mark` is the article's place in an order that has nothing to do with when it came.
CREATE TABLE copy_lines (
  line    INTEGER NOT NULL,
  outlet  INTEGER NOT NULL,
  bound   INTEGER NOT NULL,
  mark    INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (line, outlet, bound, mark, article)
) STRICT, WITHOUT ROWID;

-- TABLE copy_keys: Hashes of runs of words by which articles that share a stretch of text are found.
CREATE TABLE copy_keys (
  key     INTEGER NOT NULL,
  mark    INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (key, mark, article)
) STRICT, WITHOUT ROWID;

-- TABLE house_lines: Sentences that an outlet prints in articles that have nothing else in common, such as copyright lines; they never make two articles copies. `outlet` is 0 for a line that many outlets print. `words` as the article `first` prints it.
CREATE TABLE house_lines (
  line   INTEGER NOT NULL,
  outlet INTEGER NOT NULL,
  name   TEXT NOT NULL,
  words  TEXT NOT NULL,
  first  INTEGER NOT NULL,
  PRIMARY KEY (outlet, line)
) STRICT, WITHOUT ROWID;

-- TABLE copy_judgements: The log of which articles were judged to print one text, which not, by which rule or person, and why. Lines are added, never changed; the last one of a pair holds, and a person's over a rule's.
CREATE TABLE copy_judgements (
  key           INTEGER PRIMARY KEY,
  left_article  TEXT NOT NULL,
  right_article TEXT NOT NULL,
  verdict       TEXT NOT NULL,
  kind          TEXT,
  left_carried  REAL NOT NULL,
  right_carried REAL NOT NULL,
  confidence    REAL NOT NULL,
  reasons       TEXT NOT NULL,
  judge         TEXT NOT NULL
) STRICT;

-- TABLE copy_pairs: The judgement that holds for each pair of articles; derived from the log.
CREATE TABLE copy_pairs (
  left_article  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  right_article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  verdict       TEXT NOT NULL,
  by_person     INTEGER NOT NULL,
  confidence    REAL NOT NULL,
  judgement     INTEGER NOT NULL REFERENCES copy_judgements,
  PRIMARY KEY (left_article, right_article)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_pairs_of_right ON copy_pairs (right_article);
CREATE INDEX copy_pairs_apart ON copy_pairs (left_article, right_article) WHERE verdict = 'different' AND by_person = 1;

-- VIEW who_copies_whom: Articles that print one text, group by group, the earliest first, with the agency each names and how much of its own words another of the group prints too.
CREATE VIEW who_copies_whom AS
SELECT c.copy_group, row_number() OVER (PARTITION BY c.copy_group ORDER BY a.published IS NULL, a.published, a.sha256) AS number,
  a.publisher AS outlet, a.published, a.title, c.agency, v.page,
  (SELECT max(iif(p.left_article = c.article, j.left_carried, j.right_carried)) FROM copy_pairs p JOIN copy_judgements j ON j.key = p.judgement
    WHERE p.verdict = 'same' AND (p.left_article = c.article OR p.right_article = c.article)) AS carried,
  (SELECT o.path FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS path,
  (SELECT o.url FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS url, a.sha256 AS article
FROM copies c
JOIN articles a ON a.key = c.article
LEFT JOIN versions v ON v.article = c.article
WHERE c.copy_group IS NOT NULL
ORDER BY c.copy_group, number;

-- VIEW copies_judged: Which pairs of articles were judged to print one text, in part or not, how much of its own words each shares, and why.
CREATE VIEW copies_judged AS
SELECT l.publisher AS one_outlet, l.title AS one, r.publisher AS other_outlet, r.title AS other, j.verdict, j.kind, j.left_carried AS one_carried,
  j.right_carried AS other_carried, j.confidence, j.reasons, j.judge, l.sha256 AS one_article, r.sha256 AS other_article
FROM copy_pairs p
JOIN copy_judgements j ON j.key = p.judgement
JOIN articles l ON l.key = p.left_article
JOIN articles r ON r.key = p.right_article
ORDER BY j.verdict, l.sha256, r.sha256;

-- VIEW lines_of_the_house: Sentences that an outlet prints everywhere, with how many of its articles have them.
CREATE VIEW lines_of_the_house AS
SELECT nullif(h.name, '') AS outlet, h.words,
  (SELECT count(*) FROM copy_lines l WHERE l.line = h.line AND (h.outlet = 0 OR l.outlet = h.outlet)) AS articles
FROM house_lines h
ORDER BY h.name, articles DESC, h.words;
