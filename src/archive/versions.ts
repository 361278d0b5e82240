import { readFileSync } from 'node:fs';
import { z } from 'zod';

const shape = z.object({ version: z.string(), dependencies: z.object({ '@duckdb/node-api': z.string() }) });

/** With which Laurel and which DuckDB results are computed. */
export function versions(): { laurel: string; duckdb: string } {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version, dependencies } = shape.parse(JSON.parse(text));
  return { laurel: version, duckdb: dependencies['@duckdb/node-api'] };
}
