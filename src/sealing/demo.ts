import { type Bytes, hexOf, utf8 } from './bytes.ts';
import type { Code } from './code.ts';
import { issuedCode, type Vault, type VaultRow, vaultRow } from './vault.ts';

/** Known to everyone: it seals demonstrations and tests, and nothing that is anybody's. */
export const DEMO_KEY: Bytes = utf8('laurel demo key, known to us all');

type Who = Pick<VaultRow, 'audience' | 'id'>;

/** A vault whose codes anyone can make. */
export async function demoVault(program: string, epoch: string, people: readonly string[]): Promise<Vault> {
  const everyone: Who[] = [
    ...people.map((id): Who => ({ audience: 'person', id })),
    { audience: 'client', id: 'client' },
    { audience: 'operator', id: 'operator' },
  ];
  const rows = everyone.map((who) =>
    vaultRow(DEMO_KEY, { program, epoch }, { ...issueFor(who), name: '', email: '' }),
  );
  return { program, epoch, rows: await Promise.all(rows) };
}

/** Somebody's code in a demonstration. */
export const demoCode = (program: string, who: Who): Promise<Code> =>
  issuedCode(DEMO_KEY, program, issueFor(who));

const issueFor = ({ audience, id }: Who) => ({ audience, id, generation: 1, salt: hexOf(utf8(id)) });
