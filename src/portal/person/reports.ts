import type { Edition } from '../edition.ts';
import { type Request, requestOf } from './request.ts';

/** What somebody may have done that no file has brought. */
export interface Report {
  readonly title: string;
  readonly request: Request;
}

/** One for each measure of one's own activities that a rule pays for; none when the season is over, or where there is nobody to ask. */
export function reportsOf(edition: Edition, participant: string): Report[] {
  const { portal, text } = edition;
  if (portal.over) return [];
  const paid = new Set(portal.program.rules.map(({ measure }) => measure));
  return portal.program.measures
    .filter(({ from, credited }) => from === 'activities' && credited === 'seller')
    .filter(({ id }) => paid.has(id))
    .flatMap(({ id, title }) => {
      const request = requestOf(edition, 'activity', { participant, id });
      return request === null ? [] : [{ title: text(title), request }];
    });
}
