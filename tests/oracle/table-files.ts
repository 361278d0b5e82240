import { PERIOD } from './calendar.ts';
import type { Case } from './case.ts';
import { customer, product } from './catalogue.ts';
import { csv } from './csv.ts';
import { levelName } from './curve-files.ts';

/** The small tables of a case: the text of each by its path. */
export function tables({ rules, entry, people, adjustments, credits, facts }: Case): Record<string, string> {
  return {
    'data/participants.csv': csv(
      ['participant_id', 'name', 'alias', 'locale', 'accepted_on', 'grade', 'target_pay'],
      people.map(({ id, accepted, grade, pay }) => [id, id, id, 'en', accepted, grade, pay]),
    ),
    'data/roster.csv': csv(
      ['participant_id', 'team_id', 'segment', 'manager_id', 'from', 'to'],
      people.flatMap(({ id, enrolled }) =>
        enrolled.map((row) => [id, row.team, row.segment, row.manager, row.from, row.to]),
      ),
    ),
    'data/targets.csv': csv(
      ['participant_id', 'measure', 'from', 'to', 'value'],
      people.flatMap(({ id, target, callTarget }) =>
        Object.entries({ revenue: target, calls: callTarget }).flatMap(([measure, value]) =>
          value === null ? [] : [[id, measure, PERIOD.from, PERIOD.to, `${value}`]],
        ),
      ),
    ),
    'data/baselines.csv': csv(
      ['participant_id', 'measure', 'from', 'to', 'value', 'customer_id'],
      people.flatMap(({ id, baseline, kept }) => [
        ...(baseline === null ? [] : [[id, 'revenue', PERIOD.from, PERIOD.to, `${baseline}`, '']]),
        ...Object.entries(kept).map(([key, value]) => [id, 'kept', PERIOD.from, PERIOD.to, `${value}`, key]),
      ]),
    ),
    'data/adjustments.csv': csv(
      [
        ...['adjustment_id', 'participant_id', 'team_id', 'date', 'points', 'stage_id', 'ranking_id'],
        ...['reason', 'excluded'],
      ],
      adjustments.map(({ id, entrant, ofTeam, day, points, stage, ranking, excludes }) => [
        id,
        ...(ofTeam ? ['', entrant] : [entrant, '']),
        ...[day, excludes ? '' : `${points}`, stage ?? '', ranking ?? '', 'Because', excludes ? 'true' : ''],
      ]),
    ),
    ...(entry && {
      'data/entries.csv': csv(
        ['participant_id', 'stage_id', 'entered_on', 'known_on'],
        people.flatMap(({ id, entered }) =>
          entered ? [[id, entry.stage, entered.on, entered.knownOn]] : [],
        ),
      ),
    }),
    'data/credits.csv': csv(
      ['sale_id', 'participant_id', 'share', 'overlay', 'known_on'],
      credits.map(({ sale, person, percent, overlay, knownOn }) => [
        ...[sale, person, `${percent}%`, overlay ? 'true' : '', knownOn],
      ]),
    ),
    'data/choices.csv': csv(
      ['participant_id', 'rule_id', 'level', 'chosen_on', 'known_on'],
      people.flatMap(({ id, choices }) =>
        choices
          .filter((chosen) => rules.some((rule) => rule.id === chosen.rule && rule.choice))
          .map((chosen) => [id, chosen.rule, levelName(chosen.level), chosen.chosenOn, chosen.knownOn]),
      ),
    ),
    'data/products.csv': csv(
      ['product_id', 'title', 'series', 'price'],
      named(facts.map((fact) => fact.product)).map((id) => {
        const { title, series, price } = product(id);
        return [id, title, series, price];
      }),
    ),
    'data/customers.csv': csv(
      ['customer_id', 'title', 'size'],
      named(facts.map((fact) => fact.customer)).map((id) => {
        const { title, size } = customer(id);
        return [id, title, size];
      }),
    ),
  };
}

/** Each once, without what names nothing. */
const named = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '');
