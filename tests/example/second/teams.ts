import { agents, revenueOf } from './agents.ts';
import { board, type Placed } from './board.ts';
import { earned, pointsOf } from './boards.ts';
import { type Day, SEASON, type Stage, within } from './calendar.ts';
import { type Prize, placePostings } from './prizes.ts';

const BEST = 4;

/** Teams of a stage by the end of a day: the four highest of the members' points of the stage. */
export const stageTeams = (stage: Stage, day: Day): Placed[] =>
  teamBoard(stage, day, (id) =>
    pointsOf((earned.get(id) ?? []).filter((row) => row.stage === stage.id && row.day <= day)),
  );

/** Teams of the season by the end of a day: points for places included, as soon as they are posted. */
export const seasonTeams = (day: Day): Placed[] => teamBoard(SEASON, day, (id) => balance(id, day));

/** The team that leads when the season closes has a day together. Throws where two lead. */
export function teamPrize(): Prize {
  const [first, ...rest] = seasonTeams(SEASON.to).filter(({ place }) => place === 1);
  if (first === undefined || rest.length > 0) throw new Error('no single team leads');
  return {
    ranking: 'teams',
    stage: '',
    group: 'all',
    place: 1,
    entrant: first.id,
    reward: 'team-day',
    points: null,
  };
}

/** Everything posted to an agent by the end of a day. */
export function balance(id: string, day: Day): bigint {
  const places = placePostings().filter((row) => row.agent === id && row.day <= day);
  const rules = pointsOf((earned.get(id) ?? []).filter((row) => row.day <= day));
  return places.reduce((sum, row) => sum + row.points, rules);
}

function teamBoard(
  window: { readonly from: Day; readonly to: Day },
  day: Day,
  score: (id: string) => bigint,
): Placed[] {
  const until = { from: window.from, to: day < window.to ? day : window.to };
  const teams = [...new Set(agents.map((agent) => agent.team))];
  return board(
    teams.map((team) => {
      const ours = agents.filter((agent) => agent.team === team);
      const sold = ours.flatMap((agent) => agent.deals).filter((deal) => within(deal.day, until));
      return {
        id: team,
        score: sumOfBest(ours.map(({ id }) => score(id))),
        revenue: revenueOf(sold),
        since: '',
        today: '',
      };
    }),
  );
}

const sumOfBest = (scores: readonly bigint[]): bigint =>
  scores
    .toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0))
    .slice(0, BEST)
    .reduce((sum, score) => sum + score, 0n);
