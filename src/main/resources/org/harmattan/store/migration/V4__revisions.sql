-- The history of incidents. An incident that nobody changed since it came has no rows: its one revision is what it is.

CREATE TABLE revisions (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  incident TEXT NOT NULL,
  number INTEGER NOT NULL,
  at DATETIME NOT NULL,
  changed_by TEXT NOT NULL,
  why TEXT NOT NULL,
  what TEXT NOT NULL,
  -- The incident that took this one in, or that it came out of, and the revision this gave there.
  related TEXT,
  related_revision INTEGER,
  -- The incident's rows, as JSON by table; see IncidentRows.
  state TEXT NOT NULL,
  UNIQUE (incident, number)
);
CREATE INDEX revisions_by_relation ON revisions (related);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
VALUES ('revisions', 'attributes', 'revisions', 'Every state of an incident that was changed');

-- Why an incident cannot be read any more; it is left out of everything until it can.
ALTER TABLE incidents ADD COLUMN damage TEXT;
DROP INDEX incidents_by_status;
CREATE INDEX incidents_by_status ON incidents (status, damage);

-- What other programs change. Harmattan sets the flag while it writes itself; nobody else ever sees it set.
INSERT INTO harmattan_state VALUES ('writing', 0);

CREATE TABLE harmattan_touched (
  incident TEXT PRIMARY KEY NOT NULL,
  -- Its fid when it was touched first: the search words are known by it.
  fid INTEGER
);

-- Rows of incidents as they were before another program changed them.
CREATE TABLE harmattan_before AS SELECT * FROM incidents WHERE FALSE;

CREATE TRIGGER harmattan_incidents_insert AFTER INSERT ON incidents
WHEN (SELECT value FROM harmattan_state WHERE name = 'writing') = 0 BEGIN
  INSERT OR IGNORE INTO harmattan_touched VALUES (NEW.id, NEW.fid);
END;

CREATE TRIGGER harmattan_incidents_update BEFORE UPDATE ON incidents
WHEN (SELECT value FROM harmattan_state WHERE name = 'writing') = 0 BEGIN
  INSERT INTO harmattan_before SELECT * FROM incidents
    WHERE fid = OLD.fid AND id NOT IN (SELECT incident FROM harmattan_touched);
  INSERT OR IGNORE INTO harmattan_touched VALUES (OLD.id, OLD.fid);
  INSERT OR IGNORE INTO harmattan_touched VALUES (NEW.id, NEW.fid);
END;

CREATE TRIGGER harmattan_incidents_delete BEFORE DELETE ON incidents
WHEN (SELECT value FROM harmattan_state WHERE name = 'writing') = 0 BEGIN
  INSERT OR IGNORE INTO harmattan_touched VALUES (OLD.id, OLD.fid);
END;
