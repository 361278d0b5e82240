import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import type { Program } from '../program/program.ts';

const NO_ADDRESS: Diagnostic = {
  code: 'portal-address-missing',
  severity: 'error',
  file: 'program/program.yaml',
  line: 0,
  column: 0,
  message: 'The portal has no address, and a publication needs one.',
  hint: 'Add it: portal: { url: https://champions.example, base: / }.',
  source: null,
  width: 1,
};

/** Throws ProblemsFound for a program that is not ready for the world: one that has no address. */
export function refuseUnready({ portal }: Program): void {
  if (portal.url === null) throw new ProblemsFound([NO_ADDRESS]);
}
