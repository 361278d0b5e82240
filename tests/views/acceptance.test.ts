import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readReference } from '../../src/intake/reference/read.ts';
import { editionIn } from '../../src/portal/edition.ts';
import { acceptanceOf } from '../../src/portal/person/acceptance.ts';
import type { Portal } from '../../src/portal/portal.ts';
import type { Program } from '../../src/program/program.ts';
import { readProgram } from '../../src/program/read.ts';

const root = fileURLToPath(new URL('../programs/points-from-acceptance', import.meta.url));
const { program } = readProgram(root);
if (!program) throw new Error('the program is broken');
const participants = new Map(readReference(root, program).reference.participants.map((one) => [one.id, one]));

const said = (id: string, today: string, changed: Partial<Program> = {}) =>
  acceptanceOf(
    editionIn({ program: { ...program, ...changed }, participants, today } as unknown as Portal, 'en'),
    id,
  );
const terms = { href: '/en/terms/', label: 'Read the terms' };

test('whoever accepted is told when, which version, and that what was done since counts', () => {
  expect(said('ada', '2024-04-30')).toEqual({
    text: 'You accepted the terms on April 10, 2024: version 1. What you do counts from that day on.',
    ...{ isMissing: false, terms },
  });
});

test('since a later version applies, it is told too', () => {
  expect(said('ada', '2024-05-01')?.text).toBe(
    'You accepted the terms on April 10, 2024: version 1. What you do counts from that day on. Version 2 applies since May 1, 2024.',
  );
  expect(said('dag', '2024-05-20')?.text).toBe(
    'You accepted the terms on May 20, 2024: version 2. What you do counts from that day on.',
  );
});

test('whoever accepted before the program began misses nothing', () => {
  expect(said('bo', '2024-04-30')?.text).toBe('You accepted the terms on March 20, 2024: version 1.');
});

test('whoever has not accepted is told that nothing counts yet', () => {
  expect(said('cy', '2024-04-30')).toEqual({
    text: 'You have not accepted the terms yet. What you do counts only from the day on which you do.',
    ...{ isMissing: true, terms },
  });
});

test('nothing is said where nobody is asked', () => {
  expect(said('cy', '2024-04-30', { terms: { acceptance: 'not_asked' } })).toBeNull();
});
