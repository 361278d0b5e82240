import type { Diagnostic } from '../diagnostic.ts';
import type { Gathered } from '../gather/gather.ts';
import { isShare } from '../measure.ts';
import type { Advance, Group, Program } from '../program.ts';
import { WEEKDAYS } from '../schema/calendars.ts';
import { NO_WRITINGS } from '../writings/writings.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';
import { resolveExample } from './example.ts';
import { resolveFeed } from './feed.ts';
import { resolveFrame } from './frame.ts';
import { budgetLimit, inOrder, poolLimit, resolveLimit } from './limit.ts';
import { resolveMeasure } from './measure.ts';
import { from, type Origin } from './origin.ts';
import { resolveRanking } from './ranking.ts';
import { resolveReward } from './reward.ts';
import { resolveRule } from './rule.ts';
import { compareStages, resolveStages } from './stage.ts';
import { resolveTaxes } from './taxes.ts';

/** The program that the sound parts make; every object in it knows where it was written. */
export function resolve(gathered: Gathered): { program: Program; diagnostics: Diagnostic[] } {
  const frame = resolveFrame(gathered.program?.written ?? {});
  const stages = gathered.stages
    .flatMap(({ written, origin }) => resolveStages(written, frame).map((stage) => from(origin, stage)))
    .sort(compareStages);
  const stagesComplete = gathered.stages.length === gathered.stageFiles;
  const shares = gathered.measures.flatMap(({ id, written }) => (isShare(written) ? id : []));
  const scorecards = gathered.measures.flatMap(({ id, written }) => ('scorecard' in written ? id : []));
  const context: Context = { ...frame, stages, stagesComplete, shares, scorecards, found: [] };
  const rules = each(gathered.rules, ({ written, origin }) => resolveRule(written, origin, context));
  const top = gathered.program && { document: gathered.program.document, path: [] };
  const program: Program = {
    ...frame,
    stages,
    rules,
    limits: [
      ...inOrder([
        ...each(gathered.limits, ({ written }) => resolveLimit(written)),
        ...gathered.rules.flatMap(({ written, origin }) => poolLimit(written, origin)),
      ]),
      ...budgetLimit(gathered.program?.written, rules, top),
    ],
    advances: each(gathered.advances, ({ written }) => resolveAdvance(written, context)),
    measures: each(gathered.measures, ({ id, written }) => resolveMeasure(id, written, context)),
    rankings: each(gathered.rankings, ({ written, origin }) => resolveRanking(written, origin, context)),
    examples: each(gathered.examples, ({ written, origin }) => resolveExample(written, origin, context)),
    rewards: each(gathered.rewards, ({ written }) => resolveReward(written, context)),
    segments: each(gathered.segments, ({ written }) => resolveGroup(written, context)),
    teams: each(gathered.teams, ({ written }) => resolveGroup(written, context)),
    taxes: each(gathered.taxes, ({ written }) => resolveTaxes(written)),
    calendars: each(gathered.calendars, ({ id, written }) => ({
      id,
      weekdays: written.weekdays.map((name) => WEEKDAYS.indexOf(name) + 1),
      except: written.except ?? [],
    })),
    feeds: each(gathered.sources, ({ id, written }) => resolveFeed(id, written)),
    // They are read where the locales are known.
    writings: NO_WRITINGS,
  };
  if (top) {
    from(top, program);
    from({ ...top, path: ['requests'] }, program.requests);
  }
  return { program, diagnostics: context.found };
}

const each = <I extends { readonly origin: Origin }, T extends object>(
  items: readonly I[],
  resolved: (item: I) => T,
): T[] => items.map((item) => from(item.origin, resolved(item)));

const resolveAdvance = (written: Gathered['advances'][number]['written'], context: Context): Advance => ({
  ...{ id: written.id, rules: written.rules, over: written.over, amount: written.amount },
  title: resolveText(written.title, context),
  segments: written.who?.segment ?? null,
  recover: written.recover ?? true,
  atEnd: written.at_end ?? 'forgive',
});

const resolveGroup = (
  { id, title, description }: Gathered['teams'][number]['written'],
  context: Context,
): Group => ({
  id,
  title: resolveText(title, context),
  description: resolveOptional(description, context),
});
