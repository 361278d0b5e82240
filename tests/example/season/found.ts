import type { Relation, Row } from '../../../src/results/contract.ts';
import { readRelation } from '../../relation.ts';
import { MICRO, written } from './exact.ts';

/** What figures are worked out from: relations as they are published, and what only the program says. */
export interface Results {
  rows<R extends Relation>(relation: R): readonly Row<R>[];
  /** Stages in their order. */
  readonly stages: readonly string[];
  /** Measures that add up; whether they are money. */
  readonly measures: Readonly<Record<string, boolean>>;
  /** In millionths of the currency. */
  readonly pointPrice: bigint;
  readonly objective: { readonly measure: string; readonly target: bigint };
}

export const exampleResults = (folder: string): Results => ({
  rows: (relation) => readRelation(folder, relation),
  stages: ['q2', 'q3', 'q4'],
  measures: { revenue: true, gtx_revenue: true, deals: false, opened: false, lost: false },
  pointPrice: MICRO / 20n,
  objective: { measure: 'gtx_revenue', target: 5_000_000n * MICRO },
});

export interface Subject {
  readonly kind?: string;
  readonly id?: string;
  readonly stage?: string;
  readonly about?: string;
  readonly day?: string;
}

/** A row of the figures as its text, without those whose value is null. */
export const lines = (
  figure: string,
  { kind = 'program', id = '', stage = '', about = '', day = '' }: Subject,
  parts: Readonly<Record<string, bigint | null>>,
): string[] =>
  Object.entries(parts).flatMap(([name, value]) =>
    value === null ? [] : [[figure, name, kind, id, stage, about, day, written(value)].join(',')],
  );
