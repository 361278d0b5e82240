/** `English`, `Polski`: what a language is called in itself. */
export function ownName(locale: string): string {
  const known = names.get(locale) ?? nameIn(locale);
  names.set(locale, known);
  return known;
}

const names = new Map<string, string>();

function nameIn(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
