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
    done_ms      INTEGER,                                       -- taken in: a case, an answer that was recorded
    sealed       BLOB                                           -- none: forgotten
) STRICT;
CREATE INDEX inbox_by_evidence ON inbox (evidence_id);
CREATE INDEX inbox_undone ON inbox (arrived_ms, digest) WHERE done_ms IS NULL;

-- What arrived and could not be relied on, with its reason; never shown, never lost. Another delivery
-- under the same name is another row: bytes broken on a stick do not shut out the whole ones.
CREATE TABLE quarantine (
    named        BLOB    NOT NULL CHECK (length(named) = 32),   -- the digest that its name states
    found        BLOB    NOT NULL CHECK (length(found) = 32),   -- the digest that it has
    kind         TEXT    NOT NULL,                              -- of the box in which it lay
    reason       TEXT    NOT NULL,
    trust        TEXT    NOT NULL,                              -- what it was judged with; another is tried again
    found_ms     INTEGER NOT NULL,
    found_at     TEXT    NOT NULL,                              -- which mailbox
    posted_day   TEXT    NOT NULL,
    stamp        TEXT    NOT NULL,                              -- as the mailbox lists it: unchanged is not read again
    sealed       BLOB,                                          -- none: too large to keep
    PRIMARY KEY (named, found, kind)
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

-- View: what the notebook's own entries come to, one row per subject. Made outside and opaque here,
-- from the entries since `notebook_reach`; can be thrown away at any time.
CREATE TABLE notebook_view (
    kind         TEXT    NOT NULL,
    key          TEXT    NOT NULL,
    seq          INTEGER NOT NULL,                              -- of the entry that began it
    is_open      INTEGER NOT NULL CHECK (is_open IN (0, 1)),    -- waits for somebody
    content      TEXT    NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT;
CREATE INDEX notebook_view_in_order ON notebook_view (kind, is_open, seq);
CREATE TABLE notebook_reach (
    only_row     INTEGER PRIMARY KEY NOT NULL CHECK (only_row = 1),
    seq          INTEGER NOT NULL,
    made_by      TEXT    NOT NULL                               -- another maker makes all of it again
) STRICT;

-- What is looked for by kind, and nothing else, has an index.
CREATE INDEX entry_sealed ON entry (seq) WHERE kind = 'referral_sealed';
CREATE INDEX entry_recovery ON entry (seq) WHERE kind IN ('recovery_allowed', 'recovery_used');
