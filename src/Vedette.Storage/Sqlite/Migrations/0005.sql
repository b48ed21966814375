-- A list of reports and its facets read this alone, not the texts: bodies of reports stand in rows that are long to go through.
CREATE INDEX report_listed ON report (known_at IS NULL, known_at DESC, id, outlet, language) WHERE document IS NOT NULL;
-- Alerts that a receiver of webhooks has not taken yet.
CREATE TABLE webhook_waiting (
    seq           INTEGER PRIMARY KEY,
    receiver      TEXT NOT NULL,
    body          BLOB NOT NULL
) STRICT;
CREATE INDEX webhook_receiver ON webhook_waiting (receiver, seq);
-- What a watched source sent, byte for byte (gzip): once each, however many reports came out of it. NULL: erased.
CREATE TABLE fetched (
    seq           INTEGER PRIMARY KEY,
    source        TEXT NOT NULL,
    address       TEXT NOT NULL,
    sha256        TEXT NOT NULL,
    fetched_at    TEXT NOT NULL,
    bytes         BLOB,
    UNIQUE (address, sha256)
) STRICT;
CREATE TABLE report_fetched (
    report_seq    INTEGER PRIMARY KEY REFERENCES report (seq),
    fetched_seq   INTEGER NOT NULL REFERENCES fetched (seq)
) STRICT;
