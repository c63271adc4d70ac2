// Which file goes into an upload slot? The client's documents, read only at this moment, in the form that the portal accepts.
import type { Client } from '../../filing/client/client';
import { uploadLimits } from '../../filing/rulebook/upload-limits';
import type { FillFile, FillStep } from '../../page/model';
import { fitForSlot, type SlotLimits } from '../../pictures/fit-image';
import { toBase64 } from '../../vault/crypto/bytes';
import { faultCode } from '../../vault/faults';
import type { App } from '../state/app';
import type { Bound } from './context';

type Document = Client['documents'][number];

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg', 'image/png': '.png' };

/** A write with its files. Where the slot takes one file, several documents (both sides of a card) become one sheet. */
export async function withFiles(
  app: App,
  { client, filing }: Bound,
  step: FillStep,
  takesSeveral: boolean,
): Promise<FillStep> {
  const ids = step.documents ?? [];
  if (ids.length === 0) return step;
  const documents = ids.flatMap((id) => client.documents.find((one) => one.id === id) ?? []);
  const sheets = takesSeveral ? documents.map((document) => [document]) : [documents];
  const limits = (type: string) => uploadLimits(app.rulebook(), filing.provider, type, app.today());
  const files = await Promise.all(
    sheets.map((sheet) => fileOf(app, client.id, sheet, limits(sheet[0]?.type ?? ''))),
  );
  return { ...step, files: files.filter((file) => file !== null) };
}

/**
 * One file; null when a document is gone, cannot be fetched from its team's store, or cannot be converted to the
 * slot's form. Then nothing is written.
 */
async function fileOf(
  { vault, browser }: App,
  clientId: string,
  sheet: readonly Document[],
  limits: SlotLimits | null,
): Promise<FillFile | null> {
  const pictures = await Promise.all(
    sheet.map(async ({ id, mediaType }) => ({
      bytes: await vault.readDocument(clientId, id).catch(nullIfNotHere),
      mediaType,
    })),
  );
  const whole = pictures.flatMap(({ bytes, mediaType }) => (bytes ? [{ bytes, mediaType }] : []));
  const [first, ...others] = sheet;
  if (!first || whole.length < sheet.length) return null;
  if (!limits && others.length > 0) return null;
  const any: SlotLimits = { mediaTypes: [first.mediaType] };
  const fitted = await fitForSlot(whole, limits ?? any, browser.images);
  if (!fitted.ok) return null;
  const { mediaType } = fitted;
  const isAsItWas = mediaType === first.mediaType;
  const name = isAsItWas ? first.fileName : first.fileName.replace(/(\.\w+)?$/u, ENDINGS[mediaType] ?? '');
  return { name, mediaType, base64: toBase64(fitted.bytes) };
}

function nullIfNotHere(error: unknown): null {
  if (faultCode(error) === 'not-here') return null;
  throw error;
}
