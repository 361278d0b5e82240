import { beforeAll, describe, expect, test } from 'vitest';
import { readReference } from '../../src/intake/reference/read.ts';
import { boardView } from '../../src/portal/board.ts';
import { boardsView } from '../../src/portal/boards-page.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { homeView } from '../../src/portal/home.ts';
import { personView } from '../../src/portal/person/person.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { replayOf } from '../../src/portal/replay.ts';
import { stageView } from '../../src/portal/stage-page.ts';
import { summaryView } from '../../src/portal/summary.ts';
import { winnersView } from '../../src/portal/winners.ts';
import { readProgram } from '../../src/program/read.ts';
import { readResults } from '../../src/results/read.ts';
import { root, scoredExample } from '../example/scored.ts';

const results = scoredExample();

/** The only one who does not opt out. */
const ALL_BUT = 'darcel-schlecht';

const VIEWS: Readonly<Record<string, (edition: Edition) => unknown>> = {
  home: homeView,
  boards: boardsView,
  'every board': (edition) => edition.portal.boards.all.map((board) => boardView(edition, board)),
  'every stage': (edition) => edition.portal.program.stages.map(({ id }) => stageView(edition, id)),
  winners: winnersView,
  summary: summaryView,
  replay: replayOf,
  'the page of somebody else': (edition) => personView(edition, ALL_BUT),
};

/** Both editions of the example: as it is, and where everyone but one has opted out. */
function editions(): { named: Edition; unnamed: Edition } {
  const { program } = readProgram(root);
  if (!program) throw new Error('the example has errors');
  const { reference } = readReference(root, program);
  const read = readResults(results);
  const participants = reference.participants.map((one) => ({ ...one, isNamed: one.id === ALL_BUT }));
  return {
    named: editionIn(portalOf(program, reference, read), 'en'),
    unnamed: editionIn(portalOf(program, { ...reference, participants }, read), 'en'),
  };
}

/** What is shown, apart from what people and teams are called, the sentences that list them, and what tells of somebody alone. */
const without = (view: unknown): string =>
  JSON.stringify(
    view,
    (key, value) => (['name', 'named', 'team', 'says', 'feed'].includes(key) ? undefined : value),
    1,
  );

/** Who but the one is named by what is shown. */
function namesIn(view: unknown, { portal }: Edition): string[] {
  const text = JSON.stringify(view);
  return portal.reference.participants
    .filter(({ id, name, alias }) => id !== ALL_BUT && (text.includes(name) || text.includes(alias)))
    .map(({ id }) => id);
}

describe('where everyone but one opted out', () => {
  let named: Edition;
  let unnamed: Edition;
  beforeAll(() => {
    ({ named, unnamed } = editions());
  });

  test.each(Object.entries(VIEWS))('%s names nobody else, and shows the same places', (_, view) => {
    expect(namesIn(view(named), named)).not.toEqual([]);
    expect(namesIn(view(unnamed), unnamed)).toEqual([]);
    expect(without(view(unnamed))).toBe(without(view(named)));
  });
});
