import type { Program, Stage } from '../program/program.ts';
import type { Results } from '../results/read.ts';

/** Who has won what in a stage, by id, as a table for the pull request that closes it. */
export function winnersText(program: Program, stage: Stage, { prizes }: Results): string {
  const locale = program.locales[0];
  const own = prizes.filter(({ stage_id }) => stage_id === stage.id);
  const rows = own.map((row) => {
    const ranking = program.rankings.find(({ id }) => id === row.ranking_id);
    const reward = program.rewards.find(({ id }) => id === row.reward_id);
    const prize = reward ? (reward.title[locale] ?? '') : `${row.points} points`;
    const title = ranking?.title[locale] ?? row.ranking_id;
    const share = row.share === '1' ? '' : row.share;
    return `| ${[title, row.group_id, row.place, row.entrant_id, prize, share].map(cell).join(' | ')} |`;
  });
  const table = [
    '| Ranking | Group | Place | Who | Prize | Share |',
    '| --- | --- | --: | --- | --- | --- |',
    ...rows,
  ];
  const body = rows.length > 0 ? table : ['Nobody has won a prize.'];
  return [`# ${stage.title[locale]}: winners`, '', ...body, ''].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
