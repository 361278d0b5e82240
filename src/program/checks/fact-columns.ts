import type { FactKind } from '../measure.ts';

interface Columns {
  /** Without these a row is no fact; its id may be left out, and is then made of what the row says. */
  readonly needed: readonly string[];
  /** Columns that mean something; all others are attributes. */
  readonly known: readonly string[];
  /** Those of the known ones that a condition can ask for. */
  readonly asked: readonly string[];
  /** Columns that hold numbers: a condition on them compares numbers, not texts. */
  readonly numbers: readonly string[];
  /** Those of the known ones whose values can be told apart and counted. */
  readonly keys: readonly string[];
}

const SHARED = ['date', 'participant_id', 'product_id', 'customer_id', 'status'];

const KEYS = ['participant_id', 'product_id', 'customer_id'];

/** What a fact of each kind is made of. */
export const FACT_COLUMNS: Readonly<Record<FactKind, Columns>> = {
  sales: {
    needed: ['date', 'participant_id'],
    known: ['sale_id', ...SHARED, 'quantity', 'net_value', 'currency', 'kind', 'returns'],
    asked: ['kind', 'status', 'quantity', 'net_value'],
    numbers: ['quantity', 'net_value'],
    keys: [...KEYS, 'kind', 'status'],
  },
  activities: {
    needed: ['date', 'participant_id'],
    known: ['activity_id', ...SHARED, 'type', 'value'],
    asked: ['type', 'status', 'value'],
    numbers: ['value'],
    keys: [...KEYS, 'type', 'status'],
  },
};
