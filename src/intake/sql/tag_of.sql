-- grain: none
-- reads: nothing
-- why: what `where` may ask of a row, in one text: kind, status, then the feed's attributes
create macro tag_of(kind, status, a1, a2, a3, a4, a5, a6, a7, a8) as
  coalesce(kind, '') || chr(31) || coalesce(status, '')
    || chr(31) || coalesce(a1, '') || chr(31) || coalesce(a2, '') || chr(31) || coalesce(a3, '')
    || chr(31) || coalesce(a4, '') || chr(31) || coalesce(a5, '') || chr(31) || coalesce(a6, '')
    || chr(31) || coalesce(a7, '') || chr(31) || coalesce(a8, '');
