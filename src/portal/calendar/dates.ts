import { addDays, type Day, type Span } from '../../program/day.ts';
import type { Program, Rule, Stage } from '../../program/program.ts';
import type { Edition } from '../edition.ts';
import { slugs } from '../paths.ts';
import { boostText } from '../rules/boosts.ts';
import { freezeText } from '../rules/freezes.ts';

/** A date of the program, or some days of it. */
export interface DateOf {
  /** The same in every build: calendars that subscribed know an entry by it. */
  readonly id: string;
  readonly kind: 'season' | 'stage' | 'boost' | 'choice' | 'enter' | 'freeze' | 'close';
  readonly title: string;
  /** What it means, or null. */
  readonly text: string | null;
  readonly span: Span;
  /** The page that says more. */
  readonly href: string;
}

/** Kinds that begin on the same day: what is longer comes first. */
const KINDS: readonly DateOf['kind'][] = ['season', 'stage', 'boost', 'choice', 'enter', 'freeze', 'close'];

/** All dates of the program, in the order of their first days. */
export function datesOf(edition: Edition): DateOf[] {
  const { stages, rules } = edition.portal.program;
  return [
    season(edition),
    ...stages.flatMap((stage) => [
      stageDate(edition, stage),
      ...enterDates(edition, stage),
      ...freezeDates(edition, stage),
      closeDate(edition, stage),
    ]),
    ...rules.flatMap((rule) => [...boostDates(edition, rule), ...choiceDates(edition, rule)]),
  ].sort(inOrder);
}

const nextDay = (day: Day): Day => addDays(day, 1);

const key = ({ span, kind, id }: DateOf): string => `${span.from} ${KINDS.indexOf(kind)} ${id}`;

const inOrder = (a: DateOf, b: DateOf): number => (key(a) < key(b) ? -1 : 1);

function season({ portal, text, href }: Edition): DateOf {
  const { program } = portal;
  const about = program.objective && text(program.objective.text);
  return {
    ...{ id: 'season', kind: 'season', title: text(program.title) },
    ...{ text: about, span: program.period, href: href(slugs.home) },
  };
}

const stageDate = ({ text, href }: Edition, { id, title, description, period }: Stage): DateOf => ({
  ...{ id: `stage-${id}`, kind: 'stage', title: text(title) },
  ...{ text: description && text(description), span: period, href: href(slugs.stage(id)) },
});

function closeDate({ t, text, href, formats }: Edition, { id, title, closes }: Stage): DateOf {
  const about = t('stage.closes', { closes: formats.days.long(closes) });
  return {
    ...{ id: `close-${id}`, kind: 'close', title: t('calendar.close', { stage: text(title) }) },
    ...{ text: about, span: { from: closes, until: nextDay(closes) }, href: href(slugs.stage(id)) },
  };
}

/** Days on which the boards of a stage stand still. */
function freezeDates(edition: Edition, stage: Stage): DateOf[] {
  const { t, text, href } = edition;
  const { id, title, freeze, closes } = stage;
  if (freeze === null) return [];
  const named = t('calendar.freeze', { stage: text(title) });
  const span = { from: freeze, until: closes };
  const about = freezeText(edition, stage);
  return [
    { id: `freeze-${id}`, kind: 'freeze', title: named, text: about, span, href: href(slugs.stage(id)) },
  ];
}

/** The last day on which one can enter a stage that has to be entered. */
function enterDates({ t, text, href, formats }: Edition, { id, title, enterBy }: Stage): DateOf[] {
  if (enterBy === null) return [];
  const span = { from: enterBy, until: nextDay(enterBy) };
  const about = t('stage.entry', { day: formats.days.long(enterBy) });
  const named = t('calendar.enter', { stage: text(title) });
  return [{ id: `enter-${id}`, kind: 'enter', title: named, text: about, span, href: href(slugs.stage(id)) }];
}

/** Days on which something counts more: a version of a rule may say them again. */
function boostDates(edition: Edition, rule: Rule): DateOf[] {
  const { text, href } = edition;
  const dates = [rule, ...rule.versions].flatMap((version) =>
    version.boosts.map(
      (boost): DateOf => ({
        ...{ id: `boost-${rule.id}-${boost.period.from}`, kind: 'boost', title: text(rule.title) },
        ...{ text: boostText(edition, version, boost), span: boost.period },
        href: `${href(slugs.rules)}#${rule.id}`,
      }),
    ),
  );
  return [...new Map(dates.map((date) => [date.id, date])).values()];
}

function choiceDates({ t, text, href }: Edition, { id, title, choice }: Rule): DateOf[] {
  if (choice === null) return [];
  const named = t('calendar.choice', { rule: text(title) });
  const span = { from: choice.by, until: nextDay(choice.by) };
  return [
    {
      id: `choice-${id}`,
      kind: 'choice',
      title: named,
      text: null,
      span,
      href: `${href(slugs.rules)}#${id}`,
    },
  ];
}

/** The program's first month begins the drawing, and its last one ends it, closes included. */
export function coveredBy({ period, stages }: Program): Span {
  const closes = stages.map((stage) => nextDay(stage.closes));
  return { from: period.from, until: [period.until, ...closes].sort().at(-1) ?? period.until };
}
