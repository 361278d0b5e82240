import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../example/scored.ts';
import { copyProgram, remove, unchanged } from '../invariance/copies.ts';
import { hashes, written } from '../invariance/surroundings.ts';

let elsewhere: string;
beforeAll(() => {
  elsewhere = copyProgram(root, unchanged);
});
afterAll(() => remove(elsewhere));

test('threads, zone, language, listing and folder change no byte of the portal', { timeout: 600_000 }, () => {
  const around = {
    threads: '1',
    zone: 'Pacific/Kiritimati',
    language: 'tr_TR.UTF-8',
    listing: 'reversed',
  } as const;
  expect(written('build', elsewhere, around)).toEqual(hashes(inject('dist')));
});
