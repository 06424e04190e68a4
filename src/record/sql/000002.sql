-- Schema 2: what a record remembers of the network.

-- TABLE fetched: Addresses fetched into the record, with what lets them be asked for again only when they changed.
CREATE TABLE fetched (
  url           TEXT NOT NULL PRIMARY KEY,
  answered      TEXT NOT NULL,
  etag          TEXT,
  last_modified TEXT,
  reader        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- TABLE feeds: Feeds that are followed: when each was last asked, with what came of it.
CREATE TABLE feeds (
  url           TEXT NOT NULL PRIMARY KEY,
  answered      TEXT,
  etag          TEXT,
  last_modified TEXT,
  polled        TEXT NOT NULL,
  not_before    TEXT,
  failures      INTEGER NOT NULL,
  trouble       TEXT
) STRICT, WITHOUT ROWID;

-- TABLE feed_entries: Entries of the feeds that were met; `version` is a hash of the entry's words, `done` is 0 while its page is still to be had.
CREATE TABLE feed_entries (
  feed    TEXT NOT NULL REFERENCES feeds ON DELETE CASCADE,
  entry   TEXT NOT NULL,
  version TEXT NOT NULL,
  tries   INTEGER NOT NULL,
  done    INTEGER NOT NULL,
  PRIMARY KEY (feed, entry)
) STRICT, WITHOUT ROWID;
