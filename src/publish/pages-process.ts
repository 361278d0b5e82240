import { mkdirSync } from 'node:fs';
import { build } from 'astro';
import type { View } from '../portal/audience.ts';
import { readProgram } from '../program/read.ts';
import { formOrigins } from '../program/request.ts';
import { configOf, HERE, point } from './astro.ts';
import { protectPages } from './csp.ts';

// A process of its own, which `drawPages` starts: ROOT RESULTS OUT VIEW, folders as absolute paths.

const [, , root = '', results = '', out = '', view] = process.argv;
mkdirSync(out, { recursive: true });
point(root, results, view as View);
process.env['LAUREL_FRAMES'] = 'only';
// A portal is for visitors, whatever the environment says: React has another build for developers.
process.env['NODE_ENV'] = 'production';
// A crew is at work in there already.
const vite = { build: { emptyOutDir: false } };
await build({ ...configOf(root), root: HERE, outDir: out, vite });
const { program } = readProgram(root);
protectPages(out, program ? formOrigins(program.requests) : []);
