-- The journal of one officer, schema version 1 (PRAGMA user_version).
-- Columns are added by later versions; none is dropped, renamed or given another meaning.
-- Times are milliseconds since 1970 UTC unless the name says otherwise. Digests are SHA-256, 32 bytes.

-- The log. One row per event, in the order in which they were acknowledged, never changed, never
-- deleted. head = SHA-256(prev || header || body_digest): the header is every other column here.
CREATE TABLE entry (
    seq         INTEGER PRIMARY KEY NOT NULL CHECK (seq >= 1), -- from 1, without gaps
    encounter   TEXT    NOT NULL,
    wall_ms     INTEGER NOT NULL,                              -- the device's clock, which may lie
    boot_ms     INTEGER NOT NULL CHECK (boot_ms >= 0),         -- since the device started, sleep included
    trusted_ms  INTEGER,                                       -- last time from outside that could be trusted
    kind        TEXT    NOT NULL,                              -- the event's name; stays when the body is erased
    prev        BLOB    NOT NULL CHECK (length(prev) = 32),    -- head of the entry before; zeros for the first
    body_digest BLOB    NOT NULL CHECK (length(body_digest) = 32), -- SHA-256(salt || body)
    head        BLOB    NOT NULL CHECK (length(head) = 32)
) STRICT;
CREATE INDEX entry_by_encounter ON entry (encounter, seq);

-- What the entry says. Apart from the log and salted, so that it can be erased: the digest that
-- stays behind tells nothing of a body whose salt is gone.
CREATE TABLE entry_body (
    seq  INTEGER PRIMARY KEY NOT NULL REFERENCES entry (seq),
    salt BLOB    NOT NULL CHECK (length(salt) = 32),
    body TEXT    NOT NULL                                      -- the event as JSON
) STRICT;

-- Which bodies were erased on purpose, and when: a body that is gone without a row here was tampered with.
CREATE TABLE erasure (
    seq     INTEGER PRIMARY KEY NOT NULL REFERENCES entry (seq),
    wall_ms INTEGER NOT NULL
) STRICT;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_body_is_never_changed BEFORE UPDATE ON entry_body
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_body_is_only_erased BEFORE DELETE ON entry_body
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.seq = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'an erasure is logged first'); END;

-- View: one row per encounter, for the list. Written in the transaction of the append, and
-- rebuilt from the log to the same rows.
CREATE TABLE encounter (
    id          TEXT    PRIMARY KEY NOT NULL,
    opened_ms   INTEGER NOT NULL,
    occurred_on TEXT    NOT NULL,                              -- YYYY-MM-DD
    persons     INTEGER NOT NULL,
    training    INTEGER NOT NULL CHECK (training IN (0, 1)),
    closed_ms   INTEGER,
    last_seq    INTEGER NOT NULL
) STRICT;

-- Opaque bytes by key: the officer's profile, the device's keys.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT;

-- Files that belong to an encounter, named by their content.
CREATE TABLE attachment (
    digest     BLOB NOT NULL CHECK (length(digest) = 32),
    encounter  TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content    BLOB NOT NULL,
    PRIMARY KEY (encounter, digest)
) STRICT;

-- Packets as they were sealed; their sender cannot open them again.
CREATE TABLE packet (
    id        TEXT PRIMARY KEY NOT NULL,
    encounter TEXT NOT NULL,
    sealed    BLOB NOT NULL
) STRICT;

-- Evidence ids received, and when first: the second time is a remark.
CREATE TABLE seen (
    evidence_id   TEXT    PRIMARY KEY NOT NULL,
    first_seen_ms INTEGER NOT NULL
) STRICT;

-- The last number and manifest per sending device and recipient: a packet names both.
CREATE TABLE sequence (
    device    TEXT    NOT NULL,
    recipient TEXT    NOT NULL,
    number    INTEGER NOT NULL CHECK (number >= 1),
    manifest  BLOB    NOT NULL CHECK (length(manifest) = 32),
    PRIMARY KEY (device, recipient)
) STRICT;
