import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';
import { Refusal, shape } from './refusal.ts';

type JsonType = 'string' | 'number' | 'integer' | 'boolean';

/** What editors are told about a value: JSON Schema, with a `title` that also stands in messages (`a day`). */
interface Described {
  readonly title: string;
  readonly description?: string;
  readonly type: JsonType | readonly JsonType[];
  readonly pattern?: string;
  readonly examples?: readonly (string | number | boolean)[];
}

/** A value without parts: `read` gives what it means, or why it is refused. */
export const leaf = <T>(described: Described, read: (written: unknown) => T | Refusal) =>
  z
    .unknown()
    .transform((written, context): T => {
      const meaning = read(written);
      if (!(meaning instanceof Refusal)) return meaning;
      context.addIssue({ code: 'custom', message: meaning.message, params: { refusal: meaning } });
      return z.NEVER;
    })
    .meta({ ...described });

/** A leaf that is written as text, quoted or not, and is no number. */
export const textLeaf = <T>(described: Omit<Described, 'type'>, read: (written: string) => T | Refusal) =>
  leaf({ ...described, type: 'string' }, (written) =>
    typeof written === 'string' ? read(written) : notText(written, described.title),
  );

/** The word `true` behind a key that is left out where it does not hold. */
export const saidTrue = (title: string, description: string) =>
  leaf({ title, description, type: 'boolean', examples: [true] }, (written): true | Refusal =>
    written === true
      ? true
      : new Refusal(
          'wrong-type',
          `${shape(written)} stands where true is needed.`,
          'Write true, or remove the key.',
        ),
  );

/** A number in the place of a text loses its form (`00123`, `1.10`), so it must be quoted. */
function notText(written: unknown, title: string): Refusal {
  if (written instanceof Numeral || typeof written === 'boolean') {
    const [shown, kind] =
      written instanceof Numeral ? [written.text, 'a number'] : [`${written}`, 'true or false'];
    const message = `${quoted(shown)} is read as ${kind}; ${title} is needed.`;
    return new Refusal('needs-quotes', message, `Write it in quotes: "${shown}".`);
  }
  return new Refusal('wrong-type', `${shape(written)} stands where ${title} is needed.`, `Write ${title}.`);
}
