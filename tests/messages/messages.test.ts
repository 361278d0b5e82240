import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emlOf } from '../../src/messages/eml.ts';
import { smsOf } from '../../src/messages/sms.ts';
import { filled } from '../../src/messages/template.ts';
import { writeMessages } from '../../src/messages/write.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { root as example } from '../example/scored.ts';

// The example program on 10 November 2017, since 3 November. Five of its agents have a contact; one of them opted out.

const CONTACTS: Readonly<Record<string, string>> = {
  'darcel-schlecht': 'darcel@example.com,+48 600 000 001,',
  'vicki-laflamme': 'vicki@example.com,,',
  'moses-frase': ',+48 600 000 003,',
  'maureen-marcano': 'maureen@example.com,,true',
  'carol-thompson': 'carol@example.com,+48 600 000 005,',
};

let folder: string;
let out: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-messages-'));
  const root = join(folder, 'root');
  for (const name of ['program', 'data', 'public'])
    cpSync(join(example, name), join(root, name), { recursive: true });
  const path = join(root, 'data/participants.csv');
  const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const more = rows.map((row) => `${row},${CONTACTS[row.split(',')[0] ?? ''] ?? ',,'}`);
  writeFileSync(path, `${[`${header},email,phone,opt_out`, ...more].join('\n')}\n`);
  const [before, now] = [join(folder, 'before'), join(folder, 'now')];
  await score({ root, out: before, asOf: '2017-11-03' });
  const { program, reference } = await score({ root, out: now, asOf: '2017-11-10' });
  const then = { day: '2017-11-03', portal: portalOf(program, reference, readResults(before)) };
  const portal = portalOf(program, reference, readResults(now));
  out = join(folder, 'out');
  expect(writeMessages(root, portal, then, out)).toMatchObject({
    messages: 4,
    without: reference.participants.length - 4,
  });
  mkdirSync(join(root, 'program/messages'));
  writeFileSync(join(root, 'program/messages/en.txt'), 'Dear {name},\n\n{moved}\n\n\n{contact}\n');
  writeMessages(root, portal, then, join(folder, 'own'));
  rmSync(join(root, 'program/messages'), { recursive: true });
  const still = join(folder, 'still');
  appendFileSync(join(root, 'program/stages/q4.yaml'), 'freeze: 2017-11-08\n');
  const frozen = await score({ root, out: still, asOf: '2017-11-10' });
  const board = portalOf(frozen.program, frozen.reference, readResults(still));
  writeMessages(root, board, then, join(folder, 'frozen'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('messages', () => {
  test('are a row for each who has a contact, and nobody else', async () => {
    await expect(readFileSync(join(out, 'messages.csv'), 'utf8')).toMatchFileSnapshot(
      'expected/messages.csv',
    );
  });

  test('are a draft for each address', async () => {
    expect(readdirSync(join(out, 'eml')).sort()).toEqual([
      'carol-thompson.eml',
      'darcel-schlecht.eml',
      'vicki-laflamme.eml',
    ]);
    const mail = readFileSync(join(out, 'eml/darcel-schlecht.eml'), 'utf8');
    await expect(mail.replaceAll('\r\n', '\n')).toMatchFileSnapshot('expected/darcel-schlecht.eml');
    expect(mail.split('\r\n').every((line) => line.length <= 78)).toBe(true);
  });

  test('have a list of whom to call', async () => {
    await expect(readFileSync(join(out, 'calls.csv'), 'utf8')).toMatchFileSnapshot('expected/calls.csv');
  });

  test('say of which day the place is while boards stand still', () => {
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(folder, 'frozen/messages.csv'), 'utf8'),
      { header: true, skipEmptyLines: true },
    );
    expect(data.map(({ participant_id: id, place, moved }) => [id, place, moved])).toEqual([
      ['moses-frase', '5th of 12 in Bronze on Nov 8, frozen until Dec 31', '1 down'],
      ['darcel-schlecht', '1st of 11 in Gold on Nov 8, frozen until Dec 31', 'no change'],
      ['vicki-laflamme', '6th of 11 in Gold on Nov 8, frozen until Dec 31', 'no change'],
      ['carol-thompson', '8th of 12 in Bronze on Nov 8, frozen until Dec 31', 'no change'],
    ]);
    // As of 8 November; by the 10th it is 20 laurels to the next prize.
    expect(data[0]?.['step']).toBe(
      '11 laurels to the next place (for example 3 deals; on the board “Stage board” · 51 days left)',
    );
  });

  test('say what the program writes in place of our words', () => {
    const [, row = ''] = readFileSync(join(folder, 'own/messages.csv'), 'utf8').split('\ndarcel-schlecht');
    expect(row).toContain('"Dear Darcel Schlecht,\n\n');
  });
});

test('a text message has at most 160 characters, whatever it has to leave out', () => {
  const long = 'x'.repeat(70);
  const values = {
    program: 'Spring',
    place: '3rd of 12',
    moved: '2 up',
    step: 'three more deals',
    link: 'https://a.example/',
  };
  expect(smsOf(values)).toBe('Spring · 3rd of 12 · 2 up · three more deals · https://a.example/');
  expect(smsOf({ ...values, step: 'x'.repeat(100) })).toBe(
    `Spring · 3rd of 12 · 2 up · ${'x'.repeat(100)} · https://a.example/`,
  );
  expect(smsOf({ ...values, step: 'x'.repeat(112) })).toBe('Spring · 3rd of 12 · 2 up · https://a.example/');
  expect(smsOf({ ...values, place: long, moved: long })).toBe(`Spring · ${long} · https://a.example/`);
  for (const length of [1, 50, 100, 150, 161, 400]) {
    const text = 'ż'.repeat(length);
    expect(
      smsOf({ program: text, place: text, moved: text, step: text, link: text }).length,
    ).toBeLessThanOrEqual(160);
  }
});

test('no name or subject can begin a header of its own', () => {
  const mail = emlOf({
    from: { name: 'Ewa Żak', email: 'ewa@example.com' },
    to: { name: 'Ada\r\nBcc: x@example.com', email: 'ada@example.com>\r\nBcc: y@example.com' },
    subject: 'A\nB',
    text: 'Dzień dobry',
    day: '2024-04-10',
  });
  const [head = '', body = ''] = mail.split('\r\n\r\n');
  expect(head.split('\r\n').map((line) => line.split(':')[0])).toEqual([
    ...[
      'From',
      'To',
      'Subject',
      'Date',
      'X-Unsent',
      'MIME-Version',
      'Content-Type',
      'Content-Transfer-Encoding',
    ],
  ]);
  expect(Buffer.from(body, 'base64').toString('utf8')).toBe('Dzień dobry');
});

test('a line of which nothing is known is left out', () => {
  const text = 'Hello {name},\n\nPlace: {place}\nSince {since}: {moved}\n\n\n{days}\n\nBye';
  expect(filled(text, { name: 'Ada', since: '1 May', place: '', moved: '', days: '' })).toBe(
    'Hello Ada,\n\nBye\n',
  );
  expect(filled(text, { name: 'Ada', since: '1 May', place: '1st', moved: '2 up', days: '' })).toBe(
    'Hello Ada,\n\nPlace: 1st\nSince 1 May: 2 up\n\nBye\n',
  );
});
