import type { Lottery } from '../../program/lottery.ts';
import type { Rule } from '../../program/program.ts';
import { compare, type Ratio, ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import type { Pays, Proof } from './pays.ts';

/** What brings tickets, what is drawn, and how anybody draws again; `fromText` says how large a step is. */
export function lotterySentences(
  edition: Edition,
  { curve, measure }: Rule,
  lottery: Lottery,
  fromText: (edge: Ratio) => string,
): Pays {
  const { t, text, portal, formats } = edition;
  const [line] = curve.lines;
  const brought = t('curve.lottery', {
    count: Number(line?.points.n ?? 0n),
    step: line?.step ? fromText(line.step) : '',
    measure: text(measureOf(portal, measure).title),
  });
  const most = lottery.atMost === null ? [] : [t('curve.lottery_most', { count: lottery.atMost })];
  return {
    intro: [brought, ...most, t('curve.lottery_prizes')].join(' '),
    bands: grouped(lottery.prizes).map(({ points, count }) =>
      t('curve.lottery_prize', { count, points: formats.points(ratioText(points)) }),
    ),
    note: t('curve.lottery_note'),
    proof: proofOf(edition, lottery),
  };
}

const proofOf = ({ t }: Edition, { commitment, revealed }: Lottery): Proof => ({
  title: t('curve.lottery_again'),
  text: [t('curve.lottery_check'), ...(revealed === null ? [t('curve.lottery_seed_later')] : [])].join(' '),
  facts: [
    { name: t('curve.lottery_commitment'), text: commitment },
    ...(revealed === null ? [] : [{ name: t('curve.lottery_seed'), text: revealed }]),
  ],
});

/** Prizes that are alike and are drawn one after the other. */
function grouped(prizes: readonly Ratio[]): { readonly points: Ratio; readonly count: number }[] {
  const groups: { points: Ratio; count: number }[] = [];
  for (const points of prizes) {
    const last = groups.at(-1);
    if (last && compare(last.points, points) === 0) last.count += 1;
    else groups.push({ points, count: 1 });
  }
  return groups;
}
