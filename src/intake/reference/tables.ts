import type { Table } from './csv/table.ts';

/** The tables of `data/` that are there and whose form is sound. */
export interface Tables {
  readonly participants: Table | null;
  readonly roster: Table | null;
  readonly targets: Table | null;
  readonly products: Table | null;
  readonly customers: Table | null;
}
