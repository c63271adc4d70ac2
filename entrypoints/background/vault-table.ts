// What can be asked of the vault itself? Its state, its lock and its keys.
import type { VaultMessage } from '../../lib/messages/vault';
import { type Desk, showAll, stopEverything } from './desk';
import { unlockVault, vaultStatus } from './vault-answers';

/** Answers a message about the vault; panels and pages learn at once when it opened or locked. */
export async function hearVault(desk: Desk, message: VaultMessage): Promise<unknown> {
  const answer = await answerVault(desk, message);
  if (message.type !== 'vault.status') await showAll(desk);
  return answer;
}

async function answerVault(desk: Desk, message: VaultMessage): Promise<unknown> {
  const { vault } = desk;
  switch (message.type) {
    case 'vault.status':
      return vaultStatus(vault, desk.now());
    case 'vault.create':
      return vault.createVault(message.passphrase);
    case 'vault.unlock':
      return unlockVault(vault, message.passphrase, desk.now());
    case 'vault.lock':
      await stopEverything(desk);
      return vault.lock();
    case 'vault.accept-loss':
      return vault.acceptLoss();
    case 'vault.auto-lock':
      return vault.setAutoLock(message.minutes);
  }
}
