// What does a fill write? The rows of the plan that are empty, and those whose content the person gave up.

import type { Client } from '../../lib/filing/client';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { type UploadLimits, uploadLimits } from '../../lib/filing/slot-limits';
import type { FillFile, FillStep, PlannedRow } from '../../lib/page/plan';
import { stepsFor } from '../../lib/page/steps';
import { toBase64 } from '../../lib/vault/bytes';
import { fitForSlot } from '../../lib/vault/fit-image';
import type { Vault } from '../../lib/vault/session';
import { imageTools } from './image-tools';
import type { Bound } from './tab-context';

/** What reading files for a fill needs of the desk. */
interface FileDesk {
  readonly vault: Vault;
  readonly rulebook: () => Rulebook;
  readonly today: () => string;
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg', 'image/png': '.png' };

/** The writes in their order, still without the bytes of files. */
export function fillSteps(plan: readonly PlannedRow[], replace: ReadonlySet<string>): readonly FillStep[] {
  const chosen = plan.filter(
    (row) => row.action === 'fill' || (row.action === 'replace' && replace.has(row.key)),
  );
  return stepsFor(plan, new Set(chosen.map((row) => row.key)));
}

/** A write as it leaves for the page: files are read from the vault only now, and brought into the form that the portal takes. */
export async function withFiles(
  desk: FileDesk,
  { client, filing }: Bound,
  step: FillStep,
): Promise<FillStep> {
  const ids = step.documents ?? [];
  if (ids.length === 0) return step;
  const limits = (type: string) => uploadLimits(desk.rulebook(), filing.provider, type, desk.today());
  const files = await Promise.all(
    client.documents
      .filter(({ id }) => ids.includes(id))
      .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
      .map((document) => fileOf(desk.vault, client.id, document, limits(document.type))),
  );
  return { ...step, files: files.filter((file) => file !== null) };
}

/** The file for one slot; null when it is gone or cannot be brought into the slot's form: then nothing is written there. */
async function fileOf(
  vault: Vault,
  clientId: string,
  { id, fileName, mediaType }: Client['documents'][number],
  limits: UploadLimits | null,
): Promise<FillFile | null> {
  const bytes = await vault.readDocument(clientId, id);
  if (!bytes) return null;
  if (!limits) return { name: fileName, mediaType, base64: toBase64(bytes) };
  const fitted = await fitForSlot([{ bytes, mediaType }], limits, imageTools);
  if (!fitted.ok) return null;
  return {
    name:
      fitted.mediaType === mediaType
        ? fileName
        : fileName.replace(/(\.\w+)?$/u, ENDINGS[fitted.mediaType] ?? ''),
    mediaType: fitted.mediaType,
    base64: toBase64(fitted.bytes),
  };
}
