// What may a surface ask of the vault itself: its state, its lock, its keys, what was done with it?
import * as z from 'zod';
import { passphrase } from './parts';

const recoveryCode = z.string().min(1).max(200);

export const VaultMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vault.status') }),
  z.strictObject({ type: z.literal('vault.create'), passphrase }),
  z.strictObject({ type: z.literal('vault.unlock'), passphrase }),
  z.strictObject({ type: z.literal('vault.lock') }),
  z.strictObject({ type: z.literal('vault.accept-loss') }),
  /** The second copy: what is in it, and the vault brought back out of it. */
  z.strictObject({ type: z.literal('vault.copy') }),
  z.strictObject({ type: z.literal('vault.restore-copy') }),
  z.strictObject({ type: z.literal('vault.auto-lock'), minutes: z.int().min(1).max(480) }),
  z.strictObject({ type: z.literal('vault.about') }),
  z.strictObject({ type: z.literal('vault.recover'), code: recoveryCode, passphrase }),
  z.strictObject({ type: z.literal('vault.change-passphrase'), old: passphrase, passphrase }),
  z.strictObject({ type: z.literal('vault.renew-recovery'), passphrase }),
  z.strictObject({ type: z.literal('vault.recovery-kept') }),
  z.strictObject({ type: z.literal('vault.receipts'), most: z.int().min(1).max(20_000) }),
  z.strictObject({ type: z.literal('vault.verify') }),
  z.strictObject({ type: z.literal('vault.purge-files') }),
  z.strictObject({ type: z.literal('vault.delete-everything') }),
]);
export type VaultMessage = z.infer<typeof VaultMessage>;
export type VaultState = 'none' | 'locked' | 'open';
/** Why a vault cannot be opened at all. */
export type VaultFault =
  | 'newer-version'
  | 'blocked'
  | 'no-database'
  | 'storage-full'
  | 'not-openable'
  | 'damaged-header'
  | 'lost';

/** Why nothing can be stored at the moment, though the vault opens. */
export type WriteFault = 'storage-full' | 'write-failed';
