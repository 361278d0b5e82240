import type { APIRoute } from 'astro';
import { icsOf } from '../../portal/calendar/ics.ts';
import { slugs } from '../../portal/paths.ts';
import { editionAt, inEachLocale } from '../../portal/site.ts';

export const getStaticPaths = () => inEachLocale(slugs.calendarFile);

/** The program's dates, to subscribe to. */
export const GET: APIRoute = ({ params }) => new Response(icsOf(editionAt(params['locale'])));
