-- How good the text of a former reading was thought to be, as with its page.
ALTER TABLE former_reading ADD COLUMN error_rate REAL;
ALTER TABLE former_reading ADD COLUMN error_rate_low REAL;
ALTER TABLE former_reading ADD COLUMN error_rate_high REAL;
