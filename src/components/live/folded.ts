/** A text as it is compared: small letters without accents. */
export const folded = (text: string): string =>
  text.trim().toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
