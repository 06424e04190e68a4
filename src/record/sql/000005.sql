-- Schema 5: who is who over all articles. A profile is one name as the pile has it; an entity is the profiles that were judged to be one.

-- TABLE profiles: Each name that articles give to somebody or something: a full name once for all articles, a bare surname once for each article. `entity` is the entity it was found to be of (named after its smallest profile), `bare` is 1 for a surname or an acronym alone, `judged` is 0 while it is still to be compared with the others.
CREATE TABLE profiles (
  key    INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  name   TEXT NOT NULL,
  type   TEXT NOT NULL,
  known  TEXT,
  bare   INTEGER NOT NULL,
  entity TEXT NOT NULL,
  judged INTEGER NOT NULL
) STRICT;
CREATE INDEX profiles_of_entity ON profiles (entity);
CREATE INDEX profiles_waiting ON profiles (id) WHERE judged = 0;

-- TABLE profiles_in: Which names of which article a profile is made from; `n` as in the table entities, `forms` is how the article prints it, `sha256` is the article's.
CREATE TABLE profiles_in (
  profile INTEGER NOT NULL REFERENCES profiles,
  sha256  TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  forms   TEXT NOT NULL,
  PRIMARY KEY (profile, sha256, n)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX profiles_in_article ON profiles_in (article, n);

-- TABLE profile_keys: Hashes by which names that may be one are found: of surnames without their vowels with a given name or its initial, of acronyms, of what the world calls so.
CREATE TABLE profile_keys (
  key     INTEGER NOT NULL,
  profile INTEGER NOT NULL REFERENCES profiles,
  PRIMARY KEY (key, profile)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_keys_of_profile ON profile_keys (profile);

-- TABLE entity_judgements: The log of which names were judged to be the same, different or unsure, by which rule or person, and why. Lines are added, never changed; the last one of a pair and judge holds.
CREATE TABLE entity_judgements (
  key           INTEGER PRIMARY KEY,
  left_profile  TEXT NOT NULL,
  right_profile TEXT NOT NULL,
  verdict       TEXT NOT NULL,
  confidence    REAL NOT NULL,
  reasons       TEXT NOT NULL,
  judge         TEXT NOT NULL
) STRICT;

-- TABLE profile_pairs: The judgement that holds for each pair of names; derived from the log.
CREATE TABLE profile_pairs (
  left_profile  INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
  right_profile INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
  verdict       TEXT NOT NULL,
  confidence    REAL NOT NULL,
  judgement     INTEGER NOT NULL REFERENCES entity_judgements,
  PRIMARY KEY (left_profile, right_profile)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_pairs_of_right ON profile_pairs (right_profile);

-- TABLE speakers_named: Who a statement's speaker is among the names of its article (`n` as in the table entities); nothing for somebody unnamed.
CREATE TABLE speakers_named (
  statement INTEGER PRIMARY KEY REFERENCES statements ON DELETE CASCADE,
  article   INTEGER NOT NULL,
  n         INTEGER NOT NULL
) STRICT;
CREATE INDEX speakers_named_in ON speakers_named (article, n);

-- TABLE profile_words: Full-text index of the names.
CREATE VIRTUAL TABLE profile_words USING fts5 (
  name, content = 'profiles', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER profile_words_added AFTER INSERT ON profiles BEGIN
  INSERT INTO profile_words (rowid, name) VALUES (new.key, new.name);
END;
CREATE TRIGGER profile_words_changed AFTER UPDATE OF name ON profiles BEGIN
  INSERT INTO profile_words (profile_words, rowid, name) VALUES ('delete', old.key, old.name);
  INSERT INTO profile_words (rowid, name) VALUES (new.key, new.name);
END;
CREATE TRIGGER profile_words_removed AFTER DELETE ON profiles BEGIN
  INSERT INTO profile_words (profile_words, rowid, name) VALUES ('delete', old.key, old.name);
END;

-- VIEW who_is_who: Every name of every entity: how each article prints it, with the titles it gives, how often it is named there, and how many statements are theirs.
CREATE VIEW who_is_who AS
SELECT p.entity, p.name, e.name AS as_in_article, e.type, e.roles, i.forms AS printed, e.mentions,
  (SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n) AS statements,
  a.publisher AS outlet, a.published, a.title AS article_title, a.sha256 AS article
FROM profiles p
JOIN profiles_in i ON i.profile = p.key
JOIN entities e ON e.article = i.article AND e.n = i.n
JOIN articles a ON a.key = i.article
ORDER BY p.entity, a.published IS NULL, a.published, a.sha256, i.n;

-- VIEW people: People over all articles, under all spellings, most statements first.
CREATE VIEW people AS
SELECT (SELECT b.name FROM profiles b WHERE b.entity = p.entity
    ORDER BY (SELECT count(*) FROM profiles_in j WHERE j.profile = b.key) DESC, length(b.name) DESC, b.name LIMIT 1) AS name,
  group_concat(DISTINCT p.name) AS names, count(DISTINCT i.article) AS articles, sum(e.mentions) AS mentions,
  sum((SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n)) AS statements,
  group_concat(DISTINCT e.roles) AS roles, p.entity
FROM profiles p
JOIN profiles_in i ON i.profile = p.key
JOIN entities e ON e.article = i.article AND e.n = i.n
WHERE p.type = 'PER'
GROUP BY p.entity
ORDER BY statements DESC, articles DESC, p.entity;

-- VIEW names_judged: Which names were judged to be one, which not, and why.
CREATE VIEW names_judged AS
SELECT l.name AS one, r.name AS other, j.verdict, j.confidence, j.reasons, j.judge, l.entity AS one_entity, r.entity AS other_entity
FROM profile_pairs p
JOIN entity_judgements j ON j.key = p.judgement
JOIN profiles l ON l.key = p.left_profile
JOIN profiles r ON r.key = p.right_profile
ORDER BY l.name, r.name, j.key;
