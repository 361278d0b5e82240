import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { BROKEN } from '../inspect/broken.ts';
import { inspect } from '../inspect/inspect.ts';
import { Inspection } from '../inspect/inspection.ts';
import { problem } from '../source/problem.ts';
import { placeAt, type Source, sourceOf } from '../source/source.ts';
import { parseYaml } from '../yaml/parse.ts';

export interface Front<T> {
  /** Null where it is missing or broken. */
  readonly front: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines between two of `---`, at the very beginning. */
const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(\r?\n|$)/m;

/** What a Markdown file says of itself before its text, as the schema reads it, in the words of any YAML of a program. */
export function readFront<S extends z.ZodType>(
  source: Source,
  schema: S,
  example: string,
): Front<z.output<S>> {
  const block = BLOCK.exec(source.text);
  if (block?.index !== 0) {
    const message = 'The file does not begin with what it says of itself, between two lines of ---.';
    const missing = problem(
      placeAt(source, 0, 1),
      'front-matter-missing',
      message,
      `Begin it with lines of their own: ---, ${example}, ---.`,
    );
    return { front: null, diagnostics: [missing] };
  }
  // The first line is left empty, so that everything stands where it stands in the file.
  const yaml = sourceOf(source.file, `\n${block[1] ?? ''}`);
  const { document, diagnostics } = parseYaml(yaml);
  if (document === null) return { front: null, diagnostics };
  const into = new Inspection();
  const repaired = inspect(schema, { document, path: [], value: document.data, into });
  return {
    front: repaired === BROKEN ? null : schema.parse(repaired),
    diagnostics: [...diagnostics, ...into.found],
  };
}
