import en from 'naughty-words/en.json' with { type: 'json' };
import pl from 'naughty-words/pl.json' with { type: 'json' };
import ru from 'naughty-words/ru.json' with { type: 'json' };
import sv from 'naughty-words/sv.json' with { type: 'json' };
import type { Diagnostic } from '../../program/diagnostic.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import type { Table } from './csv/table.ts';
import type { Participant } from './reference.ts';

/** Where boards show aliases, one must not give away somebody else's name, and is better no word that offends. */
export function tellAliases(table: Table, participants: readonly Participant[], found: Diagnostic[]): void {
  const rows = new Map(table.rows.map((row) => [row.cells, row]));
  const owners = new Map(participants.map(({ id, attributes }) => [attributes.name?.trim() ?? '', id]));
  for (const { id, alias, attributes } of participants) {
    const row = rows.get(attributes);
    if (row === undefined) continue;
    const cells = new Cells(table, row, found);
    const owner = owners.get(alias);
    if (owner !== undefined && owner !== id) {
      const message = `The alias ${quoted(alias)} is the name of the participant ${quoted(owner)}.`;
      cells.refuse('alias', 'alias-is-a-name', message, 'Choose another alias.');
    } else if (alias !== id && isOffensive(alias)) {
      const message = `The alias ${quoted(alias)} has a word that may offend.`;
      cells.warn('alias', 'alias-offensive', message, 'Look at it, and choose another if it does.');
    }
  }
}

/** Whoever reads a board reads it in one of these languages. */
const WORDS = new Set([en, pl, ru, sv].flat());

/** Whole words alone: parts of words offend nobody. */
const isOffensive = (alias: string): boolean =>
  alias
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => WORDS.has(word));
