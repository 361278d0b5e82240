const PLAIN = /^\p{L}[\p{L}\p{N} _/().-]*$/u;
const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** The same on a line of its own, where braces are letters like others. */
export const lineText = (value: string): string =>
  text(value.replaceAll(/[{}]/g, '')) === value.replaceAll(/[{}]/g, '') ? value : JSON.stringify(value);

/** A text as YAML reads it, in quotes where it needs them. */
export const text = (value: string): string =>
  PLAIN.test(value) && !WORDS.test(value) && value === value.trim() ? value : JSON.stringify(value);
