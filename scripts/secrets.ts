import type { Secrets } from '../src/publish/sealed/secrets.ts';

/** What the environment gives a build of a sealed portal. */
export const secretsIn = (environment: Readonly<Record<string, string | undefined>>): Secrets => ({
  sealingKey: environment['LAUREL_SEALING_KEY'] ?? null,
  vaultKey: environment['LAUREL_VAULT_KEY'] ?? null,
  vault: environment['LAUREL_VAULT'] ?? null,
  hasRootKey: environment['LAUREL_ROOT_KEY'] !== undefined,
});
