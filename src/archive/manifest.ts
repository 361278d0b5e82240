import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';
/** The folder of the portal's pages. They are hashed as all files are, and never drawn again. */
export const PAGES = 'pages';

/** `manifest.json`: what an archive holds and follows from. */
export const manifest = z.strictObject({
  archive: z.literal(1),
  program: z.string(),
  /** The stage whose closing day the results are of; null for the program. */
  stage: z.string().nullable(),
  as_of: day,
  /** With which the results were computed. */
  laurel: z.string(),
  duckdb: z.string(),
  /** How many of each participant's latest postings `workings` explains, at least; 0 or left out: all. */
  explained: z.number().int().nonnegative().optional(),
  /** Every rule with its latest version and the digest of its file. */
  rules: z.array(z.strictObject({ id: z.string(), version: z.number().int(), sha256 })),
  /** SHA-256 of the manifest of the archive before this one; null for the first. */
  previous: sha256.nullable(),
  /** Every other file but the signature, by path. */
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number().int(), sha256 })),
});
export type Manifest = z.infer<typeof manifest>;

/** As it is signed, and named by the archive after it. */
export const manifestBytes = (written: Manifest): Uint8Array =>
  Buffer.from(`${JSON.stringify(written, null, 2)}\n`);
