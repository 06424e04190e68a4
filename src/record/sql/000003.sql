-- Schema 3: versions of one page. The same page twice, or a later version of it, is one page in every count.

-- TABLE versions: Every article that has been compared for being a version of a page: the page where the record has several versions of it (named after its smallest sha256), when it says it was last changed, and when it was fetched.
CREATE TABLE versions (
  article   INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  page      TEXT,
  updated   TEXT,
  retrieved TEXT
) STRICT;
CREATE INDEX versions_of_page ON versions (page) WHERE page IS NOT NULL;

-- TABLE page_keys: Hashes by which versions of one page are found: of addresses, headlines, and runs of words.
CREATE TABLE page_keys (
  key     INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_keys_of_article ON page_keys (article);

-- TABLE same_pages: Pairs of articles that were found to be versions of one page, and why: the same address, mostly the same words in one outlet, or the very same words.
CREATE TABLE same_pages (
  left_article  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  right_article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  because       TEXT NOT NULL,
  PRIMARY KEY (left_article, right_article)
) STRICT, WITHOUT ROWID;
CREATE INDEX same_pages_of_right ON same_pages (right_article);

-- VIEW versions_of_pages: Pages of which the record has several versions, each with its versions, the earliest first.
CREATE VIEW versions_of_pages AS
SELECT v.page, row_number() OVER (PARTITION BY v.page ORDER BY ifnull(v.updated, a.published) IS NULL, ifnull(v.updated, a.published), v.retrieved IS NULL, v.retrieved, a.sha256) AS version,
  a.publisher AS outlet, a.title, a.published, v.updated, v.retrieved,
  (SELECT o.path FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS path,
  (SELECT o.url FROM origins o WHERE o.article = a.key ORDER BY o.key LIMIT 1) AS url,
  a.statements, a.sha256 AS article
FROM versions v
JOIN articles a ON a.key = v.article
WHERE v.page IS NOT NULL
ORDER BY v.page, version;

-- VIEW same_words_across_articles: Each utterance once: how many statements, articles, pages (versions of one page are one) and outlets carry it, in how many wordings.
DROP VIEW same_words_across_articles;
CREATE VIEW same_words_across_articles AS
SELECT u.id AS utterance, f.speaker, f.content AS words, count(*) AS statements, count(DISTINCT s.article) AS articles,
  count(DISTINCT ifnull(v.page, a.sha256)) AS pages, count(DISTINCT a.publisher) AS outlets, count(DISTINCT w.key) AS wordings,
  min(a.published) AS first_published, max(a.published) AS last_published
FROM utterances u
JOIN wordings w ON w.utterance = u.key
JOIN statements s ON s.wording = w.key AND s.related = 1
JOIN articles a ON a.key = s.article
LEFT JOIN versions v ON v.article = a.key
JOIN statements f ON f.id = u.smallest
GROUP BY u.id
ORDER BY count(DISTINCT ifnull(v.page, a.sha256)) DESC, u.id;
