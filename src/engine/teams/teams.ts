import type { Cell, Database } from '../../intake/database.ts';
import { lastDay } from '../../program/day.ts';
import type { Rule } from '../../program/program.ts';
import type { EngineRule, RuleContext } from '../rules/context.ts';
import type { Window } from '../rules/windows.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Lets each team stand where a participant would, so that a rule of teams is computed as any other. */
export async function standTeams(db: Database): Promise<void> {
  for (const name of ['member', 'teams_in_places']) await db.run(sql(name));
}

/** Shares what teams have earned, in `change`, among their members, and gives these their places back. */
export async function shareOut(
  { db, today }: RuleContext,
  { rule, members }: EngineRule,
  windows: readonly Window[],
): Promise<void> {
  await db.run(sql('share_span'));
  await db.fill('share_span', windows.flatMap(spanRows));
  const { share, members: who } = rule.team ?? {};
  await db.run(sql('share_given'), {
    by_contribution: share === 'by_contribution',
    by_days: who === 'by_days',
    to_each: share === 'each',
    member_filter: members?.filter ?? -1,
    member_component: members?.component ?? '',
    today,
  });
  for (const name of ['share_day', 'share_member', 'shared', 'share', 'members_in_places'])
    await db.run(sql(name));
  for (const name of ['share_worked', 'forget_shares']) await db.run(sql(name));
}

const spanRows = ({ span, parts }: Window, window: number): Cell[][] =>
  parts.map((part) => [window, part.span.from, part.span.until, lastDay(span)]);

/** Adds what teams lack to `window_target`, as it was made for participants. */
export const aimTeams = (db: Database): Promise<void> => db.run(sql('team_targets'));

/** Tells the members what their team lacks. */
export const tellMembers = (db: Database): Promise<void> => db.run(sql('team_steps'));

/** Whether what a team lacks brings each member what it brings the team. */
export const bringsAll = ({ team, caps }: Rule): boolean =>
  team === null || (team.share === 'each' && team.members === 'at_end' && caps.length === 0);
