-- What schema version 2 adds to version 1.

-- View: what the home screen says of one encounter, made by whoever reads it and opaque here. Never
-- holds what the log does not; emptied when bodies are erased, thrown away when views are rebuilt.
CREATE TABLE summary (
    encounter  TEXT    PRIMARY KEY NOT NULL,
    is_running INTEGER NOT NULL CHECK (is_running IN (0, 1)), -- a clock runs; also 1 while it waits to be made again
    content    TEXT    NOT NULL                               -- empty: to be made again
) STRICT;
CREATE INDEX summary_running ON summary (encounter) WHERE is_running = 1;

-- How far into the log the summaries reach, and what they were made with.
CREATE TABLE summarised (
    only_row INTEGER PRIMARY KEY NOT NULL CHECK (only_row = 1),
    seq      INTEGER NOT NULL,
    made_by  TEXT    NOT NULL
) STRICT;

-- The list in its order, so that showing some of it reads some of it.
CREATE INDEX encounter_in_order ON encounter (closed_ms IS NOT NULL, opened_ms DESC, id DESC);
