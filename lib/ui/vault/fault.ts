// What is shown when the vault reports a fault? The fault's own sentence, or a general one.
import type { LabelKey } from '../text/all';
import type { Translate } from '../translate';

const sentences: Readonly<Record<string, LabelKey>> = {
  'newer-version': 'rescue.newer-version',
  blocked: 'rescue.blocked',
  'no-database': 'rescue.no-database',
  'storage-full': 'rescue.storage-full',
  'write-failed': 'vault.fault.write-failed',
  lost: 'rescue.lost',
  'not-openable': 'rescue.not-openable',
  'damaged-header': 'rescue.damaged-header',
  'no-vault': 'vault.fault.no-vault',
  'vault-exists': 'vault.create.exists',
  'wasm-refused': 'vault.fault.wasm-refused',
  'weak-kdf': 'vault.fault.weak-kdf',
  locked: 'vault.fault.locked',
  busy: 'vault.fault.busy',
  'too-short': 'vault.create.weak',
  'too-few-characters': 'vault.create.weak',
  sequence: 'vault.create.weak',
  'one-kind-only': 'vault.create.weak',
  'common-word': 'vault.create.weak',
  'hint-tells': 'vault.hint.tells',
  cancelled: 'vault.fault.cancelled',
  'not-a-backup': 'vault.fault.not-a-backup',
  'wrong-passphrase': 'vault.fault.wrong-passphrase',
  damaged: 'vault.fault.damaged',
  gone: 'vault.fault.gone',
  'not-here': 'vault.fault.not-here',
  'file-large': 'exchange.fault.file-large',
  'file-failed': 'exchange.fault.file-failed',
  'samples-missing': 'exchange.fault.samples-missing',
  'bad-client': 'exchange.fault.bad-client',
  'not-one-client': 'exchange.fault.not-one-client',
};

/** The sentence for a fault's code. */
export function faultText(t: Translate, code: string): string {
  const key = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return t(key ?? 'vault.fault.failed');
}

/** The code of a thrown error: our faults have it as their message. */
export function codeOf(error: unknown): string {
  return error instanceof Error ? error.message : 'failed';
}
