// What is answered about the vault itself? Its state, its lock, its keys, and its audit.
import type { HandlersOf } from '../../protocol/message-kind';
import type { Answer } from '../../protocol/protocol';
import type { vaultKinds } from '../../protocol/vault';
import { lockVault, stopWork } from '../lock';
import type { App } from '../state/app';
import { withSenders } from '../team/receipt-senders';
import { hintRefusal, keepHint, readHint } from './hint';
import { answerTry, vaultStatus } from './state';

type Renewed = Extract<Answer<'vault.renew-recovery'>, { ok: true }>;

export const vaultHandlers: HandlersOf<App, typeof vaultKinds> = {
  'vault.status': ({ vault }) => vaultStatus(vault),
  'vault.create': async (app, { passphrase, hint }) => {
    const refusal = hintRefusal(hint, passphrase);
    if (refusal !== null) return refusal;
    const made = await app.vault.createVault(passphrase);
    if (made.ok) await keepHint(app, hint);
    return made;
  },
  'vault.hint': readHint,
  'vault.unlock': async ({ vault, now }, { passphrase }) => answerTry(await vault.unlock(passphrase), now()),
  'vault.lock': lockVault,
  'vault.touch': ({ vault }) => vault.touch(),
  'vault.accept-loss': ({ vault }) => vault.acceptLoss(),
  'vault.copy': ({ vault }) => vault.copyState(),
  'vault.restore-copy': ({ vault }) => vault.restoreCopy(),
  'vault.auto-lock': ({ vault }, { minutes }) => vault.setAutoLock(minutes),
  'vault.about': ({ vault }) => vault.about(),
  'vault.recover': async (app, { code, passphrase }) => {
    const opened = await app.vault.unlockWithRecovery(code, passphrase);
    if (opened.ok) await keepHint(app, undefined);
    return answerTry(opened, app.now());
  },
  'vault.change-passphrase': async (app, { old, passphrase, hint }) => {
    const refusal = hintRefusal(hint, passphrase);
    if (refusal !== null) return refusal;
    const changed = await app.vault.changePassphrase(old, passphrase);
    if (changed.ok) await keepHint(app, hint);
    return answerTry(changed, app.now());
  },
  'vault.renew-recovery': async ({ vault, now }, { passphrase }) =>
    answerTry<Renewed>(await vault.renewRecoveryCode(passphrase), now()),
  'vault.recovery-kept': ({ vault }) => vault.keepRecovery(),
  'vault.receipts': async (app, { most }) => withSenders(app, await app.vault.readReceipts(most)),
  'vault.verify': ({ vault }) => vault.verify(),
  'vault.bring-back': ({ vault }, clients) => vault.bringBack(clients),
  'vault.unreadable': ({ vault }, { id }) => vault.unreadable(id),
  'vault.purge-files': ({ vault }) => vault.purgeFiles(),
  'vault.delete-everything': deleteEverything,
};

/**
 * Deletes everything that this extension ever stored on this machine; clients can then only come back from a backup.
 */
async function deleteEverything(app: App): Promise<void> {
  stopWork(app);
  await lockVault(app);
  await app.vault.deleteEverything();
  await app.browser.clearStores();
  await app.rulebooks.reopen(); // stored rule packs are deleted with it
}
