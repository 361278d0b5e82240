import { catalogueOf } from '../locales/catalogue.ts';
import { icu, type Values } from '../locales/icu.ts';
import type { MessageKey } from '../locales/message.ts';

/** Says a word or a note of the workbook, by its key without `workbook.`; every column of the contract has one. */
export type Words = (key: string, values?: Values) => string;

/** The workbook's words in the language of a locale; in English where nobody has written them in it. */
export function wordsIn(locale: string): Words {
  const catalogue = catalogueOf(locale);
  const t = (key: string, values?: Values): string => icu(locale, catalogue[key as MessageKey], values);
  return (key, values) => t(`workbook.${key}`, values);
}
