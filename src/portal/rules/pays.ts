/** What a curve pays: a sentence, then its bands. */
export interface Pays {
  readonly intro: string;
  readonly bands: readonly string[];
  readonly note: string | null;
  /** How anybody computes it again, with what they need. */
  readonly proof?: Proof;
}

export interface Proof {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
}
