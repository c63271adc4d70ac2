// What can be asked of the vault itself? Its state, its lock, its keys, and what was done with it.
import type { VaultMessage } from '../../protocol/vault';
import type { App } from '../state/app';
import { showAll, stopEverything } from '../tab/publish';
import { answerTry, unlockVault, vaultStatus } from './handlers';
import { deleteEverything } from './vault-delete';

const READS: ReadonlySet<VaultMessage['type']> = new Set([
  'vault.status',
  'vault.about',
  'vault.copy',
  'vault.receipts',
  'vault.verify',
  'vault.purge-files',
  'vault.recovery-kept',
]);

/** Answers a message about the vault; panels and pages learn at once when it opened or locked. */
export async function hearVault(app: App, message: VaultMessage): Promise<unknown> {
  const answer = await answerVault(app, message);
  if (!READS.has(message.type)) await showAll(app);
  return answer;
}

async function answerVault(app: App, message: VaultMessage): Promise<unknown> {
  const { vault } = app;
  switch (message.type) {
    case 'vault.status':
      return vaultStatus(vault, app.now());
    case 'vault.create':
      return vault.createVault(message.passphrase);
    case 'vault.unlock':
      return unlockVault(vault, message.passphrase, app.now());
    case 'vault.lock':
      await stopEverything(app);
      return vault.lock();
    case 'vault.accept-loss':
      return vault.acceptLoss();
    case 'vault.copy':
      return vault.copyState();
    case 'vault.restore-copy':
      return vault.restoreCopy();
    case 'vault.auto-lock':
      return vault.setAutoLock(message.minutes);
    case 'vault.about':
      return vault.about();
    case 'vault.recover':
      return answerTry(await vault.unlockWithRecovery(message.code, message.passphrase), app.now());
    case 'vault.change-passphrase':
      return answerTry(await vault.changePassphrase(message.old, message.passphrase), app.now());
    case 'vault.renew-recovery':
      return answerTry(await vault.renewRecoveryCode(message.passphrase), app.now());
    case 'vault.recovery-kept':
      return vault.keepRecovery();
    case 'vault.receipts':
      return vault.readReceipts(message.most);
    case 'vault.verify':
      return vault.verify();
    case 'vault.purge-files':
      return vault.purgeFiles();
    case 'vault.delete-everything':
      return deleteEverything(app);
  }
}
