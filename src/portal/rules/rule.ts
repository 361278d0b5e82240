import { overlap } from '../../program/day.ts';
import { isDecidedOnce } from '../../program/decided-once.ts';
import type { GateCondition, Reading, Rule, Stage, WindowSize } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import { type CurveChart, drawCurve } from '../charts/curve.ts';
import type { Edition } from '../edition.ts';
import { measureOf, segmentOf } from '../portal.ts';
import { advanceTexts } from './advances.ts';
import { amountTexts } from './amounts.ts';
import { boostTexts } from './boosts.ts';
import { curveTexts } from './curve-texts.ts';
import { entryTexts, stageTitles } from './entries.ts';
import { limitTexts } from './limits.ts';
import { measureTexts } from './measure.ts';
import type { Pays } from './pays.ts';
import { curveSentences } from './sentences.ts';
import { teamTexts } from './team.ts';

/** A rule as the rules page says it aloud. */
export interface RuleView extends RuleTerms {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** What the rule became; none where it always was as it is. */
  readonly versions: readonly VersionView[];
}

/** A version of a rule; of its facts, those that are other than they were. */
export interface VersionView extends RuleTerms {
  /** `From July 1, 2017` */
  readonly title: string;
  /** What it holds for and, where it reaches back, since when that is known and why. */
  readonly notes: readonly string[];
}

/** What a rule, or a version of it, counts and pays. */
export interface RuleTerms {
  /** What it counts, over what, for whom and when: name and text. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly pays: Pays;
  /** What it is multiplied by, gate, boosts and caps. */
  readonly terms: readonly string[];
  /** Null where a sentence says it all. */
  readonly curve: CurveChart | null;
}

export function ruleView(edition: Edition, rule: Rule): RuleView {
  const { text } = edition;
  const began = ruleTerms(edition, rule);
  return {
    id: rule.id,
    title: text(rule.title),
    description: rule.description && text(rule.description),
    ...began,
    versions: rule.versions.map((version) => versionView(edition, version, began)),
  };
}

function versionView(edition: Edition, version: Rule, began: RuleTerms): VersionView {
  const { t, formats } = edition;
  const now = ruleTerms(edition, version);
  const { from = '', knownOn = '', reason = null } = version.since ?? {};
  const back = reason === null ? [] : [t('rule.version_back', { day: formats.days.long(knownOn), reason })];
  return {
    title: t('rule.version', { day: formats.days.long(from) }),
    notes: [
      ...(version.description ? [edition.text(version.description)] : []),
      t('rule.version_note'),
      ...back,
    ],
    ...now,
    facts: now.facts.filter(
      ({ name, text }) => !began.facts.some((fact) => fact.name === name && fact.text === text),
    ),
  };
}

function ruleTerms(edition: Edition, rule: Rule): RuleTerms {
  return {
    facts: factsOf(edition, rule),
    pays: curveSentences(edition, rule),
    terms: [
      ...measureTexts(edition, rule.measure),
      ...entryTexts(edition, rule),
      ...teamTexts(edition, rule),
      ...amountTexts(edition, rule),
      ...gateTexts(edition, rule),
      ...multiplierTexts(edition, rule),
      ...boostTexts(edition, rule),
      ...capTexts(edition, rule),
      ...limitTexts(edition, rule),
      ...advanceTexts(edition, rule),
      ...(rule.pays === 'daily' || isDecidedOnce(rule) ? [] : [edition.t(`rule.pays_${rule.pays}`)]),
    ],
    curve:
      isDecidedOnce(rule) ||
      rule.curve.form === 'flat' ||
      rule.curve.columns !== null ||
      rule.curve.edges === 'target'
        ? null
        : drawCurve(rule, [], curveTexts(edition, rule)),
  };
}

/** Whether the rule runs on a day of the stage. */
export const runsIn = ({ stages, period }: Rule, stage: Stage): boolean =>
  stages ? stages.includes(stage.id) : overlap(period, stage.period) !== null;

function factsOf(edition: Edition, rule: Rule): RuleTerms['facts'] {
  const { portal, text, t } = edition;
  const measure = text(measureOf(portal, rule.measure).title);
  return [
    { name: t('rule.counts'), text: readText(edition, rule.as, measure) },
    { name: t('rule.over'), text: windowText(edition, rule.over) },
    { name: t('rule.when'), text: whenText(edition, rule) },
    { name: t('rule.who'), text: whoText(edition, rule) },
  ];
}

/** A measure as it is read: itself, or as a share of the target, or as growth. */
const readText = ({ t }: Edition, as: Reading, measure: string): string =>
  as === 'value' ? measure : t(`rule.${as}`, { measure });

/** `each stage`, `each day`. */
export const windowText = ({ t }: Edition, over: WindowSize): string => t(`window.${over}`);

function whenText(edition: Edition, { stages, period }: Rule): string {
  const { portal, formats, t } = edition;
  if (stages === null) return formats.days.span(period);
  if (stages.length === portal.program.stages.length) return t('rule.all_stages');
  const named = portal.program.stages.filter(({ id }) => stages.includes(id));
  return stageTitles(edition, named);
}

function whoText({ portal, text, formats, t }: Edition, { segments }: Rule): string {
  if (segments === null) return t('rule.everyone');
  return formats.list(segments.map((id) => text(segmentOf(portal, id).title)));
}

function multiplierTexts(edition: Edition, { multiply, curve }: Rule): string[] {
  if (!multiply || curve.columns) return [];
  const { t, formats, portal, text } = edition;
  const measure = measureOf(portal, multiply.measure);
  const bands = multiply.bands.map(({ from, times }) =>
    t('rule.multiply_band', {
      from: multiply.as === 'value' ? formats.amount(measure, ratioText(from)) : formats.exactPercent(from),
      times: formats.number(ratioText(times)),
    }),
  );
  const read = readText(edition, multiply.as, text(measure.title));
  return [
    t('rule.multiply', {
      measure: read,
      window: windowText(edition, multiply.over),
      bands: formats.list(bands),
    }),
  ];
}

function gateTexts(edition: Edition, rule: Rule): string[] {
  const { gate } = rule;
  if (!gate) return [];
  const { t, formats } = edition;
  const conditions = formats.list(gate.conditions.map((condition) => conditionText(edition, condition)));
  const stays = gate.onceMet ? (`${gate.needs}_once` as const) : gate.needs;
  const needs = isDecidedOnce(rule) ? (`${gate.needs}_decided` as const) : stays;
  return [t(`rule.gate_${needs}`, { count: gate.conditions.length, conditions })];
}

function conditionText(edition: Edition, { measure: id, as, test, limit, over }: GateCondition): string {
  const { portal, text, formats, t } = edition;
  const measure = measureOf(portal, id);
  const amount = ratioText(limit);
  const plain = measure.money ? formats.money(amount) : formats.number(amount);
  const value = as === 'value' ? plain : formats.exactPercent(limit);
  return t(`rule.condition_${test}`, {
    measure: readText(edition, as, text(measure.title)),
    value,
    window: windowText(edition, over),
  });
}

const capTexts = (edition: Edition, { caps }: Rule): string[] =>
  caps.map(({ points, over }) =>
    edition.t('rule.cap', {
      points: edition.formats.points(ratioText(points)),
      window: windowText(edition, over),
    }),
  );
