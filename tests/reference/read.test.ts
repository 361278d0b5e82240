import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/intake/reference/read.ts';
import { ratio } from '../../src/program/ratio.ts';
import { baseWith, type Files, problemLines, programWith } from '../program/program-of.ts';

const referenceWith = (files: Files) => readReference(baseWith(files), programWith({}));

describe('the small tables', () => {
  test('are read whole, in file order', () => {
    const files = {
      'data/participants.csv':
        'participant_id,name,alias,locale,office\nbo,Bo Lind,,pl,"East, 2nd"\nada,Ada Moe,Ada M.,,\ncy,"Cy ""C"" Tran",Cy,en,West\n',
      'data/roster.csv':
        'participant_id,team_id,segment,region,from,to\nbo,north,silver,E,,2024-04-30\nada,south,gold,W,2024-04-15,\nbo,south,gold,E,2024-05-01,2024-05-31\ncy,south,gold,E,,\n',
      'data/targets.csv':
        'team_id,participant_id,measure,from,to,value\nnorth,,revenue,2024-04-01,2024-04-30,5000.25\n,bo,deals,,,12\n,bo,revenue,2024-05-01,2024-05-31,900\n',
      'data/customers.csv': 'customer_id,title\nK 1/2,\n',
    };
    const { reference, diagnostics } = referenceWith(files);
    // A team's target is none of its members'.
    const absent = Array.from({ length: 2 }, () => 'program/rules/target.yaml:4:5 target-absent');
    expect({ reference, diagnostics: problemLines(diagnostics) }).toEqual({
      diagnostics: absent,
      reference: {
        participants: [
          {
            id: 'bo',
            name: 'Bo Lind',
            alias: 'bo',
            locale: 'pl',
            acceptedOn: null,
            isNamed: true,
            isErased: false,
            attributes: {
              participant_id: 'bo',
              name: 'Bo Lind',
              alias: '',
              locale: 'pl',
              office: 'East, 2nd',
            },
          },
          {
            id: 'ada',
            name: 'Ada Moe',
            alias: 'Ada M.',
            locale: 'en',
            acceptedOn: null,
            isNamed: true,
            isErased: false,
            attributes: { participant_id: 'ada', name: 'Ada Moe', alias: 'Ada M.', locale: '', office: '' },
          },
          {
            id: 'cy',
            name: 'Cy "C" Tran',
            alias: 'Cy',
            locale: 'en',
            acceptedOn: null,
            isNamed: true,
            isErased: false,
            attributes: {
              participant_id: 'cy',
              name: 'Cy "C" Tran',
              alias: 'Cy',
              locale: 'en',
              office: 'West',
            },
          },
        ],
        restatements: [],
        redemptions: [],
        entries: [],
        roster: [
          enrolment('bo', 'north', 'silver', 'E', ['', '2024-04-30'], ['2024-04-01', '2024-05-01']),
          enrolment('ada', 'south', 'gold', 'W', ['2024-04-15', ''], ['2024-04-15', '2024-06-01']),
          enrolment('bo', 'south', 'gold', 'E', ['2024-05-01', '2024-05-31'], ['2024-05-01', '2024-06-01']),
          enrolment('cy', 'south', 'gold', 'E', ['', ''], ['2024-04-01', '2024-06-01']),
        ],
        baselines: [],
        adjustments: [],
        codes: [],
        credits: [],
        choices: [],
        targets: [
          {
            entrant: { kind: 'team', id: 'north' },
            measure: 'revenue',
            span: { from: '2024-04-01', until: '2024-05-01' },
            value: ratio(20001n, 4n),
            key: null,
          },
          {
            entrant: { kind: 'participant', id: 'bo' },
            measure: 'deals',
            span: { from: '2024-04-01', until: '2024-06-01' },
            value: ratio(12n),
            key: null,
          },
          {
            entrant: { kind: 'participant', id: 'bo' },
            measure: 'revenue',
            span: { from: '2024-05-01', until: '2024-06-01' },
            value: ratio(900n),
            key: null,
          },
        ],
        products: [
          { id: 'b1', title: 'Bike', attributes: { product_id: 'b1', title: 'Bike', series: 'bikes' } },
          { id: 'h1', title: 'Helmet', attributes: { product_id: 'h1', title: 'Helmet', series: 'wear' } },
        ],
        customers: [{ id: 'K 1/2', title: 'K 1/2', attributes: { customer_id: 'K 1/2', title: '' } }],
      },
    });
  });

  test('begin with the history where a row does not say from when', () => {
    const program = { ...programWith({}), history: { from: '2024-03-01', until: '2024-04-01' } };
    const files = {
      'data/roster.csv': 'participant_id,team_id,segment\nada,north,gold\nbo,north,gold\ncy,south,gold\n',
    };
    const { reference } = readReference(baseWith(files), program);
    expect(reference.roster.map(({ span }) => span)).toEqual(
      Array.from({ length: 3 }, () => ({ from: '2024-03-01', until: '2024-06-01' })),
    );
  });

  test('may be left out where nothing asks for them', () => {
    const { reference, diagnostics } = referenceWith({ 'data/customers.csv': null });
    expect({ diagnostics, customers: reference.customers }).toEqual({ diagnostics: [], customers: [] });
  });

  test('are the same with Windows line ends and a byte order mark', () => {
    const text = 'participant_id,name,alias,locale\nada,Ada Moe,"A\nM",en\nbo,Bo Lind,,pl\ncy,Cy Tran,,en\n';
    const windows = `\ufeff${text.replaceAll(/\n(?!M)/g, '\r\n')}`;
    expect(referenceWith({ 'data/participants.csv': windows })).toEqual(
      referenceWith({ 'data/participants.csv': text }),
    );
  });

  test('compare names in one Unicode form', () => {
    const { reference } = referenceWith({
      'data/participants.csv': 'participant_id,name\nada,Ada Mo\u0308\nbo,Bo Lind\ncy,Cy Tran\n',
    });
    expect(reference.participants[0]?.name).toBe('Ada M\u00f6');
  });

  test('of a program with errors are held against what it declares', () => {
    const program = { ...programWith({}), teams: [], segments: [] };
    const declared = {
      ...{ team: ['north', 'south'], segment: null, measure: ['revenue'], locale: null },
      ...{ stage: null, ranking: null, rule: null, reward: null },
    };
    expect(readReference(baseWith({}), program, declared).diagnostics).toEqual([]);
  });
});

