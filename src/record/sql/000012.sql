-- Schema 12: what articles are compared by lies in tables of its own, so that asking for the story or the copies of an article reads a short row.

-- TABLE story_articles: The story of each article (named after the smallest sha256 among its articles; NULL while it waits, and for what has no body or is not in English), its day of print, and whether it is compared with the others by itself (`own`) or only goes along with a version or copy of it that was there. `waits` is 1 while its story is to be decided.

-- TABLE story_marks: The weighed words, names, places and days that an article is compared with others by for its story, as JSON.
CREATE TABLE story_marks (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  marks   TEXT NOT NULL
) STRICT;
INSERT INTO story_marks (article, marks) SELECT article, marks FROM story_articles WHERE marks IS NOT NULL AND waits = 0;
ALTER TABLE story_articles DROP COLUMN marks;

-- TABLE copies: Every article as it is compared with others for printing one text: its outlet, hashes of what tells texts apart, the agency it names, under how many keys it is found (`key_count`). `step` is 1 when its sentences are kept, 2 when its keys are, 3 when it is compared. `copy_group` is the group it is in (named after its smallest sha256).

-- TABLE copy_marks: The sentences and runs of words of each article, packed (`marks`), and the keys it is found under (`keys`).
CREATE TABLE copy_marks (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  marks   BLOB NOT NULL,
  keys    BLOB
) STRICT;
INSERT INTO copy_marks (article, marks, keys) SELECT article, marks, keys FROM copies;
ALTER TABLE copies ADD COLUMN key_count INTEGER NOT NULL DEFAULT 0;
UPDATE copies SET key_count = length(keys) / 4 WHERE keys IS NOT NULL;
ALTER TABLE copies DROP COLUMN marks;
ALTER TABLE copies DROP COLUMN keys;
