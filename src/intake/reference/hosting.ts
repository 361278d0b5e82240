import type { Diagnostic } from '../../program/diagnostic.ts';
import { beyondHost } from '../../program/hosting.ts';
import type { Program } from '../../program/program.ts';
import type { Reference } from './reference.ts';

/** A person's page and its statement in each language; what a page comes to is its budget's larger half. */
const FILES = 2;
const PAGE_BYTES = 50_000;

/** Warns before anything is drawn where the pages of so many people are more than the portal's host takes. */
export function hosting(program: Program, { participants }: Reference): Diagnostic[] {
  const pages = participants.length * program.locales.length;
  return beyondHost(program, { files: pages * FILES, bytes: pages * PAGE_BYTES }, true);
}
