import { type Bytes, utf8 } from './bytes.ts';
import { hexOf, type Vault, vaultRow } from './vault.ts';

/** Known to everyone: it seals demonstrations and tests, and nothing that is anybody's. */
export const DEMO_KEY: Bytes = utf8('laurel demo key, known to us all');

/** A vault whose codes anyone can make. */
export async function demoVault(program: string, epoch: string, people: readonly string[]): Promise<Vault> {
  const issues = [
    ...people.map((id) => ({ audience: 'person', id }) as const),
    { audience: 'client', id: 'client' } as const,
    { audience: 'operator', id: 'operator' } as const,
  ];
  const rows = issues.map((issue) =>
    vaultRow(
      DEMO_KEY,
      { program, epoch },
      { ...issue, generation: 1, salt: hexOf(utf8(issue.id)), name: '', email: '' },
    ),
  );
  return { program, epoch, rows: await Promise.all(rows) };
}
