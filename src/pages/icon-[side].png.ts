import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { ICON_SIDES } from '../portal/app.ts';
import { fileOf } from '../portal/brand/files.ts';
import { lightPalette } from '../portal/brand/palette.ts';
import { site } from '../portal/site.ts';
import wreath from '../styles/wreath.svg?raw';

export const getStaticPaths = () => ICON_SIDES.map((side) => ({ params: { side: String(side) } }));

/** How much of the side the picture takes: phones cut a circle of four fifths out of it. */
const INNER = 0.6;

/** The program's icon on a ground that fills the square; without one, the wreath on the brand's colour. */
export const GET: APIRoute = async ({ params }) => {
  const side = Number(params['side']);
  const { portal, assets } = site();
  const palette = lightPalette(portal.program.brand);
  const own = portal.icon === null ? null : fileOf(assets, portal.icon);
  const inner = await sharp(own ?? Buffer.from(wreath.replaceAll('#000', '#fff')), { density: 600 })
    .resize(Math.round(side * INNER), Math.round(side * INNER), { fit: 'contain', background: '#0000' })
    .toBuffer();
  const background = palette[own ? 'card' : 'fill'] ?? '';
  const icon = await sharp({ create: { width: side, height: side, channels: 3, background } })
    .composite([{ input: inner }])
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
};
