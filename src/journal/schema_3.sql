-- What schema version 3 adds to version 2: what goes through a mailbox, out and in.
-- Digests are SHA-256 of the sealed bytes, so that the same bytes are one row, however often they come.

-- What this journal sends. Every row ends: acknowledged, failed or withdrawn.
CREATE TABLE outbox (
    digest       BLOB    PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
    box          TEXT    NOT NULL,                              -- whose box it goes into
    kind         TEXT    NOT NULL,                              -- packet, receipt: whoever queued it knows
    subject      TEXT    NOT NULL,                              -- the packet's id, or what else the kind names
    recipient    TEXT    NOT NULL,                              -- for showing
    encounter    TEXT,                                          -- none: belongs to no encounter
    queued_ms    INTEGER NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('queued', 'sent', 'acknowledged', 'failed', 'withdrawn')),
    state_ms     INTEGER NOT NULL,                              -- since when
    reason       TEXT,                                          -- why it failed, or why the last try did not succeed
    attempts     INTEGER NOT NULL CHECK (attempts >= 0),        -- tries in a row that did not succeed
    next_ms      INTEGER NOT NULL,                              -- not tried again before
    posted_ms    INTEGER,                                       -- last posted; stays when the state moves on
    posted_day   TEXT,                                          -- YYYY-MM-DD, part of the object's name
    posted_to    TEXT,                                          -- which mailbox; never with its credentials
    sealed       BLOB,                                          -- none: the bytes are those of the packet `subject`
    CHECK ((state = 'failed') <= (reason IS NOT NULL)),
    CHECK ((posted_ms IS NULL) = (posted_day IS NULL) AND (posted_ms IS NULL) = (posted_to IS NULL)),
    CHECK (state <> 'sent' OR posted_ms IS NOT NULL)
) STRICT;
CREATE INDEX outbox_unfinished ON outbox (next_ms) WHERE state IN ('queued', 'sent');
CREATE INDEX outbox_by_encounter ON outbox (encounter);

-- What arrived and was verified. A row stays when its bytes are forgotten: it is the seen set.
CREATE TABLE inbox (
    digest       BLOB    PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
    kind         TEXT    NOT NULL,
    evidence_id  TEXT    NOT NULL,                              -- of the content; empty where the kind has none
    is_first     INTEGER NOT NULL CHECK (is_first IN (0, 1)),   -- the first with this evidence id
    arrived_ms   INTEGER NOT NULL,
    arrived_from TEXT    NOT NULL,                              -- which mailbox
    posted_day   TEXT    NOT NULL,                              -- the sender's claim
    verification TEXT    NOT NULL,                              -- JSON, opaque here
    opened_ms    INTEGER,                                       -- shown for the first time
    done_ms      INTEGER,                                       -- answered, or nothing to answer
    sealed       BLOB                                           -- none: forgotten
) STRICT;
CREATE INDEX inbox_by_evidence ON inbox (evidence_id);
CREATE INDEX inbox_undone ON inbox (kind, arrived_ms) WHERE done_ms IS NULL;

-- What arrived and could not be relied on, with its reason; never shown, never lost. Another delivery
-- under the same name is another row: bytes broken on a stick do not shut out the whole ones.
CREATE TABLE quarantine (
    named        BLOB    NOT NULL CHECK (length(named) = 32),   -- the digest that its name states
    found        BLOB    NOT NULL CHECK (length(found) = 32),   -- the digest that it has
    reason       TEXT    NOT NULL,
    trust        TEXT    NOT NULL,                              -- what it was judged with; another is tried again
    found_ms     INTEGER NOT NULL,
    found_at     TEXT    NOT NULL,                              -- which mailbox
    posted_day   TEXT    NOT NULL,
    stamp        TEXT    NOT NULL,                              -- as the mailbox lists it: unchanged is not read again
    sealed       BLOB,                                          -- none: too large to keep
    PRIMARY KEY (named, found)
) STRICT;

-- Which days of a box were listed, and when first: a day is listed until long after both.
CREATE TABLE mailbox_day (
    mailbox      TEXT    NOT NULL,
    box          TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    first_ms     INTEGER NOT NULL,
    closed_ms    INTEGER,                                       -- listed for the last time
    PRIMARY KEY (mailbox, box, day)
) STRICT;
