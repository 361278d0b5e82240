-- grain: sale that is shared, participant (null: its seller), days on which the share is known
-- reads: constants
-- why: whose a sale is, in parts of it; null for a first or a last day without an end. An overlay is beyond the whole
create table credit (
  sale_id varchar, participant integer, parts bigint, is_overlay boolean, from_day date, until_day date
);
