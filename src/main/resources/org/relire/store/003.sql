-- Series, the ledger across pages, readings that gave way to others, and what is learnt from people.

ALTER TABLE mark ADD COLUMN origin_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE mark ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
UPDATE mark SET
    origin_kind = json_extract(body, '$.origin.type'),
    at = 1000000000 * CAST(strftime('%s', json_extract(body, '$.at')) AS INTEGER);
DROP INDEX mark_origin;
CREATE INDEX mark_origin ON mark (origin_kind, origin);

ALTER TABLE ledger ADD COLUMN author_kind TEXT NOT NULL DEFAULT '';
UPDATE ledger SET author_kind = json_extract(body, '$.author.type');
CREATE INDEX ledger_author ON ledger (author_kind, author);

-- The reading that a page had until the ledger's entry.
CREATE TABLE former_reading (
    until INTEGER PRIMARY KEY REFERENCES ledger (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    engine TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    layout BLOB NOT NULL
);

CREATE TABLE decision (
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    body TEXT NOT NULL, -- JSON
    PRIMARY KEY (before, after)
);

-- How often a search found the page.
ALTER TABLE page ADD COLUMN searches INTEGER NOT NULL DEFAULT 0;

CREATE TABLE sample (
    document TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    body TEXT NOT NULL -- JSON
);
