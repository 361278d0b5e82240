/** The package brings no types; this is what the palette uses of it. */
declare module 'culori' {
  export interface Oklch {
    readonly mode: 'oklch';
    readonly l: number;
    readonly c: number;
    readonly h?: number | undefined;
  }
  /** The colour in OKLCH, or undefined for a text that is none. */
  export function oklch(color: string): Oklch | undefined;
  /** Hexadecimal, brought into sRGB. */
  export function formatHex(color: Oklch): string;
}
