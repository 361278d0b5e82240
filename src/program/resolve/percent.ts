import type { Diagnostic } from '../diagnostic.ts';
import type { Reading } from '../program.ts';
import { divide, multiply, type Ratio, ratio, ratioText } from '../ratio.ts';
import type { CurveWritten } from '../schema/curve.ts';
import type { Edge } from '../schema/edges.ts';
import { problem } from '../source/problem.ts';
import { type Path, placeOf } from '../yaml/document.ts';
import { below, type Origin } from './origin.ts';

const HUNDRED = ratio(100n);

interface PlacedEdge {
  readonly edge: Edge;
  /** How what it is compared with is read. */
  readonly as: Reading;
  readonly path: Path;
}

/** What an edge was meant to be: where the reading asks for a percentage, `80` is 80 %. */
export function meant({ value, percent }: Edge, as: Reading): Ratio {
  if (percent === (as !== 'value')) return value;
  return percent ? multiply(value, HUNDRED) : divide(value, HUNDRED);
}

/** Whether the edges of rates over a value are written as percentages: then they are shares of the target. */
export function isOverTarget(written: CurveWritten, as: Reading): boolean {
  const rates = 'marginal' in written ? written.marginal : 'whole' in written ? written.whole : [];
  return as === 'value' && rates.some(({ from }) => from.percent && from.value.n !== 0n);
}

/** Edges and steps written as a number where a percentage is read, or the other way round. */
export const percentProblems = (edges: readonly PlacedEdge[], origin: Origin): Diagnostic[] =>
  edges
    .filter(({ edge, as }) => isWrong(edge, as))
    .map(({ edge, path }) => percentProblem(edge, below(origin, ...path)));

/** Nothing is nothing, with or without a percent sign. */
const isWrong = ({ value, percent }: Edge, as: Reading): boolean =>
  value.n !== 0n && percent !== (as !== 'value');

function percentProblem({ value, percent }: Edge, { document, path }: Origin): Diagnostic {
  const place = placeOf(document, path);
  if (percent) {
    const message = `${ratioText(multiply(value, HUNDRED))}% is a percentage, and what is compared is a value.`;
    return problem(
      place,
      'percent-unexpected',
      message,
      'Write a number without %, or add as: percent_of_target.',
    );
  }
  const shown = ratioText(value);
  const message = `${shown} has no %, and what is compared is a percentage of the target.`;
  return problem(place, 'percent-needed', message, `Write ${shown}%.`);
}

/** Every edge and step of a curve with its place below the curve. */
export function curveEdges(written: CurveWritten, as: Reading): PlacedEdge[] {
  const froms = isOverTarget(written, as) ? 'percent_of_target' : as;
  if ('first_to' in written) return [{ edge: written.first_to, as, path: ['first_to'] }];
  if ('lottery' in written) return edgesOf({ every: written.lottery.every }, ['lottery'], as, froms);
  const list = Object.entries(written).find(([, bands]) => Array.isArray(bands));
  if (!list) return edgesOf({ ...written }, [], as, froms);
  const [form, bands] = list as [string, Readonly<Record<string, unknown>>[]];
  return bands.flatMap((band, index) => edgesOf(band, [form, index], as, froms));
}

const edgesOf = (
  band: Readonly<Record<string, unknown>>,
  path: Path,
  as: Reading,
  froms: Reading,
): PlacedEdge[] =>
  ['from', 'every', 'per']
    .filter((key) => key in band)
    .map((key) => ({ edge: band[key] as Edge, as: key === 'from' ? froms : as, path: [...path, key] }));
