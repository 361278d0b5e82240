import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderDiagnostics } from '../../src/program/report.ts';
import { serveSealed } from '../../src/publish/live-sealed.ts';
import { SEALED } from '../portal/built.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-live-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a sealed portal is served with its doors, follows an edit, and survives one that is wrong', async () => {
  const root = join(folder, 'root');
  cpSync(SEALED, root, { recursive: true });
  const said: string[] = [];
  let heard = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  const onBuilt = (problems: Parameters<typeof renderDiagnostics>[0]) => {
    said.push(renderDiagnostics(problems.filter(({ severity }) => severity === 'error')));
    heard();
  };
  const live = await serveSealed({ root, out: join(folder, 'out'), port: 0, onBuilt });
  const page = async (path: string) => (await fetch(new URL(path, live.address))).text();
  try {
    expect(live.doors.map(({ who }) => who)).toEqual(['p01', 'client', 'operator']);
    for (const { path } of live.doors) expect(await page(path)).toContain('data-unlock');

    const program = join(root, 'program', 'program.yaml');
    const text = readFileSync(program, 'utf8');
    let built = next();
    writeFileSync(program, text.replace('en: Sealed names', 'en: Other names'));
    await built;
    expect(await page('/en/')).toContain('Other names');

    built = next();
    writeFileSync(program, text.replace('currency: EUR', 'currency: EURO'));
    await built;
    expect(said.at(-1)).toContain('currency');
    expect(await page('/en/')).toContain('Other names');
  } finally {
    live.close();
  }
});
