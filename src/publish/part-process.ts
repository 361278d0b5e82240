import { renderPart } from './part.ts';

// A process of its own, which `render` starts: ROOT RESULTS OUT PART.
const [, , root = '', results = '', out = '', part = ''] = process.argv;
await renderPart({ root, results, out, part });
