import worker from '../components/live/offline/worker.js?raw';

/** At the portal's base, since it may only serve what lies below itself. */
export const GET = (): Response => new Response(worker, { headers: { 'content-type': 'text/javascript' } });
