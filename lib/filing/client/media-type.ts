// Are these bytes what their media type says? Looked up in the first bytes, the file's name counts for nothing.
import type { Document } from './client';

type MediaType = Document['mediaType'];

const starts: Readonly<Record<MediaType, (head: string) => boolean>> = {
  'image/jpeg': (head) => head.startsWith('\xff\xd8\xff'),
  'image/png': (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
  'image/webp': (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  'application/pdf': (head) => head.startsWith('%PDF-'),
  'video/mp4': (head) => head.slice(4, 8) === 'ftyp',
};

/** Whether base64 data begins like a file of the media type. */
export function isOfMediaType(base64: string, mediaType: MediaType): boolean {
  return starts[mediaType](headOf(base64));
}

/** The media type that base64 data begins like, or null for a file we do not take. */
export function mediaTypeOf(base64: string): MediaType | null {
  const types = Object.keys(starts) as MediaType[]; // the record has exactly these keys
  return types.find((type) => isOfMediaType(base64, type)) ?? null;
}

/** The first bytes as a string with one character a byte. */
function headOf(base64: string): string {
  return atob(base64.slice(0, 32)); // 32 characters of base64 are 24 bytes
}
