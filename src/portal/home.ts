import type { Edition } from './edition.ts';
import { type Feed, feedOf } from './feed/feed.ts';
import { boardsNow, type Leader, leaderOf } from './leaders.ts';
import { type Objective, objectiveOf } from './objective.ts';
import { slugs } from './paths.ts';
import { type StageCard, stageCard } from './stage-card.ts';
import { boardStatus } from './status.ts';
import { type NewsCard, newsCards } from './writings/news.ts';

const WAYS = ['finder', 'door', 'boards', 'rules', 'prizes', 'summary'] as const;
type Way = (typeof WAYS)[number];

/** So many news stand on the first page. */
const LATEST = 2;

export interface HomeView {
  readonly title: string;
  readonly client: string;
  readonly period: string;
  readonly over: boolean;
  /** Address of the picture beside the title; null: the brand has none. */
  readonly hero: string | null;
  readonly objective: Objective | null;
  readonly stage: StageCard | null;
  /** Whether the leaders' board is provisional or final. */
  readonly status: string;
  readonly leaders: readonly Leader[];
  /** What is new since yesterday; null where nothing is. */
  readonly feed: Feed | null;
  /** The latest. */
  readonly news: readonly NewsCard[];
  /** Addresses; null where the page is not drawn. */
  readonly links: Readonly<Record<Way, string | null>>;
}

export function homeView(edition: Edition): HomeView {
  const { portal, text, formats } = edition;
  const { program } = portal;
  const boards = boardsNow(edition);
  const stage = portal.stages.now;
  return {
    title: text(program.title),
    client: program.client,
    period: formats.days.span(program.period),
    over: portal.over,
    hero: program.brand.hero === null ? null : edition.asset(program.brand.hero),
    objective: objectiveOf(edition),
    stage: stage && stageCard(edition, stage),
    status: boards[0] ? boardStatus(edition, boards[0]) : '',
    leaders: boards.map((board) => leaderOf(edition, board)),
    feed: feedOf(edition),
    news: newsCards(edition).slice(0, LATEST),
    links: linksOf(edition),
  };
}

function linksOf({ href, shows }: Edition): HomeView['links'] {
  const links = WAYS.map((way) => [way, shows(slugs[way]) ? href(slugs[way]) : null]);
  return Object.fromEntries(links) as Record<Way, string | null>;
}
