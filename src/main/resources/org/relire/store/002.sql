-- How a document's pages are to be read, as JSON; NULL for the settings of the job.
ALTER TABLE document ADD COLUMN reading_settings TEXT;
