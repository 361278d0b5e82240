import { type Chance, chanceOf } from './chance.ts';
import type { Rewrite } from './files.ts';

/** The rows of each file in another order, in up to three files of the same day, of which one may come twice. */
export const jumbled =
  (number: number): Rewrite =>
  (files) => {
    const chance = chanceOf(number);
    return Object.fromEntries(Object.entries(files).flatMap(([path, text]) => pieces(chance, path, text)));
  };

function pieces(chance: Chance, path: string, text: string): [string, string][] {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const count = chance.int(1, 3);
  const shuffled = rows
    .map((row) => ({ row, place: chance.int(0, 999_999), piece: chance.int(1, count) }))
    .toSorted((a, b) => a.place - b.place);
  const ofPiece = (piece: number): string =>
    `${[header, ...shuffled.flatMap((one) => (one.piece === piece ? [one.row] : []))].join('\n')}\n`;
  const named = (name: string): string => path.replace('.csv', `.${name}.csv`);
  const parts = Array.from({ length: count }, (_, index): [string, string] => [
    named(`part${index + 1}`),
    ofPiece(index + 1),
  ]);
  return chance.percent(30) ? [...parts, [named('again'), ofPiece(1)]] : parts;
}
