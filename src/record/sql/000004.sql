-- Schema 4: what a record was told beside the articles, and what was passed over apart from what failed.

-- TABLE told: What the user said of an article beside it (options of the command, a sidecar file), as one JSON object; an article of which something else is said is read again.
CREATE TABLE told (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  said    TEXT NOT NULL
) STRICT;

-- VIEW failed_inputs: Inputs that could not be read, with the reason.
DROP VIEW failed_inputs;
CREATE VIEW failed_inputs AS
SELECT path, nullif(record, '') AS record, rule, reason
FROM failures
WHERE rule <> 'passed-over'
ORDER BY path, length(record), record;

-- VIEW passed_over_inputs: Inputs left out on purpose, such as pictures in an archive, with the reason.
CREATE VIEW passed_over_inputs AS
SELECT path, nullif(record, '') AS record, reason
FROM failures
WHERE rule = 'passed-over'
ORDER BY path, length(record), record;
