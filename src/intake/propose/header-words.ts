/** Our columns of sales, of which activities have some by other names, and what clients call them: in English, Polish, German, Russian and Swedish. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'returns',
    /original (sale|invoice|order)|return(s|ed)? (of|for)|zwrot (do|z)\b|korygowan|storno (zu|von)|возврат (по|к)|исходн|retur av/,
  ],
  [
    'sale_id',
    /\b(sale|order|invoice|document|receipt|transaction|deal|opportunity|ticket|activity|event|visit|call)s?[ _.-]*(id|no|nr|num|number|#)|^num$|^документ$|^(id|no|nr|№)\.?$|(nr|numer|id)[ _.]*(faktury|dokumentu|zam[oó]wienia|sprzeda[zż]y|paragonu|transakcji|dok)|(rechnung|beleg|auftrag|bestell|verkauf)s?[ ._-]*(nr|nummer|id)|(номер|№|код)[ _]*(чека|документа|заказа|накладной|продажи|сделки)|(faktura|order|kvitto)[ _-]*(nr|nummer|id)/,
  ],
  [
    'date',
    /\bdate\b|_date|(created|closed|sold|paid) ?at\b|timestamp|\bdata\b|datum|dzie[nń]|\bday\b|дата|день/,
  ],
  [
    'participant_id',
    /sales[ _-]*(rep|person|agent|man)|seller|\bowner\b|\bagent\b|employee|\brep\b|dealer|handlowiec|sprzedawca|sprzedający|pracownik|przedstawiciel|doradca|verk[aä]ufer|vertreter|mitarbeiter|berater|продавец|менеджер|сотрудник|агент|представитель|säljare|anställd/,
  ],
  [
    'product_id',
    /product|\bitem\b|article|\bsku\b|produkt|towar|artyku[lł]|artikel|товар|продукт|артикул|номенклатура|\bvara\b/,
  ],
  [
    'customer_id',
    /customer|client|account|buyer|klient|kontrahent|nabywca|odbiorca|kunde?\b|kunden|клиент|покупатель|контрагент/,
  ],
  ['quantity', /\bqty|quantity|\bunits?\b|pieces|ilo[sś][cć]|\bszt|menge|anzahl|st[uü]ck|колич|кол-во|antal/],
  ['currency', /currency|waluta|w[aä]hrung|валюта|valuta/],
  ['net_value', /\bnet\b|netto|bez vat|без ндс|exkl/],
  [
    'net_value',
    /amount|revenue|value|total|price|kwota|warto[sś][cć]|obr[oó]t|betrag|umsatz|\bwert|сумма|выручка|стоимость|оборот|belopp|summa|omsättning|värde/,
  ],
  [
    'kind',
    /\btype\b|activit|aktywno|aktivit|активност|\bevent\b|zdarzen|событ|\bkind\b|\btyp\b|rodzaj|belegart|vorgang|\bтип|\bвид|операция|\bslag\b/,
  ],
  ['position', /\bline\b|\bpos\b|position|pozycj|\bpoz\b|zeile|строк|поз|\brad\b/],
];

/** Our names that a column's name may mean, the likeliest first. */
export function meaningsOf(name: string): string[] {
  const words = name.normalize('NFC').toLowerCase().replaceAll('_', ' ').trim();
  return [...new Set(WORDS.filter(([, form]) => form.test(words)).map(([meaning]) => meaning))];
}

/** Whether a column's name says that tax is in it. */
export const isGross = (name: string): boolean => /gross|brutto|с ндс|inkl/i.test(name);

const SALE = /^(sale|invoice|rechnung|verkauf|sprzeda|faktura|fv|fa$|продажа|реализация|försäljning)/i;
const RETURN = /^(return|refund|credit|gutschrift|storno|retoure|zwrot|korekt|kor$|возврат|retur|kredit)/i;

/** What a word for the kind of a row means; null where it is not known. */
export function kindOf(word: string): 'sale' | 'return' | null {
  if (RETURN.test(word)) return 'return';
  return SALE.test(word) ? 'sale' : null;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  zł: 'PLN',
  'zł.': 'PLN',
  $: 'USD',
  'руб.': 'RUB',
  руб: 'RUB',
  '₽': 'RUB',
  kr: 'SEK',
};

/** A currency by its code; null where what is written is neither one nor a sign of one. */
export const currencyOf = (written: string): string | null =>
  /^[A-Z]{3}$/.test(written) ? written : (CURRENCIES[written.toLowerCase()] ?? null);
