import type { APIRoute } from 'astro';
import { appOf } from '../../portal/app.ts';
import { slugs } from '../../portal/paths.ts';
import { editionAt, inEachLocale } from '../../portal/site.ts';

export const getStaticPaths = () => inEachLocale(slugs.app);

/** The portal as an app that one puts on a phone. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(appOf(editionAt(params['locale']))), {
    headers: { 'content-type': 'application/manifest+json' },
  });
