import { escaped } from '../components/markup.ts';
import { type Own, SLOTS } from '../portal/person/own.ts';

/** A page of one's own from its frame, where `SLOTS` stand. Throws where one of them does not stand there. */
export function frameOf(page: string): (own: Own) => string {
  const slots = Object.entries(SLOTS) as [keyof Own, string][];
  for (const [, slot] of slots)
    if (!page.includes(slot)) throw new Error(`the frame of personal pages has no ${slot}`);
  const pieces = page.split(/~(id|name|body)~/);
  return ({ id, name, body }) => {
    const values = { id: escaped(encodeURIComponent(id)), name: escaped(name), body };
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : values[piece as keyof Own])).join('');
  };
}
