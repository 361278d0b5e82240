import { wcagContrast } from 'culori';
import { z } from 'zod';
import { quoted } from '../source/problem.ts';
import { textLeaf } from './leaf.ts';
import { picture } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { typeface } from './typefaces.ts';

/** Texts on a brand colour are white or this. */
const NEAR_BLACK = '#111111';
/** WCAG 2.2, level AA, for text of normal size. */
const READABLE = 4.5;

const color = textLeaf(
  {
    title: 'a colour',
    description: 'Six hexadecimal digits.',
    pattern: '^#[0-9a-fA-F]{6}$',
    examples: ['#0b3d2e'],
  },
  (written) => {
    if (!/^#[0-9a-f]{6}$/i.test(written)) {
      return new Refusal(
        'bad-color',
        `${quoted(written)} is not a colour.`,
        'Write # and six hexadecimal digits in quotes, such as "#0b3d2e".',
      );
    }
    const best = Math.max(wcagContrast(written, '#ffffff'), wcagContrast(written, NEAR_BLACK));
    if (best >= READABLE) return written;
    return new Refusal(
      'color-contrast',
      `Neither white nor near-black text is readable on ${written}: ${best.toFixed(2)} : 1.`,
      'Take a darker or a lighter colour, with a contrast of at least 4.5 : 1.',
    );
  },
);

/** What makes the portal the client's own. */
export const brand = z
  .strictObject({
    logo: picture.optional(),
    hero: picture.optional(),
    colors: z.strictObject({ primary: color, accent: color }).meta({ title: 'the colours' }),
    typefaces: z
      .strictObject({ text: typeface.optional(), headings: typeface.optional() })
      .optional()
      .meta({ title: 'the typefaces', description: 'Left out: Onest; headings are set as the text is.' }),
    tone: z.enum(['calm', 'warm', 'bold']).optional().meta({
      title: 'a tone',
      description:
        'calm: square corners, quiet headings; bold: round corners, the heaviest headings. Left out: warm, between the two.',
    }),
  })
  .meta({ title: 'a brand' });
