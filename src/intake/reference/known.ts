import type { Program } from '../../program/program.ts';

/** Ids of a kind that may be named; null where anything may be, since what declares them could not be read. */
export type Ids = ReadonlySet<string> | null;

/** What rows of the reference tables may name. */
export interface Known {
  readonly participants: Ids;
  readonly teams: Ids;
  readonly segments: Ids;
  readonly measures: Ids;
  readonly stages: Ids;
  readonly rankings: Ids;
  readonly rules: Ids;
  readonly locales: Ids;
  readonly rewards: Ids;
}

/** What the files of a program declare, where they are broken and the program holds only a part of it. */
export interface Declared {
  readonly team: readonly string[] | null;
  readonly segment: readonly string[] | null;
  readonly measure: readonly string[] | null;
  readonly stage: readonly string[] | null;
  readonly ranking: readonly string[] | null;
  readonly rule: readonly string[] | null;
  readonly locale: readonly string[] | null;
  readonly reward: readonly string[] | null;
}

/** What a sound program declares. */
export const declaredBy = ({
  teams,
  segments,
  measures,
  stages,
  rankings,
  rules,
  locales,
  rewards,
}: Program): Declared => ({
  team: teams.map(({ id }) => id),
  segment: segments.map(({ id }) => id),
  measure: measures.map(({ id }) => id),
  stage: stages.map(({ id }) => id),
  ranking: rankings.map(({ id }) => id),
  rule: rules.map(({ id }) => id),
  locale: locales,
  reward: rewards.map(({ id }) => id),
});

export const knownIds = (declared: Declared, participants: readonly string[] | null): Known => ({
  participants: idsOf(participants),
  teams: idsOf(declared.team),
  segments: idsOf(declared.segment),
  measures: idsOf(declared.measure),
  stages: idsOf(declared.stage),
  rankings: idsOf(declared.ranking),
  rules: idsOf(declared.rule),
  locales: idsOf(declared.locale),
  rewards: idsOf(declared.reward),
});

const idsOf = (ids: readonly string[] | null): Ids => ids && new Set(ids);
