import type { Brand } from '../../program/program.ts';
import { lightPalette } from '../brand/palette.ts';
import type { Edition } from '../edition.ts';
import { figureOf } from '../figures.ts';
import type { Figure } from './figures.ts';
import type { Hero } from './hero.ts';
import type { Season } from './season.ts';

type Role = 'fill' | 'fill-deep' | 'fill-soft' | 'on-fill' | 'on-fill-muted' | 'on-fill-gold';

/** A season in one picture, to be shown to others: what it says stands on the page, too. */
export interface Picture {
  readonly program: string;
  readonly name: string;
  /** Null for someone without a place. */
  readonly place: { readonly rank: string; readonly suffix: string } | null;
  /** `of 12 in Gold`, or what is said instead of a place. */
  readonly of: string;
  /** The score, the best day, the longest streak: what is told to others, so no targets. */
  readonly figures: readonly Figure[];
  /** What was won, each once. */
  readonly prizes: readonly string[];
  /** It leaves the page, and so brings its colours along. */
  readonly colors: Readonly<Record<Role, string>>;
  /** What it is called as a file, without its ending. */
  readonly file: string;
}

export function pictureOf(
  edition: Edition,
  id: string,
  { hero, score, season }: { hero: Hero; score: Figure | null; season: Season },
): Picture {
  const { text } = edition;
  const { program } = edition.portal;
  return {
    program: text(program.title),
    name: hero.name,
    place: hero.place && { rank: hero.place.rank, suffix: hero.place.suffix },
    of: hero.place?.of ?? hero.without,
    figures: [...(score ? [score] : []), ...bestOf(edition, id)],
    prizes: season.prizes.map(({ text: prize }) => prize),
    colors: colorsOf(program.brand),
    file: program.id,
  };
}

function bestOf(edition: Edition, id: string): Figure[] {
  const { t, formats } = edition;
  const own = (figure: string, part: string) => figureOf(edition, { figure, part, kind: 'participant', id });
  const day = own('best_day', 'points');
  const streak = own('streak', 'weeks');
  return [
    ...(day ? [{ value: formats.signed(day.value), name: t('picture.best_day') }] : []),
    ...(streak
      ? [{ value: formats.number(streak.value), name: t('picture.streak', { count: Number(streak.value) }) }]
      : []),
  ];
}

function colorsOf(brand: Brand): Picture['colors'] {
  const palette = lightPalette(brand);
  const color = (role: Role): string => palette[role] ?? '';
  return {
    fill: color('fill'),
    'fill-deep': color('fill-deep'),
    'fill-soft': color('fill-soft'),
    'on-fill': color('on-fill'),
    'on-fill-muted': color('on-fill-muted'),
    'on-fill-gold': color('on-fill-gold'),
  };
}
