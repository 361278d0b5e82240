import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedOf, programs, resultsOf } from './results.ts';

// `npm run accept [NAME…]`: what the engine gives now becomes what is expected. Read the difference before you commit.
const wanted = process.argv.slice(2);

for (const program of programs.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const folder = expectedOf(program);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(await resultsOf(program))) {
    writeFileSync(join(folder, name), lines.join('\n'));
  }
  console.log(`accepted ${program}`);
}
