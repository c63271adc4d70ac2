// What can go wrong in the vault? Codes only: an error never carries a value of the client.

export type VaultFaultCode =
  | 'locked'
  | 'no-vault'
  | 'no-team'
  | 'vault-exists'
  | 'damaged-header'
  | 'weak-kdf'
  | 'wasm-refused'
  | 'newer-version'
  | 'blocked'
  | 'no-database'
  | 'not-openable'
  | 'damaged-record'
  | 'not-decryptable'
  /** The file is in a team's store but not yet in this vault. */
  | 'not-here'
  | 'bad-client'
  | 'document-without-data'
  | 'storage-full'
  | 'write-failed'
  | 'lost'
  | 'busy'
  | 'cancelled';

const name = 'VaultFault';

/** An error that carries a code and nothing else. */
export function vaultFault(code: VaultFaultCode): Error {
  const error = new Error(code);
  error.name = name;
  return error;
}

/** The code of a vault error; null for any other error. */
export function faultCode(error: unknown): VaultFaultCode | null {
  // only vaultFault makes errors of this name, and it takes codes only
  return error instanceof Error && error.name === name ? (error.message as VaultFaultCode) : null;
}
