import type { Cells } from './cells.ts';
import type { Known } from './known.ts';

/** Whom a row is for. */
export interface Entrant {
  readonly kind: 'participant' | 'team';
  readonly id: string;
}

/** The participant or the team that a row of a kind names: one of the two. */
export function readEntrant(
  kind: 'target' | 'baseline' | 'adjustment',
  cells: Cells,
  known: Known,
): Entrant | null {
  const [nobody, noTeam] = [cells.text('participant_id') === '', cells.text('team_id') === ''];
  if (nobody === noTeam) {
    const whom = nobody ? 'neither a participant nor a team' : 'a participant and a team';
    const hint = 'Write one of participant_id and team_id.';
    return cells.refuse('participant_id', `${kind}-entrant`, `The row names ${whom}.`, hint);
  }
  const who = nobody ? 'team' : 'participant';
  const id = cells.known(`${who}_id`, who, nobody ? known.teams : known.participants);
  return id === null ? null : { kind: who, id };
}
