import type { Day } from './day.ts';

/** Days that count one after the other. */
export interface Calendar {
  readonly id: string;
  /** Days of the week, from Monday as 1. */
  readonly weekdays: readonly number[];
  readonly except: readonly Day[];
}
