-- grain: a file that was read
-- reads: constants
-- why: where a row came from; a row's record is its number in `fact` less `first_row`; the first
--      record stands on `first_line`
create table source_file (
  file smallint, name varchar, day date, records bigint, sha256 varchar, first_row bigint, first_line bigint
);
