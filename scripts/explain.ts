import { join } from 'node:path';
import { Command } from 'commander';
import { editionIn } from '../src/portal/edition.ts';
import { reportOf } from '../src/portal/explain/report.ts';
import { portalOf } from '../src/portal/portal.ts';
import { readResults } from '../src/results/read.ts';
import { score } from '../src/score.ts';
import { repository, run } from './command.ts';
import { progress } from './progress.ts';

const command = new Command('explain')
  .description('Computes, and says how postings of a participant came about.')
  .argument('<participant>', 'id of a participant')
  .argument('[rule]', 'only of this rule, ranking or adjustment')
  .argument('[day]', 'only those posted on this day, YYYY-MM-DD; also without a rule')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--out <dir>', 'where the results go', join(repository, '.laurel', 'results'))
  .option('--as-of <day>', 'compute as known by the end of this day, YYYY-MM-DD')
  .option('--locale <locale>', 'a language of the program; left out: its first')
  .parse();
const { root, out, asOf, locale } = command.opts<{
  root: string;
  out: string;
  asOf?: string;
  locale?: string;
}>();
const [participant = '', ...rest] = command.args;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

await run('explain', async () => {
  const steps = progress();
  const { program, reference } = await score({ root, out, asOf, explained: 0, onProgress: steps.on });
  steps.done();
  const portal = portalOf(program, reference, readResults(out));
  const language = locale ?? program.locales[0];
  const refusal = !portal.participants.has(participant)
    ? `There is no participant ${participant}.`
    : !program.locales.includes(language)
      ? `The program has no locale ${language}: ${program.locales.join(', ')}.`
      : null;
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 2;
    return;
  }
  const asked = {
    participant,
    rule: rest.find((text) => !isDay(text)) ?? null,
    day: rest.find(isDay) ?? null,
  };
  process.stdout.write(reportOf(editionIn(portal, language), asked));
});
