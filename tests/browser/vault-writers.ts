// Do two pages lose anything when they edit the same clients at random? Each acknowledged edit must be in the current revision or in the history.
import type { Page } from 'playwright-core';
import type { Browser } from './harness';
import { numberedClient } from './vault-clients';
import { addProbe, extensionPage, openVaultIn } from './vault-page';

export interface WritersReport {
  readonly edits: number;
  readonly acknowledged: number;
  readonly conflicts: number;
  /** Acknowledged edits whose text is in no revision of their client, or in another revision than was answered. */
  readonly lost: number;
  /** Edits older than the fifty revisions that are stored, which cannot be checked. */
  readonly tooOld: number;
}

/** One edit that was acknowledged. */
interface Edit {
  readonly id: string;
  readonly rev: number;
  readonly tag: string;
}

/** Two pages with their own vault code make this many edits each, at the same time, on few clients. */
export async function proveWriters(browser: Browser, editsEach: number): Promise<WritersReport> {
  const pages = [await extensionPage(browser), await extensionPage(browser)] as const;
  await openVaultIn(pages[0]);
  for (const page of pages) await addProbe(page);
  const clients = Math.max(4, Math.ceil(editsEach / 12)); // about 24 edits per client, since fifty revisions are stored
  const texts = Array.from({ length: clients }, (_, at) => JSON.stringify(numberedClient(at, 0)));
  await pages[0].evaluate(async (all) => {
    for (const text of all) await probe.vault.saveClient(JSON.parse(text), null);
  }, texts);
  const results = await Promise.all(pages.map((page, writer) => edit(page, writer, editsEach, clients)));
  const edits = results.flatMap((result) => result.edits);
  return {
    edits: editsEach * pages.length,
    acknowledged: edits.length,
    conflicts: results.reduce((sum, result) => sum + result.conflicts, 0),
    ...(await countLost(pages[1], edits)),
  };
}

/** Makes edits in a page. An edit that meets a conflict is dropped, since a person would look at the conflict first. */
function edit(page: Page, writer: number, edits: number, clients: number) {
  return page.evaluate(
    async (job) => {
      const made: { id: string; rev: number; tag: string }[] = [];
      let conflicts = 0;
      for (let at = 0; at < job.edits; at += 1) {
        const id = `proof-${Math.floor(Math.random() * job.clients)}`;
        const read = await probe.vault.readClientWithoutFiles(id);
        if (!read.ok) throw new Error(read.reason);
        const tag = `writer-${job.writer}-${at}`;
        const saved = await probe.vault.saveClient({ ...read.client, tags: [tag] }, read.rev);
        if (saved.ok) made.push({ id, rev: saved.rev, tag });
        else conflicts += 1;
      }
      return { edits: made, conflicts };
    },
    { writer, edits, clients },
  );
}

function countLost(page: Page, edits: readonly Edit[]): Promise<{ lost: number; tooOld: number }> {
  return page.evaluate(async (all) => {
    const counts = { lost: 0, tooOld: 0 };
    for (const { id, rev, tag } of all) {
      const current = await probe.vault.readClientWithoutFiles(id);
      if (current.ok && current.rev - rev > 50) counts.tooOld += 1;
      else if ((await probe.vault.readRevision(id, rev))?.tags[0] !== tag) counts.lost += 1;
    }
    return counts;
  }, edits);
}
