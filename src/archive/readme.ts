import type { Day } from '../program/day.ts';
import type { Program } from '../program/program.ts';

/** What an archive says of itself. */
interface About {
  readonly asOf: Day;
  /** Whether it holds the data. */
  readonly data: boolean;
  readonly signed: boolean;
  /** Whether it holds the portal's pages. */
  readonly pages: boolean;
}

const SIGNED = `manifest.sig is an Ed25519 signature (RFC 8032) of manifest.json; with the agency's public key in key.pem:
   openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in manifest.json -sigfile manifest.sig`;
const UNSIGNED =
  'Nobody has signed this archive: compare its own SHA-256 with the one that was handed over beside it.';

const SHOWN = `pages/     the portal as everyone saw it that day: open pages/index.html in a browser, no server is needed. Pages of one
           person, of the client and of the operator, and what only a script shows, are not in it. They are files like
           all others to whoever checks: compared by SHA-256, not drawn again

`;
const VERIFIES = 'computes everything\n   again and compares it row by row';
const LOOKS = 'compares every file\n   with the manifest';

/** For somebody who finds the archive in ten years. */
export function readmeText(program: Program, { asOf, data: holdsData, signed, pages }: About): string {
  const title = program.title[program.locales[0]] ?? program.id;
  const data = holdsData
    ? 'data/      what the client sent and the tables of who takes part: the results follow from program/ and data/ alone'
    : 'The data are not in this archive; results/intake.csv has the SHA-256 of every file that was read.';
  return `${title}
${program.client}

This is an archive of a sales incentive program, as known by the end of ${asOf}. Everything in it is text, but for the
Parquet files and the workbook, which hold the same tables as the CSV files${pages ? ', and typefaces and pictures of pages' : ''}. What became known
after that day is not in it, but for restatements of what had closed; the rules are those of the day on which it was
packed.

program/   the rules, stages, rankings and rewards, as YAML
${data}
results/   what follows: ledger.csv has every posting of points, standings.csv the places, prizes.csv who won what,
           balances.csv what everybody has, measures.csv what everybody reached, credits.csv the rows behind it,
           figures.csv what summaries say, redemptions.csv what points were spent on,
           intake.csv what became of every file, set_aside.csv the rows that were not counted and why, summary.json totals

${pages ? SHOWN : ''}results.xlsx   the same tables for a spreadsheet, beginning with a summary

CSV files are UTF-8 with a header, commas and line feeds; numbers are exact decimals with a point, days are YYYY-MM-DD.

How to check it
1. manifest.json lists every file with its SHA-256: sha256sum, shasum -a 256 or certutil -hashfile tell the same numbers.
2. ${signed ? SIGNED : UNSIGNED}
3. "previous" in manifest.json is the SHA-256 of the manifest of the archive before this one.
4. With Laurel in the version that manifest.json names: npm run verify -- ARCHIVE.zip${signed ? ' --key key.pem' : ''} ${holdsData ? VERIFIES : LOOKS}.
`;
}
