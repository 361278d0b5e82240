/** The folder of sealed files, below the portal. */
export const SEALED = 's';

/** A page without its frame, as it is sealed. */
export interface SealedPage {
  /** The address below the portal's base. */
  readonly path: string;
  readonly title: string;
  /** Markup. */
  readonly main: string;
}

/** What a code opens first: somebody's own page, and the way to all else that is theirs. */
export interface Entry extends SealedPage {
  /** The secret of the group in this build, hexadecimal; null for who belongs to none. */
  readonly group: string | null;
  /** By address below the base: what else is sealed for the same code. */
  readonly files: Readonly<Record<string, { readonly page: string; readonly type: string }>>;
}

/** The group's own pages: by address below the base, what a search finds of them. */
export interface Members {
  readonly pages: Readonly<Record<string, { readonly title: string; readonly words: string }>>;
}

/** `manifest.json` beside the sealed files: what is published, by the digests of the sealed bytes. */
export interface Manifest {
  readonly format: 1;
  readonly build_seq: number;
  readonly build_id: string;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}
