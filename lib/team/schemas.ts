// Which formats do the ids, keys and sealed bytes of a team have?
import * as z from 'zod';

/** 16 random bytes or 16 bytes of an HMAC. */
export const Hex16 = z.string().regex(/^[0-9a-f]{32}$/);
/** A SHA-256. */
export const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);
/** Bytes as base64, of at most `most` characters. */
export const Base64 = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
/** A position in a journal: the number of a segment and the SHA-256 of its bytes; 0 and zeros: none. */
export const Position = z.strictObject({ number: z.int().min(0).max(9_999_999_999), hash: Hex32 });
/** 1, 2, 3 …: numbers of segments, entries and epochs. */
export const Count = z.int().min(1).max(9_999_999_999);
