import type { Edition } from './edition.ts';
import { figureOf, said, saidDay } from './figures.ts';

/** A team's season in sentences: who took part, the best day, the longest streak; what there is of it. */
export function teamSeason(edition: Edition, id: string): string[] {
  const { t, formats } = edition;
  const of = (figure: string, part: string) => figureOf(edition, { figure, part, kind: 'team', id });
  const [people, active] = [of('participation', 'people'), of('participation', 'active')];
  const [best, streak] = [of('best_day', 'points'), of('streak', 'weeks')];
  const weeks = said(streak, (value) => t('season.weeks', { count: Number(value) }));
  return [
    ...(people && active
      ? [t('team.took_part', { active: said(active, formats.number), people: said(people, formats.number) })]
      : []),
    ...(best ? [t('team.best', { day: saidDay(edition, best), points: said(best, formats.points) })] : []),
    ...(streak ? [t('team.streak', { weeks, day: saidDay(edition, streak) })] : []),
  ];
}
