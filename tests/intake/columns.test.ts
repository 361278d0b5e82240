import { expect, onTestFinished, test } from 'vitest';
import { type Came, codesOf, comeIn, type Files, remove, rootOf } from './door.ts';

const MATCHED = '{ column: Kto, match: participants.name }';

function sources(columns: string, more = ''): string {
  return `sales:\n  files: sales/{day}.csv\n  columns:\n${columns
    .trim()
    .split('\n')
    .map((line) => `    ${line.trim()}\n`)
    .join('')}${more}`;
}

async function cameOf(yaml: string, files: Files): Promise<Came> {
  const sales = Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/sales/${name}`, text]));
  const root = rootOf({ 'program/sources.yaml': yaml, ...sales });
  onTestFinished(() => remove(root));
  return comeIn(root);
}

const BY_ID = `
  date: Data
  participant_id: Kto
  quantity: Ile
  net_value: Kwota
`;

test('a key of two columns, a product in a part of a cell, constants, and words for kinds', async () => {
  const yaml = sources(
    `
    sale_id: { column: Faktura, joined: [Pozycja] }
    date: Data
    participant_id: ${MATCHED}
    product_id: { column: Towar, split: " - ", part: 1 }
    series: { column: Towar, split: " - ", part: 2 }
    kind: { column: Typ, aliases: { FV: sale, KOR: return } }
    net_value: { column: Kwota, or: [Wartość] }
  `,
    '  constants: { currency: PLN, status: closed }\n',
  );
  const header = 'Faktura,Pozycja,Data,Kto,Towar,Typ,Kwota\n';
  const came = await cameOf(yaml, {
    '2024-04-02.csv':
      `${header}F1,1,2024-04-02,Zażółć Gęślą,b1 - Rowery,FV,10\nF1,2,2024-04-02,Zażółć Gęślą,h1 - Kaski,FV,5\nF1,1,2024-04-02,Zażółć Gęślą,b1 - Rowery,KOR,-10\n`.replace(
        'F1,1,2024-04-02,Zażółć Gęślą,b1 - Rowery,KOR',
        'K1,1,2024-04-02,Zażółć Gęślą,b1 - Rowery,KOR',
      ),
    '2024-04-03.csv': `${header.replace('Kwota', 'Wartość')}F2,1,2024-04-03,Zażółć Gęślą,"b1 - Rowery, dwa",FV,7\n`,
  });
  expect(codesOf(came)).toEqual([]);
  const tag = (kind: string, series: string) => `${kind}\u001fclosed\u001f${series}${'\u001f'.repeat(7)}`;
  expect(came.facts).toEqual([
    `F1/1 false 2024-04-02 2024-04-02 ada b1  ${tag('sale', 'Rowery')}  1000 1`,
    `F1/2 false 2024-04-02 2024-04-02 ada h1  ${tag('sale', 'Kaski')}  500 1`,
    `F2/1 false 2024-04-03 2024-04-03 ada b1  ${tag('sale', 'Rowery, dwa')}  700 1`,
    `K1/1 true 2024-04-02 2024-04-02 ada b1  ${tag('return', 'Rowery')}  -1000 0`,
  ]);
});

test('rows without an id: equal ones of a file are as many sales, the same file again is none', async () => {
  const rows = 'Data,Kto,Ile,Kwota\n2024-04-02,ada,1,5\n2024-04-02,ada,1,5\n2024-04-02,bo,1,5\n';
  const once = await cameOf(sources(BY_ID), { '2024-04-02.csv': rows });
  expect(once.facts.map((fact) => fact.replace(/^\w+/, '')).sort()).toEqual(
    [
      '-1 false 2024-04-02 2024-04-02 ada    1 500 1',
      '-1 false 2024-04-02 2024-04-02 bo    1 500 1',
      '-2 false 2024-04-02 2024-04-02 ada    1 500 1',
    ].sort(),
  );
  const twice = await cameOf(sources(BY_ID), {
    '2024-04-02.csv': rows,
    '2024-04-02.again.csv': rows,
    '2024-04-03.csv': `${rows}2024-04-02,bo,1,5\n`,
  });
  expect(twice.facts).toHaveLength(4);
  expect(twice.accounts).toEqual([
    'data/sales/2024-04-02.again.csv 3 3 0 0 0',
    'data/sales/2024-04-02.csv 3 0 0 3 0',
    'data/sales/2024-04-03.csv 4 1 0 3 0',
  ]);
  expect(codesOf(twice)).toEqual(['file-twice']);
});

test('what stands in place of 0 is 0 where it is said, and else no number', async () => {
  const came = (format: string) =>
    cameOf(sources('sale_id: Nr\ndate: Data\nparticipant_id: Kto\nquantity: Ile\nnet_value: Kwota', format), {
      '2024-04-02.csv':
        'Nr,Data,Kto,Ile,Kwota\ns1,2024-04-02,ada,, - \ns2,2024-04-02,ada,1,n/a\ns3,2024-04-02,ada,2,-5.00\n',
    });
  const said = await came(
    '  return_sign: marks\n  format: { numbers: { zeros: ["", "-"] } }\n  contract: { set_aside: 90% }\n',
  );
  expect(said.accounts).toEqual(['data/sales/2024-04-02.csv 3 1 2 0 0']);
  expect(said.facts.map((fact) => fact.replaceAll(/ +/g, ' '))).toEqual([
    's1 false 2024-04-02 2024-04-02 ada 0 0 0',
  ]);
  expect(said.diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '3 bad-number',
    '4 signs-differ',
  ]);
  expect((await came('')).diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '2 bad-number',
    '2 bad-number',
    '3 bad-number',
    '4 negative-sale',
  ]);
});

const SIGNED = 'Nr,Data,Kto,Kwota\ns1,2024-04-02,ada,1\n';

test.each([
  [
    '{ decimal: ",", thousands: ".", minus: after, unit: "€" }',
    ['234,50-', '234,50- €', '234,50 €-', '€ 234,50-'],
  ],
  ['{ decimal: ".", thousands: ",", minus: parentheses, unit: $ }', ['(234.50)', '($234.50)', '$(234.50)']],
  [
    '{ decimal: ",", thousands: " ", unit: руб. }',
    ['-234,50 руб.', '\u2212234,50\u00a0руб.', '-0\u2009234,50'],
  ],
  [
    '{ decimal: ".", thousands: ",", unit: USD }',
    ['USD -234.50', '-USD 234.50', '-234.50 USD', 'USD-234.50'],
  ],
])('a minus as %s writes it, beside a unit or not', async (numbers, written) => {
  const yaml = sources(
    'sale_id: Nr\ndate: Data\nparticipant_id: Kto\nnet_value: Kwota',
    `  return_sign: marks\n  format: { numbers: ${numbers} }\n`,
  );
  const rows = written.map((cell, index) => `r${index},2024-04-02,ada,"${cell}"\n`).join('');
  const came = await cameOf(yaml, { '2024-04-02.csv': SIGNED + rows });
  expect(codesOf(came)).toEqual([]);
  expect(came.facts.map((fact) => fact.replace(/ .* /, ' ')).slice(0, -1)).toEqual(
    written.map((_, index) => `r${index} 0`),
  );
  expect(came.facts.slice(0, -1).every((fact) => fact.endsWith(' -23450 0'))).toBe(true);
});

const RETURNED = 'Nr,Typ,Data,Kto,Ile,Kwota\ns1,,2024-04-01,ada,3,30\n';

test.each([
  ['minus', 'r1,return,2024-04-02,ada,-1,-10\n'],
  ['plus', 'r1,return,2024-04-02,ada,1,10\n'],
  ['marks', 'r1,,2024-04-02,ada,-1,-10\n'],
])('a return that is written with %s', async (sign, row) => {
  const yaml = sources(`sale_id: Nr\nkind: Typ${BY_ID}`, `  return_sign: ${sign}\n`);
  const came = await cameOf(yaml, { '2024-04-02.csv': RETURNED + row });
  expect(codesOf(came)).toEqual([]);
  expect(came.facts.map((fact) => fact.replaceAll('\u001f', ''))).toEqual([
    `r1 true 2024-04-02 2024-04-02 ada   ${''} -1 -1000 0`,
    's1 false 2024-04-01 2024-04-02 ada    3 3000 1',
  ]);
});

test('spaces around an id and letters put together of two are the same id', async () => {
  const yaml = sources(`sale_id: Nr\ndate: Data\nparticipant_id: ${MATCHED}\nnet_value: Kwota`);
  const came = await cameOf(yaml, {
    '2024-04-02.csv': `Nr,Data,Kto,Kwota\ns1,2024-04-02, ${'Zażółć Gęślą'.normalize('NFD')}\u00a0,5\n`,
  });
  expect(came.facts).toEqual(['s1 false 2024-04-02 2024-04-02 ada     500 1']);
});
