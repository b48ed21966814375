-- What read the claims of a report: they are read again where it is something else. NULL: read before anybody said.
ALTER TABLE report ADD COLUMN reader TEXT;
