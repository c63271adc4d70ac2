// How do bytes become text and back, and how are they joined, made at random and wiped?

export type Bytes = Uint8Array<ArrayBuffer>;

/** Fills new bytes at random; handed in so that tests may be repeatable. */
export type Random = (length: number) => Bytes;

/** The browser's own random source. */
export const secureRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

const encoder = new TextEncoder(); // made once: an import encodes ten texts a client

/** Text as UTF-8. */
export function toBytes(text: string): Bytes {
  return encoder.encode(text);
}

/** Writes text as UTF-8 from the first of these bytes on; answers how many it takes, null where it does not fit. */
export function writeText(text: string, into: Bytes): number | null {
  const { read, written } = encoder.encodeInto(text, into);
  return read < text.length ? null : written;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }); // as above

/** UTF-8 as text; bytes that are no UTF-8 throw. */
export function toText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** What browsers have of their own since Chromium 140 and Firefox 133; many times as fast as text made by hand. */
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

/** Bytes as lower-case hexadecimal, made at once: put together sign by sign, engines keep every piece of it for long. */
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

/** The same of a list of any length: an engine takes some hundred thousand arguments at most. */
export function concatAll(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two byte strings are the same; null is like nothing, and never the same. Not for secrets: its time tells where they differ. */
export function areSameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null || one.length !== other.length) return false;
  return one.every((byte, at) => byte === other[at]);
}

/** Overwrites a secret that is no longer needed. */
export function wipe(bytes: Uint8Array): void {
  bytes.fill(0);
}

/**
 * Overwrites a secret and gives its memory back at once, where the browser can; nothing may use it any more. Left to
 * the browser to collect, what 100,000 clients are sealed and opened through was held for long.
 */
export function wipeAndFree(bytes: Bytes): void {
  wipe(bytes);
  free(bytes);
}

/** Gives the memory of bytes back at once, with that of all views of the same, where the browser can. */
export function free(bytes: Bytes): void {
  (bytes.buffer as { transfer?: (length: number) => unknown }).transfer?.(0);
}
