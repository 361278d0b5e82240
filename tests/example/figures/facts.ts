import { join } from 'node:path';
import type { Ratio } from '../../../src/program/ratio.ts';
import type { Row } from '../../../src/results/contract.ts';
import { readRelation } from '../../relation.ts';
import { readTable } from '../tables.ts';
import { type Credit, exact, inQuarter } from './queries.ts';

/** What the published figures are looked up in: the example's results, by the names that the authors use. */
export interface Facts {
  readonly credits: readonly Credit[];
  /** Credits of the fourth quarter: of an agent, of a manager's team. */
  readonly ofAgent: (name: string) => Credit[];
  readonly ofTeam: (manager: string) => Credit[];
  /** Credits of the agents of an office. */
  readonly ofOffice: (office: string) => Credit[];
  /** A measure of the fourth quarter, of an agent or of a manager's team. */
  readonly measured: (name: string, measure: string) => Ratio;
}

export function readFacts(data: string, results: string): Facts {
  const credits = readRelation(results, 'credits');
  const q4 = inQuarter(credits, '2017-Q4');
  const measures = readRelation(results, 'measures').filter((row) => row.stage_id === 'q4');
  const ids = readIds(data);
  const offices = readOffices(data);
  return {
    credits,
    ofAgent: (name) => q4.filter((row) => row.participant_id === ids.get(name)),
    ofTeam: (manager) => q4.filter((row) => row.team_id === teamOf(manager)),
    ofOffice: (office) => credits.filter((row) => offices.get(row.participant_id) === office),
    measured: (name, measure) => measuredOf(measures, ids.get(name) ?? teamOf(name), measure),
  };
}

function measuredOf(measures: readonly Row<'measures'>[], entrant: string, measure: string): Ratio {
  const found = measures.filter((row) => row.entrant_id === entrant && row.measure_id === measure);
  return exact(found[0]?.value ?? '');
}

function readIds(data: string): Map<string, string> {
  const rows = readTable<'participant_id' | 'name'>(join(data, 'participants.csv'));
  return new Map(rows.map((row) => [row.name, row.participant_id]));
}

function readOffices(data: string): Map<string, string> {
  const rows = readTable<'participant_id' | 'region'>(join(data, 'roster.csv'));
  return new Map(rows.map((row) => [row.participant_id, row.region]));
}

const teamOf = (manager: string): string => manager.toLowerCase().replaceAll(' ', '-');
