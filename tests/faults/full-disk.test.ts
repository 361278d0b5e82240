import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

// Results onto disks of their own that are full sooner or later: each is memory, mounted in a namespace where any user
// may mount. Disks of 10 sizes, or as many as `FAULTS` says, from one on which nothing fits to one that holds all.

const SIZES = Math.min(50, Number(process.env['FAULTS'] ?? 10));
/** In KiB: room for the earlier results, and for the whole work. */
const [SMALLEST, LARGEST] = [8, 3000];

const SCORE = fileURLToPath(new URL('../../scripts/score.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../programs/restated-day', import.meta.url));
const NEW = readFileSync(join(ROOT, 'expected/balances.csv'), 'utf8').trimEnd();

const place = mkdtempSync(join(tmpdir(), 'laurel-full-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Each line says what stands on the disk: its exit code, `balances.csv` as one line, and the folder's other names. */
const SCRIPT = `
mount -t tmpfs -o size="$1"k tmpfs "$2" || exit 99
mkdir "$2/out" && printf former > "$2/out/balances.csv"
"$3" "$4" --root "$5" --out "$2/out" > /dev/null 2> /tmp/laurel-full.$$
echo "$?"; tr '\\n' '~' < "$2/out/balances.csv"; echo; ls -A "$2"; cat /tmp/laurel-full.$$; rm /tmp/laurel-full.$$`;

function onDisk(size: number) {
  const given = [String(size), place, process.execPath, SCORE, ROOT];
  const { stdout, status } = spawnSync('unshare', ['-rm', 'sh', '-c', SCRIPT, 'sh', ...given], {
    encoding: 'utf8',
  });
  const [code = '', balances = '', names = '', ...told] = stdout.split('\n');
  return {
    mounts: status === 0,
    code,
    balances: balances.replaceAll('~', '\n').trimEnd(),
    names,
    told: told.join('\n'),
  };
}

const sizes = Array.from({ length: SIZES }, (_, index) =>
  Math.round(SMALLEST * (LARGEST / SMALLEST) ** (index / (SIZES - 1))),
);
const canMount = onDisk(LARGEST).mounts;

describe.runIf(canMount)(`on ${SIZES} disks that are full`, () => {
  test('the former results and why, or the new ones, and nothing beside them', () => {
    const codes = sizes.map((size) => {
      const { code, balances, names, told } = onDisk(size);
      const where = `${size} KiB: ${told}`;
      expect(balances, where).toBe(code === '0' ? NEW : 'former');
      expect(names, where).toBe('out');
      expect(told, where).toMatch(code === '0' ? /^$/ : /^score failed: the disk is full\. .*\n$/);
      return code;
    });
    expect(new Set(codes)).toEqual(new Set(['0', '1']));
  });
});
