import type { Draft } from './draft.ts';
import { currencyOf, kindOf } from './header-words.ts';
import type { FileColumn, Meanings } from './meanings.ts';
import { text } from './yaml-text.ts';

export type ReturnSign = 'minus' | 'plus' | 'marks';

/** Takes what says that a row is a return, and gives how its numbers do. */
export function takeKinds(meanings: Meanings, draft: Draft): ReturnSign {
  const values = meanings.get('net_value')?.cells ?? [];
  const returned = meanings.get('returns');
  if (returned) draft.take('returns', [returned]);
  const kinds = meanings.get('kind');
  if (kinds?.cells.some((word) => kindOf(word) !== null)) return signOf(kinds, values, draft);
  const below = values.filter(isBelow).length;
  if (below === 0 || returned) return 'minus';
  draft.doubt(`Rows below zero: ${below}. Nothing else says that they are returns: are they?`);
  return 'marks';
}

function signOf(kinds: FileColumn, values: readonly string[], draft: Draft): ReturnSign {
  const words = [...new Set(kinds.cells)];
  const aliases = words.flatMap((word) => (kindOf(word) === null ? [] : `${text(word)}: ${kindOf(word)}`));
  draft.take('kind', [kinds], `{ column: ${text(kinds.name)}, aliases: { ${aliases.join(', ')} } }`);
  const said = words.map((word) => `"${word}"`).join(', ');
  draft.doubt(`"${kinds.name}" says ${said}: are these all of its words, and do they mean that?`);
  const returns = values.filter((_, row) => kindOf(kinds.cells[row] ?? '') === 'return');
  return returns.length > 0 && !returns.some(isBelow) ? 'plus' : 'minus';
}

/** Takes what says of which type an activity is; none of its words has a meaning of ours. */
export function takeTypes(meanings: Meanings, draft: Draft): ReturnSign {
  const types = meanings.get('kind');
  if (types) draft.take('kind', [types]);
  else draft.doubt('No column seems to say of which type an activity is: are all alike?');
  return 'minus';
}

const isBelow = (cell: string): boolean => /[-\u2212(].*\d|\d.*[-\u2212]/.test(cell);

/** Takes the column of currencies where each of its words is a known one. */
export function takeCurrency(meanings: Meanings, draft: Draft): void {
  const column = meanings.get('currency');
  if (!column) return;
  const words = [...new Set(column.cells)];
  const unknown = words.find((word) => currencyOf(word) === null);
  if (unknown !== undefined) {
    draft.doubt(`"${column.name}" says "${unknown}": which currency is that?`);
    return;
  }
  const aliases = words.flatMap((word) =>
    word === currencyOf(word) ? [] : `${text(word)}: ${currencyOf(word)}`,
  );
  const line = `{ column: ${text(column.name)}, aliases: { ${aliases.join(', ')} } }`;
  draft.take('currency', [column], aliases.length === 0 ? text(column.name) : line);
}
