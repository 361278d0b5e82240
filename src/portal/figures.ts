import { parseRatio } from '../program/ratio.ts';
import type { Row } from '../results/contract.ts';
import type { Edition } from './edition.ts';

/** A published figure: exact decimal text, and the name under which a page shows it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** The day that it is of; empty where it is of none. */
  readonly day: string;
}

/** Which figure; what is left out is of the whole program. */
export interface Asked {
  readonly figure: string;
  readonly part: string;
  readonly kind?: string;
  readonly id?: string;
  readonly stage?: string;
  readonly about?: string;
}

/** Null where the results do not have it: nothing to compare with, or no season that is over. */
export function figureOf({ portal }: Pick<Edition, 'portal'>, asked: Asked): Figure | null {
  const { figure, part, kind = 'program', id = '', stage = '', about = '' } = asked;
  const row = portal.results
    .figures(id)
    .find(
      (one) =>
        one.figure === figure &&
        one.part === part &&
        one.subject_kind === kind &&
        one.stage_id === stage &&
        one.about_id === about,
    );
  return row ? { name: nameOf(row), value: row.value, day: row.on_day } : null;
}

/** What a page calls a row of the figures in `data-figure`: the query, what of it, and of whom. */
export const nameOf = (row: Row<'figures'>): string =>
  [row.figure, row.part, row.subject_kind, row.subject_id, row.stage_id, row.about_id].join('/');

/** Around a figure's name and its text, within any text: no keyboard has them. */
const SIGNS = { open: '\u{e000}', name: '\u{e001}', close: '\u{e002}' };
const NAMED = /\u{e000}([^\u{e001}]*)\u{e001}([^\u{e002}]*)\u{e002}/gu;

/** The figure as `write` says it, with its name, to stand in any text; a dash where there is none. */
export const said = (figure: Figure | null, write: (value: string) => string): string =>
  figure ? `${SIGNS.open}${figure.name}${SIGNS.name}${write(figure.value)}${SIGNS.close}` : '–';

/** The day that a figure is of, under the same name with its column. */
export const saidDay = ({ formats }: Edition, { name, day }: Figure): string =>
  said({ name: `${name}/on_day`, value: day, day }, formats.days.long);

/** A share as whole percent, cut off. */
export const percentOf = ({ formats }: Edition, figure: Figure | null): string =>
  said(figure, (value) => {
    const share = parseRatio(value);
    return share ? formats.percent(share) : '–';
  });

/** A text without the names in it. */
export const unnamed = (text: string): string => text.replaceAll(NAMED, '$2');

/** The pieces of a text, in order; `name` is null between figures. */
export function piecesOf(text: string): { name: string | null; text: string }[] {
  const pieces = text.split(/[\u{e000}\u{e002}]/u).map((piece) => {
    const [first = '', second] = piece.split(SIGNS.name);
    return second === undefined ? { name: null, text: first } : { name: first, text: second };
  });
  return pieces.filter((piece) => piece.text !== '');
}
