-- grain: a board made of places, and a board whose places count for it
-- reads: constants
-- why: whether its places break ties, too; and how the board turns places into its score: shared or not, all or the best
create table board_source (
  board integer, of_board integer, stage integer, is_countback boolean, is_shared boolean, best_of integer
);
