import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { utf8 } from '../../src/sealing/bytes.ts';
import { type Code, written } from '../../src/sealing/code.ts';
import { demoCode } from '../../src/sealing/demo.ts';
import { derived, fileName, type Reader, readerOf } from '../../src/sealing/keys.ts';
import { SEALED } from '../portal/built.ts';

/** The program of the sealed portal that tests open. */
export const PROGRAM = 'sealed-names';

export interface Person {
  readonly participant_id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
}

/** Everyone who takes part in it. */
export const people = (): Person[] =>
  Papa.parse<Person>(readFileSync(join(SEALED, 'data', 'participants.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Somebody's code. */
export const codeOf = (id: string, audience: 'person' | 'client' = 'person'): Promise<Code> =>
  demoCode(PROGRAM, { audience, id });

export const demoLink = async (id: string, audience: 'person' | 'client' = 'person'): Promise<string> =>
  `/en/open/#${written(await codeOf(id, audience))}`;

export async function demoReader(id: string, audience: 'person' | 'client' = 'person'): Promise<Reader> {
  return readerOf(await derived(utf8(await codeOf(id, audience)), PROGRAM, ''));
}

/** The path of a reader's file in a portal. */
export const sealedFile = async (portal: string, reader: Reader, page: string): Promise<string> =>
  join(portal, 's', await fileName(reader, page));
