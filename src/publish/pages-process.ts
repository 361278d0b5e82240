import type { View } from '../portal/audience.ts';
import { point } from './astro.ts';
import { drawPages } from './render.ts';

// A process of its own, since a second build in one process finds the first one's pages: ROOT RESULTS OUT VIEW.

const [, , root = '', results = '', out = '', view] = process.argv;
point(root, results, view as View);
await drawPages({ root, out });
