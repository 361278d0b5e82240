import type { Participant } from '../intake/reference/reference.ts';
import type { Program } from '../program/program.ts';

/**
 * Who has a page of their own, in the order of their table: nobody who is erased, and in an open portal nobody who opted
 * out, since everyone could read it.
 */
export const pageOwners = (
  { access }: Pick<Program, 'access'>,
  participants: readonly Participant[],
): Participant[] =>
  participants.filter(({ isNamed, isErased }) => isNamed || (access === 'sealed' && !isErased));
