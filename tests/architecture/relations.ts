import { basename } from 'node:path/posix';
import type { Source } from './sources.ts';

/** What an SQL file says of itself, and what it does. */
export interface RelationFile {
  readonly path: string;
  readonly name: string;
  /** What it creates for the first time, and what it fills, changes, makes anew or drops. */
  readonly creates: readonly string[];
  readonly changes: readonly string[];
  /** What it reads, what its head says that it reads, and what of that it never mentions. */
  readonly reads: readonly string[];
  readonly says: readonly string[];
  readonly unused: readonly string[];
}

const CREATES = /^create (?:temp )?(?:table|view|type|macro)\s+(\w+)/gim;
const CHANGES = [
  /^(?:insert into|update|delete from)\s+(\w+)/gim,
  /^drop (?:table|view|type|macro) (?:if exists )?(\w+)/gim,
  /^create or replace (?:temp )?(?:table|view|type|macro)\s+(\w+)/gim,
];
const READS = /(?<!distinct )\b(?:from|join)\s+(\w+)/gi;
const STEPS = /(?:\bwith|,)\s*(\w+)\s+as\s+\(/gi;

/** Reads, says and unused are among `relations`: the names that have a file. */
export function relationFile({ path, text }: Source, relations: ReadonlySet<string>): RelationFile {
  const sql = text.replaceAll(/--.*$/gm, '').replaceAll(/'[^']*'/g, "''");
  const [, said = ''] = /^-- reads: ([^;\n]*(?:\n-- {2,}[^;\n]*)*)/m.exec(text) ?? [];
  const changes = CHANGES.flatMap((pattern) => names(sql, pattern));
  const steps = names(sql, STEPS);
  const says = names(said, /(\w+)/g).filter((name) => relations.has(name));
  return {
    path,
    name: basename(path, '.sql'),
    creates: names(sql, CREATES),
    changes,
    reads: names(sql, READS).filter((name) => relations.has(name) && !steps.includes(name)),
    says,
    unused: says.filter((name) => !new RegExp(`\\b${name}\\b`).test(sql)),
  };
}

const names = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
