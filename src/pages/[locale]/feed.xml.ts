import type { APIRoute } from 'astro';
import { hasRss, rssOf } from '../../portal/feed/rss.ts';
import { slugs } from '../../portal/paths.ts';
import { editionAt, inEachLocaleIf } from '../../portal/site.ts';

export const getStaticPaths = () => inEachLocaleIf(slugs.feed, hasRss);

/** What is new, to follow. */
export const GET: APIRoute = ({ params }) => new Response(rssOf(editionAt(params['locale'])));
