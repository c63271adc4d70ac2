// What may a surface ask of the vault itself: its state, its lock, its keys?
import * as z from 'zod';
import { passphrase } from './parts';

export const VaultMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vault.status') }),
  z.strictObject({ type: z.literal('vault.create'), passphrase }),
  z.strictObject({ type: z.literal('vault.unlock'), passphrase }),
  z.strictObject({ type: z.literal('vault.lock') }),
  z.strictObject({ type: z.literal('vault.accept-loss') }),
  z.strictObject({ type: z.literal('vault.auto-lock'), minutes: z.int().min(1).max(480) }),
]);
export type VaultMessage = z.infer<typeof VaultMessage>;
