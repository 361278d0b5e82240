import { counted } from '../locales/icu.ts';
import type { Measure, Program } from '../program/program.ts';
import { type Ratio, ratioText } from '../program/ratio.ts';
import { type Days, daysIn } from './days.ts';
import { cutOff, numbersIn } from './numbers.ts';

/** Numbers, amounts and days as texts of one locale. Numbers come in as exact decimal text. */
export interface Formats {
  readonly days: Days;
  number(value: string): string;
  /** With its sign: `+84`, `-11`. */
  signed(value: string): string;
  /** `5 laurels`. */
  points(value: string): string;
  /** What points are called, as a heading says it. */
  readonly pointsName: string;
  money(value: string): string;
  /** A measure's value with its unit, `$61,200` or `3 deals`; where it has none, with its title. */
  amount(measure: Measure, value: string): string;
  /** The same beside its title, which is not said twice: a number alone where it has no unit. */
  value(measure: Measure, value: string): string;
  /** The same in as few characters as a drawing has room for: `$61K`. */
  brief(measure: Measure, value: string): string;
  /** A number alone, in as few characters: `1K`. */
  briefNumber(value: string): string;
  /** Whole percent, cut off: 99.9 % never reads as 100 %. */
  percent(share: Ratio): string;
  /** An edge of a curve, exactly as written. */
  exactPercent(share: Ratio): string;
  list(items: readonly string[]): string;
}

/** The number whose form stands in headings, where it is not two: Russian says `сколько баллов`, as of five. */
const HEADING: Readonly<Record<string, number>> = { ru: 5, uk: 5, be: 5 };

export function formatsIn(locale: string, program: Program): Formats {
  const number = numbersIn(locale, {});
  const money = numbersIn(locale, {
    style: 'currency',
    currency: program.currency.code,
    trailingZeroDisplay: 'stripIfInteger',
    maximumFractionDigits: program.currency.decimals,
  });
  const compact = { notation: 'compact', maximumFractionDigits: 1 } as const;
  const briefNumber = numbersIn(locale, compact);
  const briefMoney = numbersIn(locale, { ...compact, style: 'currency', currency: program.currency.code });
  const percent = numbersIn(locale, { style: 'percent' });
  const pointsName = program.points.name[locale] ?? '';
  const withName = (value: string, name: string) => `${number(value)} ${counted(locale, name, value)}`;
  const measured = (measure: Measure, value: string, unit: string | undefined): string => {
    if (measure.money) return money(value);
    if ('scorecard' in measure.of) return percent(value);
    return unit === undefined ? number(value) : withName(value, unit);
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    days: daysIn(locale),
    number,
    signed: numbersIn(locale, { signDisplay: 'exceptZero' }),
    points: (value) => withName(value, pointsName),
    pointsName: counted(locale, pointsName, HEADING[locale.split('-')[0] ?? ''] ?? 2),
    money,
    amount: (measure, value) =>
      measured(measure, value, measure.unit?.[locale] ?? measure.title[locale] ?? ''),
    value: (measure, value) => measured(measure, value, measure.unit?.[locale]),
    // A badge may break where a sentence may not.
    brief: (measure, value) =>
      (measure.money
        ? briefMoney(value)
        : 'scorecard' in measure.of
          ? percent(value)
          : briefNumber(value)
      ).replaceAll('\u00a0', ' '),
    briefNumber,
    percent: (share) => percent(cutOff(share, 2)),
    exactPercent: (share) => percent(ratioText(share)),
    list: (items) => list.format(items),
  };
}
