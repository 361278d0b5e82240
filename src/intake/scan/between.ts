import type { FileFormat } from '../../program/feed.ts';
import type { Walk } from './walk.ts';

const ANY = '{any}';

/** Tells lines among the records that are none: each cell as declared, the last of them by how it begins. */
export function betweenLines({ linesBetween, delimiter }: FileFormat): (walk: Walk) => boolean {
  const forms = linesBetween.map((line) => line.split(delimiter));
  return (walk) => forms.some((form) => isOf(form, walk));
}

const isOf = (form: readonly string[], walk: Walk): boolean =>
  form.length <= walk.cells &&
  form.every((cell, index) => {
    if (cell === ANY) return true;
    const written = walk.cell(index).trimStart();
    return index === form.length - 1 ? written.startsWith(cell) : written.trimEnd() === cell;
  });
