import type { Diagnostic } from '../diagnostic.ts';
import type { Rule } from '../program.ts';
import { compare, divide, ratio, subtract } from '../ratio.ts';
import { problem, warning } from '../source/problem.ts';
import type { Case } from './case.ts';
import { edgeText, neighbours, placeOfLine } from './lines.ts';

/** Bands are written from the lowest edge up. */
export const edges = ({ program }: Case): Diagnostic[] => program.rules.flatMap(checkOrder);

function checkOrder(rule: Rule): Diagnostic[] {
  const wrong = neighbours(rule.curve.lines).filter(([before, line]) => compare(before.from, line.from) >= 0);
  return wrong.map(([before, line, index]) => {
    const message = `The edge ${edgeText(line.from, rule)} does not come after ${edgeText(before.from, rule)}.`;
    const hint = 'Write the bands from the lowest edge up, each edge once.';
    return problem(placeOfLine(rule, index, 'from'), 'edges-not-ascending', message, hint);
  });
}

/** A marginal slice holds full steps only, or the rest would be lost at its edge. */
export const slices = ({ program }: Case): Diagnostic[] =>
  program.rules.filter(({ curve }) => curve.form === 'marginal' && curve.edges === 'x').flatMap(checkSlices);

/** Where edges move with the target, no slice holds full steps only. */
export const targetEdges = ({ program }: Case): Diagnostic[] =>
  program.rules
    .filter(({ curve }) => curve.edges === 'target')
    .flatMap((rule) =>
      rule.curve.lines.flatMap((line, index) => {
        if (!line.whole) return [];
        const message = 'The edges move with the target, and steps are counted in full.';
        const hint = 'Write per in place of every: what lies between two edges is paid in proportion.';
        return [problem(placeOfLine(rule, index, 'every'), 'full-steps-of-target', message, hint)];
      }),
    );

function checkSlices(rule: Rule): Diagnostic[] {
  return neighbours(rule.curve.lines).flatMap(([line, next, index]) => {
    const step = line.step ?? ratio(1n);
    const width = subtract(next.from, line.from);
    if (!line.whole || width.n <= 0n || divide(width, step).d === 1n) return [];
    const slice = `From ${edgeText(line.from, rule)} to ${edgeText(next.from, rule)}`;
    const message = `${slice} there is no whole number of steps of ${edgeText(step, rule)}.`;
    const hint = 'Move the edge, or write per in place of every.';
    return [problem(placeOfLine(rule, index, 'from'), 'slice-not-whole', message, hint)];
  });
}

/** Below the first edge the first rate goes on, which a first edge above 0 hides. */
export const firstEdge = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) => {
    const [line] = rule.curve.lines;
    const { bands, form, edges: over } = rule.curve;
    const isOpen = bands[0].from === null && over === 'x' && (form === 'whole' || form === 'bands');
    if (!isOpen || !line || line.from.n <= 0n) return [];
    const message = `Below ${edgeText(line.from, rule)} the rate of the first band applies too.`;
    const hint = 'Write from: 0 to say so, or put a band of points: 0 before it.';
    return [warning(placeOfLine(rule, 0, 'from'), 'first-edge-above-0', message, hint)];
  });
