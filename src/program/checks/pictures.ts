import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Marked } from '../inspect/inspection.ts';
import { problem, quoted } from '../source/problem.ts';
import { isInside } from '../source/read-source.ts';
import { placeOf } from '../yaml/document.ts';
import type { Case } from './case.ts';

/** What makes an SVG do something, or fetch something: a logo only shows. */
const ACTIVE =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?:https?:)?\/\//i;

/** Pictures are there, below `public/`, and do nothing but show. */
export const pictures = ({ marked, root }: Case): Diagnostic[] =>
  marked.flatMap((spot) =>
    spot.mark.is === 'picture' && typeof spot.value === 'string'
      ? checkPicture(spot, spot.value, join(root, 'public'))
      : [],
  );

function checkPicture({ document, path }: Marked, name: string, folder: string): Diagnostic[] {
  const place = placeOf(document, path);
  const file = join(folder, name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    const message = `There is no picture ${quoted(`public/${name}`)}.`;
    return [problem(place, 'picture-missing', message, 'Put it there, or correct the path.')];
  }
  if (!isInside(folder, file)) {
    const message = `${quoted(name)} leads out of public/.`;
    return [problem(place, 'file-outside', message, 'Put the picture itself into public/.')];
  }
  if (!name.endsWith('.svg') || !ACTIVE.test(readFileSync(file, 'utf8'))) return [];
  const message = `The picture ${quoted(name)} holds a script or loads something.`;
  return [problem(place, 'picture-active', message, 'Save it as a plain SVG.')];
}
