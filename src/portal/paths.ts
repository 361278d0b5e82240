import type { Board } from './boards.ts';

const boardPath = ({
  ranking,
  stage,
  cell,
  group,
}: Pick<Board, 'ranking' | 'stage' | 'cell' | 'group'>): string =>
  [ranking.id, stage?.id, cell ?? undefined, group === 'all' ? undefined : group, '']
    .filter((part) => part !== undefined)
    .join('/');

/** Where pages stand below a locale's folder: `''` is its home. */
export const slugs = {
  home: '',
  boards: 'boards/',
  board: (board: Parameters<typeof boardPath>[0]): string => `boards/${boardPath(board)}`,
  /** For a screen in an office. */
  wall: 'wall/',
  /** A closed board's places, one by one. */
  reveals: 'reveal/',
  reveal: (board: Parameters<typeof boardPath>[0]): string => `reveal/${boardPath(board)}`,
  stages: 'stages/',
  stage: (id: string): string => `stages/${id}/`,
  calendar: 'calendar/',
  /** The same, to subscribe to. */
  calendarFile: 'calendar.ics',
  feed: 'feed.xml',
  /** What stands for the portal where its address is shared. */
  social: 'social.png',
  /** What makes the portal an app on a phone. */
  app: 'app.webmanifest',
  news: 'news/',
  newsOf: (name: string): string => `news/${encodeURIComponent(name)}/`,
  lessons: 'lessons/',
  lesson: (name: string): string => `lessons/${encodeURIComponent(name)}/`,
  faq: 'faq/',
  terms: 'terms/',
  earlierTerms: (name: string): string => `terms/${encodeURIComponent(name)}/`,
  history: 'rules/history/',
  teams: 'teams/',
  rules: 'rules/',
  prizes: 'prizes/',
  rewards: 'rewards/',
  winners: 'winners/',
  summary: 'summary/',
  client: 'client/',
  operator: 'operator/',
  search: 'search/',
  finder: 'p/',
  door: 'open/',
  privacy: 'privacy/',
  person: (id: string): string => `p/${encodeURIComponent(id)}/`,
} as const;

/** Where somebody's statement stands below the base: it is the same in every language. */
export const statementPath = (id: string, name: string): string => `p/${encodeURIComponent(id)}/${name}`;

/** The address of a page, with the portal's base, which begins and ends with a slash. */
export const href = (base: string, locale: string, slug: string): string => `${base}${locale}/${slug}`;
