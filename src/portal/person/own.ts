/** What differs between two people's pages in a language; all else is their frame. */
export interface Own {
  readonly id: string;
  readonly name: string;
  /** Markup. */
  readonly body: string;
}

/** Stands in the frame where someone's own is filled in. No id looks like this. */
export const SLOTS: Own = { id: '~id~', name: '~name~', body: '~body~' };
