-- What is watched, what was raised, and who may.
CREATE TABLE source (
    name          TEXT PRIMARY KEY,
    last_fetch    TEXT,
    last_success  TEXT,
    failures      INTEGER NOT NULL,
    problem       TEXT,
    items         INTEGER NOT NULL,
    reports       INTEGER NOT NULL,
    next          TEXT,
    title         TEXT,
    etag          TEXT,
    last_modified TEXT,
    moved_to      TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE source_item (
    source        TEXT NOT NULL,
    item          TEXT NOT NULL,
    fingerprint   TEXT NOT NULL,
    PRIMARY KEY (source, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert (
    seq           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    raised_at     TEXT NOT NULL,
    rule          TEXT NOT NULL,
    document      TEXT NOT NULL,
    acknowledged_at TEXT,
    acknowledged_by TEXT
) STRICT;

-- What a rule was raised for, or what was there before it: once each, for good.
CREATE TABLE alert_subject (
    rule          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    PRIMARY KEY (rule, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    name          TEXT PRIMARY KEY,
    role          TEXT NOT NULL,
    password      TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    disabled_at   TEXT
) STRICT, WITHOUT ROWID;

-- Sessions of people and tokens of machines: only the hash of what they show is kept.
CREATE TABLE pass (
    hash          TEXT PRIMARY KEY,
    kind          TEXT NOT NULL,
    account       TEXT NOT NULL,
    role          TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    expires_at    TEXT,
    revoked_at    TEXT
) STRICT, WITHOUT ROWID;

-- Never updated, never deleted from.
CREATE TABLE audit (
    seq           INTEGER PRIMARY KEY,
    at            TEXT NOT NULL,
    who           TEXT NOT NULL,
    what          TEXT NOT NULL,
    detail        TEXT NOT NULL
) STRICT;
