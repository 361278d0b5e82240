import { z } from 'zod';

/** A schema without what only says that a value may be left out. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

/** The collection inside a schema that turns one into something else (a period into days). */
export function form(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = bare(schema);
  return inner instanceof z.ZodPipe && !isLeaf(inner) ? form(inner.in) : inner;
}

/** Whether a schema reads a value as a whole, by a function of ours. */
export const isLeaf = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodPipe && schema.in instanceof z.ZodUnknown;

export const isOptional = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodOptional;

/** What a schema is called in messages: `a day`. */
export const titleOf = (schema: z.core.$ZodType): string =>
  z.globalRegistry.get(schema)?.title ?? z.globalRegistry.get(bare(schema))?.title ?? kindTitle(form(schema));

const kindTitle = (schema: z.core.$ZodType): string => {
  if (schema instanceof z.ZodArray) return 'a list';
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map(titleOf))].join(' or ');
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? 'a map of keys' : 'a word';
};

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
