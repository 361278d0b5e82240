import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEALED } from '../portal/built.ts';

export const PEOPLE = 250;
export const NAMED = 150;

const idOf = (place: number): string => `p${String(place).padStart(3, '0')}`;
export const places = Array.from({ length: PEOPLE }, (_, index) => index + 1);

/** Whoever has the lower number has sold more, but 100 and 101 as much as each other. */
const sold = (place: number): number => (PEOPLE + 1 - (place === 101 ? 100 : place)) * 100;

/** Writes a program whose board has 250 people, of whom 150 are named. */
export function writeLongBoard(root: string, access: 'open' | 'sealed'): void {
  const write = (name: string, head: string, row: (place: number) => string): void =>
    writeFileSync(join(root, name), [head, ...places.map(row), ''].join('\n'));
  cpSync(SEALED, root, { recursive: true });
  const program = join(root, 'program/program.yaml');
  const said = readFileSync(program, 'utf8').replace('access: sealed', `access: ${access}`);
  writeFileSync(program, said.replace('named_top: 30', `named_top: ${NAMED}`));
  write('data/participants.csv', 'participant_id,name,alias,locale', (place) => {
    return `${idOf(place)},Seller ${place} Łóś,a${place},en`;
  });
  write('data/roster.csv', 'participant_id,team_id,segment,from,to', (place) => {
    return `${idOf(place)},south,all-in,2024-04-01,2024-04-30`;
  });
  const head = 'sale_id,date,participant_id,quantity,net_value,kind,returns';
  write('data/sales/2024-04-02.csv', head, (place) => {
    return `s${place},2024-04-02,${idOf(place)},1,${sold(place)}.00,,`;
  });
  rmSync(join(root, 'data/sales/2024-04-03.csv'));
}
