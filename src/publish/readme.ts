import type { ArchiveFile } from '../portal/client.ts';
import { readSummary } from '../results/summary.ts';

/** What each file of the archive holds. */
const HOLDS: Readonly<Record<string, string>> = {
  'balances.csv': 'what each participant has',
  'contributions.csv': 'places of stages as points of a ranking over the program',
  'credits.csv': 'the rows of the data behind every measure, with file and line',
  'intake.csv': 'each delivered file: its SHA-256, and what became of its records',
  'ledger.csv': 'every posting of points: to whom, when, by which rule, for which window, and why',
  'measures.csv': 'values and targets of participants and teams, by stage and for the program',
  'next_steps.csv': 'what each participant lacks for the next award, place or prize',
  'out_of_scope.csv':
    'rows that count nowhere, and why: outside the program, of someone who was not enrolled that day or had not accepted the terms, or the return of such a sale',
  'redemptions.csv': 'what each participant has redeemed, how it stands and what it is worth',
  'points_by_day.csv': 'what everyone together got and spent, day by day',
  'outstanding.csv': 'what each participant has earned so far and will be posted later',
  'prizes.csv': 'who has won what, or would if the stage closed now',
  'rank_history.csv': 'places and scores at the end of each week',
  'set_aside.csv': 'rows that were not counted, and why',
  'standings.csv': 'places, scores and what is missing to the next place',
  'summary.json': 'the totals',
  'tickets.csv': 'who has which tickets of a lottery, and which number of the seed’s chain drew one of them',
  'workings.csv':
    'what the latest postings of each participant were worked out from: target, gate, multiplier, boost, and what was earned before caps',
};

/** The text that lies in the archive: what it is, of which day, and how to check it. */
export function readmeOf(results: string, files: readonly ArchiveFile[]): string {
  const { program, as_of, data_through, contract } = readSummary(results);
  const list = files.map(
    ({ name, bytes, sha256 }) => `${name}\n  ${HOLDS[name]}\n  ${bytes} bytes, SHA-256 ${sha256}`,
  );
  return [
    `Results of ${program}`,
    `As known by the end of ${as_of}. Data through ${data_through ?? 'no day yet'}. Results contract ${contract}.`,
    'CSV files are UTF-8 with a header, commas and line feeds. Numbers are exact decimals with a point.',
    'The balance of a participant in balances.csv is the sum of their points in ledger.csv.',
    'In every line of intake.csv, records = accepted + set_aside + duplicate + out_of_scope.',
    ...list,
    '',
  ].join('\n\n');
}
