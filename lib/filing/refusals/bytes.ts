// Weights are kept as bytes, in base64.

/** This byte stands for a weight of nothing. */
export const ZERO = 128;

/** The bytes that a text in base64 holds. */
export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
