// How are bytes converted to text and back, joined, generated at random and wiped?

export type Bytes = Uint8Array<ArrayBuffer>;

/** Returns random bytes; passed in so that tests are repeatable. */
export type Random = (length: number) => Bytes;

/** The browser's random source. */
export const secureRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

const encoder = new TextEncoder(); // created once: an import encodes ten texts per client

/** Text as UTF-8. */
export function toBytes(text: string): Bytes {
  return encoder.encode(text);
}

/** Writes text as UTF-8 to the start of these bytes; returns how many it takes, null if it does not fit. */
export function writeText(text: string, into: Bytes): number | null {
  const { read, written } = encoder.encodeInto(text, into);
  return read < text.length ? null : written;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }); // as above

/** UTF-8 as text; throws on invalid UTF-8. */
export function toText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Built-in methods since Chromium 140 and Firefox 133, many times faster than a loop. */
interface NativeBase64 {
  toBase64?: (this: Uint8Array) => string;
}
const nativeToBase64 = (Uint8Array.prototype as NativeBase64).toBase64;
const nativeFromBase64 = (Uint8Array as unknown as { fromBase64?: (text: string) => Bytes }).fromBase64;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  if (nativeToBase64) return nativeToBase64.call(bytes);
  const step = 0x8000; // more arguments than this may overflow the stack
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  }
  return btoa(parts.join(''));
}

/** Base64 as bytes. */
export function fromBase64(text: string): Bytes {
  if (nativeFromBase64) return nativeFromBase64.call(Uint8Array, text);
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return bytes;
}

const DIGITS = toBytes('0123456789abcdef');

/** Bytes as lower-case hexadecimal, decoded in one go: of a string concatenated digit by digit, engines retain every piece. */
export function toHex(bytes: Uint8Array): string {
  const signs = new Uint8Array(2 * bytes.length);
  for (const [at, byte] of bytes.entries()) {
    signs[2 * at] = DIGITS[byte >> 4] ?? 0;
    signs[2 * at + 1] = DIGITS[byte & 15] ?? 0;
  }
  return String.fromCharCode(...signs);
}

/** Several byte strings one after the other. */
export const concat = (...parts: readonly Uint8Array[]): Bytes => concatAll(parts);

/** The same for a list of any length, since engines accept only some hundred thousand arguments. */
export function concatAll(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two byte strings are equal; null equals nothing, not even null. Not for secrets: its running time reveals where they differ. A plain loop: with a call for each byte, comparing a shard took longer than copying it. */
export function areSameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null || one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Overwrites a secret that is no longer needed. */
export function wipe(bytes: Uint8Array): void {
  bytes.fill(0);
}

/**
 * Overwrites a secret and, where the browser can, frees its memory at once; it must not be used afterwards. Left to garbage
 * collection, the buffers of 100,000 clients stayed in memory for long.
 */
export function wipeAndFree(bytes: Bytes): void {
  wipe(bytes);
  free(bytes);
}

/** Frees the memory of bytes at once where the browser can; all views of the same buffer become empty. */
export function free(bytes: Bytes): void {
  (bytes.buffer as { transfer?: (length: number) => unknown }).transfer?.(0);
}
