// What does a fill write? The rows of the plan that are empty, and those whose content the person gave up.
import type { FillFile, FillStep, PlannedRow } from '../../lib/page/plan';
import { stepsFor } from '../../lib/page/steps';
import { toBase64 } from '../../lib/vault/bytes';
import type { Vault } from '../../lib/vault/session';
import type { Bound } from './tab-context';

/** The writes in their order, still without the bytes of files. */
export function fillSteps(plan: readonly PlannedRow[], replace: ReadonlySet<string>): readonly FillStep[] {
  const chosen = plan.filter(
    (row) => row.action === 'fill' || (row.action === 'replace' && replace.has(row.key)),
  );
  return stepsFor(plan, new Set(chosen.map((row) => row.key)));
}

/** A write as it leaves for the page: files are read from the vault only now. */
export async function withFiles(
  vault: Vault,
  bound: Pick<Bound, 'client'>,
  step: FillStep,
): Promise<FillStep> {
  const ids = step.documents ?? [];
  if (ids.length === 0) return step;
  const files = await Promise.all(ids.map((id) => fileOf(vault, bound, id)));
  return { ...step, files: files.filter((file) => file !== null) };
}

async function fileOf(vault: Vault, { client }: Pick<Bound, 'client'>, id: string): Promise<FillFile | null> {
  const document = client.documents.find((one) => one.id === id);
  const bytes = document && (await vault.readDocument(client.id, id));
  return document && bytes
    ? { name: document.fileName, mediaType: document.mediaType, base64: toBase64(bytes) }
    : null;
}
