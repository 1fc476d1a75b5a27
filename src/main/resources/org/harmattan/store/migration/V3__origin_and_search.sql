-- Where an incident came from, when it was added and last changed, and the words by which it is found.

ALTER TABLE incidents ADD COLUMN source TEXT NOT NULL DEFAULT 'Harmattan';
ALTER TABLE incidents ADD COLUMN source_id TEXT;
ALTER TABLE incidents ADD COLUMN licence TEXT;
ALTER TABLE incidents ADD COLUMN notes TEXT;
ALTER TABLE incidents ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE incidents ADD COLUMN added DATETIME NOT NULL DEFAULT '1970-01-01T00:00:00.000Z';
ALTER TABLE incidents ADD COLUMN changed DATETIME NOT NULL DEFAULT '1970-01-01T00:00:00.000Z';
-- The title without case and accents, by which lists are sorted.
ALTER TABLE incidents ADD COLUMN title_order TEXT NOT NULL DEFAULT '';

UPDATE incidents SET added = COALESCE((SELECT added FROM articles WHERE articles.id = incidents.article), added);
UPDATE incidents SET changed = added;

CREATE UNIQUE INDEX incidents_by_source ON incidents (source, source_id);
CREATE INDEX incidents_by_change ON incidents (changed);
CREATE INDEX incidents_by_status ON incidents (status);
CREATE INDEX reports_by_publisher ON reports (publisher);
CREATE INDEX reports_by_article ON reports (article);

-- Pages are found by what stands here, so unknown days need a value that can be compared.
DROP INDEX incidents_by_day;
CREATE INDEX incidents_by_day ON incidents (COALESCE(date_end, '') DESC, id);

-- Words come folded and separated by blanks; the rowid is the incident's fid. Filled by the program, see SearchWords.
CREATE VIRTUAL TABLE incident_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
INSERT INTO harmattan_state VALUES ('search_words', 0);
