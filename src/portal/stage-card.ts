import type { Stage } from '../program/program.ts';
import { isSettled, type State } from '../program/states.ts';
import { type Countdown, countdownOf } from './calendar/countdown.ts';
import type { Edition } from './edition.ts';
import { slugs } from './paths.ts';
import { freezeText } from './rules/freezes.ts';

/** A stage in a list, and the head of its page. */
export interface StageCard {
  readonly title: string;
  readonly description: string | null;
  readonly href: string;
  readonly period: string;
  /** By when one has to enter; null where everyone is in. */
  readonly entry: string | null;
  /** From when until when its boards stand still; null where they go on. */
  readonly freeze: string | null;
  readonly state: State;
  /** Whether nothing moves its result any more. */
  readonly settled: boolean;
  /** `Running`, `Closed on October 7, 2017`. */
  readonly stateText: string;
  /** When it begins or ends; null once it is over. */
  readonly countdown: Countdown | null;
  /** Days that are left, and the words for them; null unless its days go on. */
  readonly left: { readonly days: string; readonly words: string } | null;
}

export function stageCard(edition: Edition, stage: Stage): StageCard {
  const { portal, text, t, formats, href } = edition;
  const state = portal.stages.stateOf(stage);
  const left = portal.stages.daysLeft(stage);
  return {
    title: text(stage.title),
    description: stage.description && text(stage.description),
    href: href(slugs.stage(stage.id)),
    period: formats.days.span(stage.period),
    entry: stage.enterBy === null ? null : t('stage.entry', { day: formats.days.long(stage.enterBy) }),
    freeze: freezeText(edition, stage),
    state,
    settled: isSettled(state),
    stateText: t(`stage.${state}`, {
      from: formats.days.long(stage.period.from),
      closes: formats.days.long(stage.closes),
    }),
    countdown: countdownOf(edition, stage.period),
    left:
      left > 0 && state !== 'planned'
        ? { days: String(left), words: t('stage.days_left', { days: left }) }
        : null,
  };
}

/** Every stage, in the order of its days. */
export const stageCards = (edition: Edition): StageCard[] =>
  edition.portal.program.stages.map((stage) => stageCard(edition, stage));
