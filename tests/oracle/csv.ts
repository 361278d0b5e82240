/** A CSV file. */
export const csv = (header: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string =>
  `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
