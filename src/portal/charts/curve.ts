import type { Rule } from '../../program/program.ts';
import { type Corner, numeric, outline } from './outline.ts';

/** A rule's curve as an SVG draws it: what it pays, and where people stand on it. */
export interface CurveChart {
  readonly width: number;
  readonly height: number;
  readonly base: string;
  readonly path: string;
  /** What has been reached, closed along the bottom; empty where nobody stands on it. */
  readonly reached: string;
  readonly edges: readonly Note[];
  readonly notes: readonly Note[];
  readonly cap: { readonly y: string; readonly label: string } | null;
  readonly marks: readonly Mark[];
  readonly says: string;
}

export interface Note {
  readonly x: string;
  readonly y: string;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A place on the curve: of the stage that is shown (`here`), or of another one. */
export interface Mark extends Note {
  readonly here: boolean;
}

/** Someone on the curve. */
export interface Standpoint {
  readonly x: number;
  readonly label: string;
  readonly here: boolean;
}

export interface CurveTexts {
  edge(x: Rule['curve']['lines'][number]['from']): string;
  /** What a line of the curve gives, in as few words as fit above it. */
  note(line: Rule['curve']['lines'][number]): string;
  cap(points: NonNullable<Rule['caps'][number]>['points']): string;
  readonly says: string;
}

const WIDTH = 400;
const HEIGHT = 232;
const BOX = { left: 8, right: 392, top: 54, bottom: 186 };

export function drawCurve(rule: Rule, people: readonly Standpoint[], texts: CurveTexts): CurveChart {
  const { lines, form } = rule.curve;
  const cap = rule.caps[0] ?? null;
  const until = domainOf(rule, people);
  const corners = outline(rule.curve, until, cap && numeric(cap.points));
  const top = Math.max(1, ...corners.map(({ y }) => y));
  const x = (value: number) => BOX.left + (Math.min(value, until) / until) * (BOX.right - BOX.left);
  const y = (value: number) => BOX.bottom - (value / top) * (BOX.bottom - BOX.top);
  const onCurve = (value: number) => y(heightAt(corners, Math.min(value, until)));
  const here = people.find((one) => one.here);
  return {
    width: WIDTH,
    height: HEIGHT,
    base: String(BOX.bottom),
    path: pathOf(corners, x, y),
    reached: here ? areaOf(corners, Math.min(here.x, until), x, y) : '',
    edges: lines
      .filter(({ from }) => from.n !== 0n)
      .map(({ from }) => noteAt(x(numeric(from)), BOX.bottom + 20, texts.edge(from))),
    notes: lines.map((line, index) => {
      const next = lines[index + 1];
      const from = numeric(line.from);
      const to = form === 'interpolated' ? from : Math.min(until, next ? numeric(next.from) : until);
      const middle = (from + to) / 2;
      // What a step pays stands on it; a rate stands below its part of the axis.
      return noteAt(x(middle), line.step ? BOX.bottom + 42 : onCurve(middle) - 10, texts.note(line));
    }),
    cap: cap && { y: at(y(numeric(cap.points))), label: texts.cap(cap.points) },
    marks: people.map(({ x: value, label, here }) => ({ ...noteAt(x(value), onCurve(value), label), here })),
    says: texts.says,
  };
}

/** To a little beyond the last edge, and to whoever stands there; further out a mark stays at the border. */
function domainOf({ curve: { lines } }: Rule, people: readonly Standpoint[]): number {
  const last = Math.max(...lines.map(({ from }) => numeric(from)));
  const edge = last > 0 ? last * 1.3 : Math.max(...lines.map(({ step }) => (step ? numeric(step) : 1))) * 8;
  const furthest = Math.max(0, ...people.map((one) => one.x * 1.06));
  return Math.max(edge, Math.min(edge * 1.6, furthest));
}

function heightAt(corners: readonly Corner[], value: number): number {
  const after = corners.findIndex(({ x }) => x > value);
  const to = corners[after] ?? corners.at(-1);
  const from = after > 0 ? corners[after - 1] : corners.at(-1);
  if (!from || !to || to.x === from.x) return from?.y ?? 0;
  return from.y + ((value - from.x) / (to.x - from.x)) * (to.y - from.y);
}

type Scale = (value: number) => number;

const pathOf = (corners: readonly Corner[], x: Scale, y: Scale): string =>
  `M${corners.map((corner) => `${at(x(corner.x))} ${at(y(corner.y))}`).join('L')}`;

function areaOf(corners: readonly Corner[], until: number, x: Scale, y: Scale): string {
  const passed = corners.filter((corner) => corner.x <= until);
  const edge = { x: until, y: heightAt(corners, until) };
  return `${pathOf([...passed, edge], x, y)}V${BOX.bottom}H${BOX.left}Z`;
}

const noteAt = (x: number, y: number, label: string): Note => ({
  x: at(x),
  y: at(y),
  label,
  anchor: anchorOf(x),
});

const at = (coordinate: number): string => String(Math.round(coordinate * 10) / 10);

const anchorOf = (x: number): Note['anchor'] => (x < 50 ? 'start' : x > WIDTH - 50 ? 'end' : 'middle');
