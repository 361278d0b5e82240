import { divide, ratioText } from '../program/ratio.ts';
import type { Edition } from './edition.ts';
import { cutOff } from './numbers.ts';
import { measureOf } from './portal.ts';
import { totalOf } from './totals.ts';

/** What everyone works for, and how far it is. */
export interface Objective {
  readonly text: string;
  readonly value: string;
  readonly target: string;
  readonly percent: string;
  /** The share in words: `Reached: 106%`. */
  readonly says: string;
  /** Of the target, 0 to 100. */
  readonly share: string;
}

/** Null for a program without one, and where no sales may be told. */
export function objectiveOf({ portal, view, text, formats, t }: Edition): Objective | null {
  const { objective } = portal.program;
  if (!objective || view === 'everyone') return null;
  const measure = measureOf(portal, objective.measure);
  const { value } = totalOf(portal, objective.measure, null);
  const share = divide(value, objective.target);
  return {
    text: text(objective.text),
    value: formats.amount(measure, ratioText(value)),
    target: formats.amount(measure, ratioText(objective.target)),
    percent: formats.percent(share),
    says:
      share.n >= share.d ? t('home.reached', { percent: formats.percent(share) }) : formats.percent(share),
    share: String(Math.min(100, Math.max(0, Number(cutOff(share, 4)) * 100))),
  };
}
