-- Who said when how far a page has come; only ever added to.
CREATE TABLE page_state (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES page (key) ON DELETE CASCADE,
    state TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX page_state_page ON page_state (page);
