import type { Diagnostic } from '../diagnostic.ts';
import type { Mark } from '../schema/marks.ts';
import type { Refusal } from '../schema/refusal.ts';
import { problem } from '../source/problem.ts';
import { type Document, type Path, placeOf, placeOfKey } from '../yaml/document.ts';

/** A value that stands for more than itself: a reference, a text, a picture. */
export interface Marked {
  readonly mark: Mark;
  readonly value: unknown;
  readonly document: Document;
  readonly path: Path;
  /** The value is the key at the end of the path. */
  readonly isKey: boolean;
}

/** What looking through the documents of a program gathers. */
export class Inspection {
  readonly found: Diagnostic[] = [];
  readonly marked: Marked[] = [];

  refuseValue(document: Document, path: Path, { code, message, hint }: Refusal): void {
    this.found.push(problem(placeOf(document, path), code, message, hint));
  }

  refuseKey(document: Document, path: Path, { code, message, hint }: Refusal): void {
    this.found.push(problem(placeOfKey(document, path), code, message, hint));
  }
}
