import type { Results } from '../results/read.ts';

/** Bytes. Hosts allow a portal a gigabyte, and a phone's network is slow: a long season packs to a fourth. */
const LONGEST_PLAIN = 64 * 1024;

export type StatementName = 'statement.csv' | 'statement.zip';

/** The name of the file of somebody's statement, which is packed where it is long. */
export const statementName = (results: Pick<Results, 'statementSize'>, participant: string): StatementName =>
  results.statementSize(participant) > LONGEST_PLAIN ? 'statement.zip' : 'statement.csv';
