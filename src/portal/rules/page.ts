import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import { assignmentTexts } from './assignments.ts';
import { type ExampleView, exampleView } from './examples.ts';
import { type RankingView, rankingView } from './rankings.ts';
import { type RuleView, ruleView } from './rule.ts';

/** The whole of the rules, said aloud. */
export interface RulesView {
  /** What points are and what one is worth. */
  readonly points: string;
  /** The address of what has changed; null where nothing is written of it. */
  readonly history: string | null;
  readonly rules: readonly RuleView[];
  readonly rankings: readonly RankingView[];
  readonly examples: readonly ExampleView[];
  /** How stages make segments and targets, a sentence each. */
  readonly assignments: readonly string[];
  readonly segments: readonly { readonly title: string; readonly why: string | null }[];
}

export function rulesView(edition: Edition): RulesView {
  const { portal, text } = edition;
  const { program } = portal;
  return {
    points: pointsText(edition),
    history: program.writings.history && edition.href(slugs.history),
    rules: program.rules.map((rule) => ruleView(edition, rule)),
    rankings: program.rankings.map((ranking) => rankingView(edition, ranking)),
    examples: program.examples.map((example) => exampleView(edition, example)),
    assignments: assignmentTexts(edition),
    segments: program.segments.map(({ title, description }) => ({
      title: text(title),
      why: description && text(description),
    })),
  };
}

function pointsText({ portal, t, formats }: Edition): string {
  const { value, expireAfter } = portal.program.points;
  const worth = value ? t('rules.worth', { money: formats.money(ratioText(value)) }) : '';
  const expire = expireAfter ? t('rules.expire', expireAfter) : '';
  return [t('rules.points', { name: formats.pointsName, worth }).trim(), expire].join(' ').trim();
}
