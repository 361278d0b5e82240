import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import type { Activity } from './activity.ts';
import { deedsOf } from './deeds.ts';
import { standingNews } from './standings.ts';

/** What is new since yesterday, as far as `count`. */
export interface Feed {
  readonly title: string;
  /** None is empty: then there is no feed. */
  readonly activities: readonly Activity[];
}

/** So many are read on the first page. */
const SHOWN = 5;

/** Null on a day on which nothing happened that is told. */
export function feedOf(edition: Edition): Feed | null {
  const { portal, t, formats } = edition;
  const activities = activitiesOf(edition).slice(0, SHOWN);
  if (activities.length === 0) return null;
  return { title: t('feed.title', { day: formats.days.long(portal.today) }), activities };
}

/** All of today: stages first, then places, then what was earned. */
export const activitiesOf = (edition: Edition): Activity[] => [
  ...stageNews(edition),
  ...standingNews(edition),
  ...deedsOf(edition),
];

function stageNews({ portal, t, text, href }: Edition): Activity[] {
  const { today, program } = portal;
  return program.stages.flatMap(({ id, title, period, closes }): Activity[] => {
    const about = { kind: 'stage', href: href(slugs.stage(id)) } as const;
    const stage = text(title);
    return [
      ...(period.from === today
        ? [{ ...about, id: `${today}-began-${id}`, text: t('feed.began', { stage }) }]
        : []),
      ...(closes === today
        ? [{ ...about, id: `${today}-closed-${id}`, text: t('feed.closed', { stage }) }]
        : []),
    ];
  });
}
