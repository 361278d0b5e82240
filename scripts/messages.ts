import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { writeMessages } from '../src/messages/write.ts';
import { portalOf } from '../src/portal/portal.ts';
import { readResults } from '../src/results/read.ts';
import { score } from '../src/score.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';
import { progress } from './progress.ts';
import { refuseInGit } from './sealed/outside-git.ts';

const { root, since, asOf, out } = new Command('messages')
  .description(
    'Writes a message for each participant, for a mailing tool, and a list of whom to call. It sends nothing.',
  )
  .requiredOption('--since <day>', 'what has changed since the end of this day, YYYY-MM-DD')
  .requiredOption('--out <dir>', 'a new folder, outside git: names and addresses go into it')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--as-of <day>', 'as known by the end of this day, YYYY-MM-DD')
  .parse()
  .opts<{ root: string; since: string; asOf?: string; out: string }>();

await run('messages', async () => {
  refuseInGit(resolve(out));
  if (existsSync(out)) throw new Error(`${out} is there already: messages are never mixed`);
  const work = mkdtempSync(join(tmpdir(), 'laurel-messages-'));
  const steps = progress();
  try {
    const [before, after] = [join(work, 'before'), join(work, 'now')];
    await score({ root, out: before, asOf: since, now: now(), onProgress: steps.on });
    const { program, reference } = await score({ root, out: after, asOf, now: now(), onProgress: steps.on });
    const then = { day: since, portal: portalOf(program, reference, readResults(before)) };
    const written = writeMessages(root, portalOf(program, reference, readResults(after)), then, out);
    steps.done();
    const left =
      written.without === 0 ? '' : ` ${written.without} participants have no contact, or want none.`;
    console.log(`${written.messages} messages, ${written.calls} calls: ${out}.${left}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
