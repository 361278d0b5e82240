import { leaf } from './leaf.ts';
import { Refusal, shape } from './refusal.ts';

/** `true` or `false`, without quotes. */
export const flag = (description: string) =>
  leaf({ title: 'true or false', description, type: 'boolean', examples: [false] }, (written) =>
    typeof written === 'boolean'
      ? written
      : new Refusal(
          'wrong-type',
          `${shape(written)} stands where true or false is needed.`,
          'Write true or false.',
        ),
  );
