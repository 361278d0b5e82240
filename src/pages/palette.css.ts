import { brandCss } from '../portal/brand/look.ts';
import { site } from '../portal/site.ts';

/** The program's colours, typefaces and tone, one file for all pages. */
export const GET = (): Response => new Response(brandCss(site().portal.program.brand));
