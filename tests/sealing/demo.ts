import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { bytesOf, utf8 } from '../../src/sealing/bytes.ts';
import { type Code, written } from '../../src/sealing/code.ts';
import { demoCode } from '../../src/sealing/demo.ts';
import { fileName, type Reader, readerWith } from '../../src/sealing/keys.ts';
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

/** Whose code it is. */
export type Desk = 'person' | 'client' | 'operator';

/** Somebody's code. */
export const codeOf = (id: string, audience: Desk = 'person'): Promise<Code> =>
  demoCode(PROGRAM, { audience, id });

export const demoLink = async (id: string, audience: Desk = 'person'): Promise<string> =>
  `/en/open/#${written(await codeOf(id, audience))}`;

/** What opens somebody's files. */
export const demoReader = async (id: string, audience: Desk = 'person'): Promise<Reader> =>
  readerWith(utf8(await codeOf(id, audience)), { program: PROGRAM, epoch: '' });

/** What opens the files that the members share, from the secret in the page of one of them. */
export const groupReader = (secret: string): Promise<Reader> =>
  readerWith(bytesOf(secret), { program: PROGRAM, epoch: '' });

/** The path of a reader's file in a portal. */
export const sealedFile = async (portal: string, reader: Reader, page: string): Promise<string> =>
  join(portal, 's', await fileName(reader, page));
