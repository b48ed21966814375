-- The whole of a report but its text and bytes is one JSON document; columns beside it are there to be searched and sorted.
CREATE TABLE report (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    sha256      TEXT NOT NULL,
    -- Nanoseconds are more than sorting needs: ISO 8601 in UTC with fixed width; NULL stands last and outside replay.
    known_at    TEXT,
    language    TEXT NOT NULL,
    document    TEXT,
    body        TEXT,
    stored_at   TEXT NOT NULL
) STRICT;
CREATE INDEX report_order ON report (known_at IS NULL, known_at, id);
CREATE INDEX report_sha256 ON report (sha256);

CREATE TABLE original (
    report_seq  INTEGER PRIMARY KEY REFERENCES report (seq),
    bytes       BLOB NOT NULL
) STRICT;

CREATE TABLE carrier (
    report_seq  INTEGER NOT NULL REFERENCES report (seq),
    name        TEXT NOT NULL,
    PRIMARY KEY (report_seq, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    seq         INTEGER PRIMARY KEY,
    report_seq  INTEGER NOT NULL REFERENCES report (seq),
    id          TEXT NOT NULL,
    kind        TEXT NOT NULL,
    actor       TEXT,
    counted     TEXT,
    status      TEXT,
    earliest    TEXT,
    latest      TEXT,
    document    TEXT NOT NULL
) STRICT;
CREATE INDEX claim_report ON claim (report_seq, seq);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_question ON claim (kind, actor, counted, status);

-- Never deleted from, never updated.
CREATE TABLE chain (
    number      INTEGER PRIMARY KEY,
    report_seq  INTEGER NOT NULL UNIQUE REFERENCES report (seq),
    sha256      TEXT NOT NULL,
    time        TEXT NOT NULL,
    link        TEXT NOT NULL
) STRICT;

CREATE TABLE erasure (
    report_seq  INTEGER PRIMARY KEY REFERENCES report (seq),
    reason      TEXT NOT NULL,
    erased_at   TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE report_text USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
