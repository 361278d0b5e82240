import { enliven } from './parts.ts';
import { remember } from './remember.ts';

remember();
enliven(document);
