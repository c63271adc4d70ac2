// What do the vault's keys, faults and recovery say in English?
import type { zhKeys } from './keys';

export const enKeys: Readonly<Record<keyof typeof zhKeys, string>> = {
  'vault.forgotten': 'Forgot the passphrase? Use the recovery code',
  'vault.passphrase.new': 'New passphrase',
  'vault.recover': 'Open and set the new passphrase',
  'vault.recover.hint':
    'Type the recovery code that you printed or wrote down, and choose a new passphrase. The old one stops working; nothing else changes.',
  'vault.recover.wrong': 'Wrong recovery code',
  'vault.recover.back': 'Back',
  'vault.recovery.typeBack': 'Type the recovery code back to show that you have kept it',
  'vault.recovery.differs': 'This differs from the code above',
  'vault.recovery.sheet':
    'Recovery code of a Beiantong vault. If the passphrase is forgotten, choose "Use the recovery code" where it is asked for and type this. Keep it away from the computer and off photo clouds.',
  'vault.fault.no-vault': 'There is no vault here yet.',
  'vault.fault.wasm-refused':
    'The browser forbids WebAssembly, so this vault cannot be opened. Ask whoever manages the browser; the passphrase is not the problem.',
  'vault.fault.weak-kdf':
    'The parameters of the vault are below the safe floor and may have been tampered with. It was not opened.',
  'vault.fault.locked': 'The vault is locked. Unlock it first.',
  'vault.fault.busy': 'Something else is saving at the same time. Please try again.',
  'vault.fault.cancelled': 'Cancelled.',
  'vault.fault.not-a-backup': 'This is no backup of Beiantong.',
  'vault.fault.wrong-passphrase': 'Wrong passphrase for this backup.',
  'vault.fault.damaged': 'The backup is incomplete or was changed. Nothing of it was used.',
  'vault.fault.gone': 'The connection to the background was lost before this was done. Please try again.',
  'vault.fault.failed': 'This did not work. Please try again; if it fails again, restart the browser.',
  'vault.autoLock.hint': '{least} to {most} minutes. It always locks when the browser closes.',
  'vault.autoLock.outside': 'Please give a whole number from {least} to {most}.',
  'keys.title': 'Passphrase and recovery code',
  'keys.kdf.argon2id': 'The passphrase becomes the key through Argon2id.',
  'keys.kdf.pbkdf2-sha256':
    'The browser forbids WebAssembly, so the passphrase becomes the key through PBKDF2: safe, but it withstands offline guessing less well. Use a longer passphrase.',
  'keys.change': 'Change passphrase',
  'keys.change.busy': 'Changing…',
  'keys.change.hint':
    'Nothing has to be encrypted again, and the recovery code stays the same. Do not use the name of a client.',
  'keys.change.old': 'Present passphrase',
  'keys.change.done': 'The passphrase was changed',
  'keys.renew': 'Get another recovery code',
  'keys.renew.hint':
    'If the code is lost, or somebody else may have seen it, get another one. The one before stops working.',
  'keys.unkept': 'The recovery code was never confirmed',
  'keys.unkept.hint':
    'Without it, a forgotten passphrase means that the clients are lost. Get another code and type it back.',
};
