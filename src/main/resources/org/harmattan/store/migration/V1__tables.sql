-- Names and meanings follow the GeoJSON properties in ARCHITECTURE.md. Lists that no query looks into are JSON.

CREATE TABLE articles (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  article_key TEXT NOT NULL UNIQUE,
  published DATE,
  language TEXT,
  title TEXT,
  publisher TEXT,
  url TEXT,
  text TEXT NOT NULL,
  added DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
);

CREATE TABLE incidents (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  title_params TEXT NOT NULL,
  date_start DATE,
  date_end DATE,
  date_precision TEXT NOT NULL,
  event_type TEXT NOT NULL,
  sub_event_type TEXT NOT NULL,
  "group" TEXT NOT NULL,
  group_id TEXT,
  group_name TEXT NOT NULL,
  actor1 TEXT,
  actor1_id TEXT,
  actor1_label TEXT,
  actor2 TEXT,
  actor2_id TEXT,
  actor2_label TEXT,
  target TEXT,
  killed_min INTEGER,
  killed_best INTEGER,
  killed_max INTEGER,
  killed_by_side TEXT NOT NULL,
  shared_toll BOOLEAN NOT NULL,
  wounded_min INTEGER,
  wounded_best INTEGER,
  wounded_max INTEGER,
  place TEXT,
  place_id TEXT,
  country TEXT,
  admin1 TEXT,
  admin2 TEXT,
  geo_precision INTEGER,
  where_prec INTEGER,
  uncertainty_m DOUBLE,
  place_reasons TEXT NOT NULL,
  confidence DOUBLE NOT NULL,
  status TEXT NOT NULL,
  background BOOLEAN NOT NULL,
  contested BOOLEAN NOT NULL,
  article TEXT NOT NULL,
  gazetteer_version TEXT NOT NULL
);

-- The order in which incidents are listed.
CREATE INDEX incidents_by_day ON incidents (date_end DESC, id);
CREATE INDEX incidents_by_group ON incidents ("group");

CREATE TABLE footprints (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON NOT NULL,
  incident TEXT NOT NULL UNIQUE REFERENCES incidents (id) ON DELETE CASCADE ON UPDATE CASCADE,
  geo_precision INTEGER NOT NULL,
  uncertainty_m DOUBLE NOT NULL
);

CREATE TABLE accounts (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE ON UPDATE CASCADE,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  said_by TEXT NOT NULL,
  stance TEXT NOT NULL,
  killed_min INTEGER,
  killed_best INTEGER,
  killed_max INTEGER,
  victims TEXT,
  quote TEXT NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  UNIQUE (incident, position)
);

CREATE TABLE evidence (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE ON UPDATE CASCADE,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  quote TEXT NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  supports TEXT NOT NULL,
  UNIQUE (incident, position)
);

CREATE TABLE alternatives (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE ON UPDATE CASCADE,
  position INTEGER NOT NULL,
  place TEXT NOT NULL,
  country TEXT NOT NULL,
  lon DOUBLE NOT NULL,
  lat DOUBLE NOT NULL,
  score DOUBLE NOT NULL,
  why TEXT NOT NULL,
  why_key TEXT NOT NULL,
  why_params TEXT NOT NULL,
  UNIQUE (incident, position)
);

CREATE TABLE reports (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  incident TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE ON UPDATE CASCADE,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  published DATE,
  url TEXT,
  UNIQUE (incident, position)
);

-- Starts at the time of creation, so that a new store never repeats the revisions of one it replaces.
CREATE TABLE harmattan_state (
  name TEXT PRIMARY KEY NOT NULL,
  value INTEGER NOT NULL
);
INSERT INTO harmattan_state VALUES ('revision', CAST(strftime('%s', 'now') AS INTEGER) * 1000);
