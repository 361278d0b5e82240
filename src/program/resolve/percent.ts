import type { Diagnostic } from '../diagnostic.ts';
import type { Reading } from '../program.ts';
import { multiply, ratio, ratioText } from '../ratio.ts';
import type { CurveWritten } from '../schema/curve.ts';
import type { Edge } from '../schema/numbers.ts';
import { problem } from '../source/problem.ts';
import { type Path, placeOf } from '../yaml/document.ts';
import { below, type Origin } from './origin.ts';

interface PlacedEdge {
  readonly edge: Edge;
  readonly path: Path;
}

/** Edges and steps written as a number where a percentage is read, or the other way round. */
export const percentProblems = (edges: readonly PlacedEdge[], as: Reading, origin: Origin): Diagnostic[] =>
  edges
    .filter(({ edge }) => isWrong(edge, as))
    .map(({ edge, path }) => percentProblem(edge, below(origin, ...path)));

/** Nothing is nothing, with or without a percent sign. */
const isWrong = ({ value, percent }: Edge, as: Reading): boolean =>
  value.n !== 0n && percent !== (as === 'percent_of_target');

function percentProblem({ value, percent }: Edge, { document, path }: Origin): Diagnostic {
  const place = placeOf(document, path);
  const shown = ratioText(percent ? multiply(value, ratio(100n)) : value);
  return percent
    ? problem(
        place,
        'percent-unexpected',
        `${shown}% is a percentage, and what is compared is a value.`,
        `Write a number without %, or add as: percent_of_target.`,
      )
    : problem(
        place,
        'percent-needed',
        `${shown} has no %, and what is compared is a percentage of the target.`,
        `Write ${shown}%.`,
      );
}

/** Every edge and step of a curve with its place below the curve. */
export function curveEdges(written: CurveWritten): PlacedEdge[] {
  const [form, bands] = Object.entries(written)[0] ?? [];
  if (form !== undefined && Array.isArray(bands)) {
    return bands.flatMap((band: Record<string, unknown>, index) => edgesOf(band, [form, index]));
  }
  return edgesOf({ ...written }, []);
}

const edgesOf = (band: Readonly<Record<string, unknown>>, path: Path): PlacedEdge[] =>
  ['from', 'every', 'per']
    .filter((key) => key in band)
    .map((key) => ({ edge: band[key] as Edge, path: [...path, key] }));
