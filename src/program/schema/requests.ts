import { z } from 'zod';
import { fieldsOf, namedIn, type RequestKind } from '../request.ts';
import { didYouMean } from '../source/nearest.ts';
import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { Refusal } from './refusal.ts';

/** A host is spelled out; what comes after it may have placeholders, and nothing that ends a directive of a policy. */
const ADDRESS = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\s"'<>;\\]*)?$/;

const address = (title: string, example: string, fields: readonly string[]) =>
  textLeaf({ title, pattern: ADDRESS.source, examples: [example] }, (written) => {
    if (!ADDRESS.test(written) || !URL.canParse(written))
      return new Refusal(
        'bad-url',
        `${quoted(written)} is not an address.`,
        `Write an address such as ${example}.`,
      );
    const unknown = namedIn(written).find((name) => !fields.includes(name));
    return unknown === undefined ? written : notField(unknown, fields);
  });

const notField = (name: string, fields: readonly string[]): Refusal =>
  new Refusal(
    'unknown-placeholder',
    `Nothing is filled in for ${quoted(`{${name}}`)}.`,
    fields.length === 0
      ? 'Remove it: a form sends its fields by themselves.'
      : didYouMean(name, new Set(fields)),
  );

const way = (kind: RequestKind) =>
  z
    .union([
      z.enum(['mail', 'none']).meta({ title: 'a way of asking' }),
      z
        .strictObject({
          link: address(
            'an address that opens filled in',
            `https://forms.example/new?who={participant}&what={${kind}}`,
            fieldsOf(kind),
          ),
        })
        .meta({ title: 'a link' }),
      z
        .strictObject({ form: address('where a form is sent to', 'https://forms.example/laurel', []) })
        .meta({ title: 'a form' }),
    ])
    .optional()
    .meta({
      title: 'a way of asking',
      description:
        'mail: to the contact; link: an address with ids in it; form: ids are sent there. Left out: mail.',
    });

/** How participants ask the operator for something. */
export const requests = z
  .strictObject({
    posting: way('posting'),
    reward: way('reward'),
    activity: way('activity'),
    goal: way('goal'),
  })
  .meta({ title: 'the requests' });
