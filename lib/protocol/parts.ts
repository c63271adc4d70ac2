// What do messages of several kinds carry? Ids and values of facts, with their limits.
import * as z from 'zod';

export const tabId = z.int().nonnegative();
export const id = z.string().max(80);
export const passphrase = z.string().min(1).max(1000);
export const factValue = z.union([
  z.string().max(2000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(50).readonly(),
  z.null(),
]);
