import { segmentOn } from '../../intake/reference/segment-on.ts';
import { addDays } from '../../program/day.ts';
import type { Rule, Stage } from '../../program/program.ts';
import { versionFor } from '../../program/versions.ts';
import type { Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { curveTexts } from '../rules/curve-texts.ts';
import { runsIn } from '../rules/rule.ts';
import { groundOf, type Person } from './ground.ts';
import { leftOut } from './left-out.ts';
import { printable } from './printable.ts';
import { publishRule } from './publish.ts';
import type { Published } from './published.ts';
import { sliderOf } from './sliders.ts';

/** Sliders for somebody's measures, and what the rules pay at each place of them. */
export interface Calculator {
  readonly intro: string;
  readonly published: Published;
  /** Rules that no slider can tell, and why. */
  readonly leftOut: readonly { readonly title: string; readonly why: string }[];
}

/** Null where none of the rules that run for somebody can be told by sliders. */
export function calculatorOf(edition: Edition, stage: Stage, person: Person): Calculator | null {
  const { portal, t, text } = edition;
  const { program, today } = portal;
  const ahead = { from: addDays(today, 1), until: stage.period.until };
  const ground = groundOf(edition, stage, person);
  const running = program.rules
    .map((rule) => versionFor(rule, stage.period.from, today))
    .filter((rule) => runsIn(rule, stage) && isFor(edition, rule, person));
  const told = running.map((rule) => ({
    rule,
    reason: leftOut(rule, { program, stage, ahead }) ?? (ground.knows(rule) ? null : ('days' as const)),
  }));
  const rules = told
    .filter(({ reason }) => reason === null)
    .map(({ rule }) => publishRule(rule, ground, said(edition, rule, person.seat)));
  if (rules.length === 0) return null;
  const sliders = ground.knobs.map((knob, index) => sliderOf(knob, index, rules));
  return {
    intro: t('calculator.intro', { stage: text(stage.title) }),
    published: {
      ...{ sliders, rules, decimals: program.points.decimals, currency: program.currency.code },
      board: person.seat && printable(edition, person.seat),
    },
    leftOut: told.flatMap(({ rule, reason }) =>
      reason === null ? [] : [{ title: text(rule.title), why: t(`calculator.not_${reason}`) }],
    ),
  };
}

/** In the segment of the board, or in that of the roster where everyone shares the board. */
function isFor({ portal }: Edition, { segments }: Rule, { id, seat }: Person): boolean {
  if (segments === null) return true;
  const own = seat && seat.board.group !== 'all' ? seat.board.group : null;
  return segments.includes(own ?? segmentOn(portal.reference.roster, id, portal.today) ?? '');
}

function said(edition: Edition, rule: Rule, seat: Seat | null) {
  const { edge } = curveTexts(edition, rule);
  return {
    title: edition.text(rule.title),
    labels: rule.curve.bands.map(({ from }) =>
      from === null || from.n <= 0n ? '' : edition.t('calculator.from', { edge: edge(from) }),
    ),
    // A season's points belong to no stage.
    counts: seat === null || seat.board.stage === null || rule.over !== 'program',
  };
}
