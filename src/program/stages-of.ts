import type { Program, Stage } from './program.ts';
import type { Ranking } from './ranking.ts';

/** The stages in which a ranking has a board; none for a ranking over the program. */
export const stagesOf = ({ each, stage }: Ranking, { stages }: Program): readonly Stage[] =>
  each === 'stage' ? stages.filter(({ id }) => stage === null || stage === id) : [];
