import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRatio, ratio, ratioText } from '../../src/program/ratio.ts';
import type { Row } from '../../src/results/contract.ts';
import { readRelation } from '../relation.ts';
import { scored } from '../scored.ts';
import type { Case } from './case.ts';
import { type Rewrite, writeCase } from './files.ts';
import { type Outcome, summed } from './outcome.ts';

/** A case as Laurel has it: written to files, scored, read back from what is published. */
export const sqlOutcome = (given: Case, rewrite?: Rewrite): Promise<Outcome> =>
  published(given, { rewrite }, (out) => ({
    ledger: ledgerIn(out),
    standings: standingsIn(out),
    measures: measuresIn(out),
    contributions: contributionsIn(out),
    tickets: ticketsIn(out),
  }));

/** The ledger alone, row by row, as known by the end of a day. */
export const sqlLedger = (given: Case, asOf?: string): Promise<Row<'ledger'>[]> =>
  published(given, { asOf }, (out) => readRelation(out, 'ledger'));

/** What everyone lacks for the next award, place or prize, as known by the end of a day. */
export const sqlSteps = (given: Case, asOf: string): Promise<Row<'next_steps'>[]> =>
  published(given, { asOf }, (out) => readRelation(out, 'next_steps'));

/** What is earned and posted later, as known by the end of a day, as text, sorted. */
export const sqlOutstanding = (given: Case, asOf: string): Promise<string[]> =>
  published(given, { asOf }, (out) =>
    readRelation(out, 'outstanding')
      .map((row) =>
        [row.participant_id, row.rule_id, row.window_from, row.due_on, units(row.points)].join(' '),
      )
      .toSorted(),
  );

interface Told {
  readonly asOf?: string | undefined;
  /** What becomes of the files before they are scored. */
  readonly rewrite?: Rewrite | undefined;
}

async function published<T>(given: Case, { asOf, rewrite }: Told, read: (out: string) => T): Promise<T> {
  const root = writeCase(given, rewrite);
  const out = mkdtempSync(join(tmpdir(), 'laurel-oracle-'));
  try {
    // There is little data, and a second thread would only wait for the first.
    await scored(root, out, asOf, 1);
    return read(out);
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

const ledgerIn = (out: string): Record<string, string> =>
  summed(
    readRelation(out, 'ledger').map((row) => [
      row.kind === 'place'
        ? [row.posted_on, row.participant_id, row.stage_id, row.kind].join(' ')
        : row.kind === 'expiry'
          ? [row.posted_on, row.participant_id, row.kind].join(' ')
          : row.kind === 'adjustment' || row.kind === 'advance'
            ? [row.posted_on, row.participant_id, row.rule_id, row.kind].join(' ')
            : [
                row.posted_on,
                row.participant_id,
                row.rule_id,
                row.window_from,
                row.stage_id,
                row.team_id,
                row.kind,
              ].join(' '),
      units(row.points),
    ]),
  );

const standingsIn = (out: string): string[] =>
  readRelation(out, 'standings')
    .map((row) => [
      ...[
        row.ranking_id,
        row.stage_id || row.window_from,
        row.as_of,
        row.group_id,
        row.entrant_id,
        row.rank,
        row.tied,
        row.eligible,
      ],
      ...[units(row.score), row.gap_to_next === '' ? '' : units(row.gap_to_next)],
    ])
    .map((cells) => cells.join(' '))
    .toSorted();

const measuresIn = (out: string): string[] =>
  readRelation(out, 'measures')
    .map((row) =>
      [
        row.stage_id,
        row.entrant_id,
        row.measure_id,
        ...[row.value, row.baseline].map((text) =>
          text === '' ? '' : ratioText(parseRatio(text) ?? ratio(0n)),
        ),
      ].join(' '),
    )
    .toSorted();

const contributionsIn = (out: string): string[] =>
  readRelation(out, 'contributions')
    .map((row) => [
      ...[row.ranking_id, row.stage_id, row.entrant_id, row.participant_id, row.place],
      ...[units(row.points), row.counted],
    ])
    .map((cells) => cells.join(' '))
    .toSorted();

const ticketsIn = (out: string): string[] =>
  readRelation(out, 'tickets')
    .map((row) =>
      [
        ...[row.rule_id, row.stage_id, row.window_from, row.window_to, row.participant_id],
        ...[
          row.first_ticket,
          row.last_ticket,
          row.draw,
          row.points === '' ? '' : units(row.points),
          row.provisional,
        ],
      ].join(' '),
    )
    .toSorted();

/** The smallest units of a decimal: all of a column are written with as many decimals. */
export const units = (text: string): bigint => BigInt(text.replace('.', ''));
