-- The first schema. Times are nanoseconds since 1970 in UTC; bodies are JSON; ranges are UTF-16 units.

-- One row. The revision grows with each change that the full-text index has to follow.
CREATE TABLE collection (
    revision INTEGER NOT NULL
);
INSERT INTO collection (revision) VALUES (0);

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    byte_size INTEGER NOT NULL,
    imported_at INTEGER NOT NULL
);

-- Documents that were removed, for an index that has not heard of it.
CREATE TABLE removed_document (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL
);

CREATE TABLE page (
    key INTEGER PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    page_index INTEGER NOT NULL,
    image_path TEXT, -- from the collection's folder, with slashes
    image_width INTEGER,
    image_height INTEGER,
    image_dpi INTEGER,
    outcome TEXT NOT NULL DEFAULT 'PENDING',
    failure TEXT, -- JSON: the error's kind and the arguments of its sentence
    state TEXT NOT NULL DEFAULT 'UNREAD',
    error_rate REAL,
    error_rate_low REAL,
    error_rate_high REAL,
    chosen TEXT,
    why_chosen TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (document, page_index)
);
CREATE INDEX page_revision ON page (revision);

-- The text stands before the layout, so that it is read without it.
CREATE TABLE reading (
    page INTEGER NOT NULL REFERENCES page (key) ON DELETE CASCADE,
    source TEXT NOT NULL,
    engine TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    layout BLOB NOT NULL,
    PRIMARY KEY (page, source)
);

-- The marks in force on the text of the reading in use.
CREATE TABLE mark (
    key INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page (key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    human INTEGER NOT NULL,
    origin TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX mark_page ON mark (page, kind);
CREATE INDEX mark_origin ON mark (origin);

-- Only ever added to: replaying a page's entries gives its marks.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES page (key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX ledger_page ON ledger (page);

CREATE TABLE tag (
    key INTEGER PRIMARY KEY,
    folded_name TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
);

CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page (key) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (key),
    position INTEGER NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX annotation_page ON annotation (page);
CREATE INDEX annotation_tag ON annotation (tag);

CREATE TABLE dictionary (
    word TEXT PRIMARY KEY
);
