/** Problems of keys and vault. Codes are permanent: none is renamed or used again. */
export const SEALING_CODES = {
  'sealing-key-missing':
    'A sealed portal is to be built without its sealing key, or without the key of its vault.',
  'sealing-key-wrong': 'A key is no key: it is not 64 hexadecimal digits.',
  'root-key-present': 'The root key lies where portals are built.',
  'demo-key-deployed': 'A portal that everyone could open is to be published.',
  'vault-missing': 'There is no vault.',
  'vault-unreadable': 'The vault is damaged, or its key is another.',
  'vault-program': 'The vault belongs to another program, or to another epoch.',
  'vault-row-missing': 'A participant has no code.',
  'vault-row-extra': 'The vault has a row for nobody.',
  'vault-generation-lowered': 'The vault is older than the codes that were issued.',
  'vault-name-changed': 'A participant has another name than the one whom the code was issued to.',
} as const;

export type SealingCode = keyof typeof SEALING_CODES;
