import { segmentOn } from '../../intake/reference/segment-on.ts';
import type { Choice } from '../../program/choice.ts';
import type { Day } from '../../program/day.ts';
import type { Rule } from '../../program/program.ts';
import { editionsOf } from '../../program/versions.ts';
import type { Edition } from '../edition.ts';
import { curveSentences } from '../rules/sentences.ts';
import { type Request, requestOf } from './request.ts';

/** Goals of one rule, of which somebody can still choose. */
export interface OwnGoals {
  readonly id: string;
  /** The rule, and until when one can choose. */
  readonly title: string;
  readonly levels: readonly OwnLevel[];
}

export interface OwnLevel {
  /** What it is called, where it begins and what it pays. */
  readonly title: string;
  /** Said of the one that is chosen as things stand; null of others. */
  readonly chosen: string | null;
  /** Chooses it; null of the chosen one, and where there is nobody to ask. */
  readonly request: Request | null;
}

type Chosen = Rule & { readonly choice: Choice };

export const ownGoals = (edition: Edition, participant: string): OwnGoals[] =>
  edition.portal.program.rules
    .map((rule) => knownOn(rule, edition.portal.today))
    .filter((rule): rule is Chosen => rule.choice !== null && edition.portal.today <= rule.choice.by)
    .filter((rule) => isFor(edition, rule, participant))
    .map((rule) => goalsOf(edition, rule, participant));

const knownOn = (rule: Rule, today: Day): Rule =>
  editionsOf(rule).findLast(({ since }) => since === null || since.knownOn <= today) ?? rule;

function isFor({ portal }: Edition, { segments }: Rule, participant: string): boolean {
  const segment = segmentOn(portal.reference.roster, participant, portal.today);
  return segments === null || (segment !== null && segments.includes(segment));
}

function goalsOf(edition: Edition, rule: Chosen, participant: string): OwnGoals {
  const { t, text, formats } = edition;
  const { bands } = curveSentences(edition, rule);
  const chosen = chosenBy(edition, rule.id, participant);
  return {
    id: rule.id,
    title: t('own_goals.until', { rule: text(rule.title), day: formats.days.long(rule.choice.by) }),
    levels: rule.choice.levels.map(({ id: level }, index) => ({
      title: bands[index] ?? '',
      chosen: level === chosen ? t('own_goals.chosen') : null,
      request: level === chosen ? null : requestOf(edition, 'goal', { participant, id: rule.id, level }),
    })),
  };
}

/** The level that was chosen last, of what is known today; null for none. */
function chosenBy({ portal }: Edition, rule: string, participant: string): string | null {
  const own = portal.reference.choices
    .filter((one) => one.participant === participant && one.rule === rule && one.knownOn <= portal.today)
    .toSorted((a, b) => (a.chosenOn < b.chosenOn ? -1 : 1));
  return own.at(-1)?.level ?? null;
}
