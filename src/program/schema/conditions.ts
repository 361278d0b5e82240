import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';
import { amount } from './amounts.ts';
import { leaf, textLeaf } from './leaf.ts';
import { Refusal, shape } from './refusal.ts';

/** What a row says is compared as text, so a number is taken as it is written. */
export const attributeValue = leaf({ title: 'a value', type: ['string', 'number'] }, (written) => {
  if (typeof written === 'string') return written;
  if (written instanceof Numeral) return written.text;
  return typeof written === 'boolean'
    ? String(written)
    : new Refusal(
        'wrong-type',
        `${shape(written)} stands where a value is needed.`,
        'Write a value, a list of values, or { not: value }, { at_least: 100 }.',
      );
});

const ATTRIBUTE = /^(?:(product|customer|participant)\.)?([a-z][a-z0-9_]*)$/;

/** An attribute of the row (`type`), or of what the row names (`product.series`). */
export const attribute = textLeaf(
  { title: 'an attribute', pattern: ATTRIBUTE.source, examples: ['type', 'product.series'] },
  (written) => {
    if (ATTRIBUTE.test(written)) return written;
    const hint =
      'Write a column of the row, or product., customer. or participant. and a column of that table.';
    return new Refusal('bad-attribute', `${quoted(written)} is not an attribute.`, hint);
  },
);

const values = z.union([attributeValue, z.array(attributeValue).min(1).meta({ title: 'a list of values' })]);
const limit = amount.optional();

/** What an attribute must be beyond a value or a list of values: all of it must hold. */
const wanted = z
  .strictObject({ not: values.optional(), at_least: limit, above: limit, at_most: limit, below: limit })
  .meta({ title: 'a condition' })
  .transform((written, context) => {
    if (Object.keys(written).length > 0) return written;
    const refusal = new Refusal(
      'key-missing',
      'The condition says nothing.',
      'Add not:, at_least:, above:, at_most: or below:.',
    );
    context.addIssue({ code: 'custom', message: refusal.message, params: { refusal } });
    return z.NEVER;
  })
  .meta({ title: 'a condition', description: 'None of the values of `not`; a number within the limits.' });

/** Attributes that a fact must have: all of them. */
export const where = z
  .record(attribute, z.union([...values.options, wanted]))
  .meta({ title: 'a map of attribute to value', description: 'Only facts that have all of these count.' });

/** The parts of an attribute's name: `product.series` is the `series` of the `product`. */
export function splitAttribute(name: string): {
  subject: 'row' | 'product' | 'customer' | 'participant';
  attribute: string;
} {
  const [, subject, column = name] = ATTRIBUTE.exec(name) ?? [];
  const known =
    subject === 'product' || subject === 'customer' || subject === 'participant' ? subject : 'row';
  return { subject: known, attribute: column };
}
