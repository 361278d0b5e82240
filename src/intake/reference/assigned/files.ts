import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, lastDay } from '../../../program/day.ts';
import type { Program, Stage } from '../../../program/program.ts';
import { ratioText } from '../../../program/ratio.ts';
import type { Reference } from '../reference.ts';

/** What a stage has made of baselines, as the file that says so from now on. */
export interface AssignedFile {
  readonly path: string;
  readonly text: string;
}

/** The files that are not there yet of all stages that have begun by a day; `reference` has what they say. */
export function assignedFiles(
  root: string,
  program: Program,
  reference: Reference,
  today: Day,
): AssignedFile[] {
  const begun = program.stages.filter(({ period }) => period.from <= today);
  const files = begun.flatMap((stage) => [
    ...(stage.segments ? [segmentFile(stage, reference)] : []),
    ...(stage.target ? [targetFile(stage, stage.target.measure, reference)] : []),
  ]);
  return files.filter(({ path }) => !existsSync(join(root, path)));
}

function segmentFile({ id, period }: Stage, { roster }: Reference): AssignedFile {
  const rows = roster.filter(({ span }) => span.from < period.until && period.from < span.until);
  const segments = new Map(rows.map(({ participant, segment }) => [participant, segment]));
  const lines = [...segments].map(([participant, segment]) => `${participant},${segment}`);
  return { path: `data/segments/${id}.csv`, text: csv('participant_id,segment', lines) };
}

function targetFile({ id, period }: Stage, measure: string, { targets }: Reference): AssignedFile {
  const own = targets.filter(
    (row) => row.measure === measure && row.span.from === period.from && row.span.until === period.until,
  );
  const lines = own
    .filter(({ entrant }) => entrant.kind === 'participant')
    .map(({ entrant, value }) =>
      [entrant.id, measure, period.from, lastDay(period), ratioText(value)].join(','),
    );
  return { path: `data/targets/${id}.csv`, text: csv('participant_id,measure,from,to,value', lines) };
}

const csv = (header: string, lines: readonly string[]): string =>
  [header, ...lines.toSorted(), ''].join('\n');
