-- grain: a window of a rule and a version that holds for it
-- reads: constants
-- why: from `known_from` (null: always) to before `known_until` (null: for ever) the version is what is known of the window;
--      `shift` leads from its slots to those of the version that follows it. Rules without versions have no row here
create table version_window (rule integer, win integer, known_from date, known_until date, shift integer);
