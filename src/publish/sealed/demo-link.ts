import { pageOwners } from '../../portal/owners.ts';
import { href, slugs } from '../../portal/paths.ts';
import type { Scored } from '../../score.ts';
import { written } from '../../sealing/code.ts';
import { demoCode } from '../../sealing/demo.ts';

/** Tells which address opens the page of a demonstration's first participant; null for a portal that is none. */
export async function demoLink(
  { program, reference }: Pick<Scored, 'program' | 'reference'>,
  isAsked: boolean,
): Promise<string | null> {
  const [first] = pageOwners(program, reference.participants);
  const isDemo = isAsked || program.sealing.mode === 'demo';
  if (program.access !== 'sealed' || !isDemo || !first) return null;
  const code = written(await demoCode(program.id, { audience: 'person', id: first.id }));
  return `The page of ${first.id}: ${href(program.portal.base, first.locale, slugs.door)}#${code}`;
}
