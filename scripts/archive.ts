import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { MANIFEST } from '../src/archive/manifest.ts';
import { manifestIn } from '../src/archive/previous.ts';
import { writeArchive } from '../src/archive/write.ts';
import { drawPlainPages } from '../src/publish/plain-drawing.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';
import { programAt } from './files.ts';
import { progress } from './progress.ts';

const command = new Command('archive')
  .description(
    'Packs results with what they follow from into one signed ZIP, for the client to keep and check.',
  )
  .requiredOption('--sign-with <file>', 'the private key that `npm run signing-key` made')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--stage <id>', 'as known on the closing day of this stage; left out: of the whole program')
  .option('--out <file>', 'the ZIP to write (default: .laurel/archives/PROGRAM[-STAGE].zip)')
  .option('--previous <zip>', 'the archive before this one: the new one names it')
  .parse();
type Options = { root: string; signWith: string; stage?: string; out?: string; previous?: string };
const { root, signWith, stage, out, previous } = command.opts<Options>();

await run('archive', async () => {
  const program = programAt(root);
  const closed = stage === undefined ? undefined : program.stages.find(({ id }) => id === stage);
  if (stage !== undefined && !closed) throw new Error(`${stage} is not a stage of this program`);
  const path =
    out ?? join(root, '.laurel', 'archives', `${[program.id, stage].filter(Boolean).join('-')}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  const steps = progress();
  const manifest = await writeArchive({
    ...{ root, out: path, stage, asOf: closed?.closes, now: now(), onProgress: steps.on },
    pages: drawPlainPages,
    privateKey: readFileSync(signWith, 'utf8'),
    previous: previous === undefined ? undefined : manifestIn(previous),
  });
  steps.done();
  console.log(`${manifest.files.length} files, as of ${manifest.as_of}, listed in ${MANIFEST}: ${path}`);
});
