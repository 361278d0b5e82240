import { ruleAgainst } from '../../program/compared.ts';
import { aimTeams } from '../teams/teams.ts';
import type { EngineRule, RuleContext } from './context.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Fills `window_target` with the targets of the rule's measure in its windows where x is a share of them; else empties it. */
export async function windowTargets({ db }: RuleContext, entry: EngineRule): Promise<void> {
  const against = ruleAgainst(entry.rule);
  await db.run(sql('target_window'));
  if (against !== null) {
    await db.fill(
      'target_window',
      entry.windows.map(({ span }, window) => [window, span.from, span.until]),
    );
  }
  await db.run(sql('window_target'), { measure: entry.measure.number, against: against ?? '' });
  if (entry.rule.team) await aimTeams(db);
}
