-- How likely each field of an incident is to be right, as an object of JSON.

ALTER TABLE incidents ADD COLUMN field_confidence TEXT NOT NULL DEFAULT '{}';
-- Rows of incidents are copied there whole, so both have the same columns in the same order.
ALTER TABLE harmattan_before ADD COLUMN field_confidence TEXT;
