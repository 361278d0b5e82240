import type { Database } from '../../intake/database.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import type { Day, Span } from '../../program/day.ts';
import type { GateCondition, Program, Rule } from '../../program/program.ts';
import type { EngineMeasure, Source } from '../measures/engine-measure.ts';
import type { Measures } from '../measures/load.ts';
import type { IntegerBand } from './bands.ts';
import type { Scales } from './scales.ts';
import type { Window } from './windows.ts';

/** What every rule is computed with. */
export interface RuleContext {
  readonly db: Database;
  readonly program: Program;
  readonly reference: Reference;
  readonly numbers: ReferenceNumbers;
  readonly measures: Measures;
  readonly today: Day;
  /** How many of each participant's latest postings are explained, at least; 0: all. */
  readonly explained: number;
  /** Whether anyone has more than one row in the roster, so that windows may be divided by it. */
  readonly reenrolled: boolean;
  /** Published decimals of measures, as a power of ten. */
  readonly valueUnits: bigint;
}

/** A rule with the integers and windows that it is computed in. */
export interface EngineRule {
  readonly number: number;
  readonly rule: Rule;
  readonly measure: EngineMeasure;
  /** Its numbers, as counted in the windows. */
  readonly source: Source;
  /** Of a rule of teams, the numbers of their members; null where everyone earns for themselves. */
  readonly members: Source | null;
  readonly scales: Scales;
  readonly bands: readonly IntegerBand[];
  readonly windows: readonly Window[];
  /** Whether any window of the rule is cut into parts, in whatever version. */
  readonly isCut: boolean;
  /** Of the gate. */
  readonly conditions: readonly RuleCondition[];
  /** Edges of the multiplier. */
  readonly edges: readonly RuleCondition[];
  /** Denominator of the participants' amounts that the points are multiplied by; 1 where there are none. */
  readonly amountParts: bigint;
}

/** A condition of a gate, or an edge of a multiplier, with the windows that it reads. */
export interface RuleCondition {
  readonly number: number;
  readonly condition: GateCondition;
  readonly measure: EngineMeasure;
  /** Its numbers, as counted in the windows. */
  readonly source: Source;
  readonly spans: readonly Span[];
  /** For each window of the rule, the span that it reads. */
  readonly reads: readonly (number | null)[];
  /** Whether it is asked of teams. */
  readonly ofTeams: boolean;
  /** What holding adds to the multiplier, in its parts; null for a condition of the gate. */
  readonly adds: bigint | null;
}
