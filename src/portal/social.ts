import { lightPalette } from './brand/palette.ts';
import type { Edition } from './edition.ts';

/** What stands for the portal where somebody shares its address. */
export interface SocialPicture {
  readonly title: string;
  readonly client: string;
  readonly period: string;
  readonly colors: Readonly<Record<'ground' | 'soft' | 'deep' | 'text' | 'muted' | 'gold', string>>;
}

export function socialPicture({ portal: { program }, text, formats }: Edition): SocialPicture {
  const palette = lightPalette(program.brand);
  const color = (role: string): string => palette[role] ?? '';
  return {
    title: text(program.title),
    client: program.client,
    period: formats.days.span(program.period),
    colors: {
      ground: color('fill'),
      soft: color('fill-soft'),
      deep: color('fill-deep'),
      text: color('on-fill'),
      muted: color('on-fill-muted'),
      gold: color('on-fill-gold'),
    },
  };
}
