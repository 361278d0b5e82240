import { z } from 'zod';
import { nearest } from '../source/nearest.ts';
import { bare, form, isMap, isOptional } from './shape.ts';

/** The options of a union, those of unions inside it among them. */
function flatten(union: z.ZodUnion): z.core.$ZodType[] {
  return union.options.flatMap((option) => {
    const inner = bare(option);
    return inner instanceof z.ZodUnion ? flatten(inner) : [option];
  });
}

/** The options of a union that a value was most likely meant as: one, or several that are equally near; none where its kind fits none. */
export function candidates(union: z.ZodUnion, value: unknown): readonly z.core.$ZodType[] {
  const options = flatten(union).filter((option) => fitsKind(form(option), value));
  if (!isMap(value)) return options;
  const scored = options.map((option) => ({ option, score: strangeness(form(option), value) }));
  const least = Math.min(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === least).map(({ option }) => option);
}

/** The keys that tell forms apart which are equally near to a value: one of them is missing. */
export function missingOneOf(options: readonly z.core.$ZodType[], value: unknown): string[] {
  const needed = options.map((option) =>
    neededKeys(form(option)).filter((key) => isMap(value) && !(key in value)),
  );
  const common = needed.reduce((all, keys) => all.filter((key) => keys.includes(key)), needed[0] ?? []);
  return options.length > 1 ? [...new Set(needed.flat())].filter((key) => !common.includes(key)) : [];
}

/** The keys of a form that may not be left out. */
export const neededKeys = (option: z.core.$ZodType): string[] =>
  option instanceof z.ZodObject
    ? Object.keys(option.shape).filter((key) => !isOptional(option.shape[key]))
    : [];

function fitsKind(option: z.core.$ZodType, value: unknown): boolean {
  if (option instanceof z.ZodArray) return Array.isArray(value);
  if (option instanceof z.ZodObject || option instanceof z.ZodRecord) return isMap(value);
  return !Array.isArray(value) && !isMap(value);
}

/** How many keys and fixed words would have to change before the value has the form of the option. */
function strangeness(option: z.core.$ZodType, value: Readonly<Record<string, unknown>>): number {
  if (!(option instanceof z.ZodObject)) return 0;
  const keys = Object.keys(option.shape);
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  const guessed = unknown.map((key) => nearest(key, keys));
  const missing = neededKeys(option).filter((key) => !(key in value) && !guessed.includes(key));
  const other = keys.filter((key) => isOtherWord(bare(option.shape[key]), value[key]));
  return (
    3 * (guessed.filter((key) => key === null).length + missing.length + other.length) +
    guessed.filter((key) => key !== null).length
  );
}

const isOtherWord = (schema: z.core.$ZodType, value: unknown): boolean =>
  schema instanceof z.ZodLiteral && typeof value === 'string' && ![...schema.values].includes(value);
