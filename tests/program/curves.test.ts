import { describe, expect, test } from 'vitest';
import type { Curve } from '../../src/program/curve.ts';
import { pointsAt } from '../../src/program/curve-at.ts';
import { parseRatio, type Ratio, ratio, ratioText } from '../../src/program/ratio.ts';
import { programWith } from './program-of.ts';

function curveOf(curve: string, as = ''): Curve {
  const text = `id: volume\ntitle: Volume\nmeasure: revenue\nover: stage\n${as}curve: ${curve}\n`;
  const rule = programWith({ 'program/rules/volume.yaml': text }).rules.find(({ id }) => id === 'volume');
  if (!rule) throw new Error('there is no rule');
  return rule.curve;
}

const PERCENT = 'as: percent_of_target\n';

/** `from origin step points at`, a star behind full steps. */
const bandsOf = ({ bands }: Curve): string[] =>
  bands.map(({ from, origin, step, whole, points, at }) => {
    const numbers = [origin, step, points, at].map(ratioText).join(' ');
    return `${from ? ratioText(from) : '-'} ${numbers}${whole ? ' *' : ''}`;
  });

const exact = (text: string): Ratio => parseRatio(text) ?? ratio(0n);

const valuesAt = (curve: Curve, ...xs: string[]): string[] =>
  xs.map((x) => ratioText(pointsAt(curve, exact(x))));

describe('the one band table', () => {
  test('of a flat rate has no lower edge', () => {
    const curve = curveOf('{ every: 100, points: 3 }');
    expect(bandsOf(curve)).toEqual(['- 0 100 3 0 *']);
    expect(valuesAt(curve, '-250', '-100', '0', '99.99', '100', '250')).toEqual([
      '-6',
      '-3',
      '0',
      '0',
      '3',
      '6',
    ]);
  });

  test('of a rate in proportion is exact', () => {
    const curve = curveOf('{ per: 3, points: 1 }');
    expect(bandsOf(curve)).toEqual(['- 0 3 1 0']);
    expect(valuesAt(curve, '1', '-1', '4.5')).toEqual(['1/3', '-1/3', '1.5']);
  });

  test('of a marginal curve adds up the slices below', () => {
    const curve = curveOf(
      '{ marginal: [{ from: 0, every: 100, points: 1 }, { from: 1000, every: 50, points: 2 }, { from: 2000, per: 8, points: 1 }] }',
    );
    expect(bandsOf(curve)).toEqual(['- 0 100 1 0 *', '1000 1000 50 2 10 *', '2000 2000 8 1 50']);
    expect(valuesAt(curve, '-100', '999', '1000', '1049.99', '1050', '1999', '2000', '2001')).toEqual([
      '-1',
      '9',
      '10',
      '10',
      '12',
      '48',
      '50',
      '50.125',
    ]);
  });

  test('of a whole curve counts all of it from nothing', () => {
    const curve = curveOf(
      '{ whole: [{ from: 0, every: 100, points: 1 }, { from: 1000, every: 150, points: 3 }] }',
    );
    expect(bandsOf(curve)).toEqual(['- 0 100 1 0 *', '1000 0 150 3 0 *']);
    expect(valuesAt(curve, '999', '1000', '1049', '1050')).toEqual(['9', '18', '18', '21']);
  });

  test('of steps gives the points of the band reached, and nothing below', () => {
    const curve = curveOf('{ steps: [{ from: 80%, points: 250 }, { from: 120%, points: 600 }] }', PERCENT);
    expect(bandsOf(curve)).toEqual(['0.8 0 1 0 250', '1.2 0 1 0 600']);
    expect(valuesAt(curve, '-1', '0', '0.79', '0.8', '1.19', '1.2', '9')).toEqual([
      '0',
      '0',
      '0',
      '250',
      '250',
      '600',
      '600',
    ]);
  });

  test('of milestones adds up the points of all bands reached', () => {
    const curve = curveOf('{ milestones: [{ from: 10, points: 5 }, { from: 20, points: 7 }] }');
    expect(bandsOf(curve)).toEqual(['10 0 1 0 5', '20 0 1 0 12']);
    expect(valuesAt(curve, '9', '10', '19', '20')).toEqual(['0', '5', '5', '12']);
  });

  test('of a rate over a percentage gives nothing below its first edge', () => {
    const flat = curveOf('{ every: 10%, points: 5 }', PERCENT);
    expect(bandsOf(flat)).toEqual(['0 0 0.1 5 0 *']);
    expect(valuesAt(flat, '-0.5', '0.29', '0.3')).toEqual(['0', '10', '15']);
    const marginal = curveOf(
      '{ marginal: [{ from: 50%, every: 1%, points: 2 }, { from: 100%, per: 1%, points: 3 }] }',
      PERCENT,
    );
    expect(bandsOf(marginal)).toEqual(['0.5 0.5 0.01 2 0 *', '1 1 0.01 3 100']);
    expect(valuesAt(marginal, '0', '0.49', '0.5', '0.999', '1', '1.005')).toEqual([
      '0',
      '0',
      '0',
      '98',
      '100',
      '101.5',
    ]);
  });

  test('of an interpolated curve is a line from point to point', () => {
    const points = '[{ from: 80%, points: 100 }, { from: 100%, points: 200 }, { from: 140%, points: 220 }]';
    const curve = curveOf(`{ interpolated: ${points}, below: nothing, beyond: flat }`, PERCENT);
    expect(bandsOf(curve)).toEqual(['0.8 0.8 0.2 100 100', '1 1 0.4 20 200', '1.4 0 1 0 220']);
    expect(valuesAt(curve, '0', '0.79', '0.8', '0.9', '1', '1.1', '1.4', '2')).toEqual([
      ...['0', '0', '100', '150', '200', '205', '220', '220'],
    ]);
  });

  test('of an interpolated curve may go on at both ends, or stand still', () => {
    const points = '[{ from: 0, points: 0 }, { from: 1000, points: 10 }]';
    const extended = curveOf(`{ below: extend, beyond: extend, interpolated: ${points} }`);
    expect(bandsOf(extended)).toEqual(['- 0 1000 10 0']);
    expect(valuesAt(extended, '-500', '0', '1', '2000')).toEqual(['-5', '0', '0.01', '20']);
    const flat = curveOf(`{ interpolated: ${points}, below: flat, beyond: flat }`);
    expect(valuesAt(flat, '-500', '0', '999', '1000', '2000')).toEqual(['0', '0', '9.99', '10', '10']);
  });

  test('is what an author may write, too', () => {
    const curve = curveOf(
      '{ bands: [{ from: 0, at: 0, every: 100, points: 1 }, { from: 2000, at: 40, per: 100, points: 2 }, { from: 5000, at: 150 }] }',
    );
    expect(bandsOf(curve)).toEqual(['- 0 100 1 0 *', '2000 2000 100 2 40', '5000 0 1 0 150']);
    expect(valuesAt(curve, '-100', '1999', '2000', '2050', '5000', '6000')).toEqual([
      ...['-1', '19', '40', '41', '150', '150'],
    ]);
  });

  test('keeps numbers exact as they are written', () => {
    const curve = curveOf('{ per: 0.1, points: 0.10 }');
    expect(curve.lines).toEqual([
      { from: ratio(0n), step: ratio(1n, 10n), whole: false, points: ratio(1n, 10n), at: ratio(0n) },
    ]);
  });
});