function enrolment(
  participant: string,
  team: string,
  segment: string,
  region: string,
  written: readonly [string, string],
  days: readonly [string, string],
) {
  const attributes = {
    participant_id: participant,
    team_id: team,
    segment,
    region,
    from: written[0],
    to: written[1],
  };
  return { participant, team, segment, span: { from: days[0], until: days[1] }, attributes };
}

describe('the place of a problem', () => {
  test.each([
    [
      'the cell, behind quotes and commas',
      'ada,"Moe, Ada",A,en\nbo,Bo Lind,,xx\ncy,Cy,,en\n',
      ['3:13 unknown-locale'],
    ],
    [
      'the line of the file, after a cell of two lines',
      'ada,"Ada\nMoe",A,en\nbo,Bo Lind,,xx\ncy,Cy,,en\n',
      ['4:13 unknown-locale'],
    ],
    ['behind doubled quotes', 'ada,"Ada ""A"" Moe",A,xx\nbo,Bo,,en\ncy,Cy,,en\n', ['2:23 unknown-locale']],
    [
      'each of several in one row',
      'Ada,Ada Moe,A,xx\nada,Ada,,en\nbo,Bo,,en\ncy,Cy,,en\n',
      ['2:1 bad-id', '2:15 unknown-locale'],
    ],
  ])('is %s', (_, rows, problems) => {
    const { diagnostics } = referenceWith({
      'data/participants.csv': `participant_id,name,alias,locale\n${rows}`,
    });
    const places = problems.map((place) => `data/participants.csv:${place}`);
    expect(problemLines(diagnostics).filter((line) => line.startsWith('data/participants.csv'))).toEqual(
      places,
    );
  });
});
