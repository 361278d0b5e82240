import { inspectFields } from '../inspect/inspect.ts';
import type { Inspection } from '../inspect/inspection.ts';
import { isMap } from '../inspect/shape.ts';
import { idsOfStage } from '../resolve/stage.ts';
import { advance } from '../schema/advances.ts';
import { calendar } from '../schema/calendars.ts';
import { example } from '../schema/examples.ts';
import { group } from '../schema/groups.ts';
import { limit } from '../schema/limits.ts';
import type { Kind } from '../schema/marks.ts';
import { measure } from '../schema/measures.ts';
import { type ProgramWritten, program } from '../schema/program.ts';
import { ranking } from '../schema/rankings.ts';
import { reward } from '../schema/rewards.ts';
import { rule } from '../schema/rule.ts';
import { sources } from '../schema/sources.ts';
import { stage } from '../schema/stage.ts';
import { tax } from '../schema/taxes.ts';
import type { Document } from '../yaml/document.ts';
import { declaredIds, nameOf } from './ids.ts';
import { entriesOfList, itemOfFile, itemsOfList, itemsOfMap } from './items.ts';

/** The documents of a program by file; null for one that could not be read. */
export type Documents = ReadonlyMap<string, Document | null>;

/** The ids of each kind; null where a file that declares them could not be read, so that anything may be declared. */
export type Declared = Readonly<Record<Kind | 'team' | 'feed' | 'locale', readonly string[] | null>>;

/** Everything that the documents declare, each part as its schema reads it. */
export function gather(documents: Documents, into: Inspection) {
  const single = (name: string): Document[] => present(documents.get(`program/${name}.yaml`));
  const folder = (name: string): Document[] => inFolder(documents, name).flatMap(present);
  return {
    program:
      single('program').map((document) => ({ document, written: programOf(document, into) }))[0] ?? null,
    measures: single('measures').flatMap((document) => itemsOfMap(document, measure, into)),
    calendars: single('calendars').flatMap((document) => itemsOfMap(document, calendar, into)),
    sources: single('sources').flatMap((document) => feedsOf(document, into)),
    limits: single('limits').flatMap((document) => entriesOfList(document, limit, into)),
    advances: single('advances').flatMap((document) => itemsOfList(document, advance, into)),
    rankings: single('rankings').flatMap((document) => itemsOfList(document, ranking, into)),
    examples: single('examples').flatMap((document) => entriesOfList(document, example, into)),
    rewards: single('rewards').flatMap((document) => itemsOfList(document, reward, into)),
    segments: single('segments').flatMap((document) => itemsOfList(document, group, into)),
    teams: single('teams').flatMap((document) => itemsOfList(document, group, into)),
    taxes: single('taxes').flatMap((document) => itemsOfList(document, tax, into)),
    rules: folder('rules').flatMap((document) => itemOfFile(document, rule, into)),
    stages: folder('stages').flatMap((document) => itemOfFile(document, stage, into)),
    stageFiles: inFolder(documents, 'stages').length,
  };
}

export type Gathered = ReturnType<typeof gather>;

/** What may be referred to. Measures and stages are needed: where there are none, that is told, and nothing else. */
export function declared(documents: Documents, { program, stages: sound }: Gathered): Declared {
  const single = (name: string) => idsOf([documents.get(`program/${name}.yaml`)]);
  const stages = inFolder(documents, 'stages');
  return {
    measure: documents.has('program/measures.yaml') ? single('measures') : null,
    calendar: single('calendars'),
    ranking: single('rankings'),
    reward: single('rewards'),
    rule: idsOf(inFolder(documents, 'rules'), nameOf),
    segment: single('segments'),
    team: single('teams'),
    feed: documents.has('program/sources.yaml') ? single('sources') : null,
    locale: program?.written.locales ?? null,
    stage: stages.length > 0 ? stageIds(idsOf(stages, nameOf), sound) : null,
  };
}

/** With the weeks or months of stages that are repeated. */
const stageIds = (ids: string[] | null, stages: Gathered['stages']): string[] | null =>
  ids && [...new Set([...ids, ...stages.flatMap(({ written }) => idsOfStage(written))])];

const present = (document: Document | null | undefined): Document[] => (document ? [document] : []);

const inFolder = (documents: Documents, folder: string): (Document | null)[] =>
  [...documents].filter(([file]) => file.startsWith(`program/${folder}/`)).map(([, document]) => document);

/** A file that is not there declares nothing; one that could not be read may declare anything. */
function idsOf(
  documents: readonly (Document | null | undefined)[],
  named?: (document: Document) => string,
): string[] | null {
  if (documents.includes(null)) return null;
  const ids = documents
    .flatMap(present)
    .flatMap((document) => [...declaredIds(document), ...(named ? [named(document)] : [])]);
  return [...new Set(ids)];
}

/** Field by field: what is broken is left out, what is sound is used. */
function programOf(document: Document, into: Inspection): Partial<ProgramWritten> {
  if (!isMap(document.data)) return {};
  return program
    .partial()
    .parse(inspectFields(program, { document, path: [], value: document.data, into }).parts);
}

function feedsOf(document: Document, into: Inspection) {
  const { parts } = inspectFields(sources, { document, path: [], value: document.data, into });
  const written = sources.parse(parts);
  const feeds = [
    { id: 'sales' as const, written: written.sales },
    { id: 'activities' as const, written: written.activities },
  ];
  return feeds.flatMap(({ id, written: feed }) =>
    feed ? [{ id, written: feed, origin: { document, path: [id] } }] : [],
  );
}
