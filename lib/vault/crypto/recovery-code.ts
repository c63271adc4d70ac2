// How is the recovery code written on paper and read back? 160 bits as 32 Crockford base32 characters, in groups of five.

import { plainRecoveryCode } from '../../protocol/recovery-text';
import type { Bytes } from './bytes';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford: no I, L, O, U
const BYTES = 20;

/** 20 bytes as 32 characters in groups of five. */
export function formatRecoveryCode(bytes: Bytes): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let at = 0; at < (BYTES * 8) / 5; at += 1) {
    text = alphabet.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return (text.match(/.{1,5}/g) ?? []).join('-');
}

/** The 20 bytes of a typed code; accepts any case, spaces, O for 0, and I or L for 1. Null when it is no code. */
export function parseRecoveryCode(typed: string): Bytes | null {
  const text = plainRecoveryCode(typed);
  if (text.length !== (BYTES * 8) / 5) return null;
  let bits = 0n;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  const bytes = new Uint8Array(BYTES);
  for (let at = BYTES - 1; at >= 0; at -= 1) {
    bytes[at] = Number(bits & 255n);
    bits >>= 8n;
  }
  return bytes;
}
