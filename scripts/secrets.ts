import type { Secrets } from '../src/publish/sealed/secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment gives a build of a sealed portal; an empty variable gives nothing. */
export const secretsIn = (environment: Environment, demo: boolean): Secrets => ({
  sealingKey: environment['LAUREL_SEALING_KEY'] || null,
  vaultKey: environment['LAUREL_VAULT_KEY'] || null,
  vault: environment['LAUREL_VAULT'] || null,
  hasRootKey: Boolean(environment['LAUREL_ROOT_KEY']),
  demo,
});
