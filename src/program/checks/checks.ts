import type { Diagnostic } from '../diagnostic.ts';
import type { Program } from '../program.ts';
import { like } from '../resolve/origin.ts';
import { editionsOf } from '../versions.ts';
import { advances } from './advances.ts';
import { assignments, segmentFile } from './assignments.ts';
import { boostKinds } from './boosts.ts';
import { caps } from './caps.ts';
import type { Case, Check } from './case.ts';
import { choices } from './choices.ts';
import { boostDays, rulePeriods, ruleWindows } from './days.ts';
import { edges, firstEdge, slices, targetEdges } from './edges.ts';
import { entries } from './entries.ts';
import { events, lostFractions } from './events.ts';
import { examples } from './examples.ts';
import { columnsOnce, contracts, feedColumns, forms, freshness, matches } from './feeds.ts';
import { fractions, objective } from './fractions.ts';
import { gates } from './gates.ts';
import { hosts } from './hosts.ts';
import { limits, pools } from './limits.ts';
import { lotteries } from './lotteries.ts';
import { matrices } from './matrices.ts';
import { levels, limitedRows, madeOfFacts, weights } from './measure-forms.ts';
import { measureColumns, units } from './measures.ts';
import { missing } from './missing.ts';
import { multipliers } from './multipliers.ts';
import { falling, nothingForNothing } from './pay.ts';
import { payDays } from './pay-days.ts';
import { pictures } from './pictures.ts';
import { placeScores } from './place-scores.ts';
import { prizes } from './prizes.ts';
import { races } from './races.ts';
import { columnCounts, comparable, divided, earliest, oneStage, ownClosing, ties } from './rankings.ts';
import { references } from './references.ts';
import { requests } from './requests.ts';
import { rewards } from './rewards.ts';
import { closings, freezes, history, stageNames, stagesApart, stagesInPeriod } from './stages.ts';
import { taxes } from './taxes.ts';
import { teams } from './teams.ts';
import { texts } from './texts.ts';
import { typefaces } from './typefaces.ts';
import { wholePoints } from './units.ts';
import { versions } from './versions.ts';
import { capWindows, gateWindows } from './windows.ts';

/** Everything that is asked of a program beyond its form; each is told all that is sound of it, and answers for itself. */
const CHECKS: Readonly<Record<string, Check>> = {
  references,
  texts,
  pictures,
  typefaces,
  hosts,
  requests,
  history,
  stagesInPeriod,
  stageNames,
  entries,
  closings,
  freezes,
  stagesApart,
  assignments,
  segmentFile,
  ruleWindows,
  rulePeriods,
  versions,
  edges,
  slices,
  targetEdges,
  events,
  missing,
  lostFractions,
  nothingForNothing,
  falling,
  wholePoints,
  firstEdge,
  boostDays,
  boostKinds,
  gateWindows,
  gates,
  multipliers,
  matrices,
  choices,
  teams,
  races,
  lotteries,
  payDays,
  limits,
  pools,
  advances,
  capWindows,
  caps,
  comparable,
  columnCounts,
  oneStage,
  ownClosing,
  divided,
  ties,
  earliest,
  placeScores,
  prizes,
  rewards,
  taxes,
  units,
  examples,
  measureColumns,
  madeOfFacts,
  weights,
  fractions,
  objective,
  limitedRows,
  levels,
  feedColumns,
  columnsOnce,
  contracts,
  forms,
  freshness,
  matches,
};

/** The answers of all checks; versions of a rule are asked as rules are. */
export const runChecks = (given: Case): Diagnostic[] => {
  const program = withEditions(given.program);
  return Object.values(CHECKS).flatMap((check) => check({ ...given, program }));
};

const withEditions = (program: Program): Program =>
  like(program, { ...program, rules: program.rules.flatMap(editionsOf) });
