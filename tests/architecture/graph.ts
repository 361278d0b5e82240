import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { code, type Source } from './sources.ts';

/** One import: the file that has it, and what it names: a path in the repository, or a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import below a folder: static, dynamic, of types and of re-exports. */
export const imports = (folder: string): Import[] => code(folder).flatMap(importsOf);

function importsOf({ path, text }: Source): Import[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => ({
    from: path,
    to: fileName.startsWith('.') ? join(dirname(path), fileName) : fileName,
  }));
}

/** Cycles among files, each as its path of imports. */
export function cycles(edges: readonly Import[]): string[] {
  const graph = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
    if (trail.includes(file) || done.has(file)) return;
    for (const { to } of graph.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
