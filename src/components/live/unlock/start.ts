import { bring } from './unlock.ts';

const form = document.querySelector<HTMLElement>('[data-unlock]');
if (form) bring(form);
