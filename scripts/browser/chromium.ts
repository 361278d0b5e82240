import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export const FLAGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of this machine. Throws where there is none: what needs it is never passed over. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS] });

/** Where this machine has Chromium. Throws where there is none. */
export function chromiumPath(): string {
  const path = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', ...onPath()].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (path) return path;
  throw new Error(
    'There is no Chromium here. Install one (apt-get install chromium), or name one in CHROMIUM_PATH.',
  );
}

const onPath = (): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
