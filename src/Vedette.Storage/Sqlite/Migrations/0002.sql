-- What a list of reports is searched by, whether the claims of a report were read yet, and what people and watchers add.
ALTER TABLE report ADD COLUMN title TEXT;
ALTER TABLE report ADD COLUMN outlet TEXT;
ALTER TABLE report ADD COLUMN address TEXT;
ALTER TABLE report ADD COLUMN claims_read INTEGER NOT NULL DEFAULT 1;
UPDATE report SET
    title = json_extract(document, '$.reference.title'),
    outlet = json_extract(document, '$.reference.outlet'),
    address = json_extract(document, '$.reference.url')
WHERE document IS NOT NULL;
CREATE INDEX report_address ON report (address, seq) WHERE address IS NOT NULL;
CREATE INDEX report_unread ON report (seq) WHERE claims_read = 0;

-- Never updated, never deleted from.
CREATE TABLE correction (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    made_at     TEXT NOT NULL,
    made_by     TEXT NOT NULL,
    document    TEXT NOT NULL
) STRICT;
