/** A text in every locale of the program; a missing one holds the fallback's. */
export type Text = Readonly<Record<string, string>>;
