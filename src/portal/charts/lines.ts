import type { Day } from '../../program/day.ts';

/** Lines over days, as an SVG draws them. */
export interface LineChart {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** Levels with their texts, from the bottom. */
  readonly levels: readonly { readonly y: string; readonly label: string }[];
  readonly days: readonly { readonly x: string; readonly label: string; readonly anchor: string }[];
  /** One sentence that says what the drawing shows. */
  readonly says: string;
}

export interface Line {
  readonly name: string;
  readonly path: string;
  /** The same, closed along the bottom. */
  readonly area: string;
  readonly end: { readonly x: string; readonly y: string };
  readonly value: string;
}

/** What a line is drawn from; values in the order of days. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly day: Day; readonly value: number }[];
  /** The last value as a text. */
  readonly value: string;
}

export interface Frame {
  readonly from: Day;
  readonly to: Day;
  readonly say: { day(day: Day): string; number(value: string): string };
  readonly says: string;
  /** Days to name along the bottom. */
  readonly marks: readonly Day[];
  /** The levels to draw, the highest last; left out: half and whole of a round number above all values. */
  readonly levels?: readonly Level[];
}

export interface Level {
  readonly value: number;
  readonly label: string;
}

const WIDTH = 400;
const HEIGHT = 190;
const BOX = { left: 42, right: 392, top: 14, bottom: 160 };

export function drawLines(series: readonly Series[], frame: Frame): LineChart {
  const levels = frame.levels ?? roundLevels(series, frame);
  const top = levels.at(-1)?.value ?? 1;
  const first = Date.parse(frame.from);
  const span = Math.max(1, Date.parse(frame.to) - first);
  const x = (day: Day) => BOX.left + ((Date.parse(day) - first) / span) * (BOX.right - BOX.left);
  const y = (value: number) => BOX.bottom - (value / top) * (BOX.bottom - BOX.top);
  return {
    width: WIDTH,
    height: HEIGHT,
    lines: series.map((one) => line(one, x, y)),
    levels: levels.map(({ value, label }) => ({ y: at(y(value)), label })),
    days: frame.marks.map((day) => ({ x: at(x(day)), label: frame.say.day(day), anchor: anchorOf(x(day)) })),
    says: frame.says,
  };
}

function roundLevels(series: readonly Series[], { say }: Frame): Level[] {
  const top = roundedUp(
    series.flatMap(({ points }) => points).reduce((most, { value }) => Math.max(most, value), 1),
  );
  return [top / 2, top].map((value) => ({ value, label: say.number(String(value)) }));
}

function line({ name, points, value }: Series, x: (day: Day) => number, y: (value: number) => number): Line {
  const corners = points.map((point) => `${at(x(point.day))} ${at(y(point.value))}`);
  const last = points.at(-1);
  const first = points[0];
  const path = corners.length === 0 ? '' : `M${corners.join('L')}`;
  return {
    name,
    path,
    area: first && last ? `${path}V${BOX.bottom}H${at(x(first.day))}Z` : '',
    end: { x: at(last ? x(last.day) : 0), y: at(last ? y(last.value) : 0) },
    value,
  };
}

/** Half a pixel is seen by nobody. */
const at = (coordinate: number): string => String(Math.round(coordinate * 10) / 10);

const anchorOf = (x: number): string => (x < 80 ? 'start' : x > WIDTH - 60 ? 'end' : 'middle');

/** The next 1, 2, 3, 4, 5, 6 or 8 with zeros behind it; even from 2, so that its half is a whole number. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= value) ?? 10;
  return Math.max(2, step * power);
}
