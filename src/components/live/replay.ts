import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Replay as ReplayView } from '../../portal/replay.ts';
import Replay from '../Replay.tsx';

/** Sets the season in motion where a page cannot carry an island. */
export function bring(element: HTMLElement): void {
  const view = JSON.parse(element.dataset['replay'] ?? '') as ReplayView;
  createRoot(element).render(createElement(Replay, view));
}
