import type { Diagnostic } from '../diagnostic.ts';
import type { Gathered } from '../gather/gather.ts';
import type { Group, Program, Reward } from '../program.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';
import { resolveFeed } from './feed.ts';
import { resolveFrame } from './frame.ts';
import { resolveMeasure } from './measure.ts';
import { from } from './origin.ts';
import { resolveRanking } from './ranking.ts';
import { resolveRule } from './rule.ts';
import { compareStages, resolveStage } from './stage.ts';

/** The program that the sound parts make; every object in it knows where it was written. */
export function resolve(gathered: Gathered): { program: Program; diagnostics: Diagnostic[] } {
  const frame = resolveFrame(gathered.program?.written ?? {});
  const stages = gathered.stages
    .map(({ written, origin }) => from(origin, resolveStage(written, frame)))
    .sort(compareStages);
  const context: Context = {
    ...frame,
    stages,
    stagesComplete: stages.length === gathered.stageFiles,
    found: [],
  };
  const program: Program = {
    ...frame,
    stages,
    measures: gathered.measures.map(({ id, written, origin }) =>
      from(origin, resolveMeasure(id, written, context)),
    ),
    rules: gathered.rules.map(({ written, origin }) => from(origin, resolveRule(written, origin, context))),
    rankings: gathered.rankings.map(({ written, origin }) =>
      from(origin, resolveRanking(written, origin, context)),
    ),
    rewards: gathered.rewards.map(({ written, origin }) => from(origin, resolveReward(written, context))),
    segments: gathered.segments.map(({ written, origin }) => from(origin, resolveGroup(written, context))),
    teams: gathered.teams.map(({ written, origin }) => from(origin, resolveGroup(written, context))),
    feeds: gathered.sources.map(({ id, written, origin }) => from(origin, resolveFeed(id, written))),
  };
  if (gathered.program) from({ document: gathered.program.document, path: [] }, program);
  return { program, diagnostics: context.found };
}

const resolveReward = (written: Gathered['rewards'][number]['written'], context: Context): Reward => ({
  id: written.id,
  title: resolveText(written.title, context),
  description: resolveOptional(written.description, context),
  kind: written.kind,
  picture: written.picture ?? null,
  value: written.value ?? null,
});

const resolveGroup = (
  { id, title, description }: Gathered['teams'][number]['written'],
  context: Context,
): Group => ({
  id,
  title: resolveText(title, context),
  description: resolveOptional(description, context),
});
