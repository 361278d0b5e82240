import cyrillic from '@fontsource/onest/files/onest-cyrillic-800-normal.woff2?inline';
import cyrillicExt from '@fontsource/onest/files/onest-cyrillic-ext-800-normal.woff2?inline';
import latin from '@fontsource/onest/files/onest-latin-800-normal.woff2?inline';
import latinExt from '@fontsource/onest/files/onest-latin-ext-800-normal.woff2?inline';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { socialSvg } from '../../components/social.ts';
import { Typeface } from '../../components/typeface.ts';
import { ownTypeface } from '../../portal/brand/files.ts';
import { slugs } from '../../portal/paths.ts';
import { editionAt, inEachLocale, site } from '../../portal/site.ts';
import { socialPicture } from '../../portal/social.ts';
import wreath from '../../styles/wreath.svg?raw';

export const getStaticPaths = () => inEachLocale(slugs.social);

/** What a service shows beside the portal's address. */
export const GET: APIRoute = async ({ params }) => {
  const { portal, assets } = site();
  const own = ownTypeface(portal.program.brand, assets);
  const face = new Typeface([...own, ...[latin, latinExt, cyrillic, cyrillicExt].map(inlined)]);
  const svg = socialSvg(socialPicture(editionAt(params['locale'])), face, wreath);
  const picture = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};

/** A file that stands in the page's own source: from there it is read wherever pages are drawn. */
const inlined = (address: string): Buffer => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
