import { strToU8, zipSync } from 'fflate';

/** A small program's data with one thing wrong: files by path, and what a feed allows. */
export interface Case {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Lines for the feed `sales` in sources.yaml. */
  readonly sources?: string;
  /** How the files of `sales` end, where that is not `.csv`. */
  readonly ending?: string;
}

export const header = 'sale_id,date,agent,product,customer_id,net_value\n';
export const fine = 's1,2024-04-02,Ada Moe,Bike,k1,100.00\n';
export const day = 'data/sales/2024-04-02.csv';

/** One file of sales with these rows after the header. */
export const rows = (...lines: string[]): Case => ({
  files: { [day]: `${header}${lines.map((line) => `${line}\n`).join('')}` },
});
export const file = (content: string | Buffer, sources = ''): Case => ({
  files: { [day]: content },
  sources,
});
export const packed = (content: Buffer, ending: string): Case => ({
  files: { 'data/sales': '', [`data/sales/2024-04-02${ending}`]: content },
  ending,
});
export const format = (written: string): string => `  format: ${written}\n`;
export const contract = (written: string): string => `  contract: ${written}\n`;
export const withManifest = (text: string): Case => ({
  files: { [day]: header + fine, [day.replace('.csv', '.manifest.json')]: text },
});
export const clean = header + fine;
export const zipped = (files: Record<string, string>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );

export const returning = 'sale_id,date,agent,product,customer_id,net_value,returns\n';
export const RETURNS = '    returns: returns\n';
export const returns = (...lines: string[]): Case => ({
  files: { [day]: `${returning}${lines.map((line) => `${line}\n`).join('')}` },
  sources: RETURNS,
});

/** The bytes with one of them changed; from the end where `at` is below 0. */
export function broken(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  const index = at < 0 ? bytes.length + at : at;
  other[index] = (other[index] ?? 0) ^ 0xff;
  return other;
}
