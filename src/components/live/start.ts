import { keepPages } from './offline.ts';
import { enliven } from './parts.ts';
import { remember } from './remember.ts';

remember();
enliven(document);
// The door lets nothing run by its address alone: it asks by itself, once it is open.
if (!document.querySelector('[data-unlock]')) keepPages();
