import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { changesBetween } from '../src/archive/between.ts';
import { PAGES } from '../src/archive/manifest.ts';
import { fingerprint } from '../src/archive/signature.ts';
import { verify } from '../src/archive/verify.ts';
import { renderDiagnostics } from '../src/program/report.ts';
import { repository, run } from './command.ts';
import { progress } from './progress.ts';

const command = new Command('verify')
  .description(
    'Tells whether an archive is whole, signed and right: computes what it says once more from what it holds.',
  )
  .argument('<archive>', 'a ZIP that `npm run archive` wrote')
  .option('--key <file>', 'the public key (default: program/archive-key.pem)')
  .option('--previous <zip>', 'the archive that it should follow')
  .option('--against <zip>', 'tells what changed since this archive, as Markdown')
  .parse();
const { key, previous, against } = command.opts<{ key?: string; previous?: string; against?: string }>();
const [archive = ''] = command.args;

await run('verify', async () => {
  const publicKey = publicKeyAt(key);
  const steps = progress();
  const { manifest, problems, rows } = await verify({ archive, publicKey, previous, onProgress: steps.on });
  steps.done();
  process.stdout.write(renderDiagnostics(problems));
  if (problems.some(({ severity }) => severity === 'error')) {
    process.exitCode = 2;
    return;
  }
  const signed =
    publicKey === null
      ? 'The signature was not looked at: give --key.'
      : `Signed with ${fingerprint(publicKey)}.`;
  const again = rows === null ? '' : ` ${rows} rows were computed again; none differs.`;
  const drawn = manifest.files.filter(({ path }) => path.startsWith(`${PAGES}/`)).length;
  const pages =
    drawn === 0 ? '' : ` ${drawn} files of pages were compared by their digests, not drawn again.`;
  console.log(
    `${manifest.program} as of ${manifest.as_of}: ${manifest.files.length} files are as they were archived.${again}${pages}\n${signed}`,
  );
  if (against !== undefined) process.stdout.write(await changesBetween(against, archive));
});

function publicKeyAt(file: string | undefined): string | null {
  const own = join(repository, 'program', 'archive-key.pem');
  if (file !== undefined) return readFileSync(file, 'utf8');
  return existsSync(own) ? readFileSync(own, 'utf8') : null;
}
