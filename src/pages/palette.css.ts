import { paletteCss } from '../portal/brand/palette.ts';
import { site } from '../portal/site.ts';

/** The program's colours, one file for all pages. */
export const GET = (): Response => new Response(paletteCss(site().portal.program.brand));
