import { describe, expect, test } from 'vitest';
import { codesOf, comeIn, remove, rootOf } from './door.ts';
import { encoded } from './encoded.ts';

/** What some system has exported on 2 April 2024, and all that is written for it. */
interface Export {
  readonly ending?: string;
  readonly sources: string;
  readonly content: string | Buffer;
}

const padded = (cells: readonly string[]): string =>
  `|${cells.map((cell, index) => (index === 3 ? cell.padStart(12) : cell.padEnd(13))).join('|')}|\r\n`;
const RULE = `${'-'.repeat(60)}\r\n`;

/** Each holds the same three sales: the last of them is taken back by a minus. */
const EXPORTS: Readonly<Record<string, Export>> = {
  'a list of SAP, saved as it is shown': {
    ending: '.txt',
    sources: `
  format:
    encoding: windows-1252
    delimiter: "|"
    lines_before: 3
    padded: true
    lines_between: ["---", "|*"]
    dates: DD.MM.YYYY
    numbers: { decimal: ",", thousands: ".", minus: after }
  columns:
    sale_id: Beleg
    date: Datum
    participant_id: { column: Verkäufer, match: participants.name }
    net_value: Nettowert`,
    content: encoded(
      [
        '02.04.2024            Dynamische Listenausgabe           1\r\n\r\n',
        RULE,
        padded(['Beleg', 'Datum', 'Verkäufer', 'Nettowert']),
        RULE,
        padded(['s1', '01.04.2024', 'Jörg Müller', '1.234,56']),
        padded(['*', '', '', '1.234,56']),
        RULE,
        padded(['s2', '02.04.2024', 'Jörg Müller', '10.000,00']),
        padded(['s3', '02.04.2024', 'Jörg Müller', '234,56-']),
        padded(['**', '', '', '11.000,00']),
        RULE,
      ].join(''),
      'windows-1252',
    ),
  },
  'a report with subtotals, a note of two lines, and years of two digits': {
    sources: `
  format:
    encoding: windows-1252
    delimiter: ";"
    lines_before: 3
    lines_between: [";;Zwischensumme"]
    footer: [Gesamtsumme, "Anzahl Zeilen: {rows}"]
    dates: DD.MM.YY
    numbers: { decimal: ",", thousands: ".", minus: after, unit: "€" }
  columns: { sale_id: Beleg, date: Datum, participant_id: { column: VB, match: participants.name }, net_value: Betrag }
  ignored: [Text]`,
    content: encoded(
      [
        'Umsatzbericht;;;;\r\nErstellt am 02.04.24 14:05;;;;\r\n;;;;\r\nBeleg;Datum;VB;Betrag;Text\r\n',
        's1;01.04.24;"Jörg Müller";1.234,56;"Zeile 1\r\nZeile ""2"""\r\n;;Zwischensumme;1.234,56;\r\n',
        's2;02.04.24;Jörg Müller;10.000,00 €;\r\ns3;02.04.24;Jörg Müller;234,56- €;\r\n',
        ';;Zwischensumme;9.765,44;\r\n;;;;\r\nGesamtsumme;;;11.000,00;\r\nAnzahl Zeilen: 3;;;;\r\n',
      ].join(''),
      'windows-1252',
    ),
  },
  'everything in quotes, no-break spaces, and a sum below': {
    sources: `
  format:
    encoding: windows-1250
    delimiter: ";"
    lines_before: 3
    footer: [";;;Razem", Wydrukowano]
    numbers: { decimal: ",", thousands: " ", unit: zł }
  columns: { sale_id: Numer, date: Data, participant_id: { column: Handlowiec, match: participants.name }, net_value: Netto }
  ignored: [Lp.]`,
    content: encoded(
      [
        'Firma "ABC" Sp. z o.o.\r\nZestawienie;za okres\r\n\r\n"Lp.";"Numer";"Data";"Handlowiec";"Netto"\r\n',
        '"1";"s1";"2024-04-01";"Jörg Müller";"1\u00a0234,56 zł"\r\n',
        '"2";"s2";"2024-04-02";"Jörg Müller";"10\u00a0000,00 zł"\r\n',
        '"3";"s3";"2024-04-02";"Jörg Müller";"-234,56 zł"\r\n',
        '"";"";"";"Razem:";"11\u00a0000,00 zł"\r\n\r\nWydrukowano: 2024-04-02 15:00\r\n',
      ].join(''),
      'windows-1250',
    ),
  },
  'UTF-16 with tabs, Polish months and narrow spaces': {
    ending: '.txt',
    sources: `
  format: { encoding: utf-16le, delimiter: tab, dates: D MMM YYYY, months: pl, numbers: { decimal: ",", thousands: " " } }
  columns: { sale_id: Nr dok., date: Data, participant_id: { column: Handlowiec, match: participants.name }, net_value: Netto }`,
    content: Buffer.from(
      '\ufeffNr dok.\tData\tHandlowiec\tNetto\r\ns1\t1 kwi 2024\tJörg Müller\t1\u202f234,56\r\ns2\t2 kwi 2024\tJörg Müller\t10\u202f000,00\r\ns3\t2 kwi 2024\tJörg Müller\t-234,56\r\n',
      'utf16le',
    ),
  },
  '1C, with times, a sum and a line to sign': {
    sources: `
  format:
    encoding: windows-1251
    delimiter: ";"
    lines_before: 3
    footer: [Итого, "Ответственный:"]
    dates: "DD.MM.YYYY H:mm:ss"
    numbers: { decimal: ",", thousands: " " }
  columns: { sale_id: Документ, date: Дата, participant_id: { column: Менеджер, aliases: { Мюллер Йорг: cy } }, net_value: "Сумма без НДС, руб." }`,
    content: encoded(
      [
        'Продажи по менеджерам;;;\r\nПериод: 01.04.2024 - 02.04.2024;;;\r\n;;;\r\n',
        'Документ;Дата;Менеджер;Сумма без НДС, руб.\r\n',
        's1;01.04.2024 9:05:00;Мюллер Йорг;1\u00a0234,56\r\ns2;02.04.2024 23:59:59;Мюллер Йорг;10\u00a0000,00\r\n',
        's3;02.04.2024 10:00:00;Мюллер Йорг;-234,56\r\nИтого;;;11\u00a0000,00\r\n;;;\r\nОтветственный: ________;;;\r\n',
      ].join(''),
      'windows-1251',
    ),
  },
  'Salesforce, with its lines of rights': {
    sources: `
  format:
    footer: ["Grand Totals ({rows} records)", Confidential, Copyright]
    dates: M/D/YYYY
    numbers: { thousands: ",", minus: parentheses, unit: $ }
  columns: { sale_id: Opportunity ID, date: Close Date, participant_id: { column: Opportunity Owner, match: participants.name }, net_value: Total Price }`,
    content: [
      '"Opportunity ID","Close Date","Opportunity Owner","Total Price"\r\n"s1","4/1/2024","Jörg Müller","$1,234.56"\r\n',
      '"s2","4/2/2024","Jörg Müller","$10,000.00"\r\n"s3","4/2/2024","Jörg Müller","($234.56)"\r\n"","","",""\r\n',
      '"Grand Totals (3 records)"\r\n""\r\n"Confidential Information - Do Not Distribute"\r\n"Copyright (c) 2024"\r\n',
    ].join(''),
  },
  'QuickBooks, in groups by seller': {
    sources: `
  format:
    lines_before: 4
    lines_between: ["{any},,,,", Total for]
    footer: [TOTAL, Tuesday]
    dates: MM/DD/YYYY
    numbers: { thousands: ",", unit: $ }
  columns: { sale_id: Num, date: Date, participant_id: { column: Rep, match: participants.name }, net_value: Amount }`,
    content: [
      'Acme Inc.,,,,\nSales by Rep Detail,,,,\n"April 1-2, 2024",,,,\n,,,,\n,Date,Num,Rep,Amount\n"Müller, Jörg",,,,\n',
      ',04/01/2024,s1,Jörg Müller,"1,234.56"\n,04/02/2024,s3,Jörg Müller,-234.56\n"Total for Müller, Jörg",,,,"$1,000.00"\n',
      'Jörg Müller,,,,\n,04/02/2024,s2,Jörg Müller,"10,000.00"\nTotal for Jörg Müller,,,,"$10,000.00"\n',
      'TOTAL,,,,"$11,000.00"\n\n"Tuesday, April 02, 2024 03:05 PM GMT-04:00 - Accrual Basis"\n',
    ].join(''),
  },
  'a report whose sellers stand above their sales': {
    sources: `
  format:
    delimiter: ";"
    lines_between: ["{any};;", Suma]
    footer: Razem
    dates: DD.MM.YYYY
    numbers: { decimal: ",", thousands: " " }
  columns: { sale_id: Numer, date: Data, participant_id: { column: "{any}", match: participants.name }, net_value: Netto }`,
    content: [
      'Numer;Data;Netto\nAnna Kot;;\nJörg Müller;;\ns1;01.04.2024;1 234,56\ns2;02.04.2024;10 000,00\n',
      's3;02.04.2024;-234,56\nSuma dla Jörg Müller;;11 000,00\nRazem;;11 000,00\n',
    ].join(''),
  },
};

describe('only sources.yaml is written for', () => {
  test.each(Object.keys(EXPORTS))('%s', async (name) => {
    const { ending = '.csv', sources, content } = EXPORTS[name] as Export;
    const root = rootOf({
      'program/sources.yaml': `sales:\n  files: sales/{day}${ending}\n  return_sign: marks${sources}\n`,
      [`data/sales/2024-04-02${ending}`]: content,
    });
    const came = await comeIn(root);
    remove(root);
    expect(came.diagnostics).toEqual([]);
    expect(codesOf(came)).toEqual([]);
    expect(came.facts).toEqual([
      's1 false 2024-04-01 2024-04-02 cy     123456 1',
      's2 false 2024-04-02 2024-04-02 cy     1000000 1',
      's3 true 2024-04-02 2024-04-02 cy     -23456 0',
    ]);
  });
});
