import { encode } from 'uqr';
import { html, type Markup } from '../../src/components/markup.ts';
import { catalogueOf } from '../../src/locales/catalogue.ts';
import { icu } from '../../src/locales/icu.ts';
import type { MessageKey } from '../../src/locales/message.ts';
import { href, slugs } from '../../src/portal/paths.ts';
import type { Program } from '../../src/program/program.ts';

/** Whom a letter is for, and the code as it is written, with its check symbol. */
export interface Addressee {
  readonly locale: string;
  readonly name: string;
  readonly code: string;
}

/** The link that opens somebody's page. Throws RangeError where the program has no address. */
export function linkFor(program: Program, { locale, code }: Addressee): string {
  const { url, base } = program.portal;
  if (url === null)
    throw new RangeError('letters need the portal’s address: portal: { url: https://champions.example }');
  return `${new URL(href(base, locale, slugs.door), url).href}#${code}`;
}

/** A welcome letter to print, one sheet of paper: what to do, the link as a picture, and the code. */
export function letterPage(program: Program, addressee: Addressee): string {
  const { locale, name, code } = addressee;
  const link = linkFor(program, addressee);
  const values = {
    program: program.title[locale] ?? program.title[program.locales[0]] ?? '',
    address: link.slice(0, link.indexOf('#')),
    contact: program.contact ? `${program.contact.name}, ${program.contact.email}` : program.client,
  };
  const said = (key: MessageKey): string => icu(locale, catalogueOf(locale)[key], values);
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${said('letter.title')}</title>
<style>
body { font: 12pt/1.5 system-ui, sans-serif; max-width: 17cm; margin: 2cm auto; color: #111; }
h1 { font-size: 22pt; line-height: 1.15; }
svg { display: block; width: 5.5cm; height: 5.5cm; margin: 0.6cm auto; }
.code { padding: 0.4cm; border: 1pt solid #888; border-radius: 6pt; text-align: center; font: 600 16pt/1.6 ui-monospace, monospace; }
.small { font-size: 9.5pt; color: #444; }
</style>
</head>
<body>
<p>${name}</p>
<h1>${said('letter.title')}</h1>
<p>${said('letter.intro')}</p>
<ol><li>${said('letter.scan')}</li><li>${said('letter.type')}</li></ol>
${picture(link, said('letter.picture'))}
<p class="code">${code}</p>
<p class="small">${said('letter.keep')}</p>
</body>
</html>`.text;
}

/** A QR code of a text, with the quiet zone around it. */
function picture(text: string, label: string): Markup {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${cells.join('')}"/></svg>`;
}
