import { z } from 'zod';
import { text } from './texts.ts';
import { id } from './words.ts';

/** An item of `segments.yaml` or `teams.yaml`. */
export const group = z
  .strictObject({
    id,
    title: text,
    description: text.optional().meta({ description: 'Why someone is in it, in half a sentence.' }),
  })
  .meta({ title: 'a group' });
