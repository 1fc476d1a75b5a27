-- The sources whose incidents were merged into an incident, as a list of JSON. What was merged or split before this version is
-- found by its history: whatever came of an incident after it took another in may tell what that one told.

ALTER TABLE incidents ADD COLUMN merged_sources TEXT NOT NULL DEFAULT '[]';
-- Rows of incidents are copied there whole, so both have the same columns in the same order.
ALTER TABLE harmattan_before ADD COLUMN merged_sources TEXT;

UPDATE harmattan_state SET value = 1 WHERE name = 'writing';
CREATE TEMP TABLE mixed AS
WITH RECURSIVE mixed (incident, since, source) AS (
  SELECT r.related, r.related_revision, o.source
    FROM revisions r JOIN incidents o ON o.id = r.incident
    WHERE r.what = 'merged' AND r.related IS NOT NULL
  UNION
  SELECT r.incident, r.number, m.source
    FROM mixed m JOIN revisions r ON r.related = m.incident AND r.related_revision >= m.since
    WHERE r.what = 'split'
  UNION
  SELECT r.related, r.related_revision, m.source
    FROM mixed m JOIN revisions r ON r.incident = m.incident AND r.number >= m.since
    WHERE r.what = 'merged' AND r.related IS NOT NULL
)
SELECT m.incident, m.since, m.source FROM mixed m JOIN incidents i ON i.id = m.incident WHERE m.source <> i.source;

-- A state that somebody went back to from before the merge is taken for mixed too: better withheld than let out.
UPDATE incidents SET merged_sources =
  (SELECT json_group_array(DISTINCT source) FROM temp.mixed WHERE mixed.incident = incidents.id)
  WHERE id IN (SELECT incident FROM temp.mixed);
UPDATE revisions SET state = json_set(state, '$.incident.merged_sources',
  (SELECT json_group_array(DISTINCT source) FROM temp.mixed
    WHERE mixed.incident = revisions.incident AND mixed.since <= revisions.number))
  WHERE EXISTS (SELECT 1 FROM temp.mixed WHERE mixed.incident = revisions.incident AND mixed.since <= revisions.number);
DROP TABLE temp.mixed;
UPDATE harmattan_state SET value = 0 WHERE name = 'writing';
