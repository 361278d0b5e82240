import type { Participant } from '../intake/reference/reference.ts';
import type { Seat } from '../portal/boards.ts';
import { keyOf } from '../portal/boards.ts';
import type { Edition } from '../portal/edition.ts';
import { slugs } from '../portal/paths.ts';
import { heroOf } from '../portal/person/hero.ts';
import { movesOf } from '../portal/person/moves.ts';
import { seatsToShow } from '../portal/person/seats-to-show.ts';
import type { Portal } from '../portal/portal.ts';
import { movementOf, ordinal } from '../portal/words.ts';
import { frozenOn } from '../program/board-windows.ts';
import type { Day } from '../program/day.ts';
import { ratio, ratioText } from '../program/ratio.ts';
import type { Values } from './template.ts';

/** What somebody is told, in their language. */
export interface Message {
  readonly id: string;
  readonly locale: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly subject: string;
  readonly values: Values;
}

export interface Since {
  readonly day: Day;
  /** As everything was known then. */
  readonly portal: Portal;
}

/** The message for a participant; `edition` is in their language. */
export function messageFor(edition: Edition, person: Participant, since: Since): Message {
  const { portal, t, text } = edition;
  const seats = portal.boards.seats(person.id);
  const { main } = seatsToShow(edition, seats);
  const values: Values = {
    name: person.name,
    program: text(portal.program.title),
    place: placeText(edition, person.id, main),
    moved: main && main.index >= 0 ? movedText(edition, person.id, main, since) : '',
    since: edition.formats.days.long(since.day),
    step: stepText(edition, person.id, main),
    earned: earnedText(edition, person.id, since.day),
    days: daysText(edition),
    link: linkOf(edition, person.id),
    contact: portal.program.contact ? `${portal.program.contact.name}, ${portal.program.contact.email}` : '',
  };
  const { email = '', phone = '' } = person.attributes;
  const subject = t(values['place'] ? 'message.subject' : 'message.without', values);
  return { id: person.id, locale: edition.locale, name: person.name, email, phone, subject, values };
}

/** `3rd of 12 in Gold`, and of which day where the board stands still; empty without a place. */
function placeText(edition: Edition, id: string, main: Seat | null): string {
  const { portal, t, formats } = edition;
  const { place } = heroOf(edition, id, { main, others: [] });
  if (place === null || main === null) return '';
  const said = `${ordinal(edition, place.rank)} ${place.of}`;
  const frozen = frozenOn(main.board, portal.today);
  if (frozen === null) return said;
  const [day, reveal] = [frozen.from, frozen.until].map((one) => formats.days.short(one));
  return t('message.frozen', { place: said, day: day ?? '', reveal: reveal ?? '' });
}

/** Places on one board are compared, and on no other. */
function movedText(edition: Edition, id: string, { board, row }: Seat, { portal }: Since): string {
  const key = JSON.stringify([keyOf(board), board.group]);
  const before = portal.boards
    .seats(id)
    .find((seat) => JSON.stringify([keyOf(seat.board), seat.board.group]) === key);
  return movementOf(edition, { ...row, previous_rank: before?.row.rank ?? '' }).words;
}

function stepText(edition: Edition, id: string, seat: Seat | null): string {
  const { portal } = edition;
  const { running } = portal.stages;
  if (!running) return '';
  const measures = portal.results.measures('participant', id);
  const [move] = movesOf(edition, id, { stage: running, seat, measures });
  return move ? `${move.title} (${move.why})` : '';
}

/** What was posted after a day, in all; empty where nothing was. */
function earnedText({ portal, formats }: Edition, id: string, since: Day): string {
  const { decimals } = portal.program.points;
  const days = [...portal.results.ledger(id, decimals).byDay].filter(([day]) => day > since);
  const units = days.reduce((sum, [, more]) => sum + more, 0);
  return days.length === 0 ? '' : formats.points(ratioText(ratio(BigInt(units), 10n ** BigInt(decimals))));
}

function daysText({ portal, t, text }: Edition): string {
  const { running } = portal.stages;
  return running
    ? t('message.days', { count: portal.stages.daysLeft(running), stage: text(running.title) })
    : '';
}

/** Where somebody reads more: of a sealed portal the door, since a link with a code is in their letter alone. */
function linkOf({ portal, href }: Edition, id: string): string {
  const { portal: at, access } = portal.program;
  if (at.url === null) return '';
  return new URL(href(access === 'open' ? slugs.person(id) : slugs.door), at.url).href;
}
