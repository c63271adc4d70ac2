// What does a provider take as an upload? Formats and bytes by provider and day, tighter where the document has its own limit.
import { valueOn } from '../../rules/as-of';
import type { Document } from '../client/client';
import type { Rulebook } from './open';

export interface UploadLimits {
  readonly mediaTypes: readonly Document['mediaType'][];
  /** In bytes; absent: no source names a limit. */
  readonly maxBytes?: number | undefined;
}

const MEDIA_TYPES: Readonly<Record<string, Document['mediaType']>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/**
 * The limits for a document (an id of the rulebook) at a provider. Null for what is handed in as something else
 * than a picture, and before the first day that a source speaks of.
 */
export function uploadLimits(
  book: Rulebook,
  provider: string,
  document: string,
  asOf: string,
): UploadLimits | null {
  const own = book.documents.get(document)?.limits;
  if (own?.profile !== 'image') return null;
  const { image } = book.shared['documents/limits.json'];
  const table = image.find((one) => one.provider === provider) ?? image.find((one) => one.provider === 'any');
  const found = table && valueOn(table.limits, asOf)?.value;
  if (!found) return null;
  const mediaTypes = found.formats.flatMap((format) => MEDIA_TYPES[format] ?? []);
  const limits = [found.maxBytes, own.maxBytes].filter((bytes) => bytes !== undefined);
  return {
    mediaTypes: [...new Set(mediaTypes)],
    ...(limits.length > 0 ? { maxBytes: Math.min(...limits) } : {}),
  };
}
