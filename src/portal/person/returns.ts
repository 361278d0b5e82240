import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { measureOf, ruleBehind } from '../portal.ts';
import type { Posting } from './account.ts';

/** Which sales came back so that a posting takes points back, a sentence each; none where something else took them. */
export function returnsBehind(
  edition: Edition,
  posting: Posting,
  returns: readonly Row<'credits'>[],
): string[] {
  const { portal, formats, t } = edition;
  const rule = ruleBehind(portal.program, posting);
  if (!rule || measureOf(portal, rule.measure).from === 'activities') return [];
  const { window_from: from, window_to: to, posted_on: day } = posting;
  return returns
    .filter((row) => row.known_on === day && row.counts_on >= from && row.counts_on <= to)
    .map(({ fact_id: id, counts_on, value, quantity, file, line }) =>
      t('statement.returned', {
        ...{ id, file, line },
        day: formats.days.long(counts_on),
        value: value === '' ? quantity : formats.money(value),
      }),
    );
}
