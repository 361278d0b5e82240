import { pageOwners } from '../../portal/owners.ts';
import { href, slugs } from '../../portal/paths.ts';
import type { Program } from '../../program/program.ts';
import type { Scored } from '../../score.ts';
import { written } from '../../sealing/code.ts';
import { demoCode } from '../../sealing/demo.ts';

/** How to see a demonstration as somebody sees it. */
export interface Door {
  /** A participant's id, `client` or `operator`. */
  readonly who: string;
  /** Below the portal's host, with the code. */
  readonly path: string;
}

/** The doors of a demonstration's first participant, its client and its operator; none of a portal that is no demonstration. */
export async function demoDoors(
  { program, reference }: Pick<Scored, 'program' | 'reference'>,
  isAsked: boolean,
): Promise<Door[]> {
  const isDemo = isAsked || program.sealing.mode === 'demo';
  if (program.access !== 'sealed' || !isDemo) return [];
  const [first] = pageOwners(program, reference.participants);
  return Promise.all([
    ...(first ? [doorOf(program, 'person', first.id, first.locale)] : []),
    doorOf(program, 'client', 'client', program.locales[0]),
    doorOf(program, 'operator', 'operator', program.locales[0]),
  ]);
}

async function doorOf(
  { id, portal }: Program,
  audience: 'person' | 'client' | 'operator',
  who: string,
  locale: string,
): Promise<Door> {
  const code = written(await demoCode(id, { audience, id: who }));
  return { who, path: `${href(portal.base, locale, slugs.door)}#${code}` };
}
