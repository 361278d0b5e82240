/** The package brings no types; this is what we use of it. */
declare module 'culori' {
  /** WCAG contrast of two CSS colours, 1 to 21. */
  export function wcagContrast(a: string, b: string): number;
}
