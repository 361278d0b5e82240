import { describe, expect, test } from 'vitest';
import { drawLines } from '../../src/portal/charts/lines.ts';
import { outline } from '../../src/portal/charts/outline.ts';
import type { Band, Curve } from '../../src/program/curve.ts';
import { ratio } from '../../src/program/ratio.ts';

const band = (from: bigint, parts: Partial<Band>): Band => ({
  from: ratio(from),
  origin: ratio(0n),
  step: ratio(1n),
  whole: false,
  points: ratio(0n),
  at: ratio(0n),
  ...parts,
});

const curve = (...bands: [Band, ...Band[]]): Curve => ({
  form: 'steps',
  edges: 'x',
  columns: null,
  lines: [],
  bands,
});

describe('an outline', () => {
  test('of steps stands on the ground, then rises at each edge', () => {
    const steps = curve(band(80n, { at: ratio(250n) }), band(100n, { at: ratio(600n) }));
    expect(outline(steps, 120, null)).toEqual([
      { x: 0, y: 0 },
      { x: 80, y: 0 },
      { x: 80, y: 250 },
      { x: 100, y: 250 },
      { x: 100, y: 600 },
      { x: 120, y: 600 },
    ]);
  });

  test('of a rate is straight, and goes on along the cap', () => {
    const rate = curve(band(0n, { points: ratio(2n) }));
    expect(outline(rate, 100, 120)).toEqual([
      { x: 0, y: 0 },
      { x: 60, y: 120 },
      { x: 100, y: 120 },
    ]);
  });

  test('of few full steps has stairs', () => {
    const stairs = curve(band(0n, { step: ratio(10n), whole: true, points: ratio(5n) }));
    expect(outline(stairs, 20, null)).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
      { x: 20, y: 5 },
      { x: 20, y: 10 },
      { x: 20, y: 10 },
    ]);
  });
});

test('lines over days', () => {
  const series = {
    name: 'laurels',
    value: '70',
    points: [
      { day: '2027-01-01', value: 0 },
      { day: '2027-01-06', value: 35 },
      { day: '2027-01-11', value: 70 },
    ],
  };
  const say = { day: (day: string) => day.slice(5), number: (value: string) => value };
  const frame = { from: '2027-01-01', to: '2027-01-11', marks: ['2027-01-01'], says: 'All points.', say };
  expect(drawLines([series], frame)).toEqual({
    width: 400,
    height: 190,
    says: 'All points.',
    lines: [
      {
        name: 'laurels',
        value: '70',
        path: 'M42 160L217 96.1L392 32.3',
        area: 'M42 160L217 96.1L392 32.3V160H42Z',
        end: { x: '392', y: '32.3' },
      },
    ],
    levels: [
      { y: '87', label: '40' },
      { y: '14', label: '80' },
    ],
    days: [{ x: '42', label: '01-01', anchor: 'start' }],
  });
});
