// How does the options page adopt a rule pack? It checks the pack, runs its cases and compares it; the background stores and uses it.
import { fetchFile, fileAddress } from '@/lib/exchange/import/fetch-file';
import { whileAllowed } from '@/lib/extension/allow-address';
import { ask } from '@/lib/extension/ask';
import { today } from '@/lib/extension/surface';
import type { Rulebook } from '@/lib/filing/rulebook/open';
import type { ChangedClient } from '@/lib/filing/rulebook-pack/changes';
import { PACK_LIMITS } from '@/lib/filing/rulebook-pack/format';
import { MOST_IN_BATCH } from '@/lib/protocol/names';
import type { PackActions, PackPreview, PackProgress } from '@/lib/ui/options/rulebook/actions';
import { inSlices } from './in-slices';

/** `bookInUse` gives the rulebook that the page shows; `onChange` is told that it is another one. */
export const packActions = (bookInUse: () => Promise<Rulebook>, onChange: () => void): PackActions => ({
  inUse: () => ask('rules.in-use'),
  get,
  look: (file, progress) => look(file, progress, bookInUse),
  clients: changedClients,
  take: async (text) => {
    const fault = await ask('rules.pack-take', { text });
    if (fault === null) onChange();
    return fault;
  },
  goBack: async () => {
    await ask('rules.pack-back');
    onChange();
  },
  readKey: (text) => ask('rules.key-read', { text }),
  trust: (text) => ask('rules.key-trust', { text }),
  distrust: async (id) => {
    const { pack } = await ask('rules.in-use');
    await ask('rules.key-distrust', { id });
    if (pack?.key === id) onChange();
  },
});

/** The longest time that a download may take. */
const LONGEST_WAIT = 60_000;

/**
 * Downloads the pack at an address: the browser asks for this address within the press, and the permission is given
 * back afterwards.
 */
async function get(typed: string): ReturnType<PackActions['get']> {
  const address = fileAddress(typed);
  if ('fault' in address) return address;
  const { url } = address;
  return (
    (await whileAllowed(url.origin, () =>
      fetchFile(url, {
        fetch: (href, init) => fetch(href, init),
        mostBytes: PACK_LIMITS.bytes,
        milliseconds: LONGEST_WAIT,
      }),
    )) ?? {
      fault: {
        zh: `没有得到访问 ${url.host} 的许可，没有去取`,
        en: `${url.host} was not allowed, so nothing was fetched`,
      },
    }
  );
}

async function look(
  file: Blob,
  progress: PackProgress,
  bookInUse: () => Promise<Rulebook>,
): ReturnType<PackActions['look']> {
  const [{ readPack, TOO_LARGE }, { provePack }, { changesBetween }, reference] = await Promise.all([
    import('@/lib/filing/rulebook-pack/read-pack'),
    import('@/lib/filing/rulebook-pack/prove-pack'),
    import('@/lib/filing/rulebook-pack/changes'),
    import('@/lib/rules/reference'),
  ]);
  if (file.size > PACK_LIMITS.bytes) return { fault: TOO_LARGE };
  const text = await file.text();
  const { version: newerThan, keys } = await ask('rules.in-use');
  const read = await readPack(text, { keys, newerThan, today: today() });
  if (!read.ok) return { fault: read.fault };
  const { book, cases, version, day, key } = read.value;
  const fault = await provePack({ book, cases }, reference.runReference, inSlices(cases.length, progress));
  if (fault !== null) return { fault };
  return { pack: { text, version, day, key, changes: changesBetween(await bookInUse(), book) } };
}

/** Slice by slice, so that the background is never kept busy for long. */
async function changedClients(
  { text, version }: PackPreview,
  progress: PackProgress,
): Promise<readonly ChangedClient[]> {
  const fault = await ask('rules.pack-look', { text });
  if (fault !== null) throw new Error(fault.en);
  const ids = (await ask('clients.list', { search: '' })).map(({ id }) => id);
  const found: ChangedClient[] = [];
  for (let at = 0; at < ids.length; at += MOST_IN_BATCH) {
    const clients = ids.slice(at, at + MOST_IN_BATCH);
    const some = await ask('rules.pack-clients', { version, clients, asOf: today() });
    if (some === null) throw new Error('forgotten'); // the background was stopped meanwhile
    found.push(...some);
    if (!progress(at + clients.length, ids.length)) break;
  }
  return found;
}
