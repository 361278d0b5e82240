import { z } from 'zod';

export const text = z.string();
/** `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** Plain decimal text, exact: `-12`, `3.50`. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
/** Whole number, as text. */
export const whole = z.string().regex(/^-?\d+$/);
/** `n/d`, exact, in lowest terms. */
export const fraction = z.string().regex(/^-?\d+\/\d+$/);
export const flag = z.enum(['true', 'false']);
/** Empty where there is none. */
export const orNone = <T extends z.ZodType>(type: T) => z.union([type, z.literal('')]);
