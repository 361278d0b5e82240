/** Stands for a value that cannot be repaired. */
export const BROKEN = Symbol('broken');
