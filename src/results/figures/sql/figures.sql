-- grain: figure, part, subject, stage, what it is about
-- reads: figure
-- why: the published order: a person's figures stand together, so that a page finds them without reading all
create or replace view figures as
from figure
where value is not null
order by subject_kind, subject_id nulls first, figure, part, stage_id nulls first, about_id nulls first;
