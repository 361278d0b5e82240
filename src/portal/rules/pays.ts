/** What a curve pays: a sentence, then its bands. */
export interface Pays {
  readonly intro: string;
  readonly bands: readonly string[];
  readonly note: string | null;
}
