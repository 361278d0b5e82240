import type { MessageKey } from '../../locales/message.ts';
import type { Edition } from '../edition.ts';

/** A mail to the program's contact that is written and not sent yet. */
export interface Request {
  readonly href: string;
  /** All that it says; ids alone, no code and no name. */
  readonly says: string;
}

/** Null where the program has no contact. */
export function requestOf(
  { portal, t }: Edition,
  about: Extract<MessageKey, `request.${string}_says`>,
  values: Readonly<Record<'participant' | 'id', string>>,
): Request | null {
  const { contact, id: program } = portal.program;
  if (contact === null) return null;
  const says = t(about, { program, ...values });
  return { href: `mailto:${contact.email}?subject=${encodeURIComponent(says)}`, says };
}
