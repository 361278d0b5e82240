import type { Diagnostic } from './diagnostic.ts';
import type { Host, Program } from './program.ts';
import { placeIn } from './resolve/origin.ts';
import { warning } from './source/problem.ts';

/** What a portal comes to. */
export interface Extent {
  readonly files: number;
  readonly bytes: number;
}

interface Limit {
  readonly name: string;
  readonly most: Partial<Extent>;
}

/**
 * What hosts take: GitHub Pages 1 GB a site (GitHub Docs, "GitHub Pages limits"), GitLab Pages 1 GB and 200,000 files
 * (GitLab Docs, "GitLab.com settings"), Cloudflare Pages 20,000 files on its free plan (Cloudflare Docs, "Limits");
 * as they stood in autumn 2026.
 */
const LIMITS: Readonly<Record<Host, Limit>> = {
  'github-pages': { name: 'GitHub Pages', most: { bytes: 1e9 } },
  'gitlab-pages': { name: 'GitLab Pages', most: { bytes: 1e9, files: 200_000 } },
  'cloudflare-pages': { name: 'Cloudflare Pages', most: { files: 20_000 } },
  other: { name: '', most: {} },
};

const HINT =
  'Take a host that holds more, say it under host of portal in program.yaml, or show the portal in fewer languages.';

/** Warns where the portal is more than its host takes; `about` says that it is reckoned and not counted. */
export function beyondHost(program: Program, extent: Extent, about: boolean): Diagnostic[] {
  const { name, most } = LIMITS[program.portal.host];
  const over = (['files', 'bytes'] as const).flatMap((what) => {
    const limit = most[what];
    return limit !== undefined && extent[what] > limit
      ? [`${WORDS[what](extent[what])}, and ${name} takes ${WORDS[what](limit)}`]
      : [];
  });
  return over.map((words) => {
    const message = `The portal comes to ${about ? 'about ' : ''}${words}.`;
    return warning(placeIn(program, 'portal', 'host'), 'host-limit', message, HINT);
  });
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const WORDS = {
  files: (count: number): string => `${grouped(count)} files`,
  bytes: (count: number): string => `${(count / 1e9).toFixed(1)} GB`,
};
