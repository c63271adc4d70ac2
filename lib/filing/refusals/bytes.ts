// Weights are kept as bytes, in base64.

/** This byte stands for a weight of nothing. */
export const ZERO = 128;

/** The bytes that a text in base64 holds. A plain loop: a call for each of two million characters took longer than reading them. */
export function bytesOf(base64: string): Uint8Array {
  const raw = atob(base64);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return bytes;
}
