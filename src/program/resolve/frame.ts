import type { Program } from '../program.ts';
import type { ProgramWritten } from '../schema/program.ts';
import { resolveText } from './context.ts';
import { resolveRequests } from './requests.ts';

/** What `program.yaml` says of a program. */
export type Frame = Omit<
  Program,
  | 'measures'
  | 'writings'
  | 'calendars'
  | 'rules'
  | 'stages'
  | 'limits'
  | 'advances'
  | 'rankings'
  | 'examples'
  | 'rewards'
  | 'segments'
  | 'teams'
  | 'taxes'
  | 'feeds'
>;

const COLORS = { primary: '#1d3557', accent: '#e0a100' };
/** Stands in for decimal places of points that could not be read: no points are finer. */
const FINEST = 6;
/** Stands in for days that could not be read: no other day is outside. */
const ALL_DAYS = { from: '1900-01-01', until: '2200-01-01' };

/** The frame of a program; what could not be read has a stand-in that causes no further problem. */
export function resolveFrame(written: Partial<ProgramWritten>): Frame {
  const [first = 'en', ...others] = written.locales ?? [];
  const locales: Program['locales'] = [first, ...others];
  const period = written.period ?? ALL_DAYS;
  const {
    id = '',
    client = '',
    time_zone: timeZone = 'UTC',
    currency = { code: 'XXX', decimals: 2 },
  } = written;
  return {
    ...{ id, client, timeZone, locales, period, currency },
    title: resolveText(written.title ?? '', { locales }),
    history: written.history ? { from: written.history.from, until: period.from } : null,
    points: resolvePoints(written, locales),
    objective: written.objective
      ? { ...written.objective, text: resolveText(written.objective.text, { locales }) }
      : null,
    brand: resolveBrand(written.brand),
    people: resolvePeople(written.people),
    access: written.access ?? 'sealed',
    operator: written.operator ?? 'private',
    archive: { data: written.archive?.data ?? false },
    sealing: { mode: written.sealing?.mode ?? 'vault', epoch: written.sealing?.epoch ?? '' },
    portal: {
      url: written.portal?.url ?? null,
      base: written.portal?.base ?? '/',
      host: written.portal?.host ?? 'github-pages',
    },
    contact: written.contact ?? null,
    requests: resolveRequests(written.requests),
    terms: { acceptance: written.terms?.acceptance ?? 'not_asked' },
  };
}

function resolveBrand(brand: ProgramWritten['brand']): Program['brand'] {
  const { logo = null, hero = null, colors = COLORS, typefaces, tone = 'warm' } = brand ?? {};
  const { text = null, headings = null } = typefaces ?? {};
  return { logo, hero, colors, typefaces: { text, headings }, tone };
}

function resolvePoints({ points }: Partial<ProgramWritten>, locales: Program['locales']): Program['points'] {
  return {
    name: resolveText(points?.name ?? '', { locales }),
    decimals: points?.decimals ?? FINEST,
    value: points?.value ?? null,
    expireAfter: points?.expire?.after ?? null,
  };
}

/** Left out, boards show the first five by alias and nobody else: names are never public by accident. */
function resolvePeople(people: ProgramWritten['people']): Program['people'] {
  const { named_top: namedTop = 5, listed = 'top' } = people?.boards ?? {};
  return { names: people?.names ?? 'alias', namedTop, listed };
}
