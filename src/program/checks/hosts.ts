import type { Diagnostic } from '../diagnostic.ts';
import { placeIn } from '../resolve/origin.ts';
import { warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Hosts where one name serves the sites of one owner side by side: what a browser keeps for one, all of them read. */
const SHARED = /\.(github|gitlab|bitbucket)\.io$/;

/** A sealed portal has a host of its own: a remembered device's keys lie in the host's storage. */
export function hosts({ program }: Case): Diagnostic[] {
  const { access, portal } = program;
  if (access !== 'sealed' || portal.url === null || portal.base === '/') return [];
  const { hostname } = new URL(portal.url);
  if (!SHARED.test(hostname)) return [];
  const message = `The portal is sealed, and ${hostname} also serves other sites, which can read what it keeps on a device.`;
  const hint = 'Give the portal a host name of its own, such as champions.example.';
  return [warning(placeIn(program, 'portal', 'url'), 'sealed-on-shared-host', message, hint)];
}
