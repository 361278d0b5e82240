import { ANY, type FileFormat } from '../../program/feed.ts';
import type { Walk } from './walk.ts';

/** Tells lines among the records that are none: each cell as declared, the last of them by how it begins. */
export class Between {
  readonly #forms: readonly (readonly string[])[];
  /** What any cell was in the last such line; empty before the first. */
  group = '';

  constructor({ linesBetween, delimiter }: FileFormat) {
    this.#forms = linesBetween.map((line) => line.split(delimiter));
  }

  takes(walk: Walk): boolean {
    const form = this.#forms.find((one) => isOf(one, walk));
    const at = form?.indexOf(ANY) ?? -1;
    if (at >= 0) this.group = walk.cell(at).trim();
    return form !== undefined;
  }
}

const isOf = (form: readonly string[], walk: Walk): boolean =>
  form.length <= walk.cells &&
  form.every((cell, index) => {
    if (cell === ANY) return true;
    const written = walk.cell(index).trimStart();
    return index === form.length - 1 ? written.startsWith(cell) : written.trimEnd() === cell;
  });
