import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Marked } from '../inspect/inspection.ts';
import { problem, quoted } from '../source/problem.ts';
import { isInside } from '../source/read-source.ts';
import { placeOf } from '../yaml/document.ts';
import type { Case } from './case.ts';

/** What a WOFF2 file begins with (W3C, WOFF File Format 2.0, section 4.1). */
const SIGNATURE = 'wOF2';

/** Typefaces are there, below `public/`, and are what browsers read. */
export const typefaces = ({ marked, root }: Case): Diagnostic[] =>
  marked.flatMap((spot) =>
    spot.mark.is === 'typeface' && typeof spot.value === 'string'
      ? checkTypeface(spot, spot.value, join(root, 'public'))
      : [],
  );

function checkTypeface({ document, path }: Marked, name: string, folder: string): Diagnostic[] {
  const place = placeOf(document, path);
  const file = join(folder, name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    const message = `There is no typeface ${quoted(`public/${name}`)}.`;
    return [problem(place, 'typeface-missing', message, 'Put it there, or correct the path.')];
  }
  if (!isInside(folder, file)) {
    const message = `${quoted(name)} leads out of public/.`;
    return [problem(place, 'file-outside', message, 'Put the typeface itself into public/.')];
  }
  if (beginning(file) === SIGNATURE) return [];
  const message = `${quoted(name)} is no WOFF2 file.`;
  return [
    problem(place, 'typeface-form', message, 'Convert the typeface to WOFF2, and save it under this name.'),
  ];
}

function beginning(file: string): string {
  const bytes = Buffer.alloc(SIGNATURE.length);
  const handle = openSync(file, 'r');
  readSync(handle, bytes);
  closeSync(handle);
  return bytes.toString('latin1');
}
