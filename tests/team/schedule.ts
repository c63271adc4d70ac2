// Does a team stay consistent? Three members edit, remove, decide and synchronise in random order, over a store that loses and repeats requests, and fail in between.
import type { Client } from '../../lib/filing/client/client';
import { createDevice, openDevice } from '../../lib/team/device-keys';
import { type EpochSecret, firstEpoch } from '../../lib/team/epoch-keys';
import type { Journal } from '../../lib/team/journal';
import { keepTeamIn } from '../../lib/team/keep-team';
import { fingerprintOf, type Members, readFounding } from '../../lib/team/members';
import { objectNames } from '../../lib/team/object-names';
import { pull } from '../../lib/team/pull';
import { type Connection, push } from '../../lib/team/push';
import type { Remote } from '../../lib/team/remote';
import { shareClients } from '../../lib/team/share-clients';
import { vaultJournal } from '../../lib/team/vault-journal';
import { addMember, foundTeam, publishEntry } from '../../lib/team/write-members';
import { isWithin } from '../../lib/vault/clients/ancestry';
import { opaqueId } from '../../lib/vault/clients/client-record';
import { readLineage } from '../../lib/vault/clients/leaves';
import { contentText } from '../../lib/vault/clients/revisions';
import { secureRandom, toHex } from '../../lib/vault/crypto/bytes';
import type { Vault } from '../../lib/vault/vault';
import { createRandom } from '../../scripts/bench/recognition/random';
import { memoryRemote } from '../lib/team/memory-remote';
import { ACCESS, TEAM } from '../lib/team/team-of';
import { openTestVault, testClient } from '../lib/vault/test-vault';
import { type Failures, withFailures, withLostRequests } from './failures';

export interface ScheduleResult {
  readonly saves: number;
  readonly decided: number;
  /** How often a member failed in the middle of sending or reading. */
  readonly failures: number;
  /** The violations found, one sentence each; empty when everything is consistent. */
  readonly faults: readonly string[];
}

interface Member {
  readonly vault: Vault;
  readonly connection: Connection;
}

export const CLIENTS = ['c1', 'c2', 'c3'];
const FIELDS = ['remark', 'mailAddress', 'mobile', 'email', 'name'] as const;

/** Faults that can be built into the code under test, to show that a schedule finds them. */
export interface Breaks {
  readonly remote?: (remote: Remote) => Remote;
  readonly journal?: (journal: Journal, vault: Vault) => Journal;
}

/** Runs a schedule of this many steps. */
export async function runSchedule(seed: number, steps: number, breaks: Breaks = {}): Promise<ScheduleResult> {
  const chance = createRandom(seed).next;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item; // never empty
  const failures: Failures = { happen: false, count: 0 };
  const members = await threeMembers(chance, failures, breaks);
  const [founder] = members;
  if (!founder) throw new Error('three members');
  for (const id of CLIENTS) await founder.vault.saveClient({ ...testClient(id), documents: [] }, null);
  await founder.vault.write((open) => shareClients(open, TEAM, CLIENTS));
  await settleAll(members);

  const saved: { readonly client: string; readonly revision: string }[] = [];
  let decided = 0;
  failures.happen = true;
  for (let step = 0; step < steps; step += 1) {
    const member = pick(members);
    const what = chance();
    if (what < 0.55) {
      const revision = await edit(member.vault, pick(CLIENTS), pick(FIELDS), `value ${seed}-${step}`);
      if (revision) saved.push(revision);
    } else if (what < 0.6) {
      const revision = await removeOrBringBack(member.vault, pick(CLIENTS));
      if (revision) saved.push(revision);
    } else if (what < 0.68) decided += await decideOne(member.vault, pick(CLIENTS), chance);
    else await exchange(member).catch(() => undefined); // it failed in the middle; the next synchronisation continues
  }
  failures.happen = false;
  decided += await settleAll(members, chance);
  return { saves: saved.length, decided, failures: failures.count, faults: await faultsOf(members, saved) };
}

async function threeMembers(
  chance: () => number,
  failures: Failures,
  { remote: breakRemote = (one) => one, journal: breakJournal = (one) => one }: Breaks,
): Promise<readonly Member[]> {
  const store = memoryRemote();
  const vaults = [await openTestVault(), await openTestVault(), await openTestVault()].map(
    ({ vault }) => vault,
  );
  const stored = await Promise.all(
    vaults.map((_, at) => createDevice(toHex(secureRandom(16)), `device ${at}`)),
  );
  const [founder] = stored;
  if (!founder) throw new Error('three devices');
  const keys = await openDevice(founder);
  const secret: EpochSecret = firstEpoch(secureRandom);
  const first = await foundTeam(TEAM, founder.device, keys, secret, ACCESS);
  await store.putNew(objectNames.memberEntry(1), first);
  let team: Members = await readFounding(first, { team: TEAM, root: await fingerprintOf(founder.device) });
  for (const { device } of stored.slice(1)) {
    const newcomer = { device, role: 'editor' as const, invitation: toHex(secureRandom(16)), digits: '' };
    team = await publishEntry(store, team, await addMember({ team, keys, secret }, newcomer, ACCESS));
  }
  return Promise.all(
    vaults.map(async (vault, at) => {
      const own = stored[at];
      if (!own) throw new Error('a device');
      await vault.write((open) => keepTeamIn(open, team, own, [secret]));
      const journal = withFailures(breakJournal(vaultJournal(vault, TEAM), vault), chance, failures, 0.01);
      const remote = withFailures(
        withLostRequests(breakRemote(store), chance, failures),
        chance,
        failures,
        0.01,
      );
      return { vault, connection: { team: TEAM, keys: await openDevice(own), journal, remote } };
    }),
  );
}

async function exchange({ connection }: Member): Promise<void> {
  await pull(connection);
  await push(connection);
}

async function presentOf(vault: Vault, client: string) {
  return vault.read(async (open) => {
    const id = await opaqueId(open.keys, client);
    const row = await (await open.store.open()).get('records', id);
    return row?.revision ? { client, revision: row.revision } : null;
  });
}

async function edit(vault: Vault, id: string, field: (typeof FIELDS)[number], value: string) {
  const read = await vault.readClientWithoutFiles(id);
  if (!read.ok) return null;
  const result = await vault.saveClient(changed(read.client, field, value), read.rev);
  return result.ok ? presentOf(vault, id) : null;
}

function changed(client: Client, field: (typeof FIELDS)[number], value: string): Client {
  if (field === 'mobile' || field === 'email' || field === 'name')
    return { ...client, people: client.people.map((person) => ({ ...person, [field]: value })) };
  return { ...client, entity: { ...client.entity, [field]: value } };
}

async function removeOrBringBack(vault: Vault, id: string) {
  const read = await vault.readClientWithoutFiles(id);
  if (read.ok) {
    const result = await vault.removeClient(id, read.rev);
    return result.ok ? presentOf(vault, id) : null;
  }
  return (await vault.restoreMany([id])) === 1 ? presentOf(vault, id) : null;
}

async function decideOne(vault: Vault, id: string, chance: () => number): Promise<number> {
  const open = await vault.readUndecided(id);
  if (!open) return 0;
  const side = () => (chance() < 0.5 ? 'mine' : 'theirs');
  const choices = Object.fromEntries(open.conflicts.map(({ place }) => [place, side()] as const));
  const seen = { mine: open.mine.revision, theirs: open.theirs.revision };
  return (await vault.decide(id, seen, choices)).ok ? 1 : 0;
}

const MOST_ROUNDS = 40;

/** Synchronises until no member has anything new; the first member decides the open conflicts. */
async function settleAll(members: readonly Member[], chance: () => number = () => 0): Promise<number> {
  let decided = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let said = 0;
    for (const { connection } of members) {
      said += (await pull(connection)).revisions;
      said += await push(connection);
    }
    const [first] = members;
    const now = first && said === 0 ? await decideAll(first.vault, chance) : 0;
    decided += now;
    if (said === 0 && now === 0) return decided;
  }
  return decided;
}

async function decideAll(vault: Vault, chance: () => number): Promise<number> {
  let decided = 0;
  for (const id of CLIENTS) decided += await decideOne(vault, id, chance);
  return decided;
}

/** Checks that nothing acknowledged is lost, nothing waits, and all members have the same data. */
async function faultsOf(
  members: readonly Member[],
  saved: readonly { readonly client: string; readonly revision: string }[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const texts = new Map<string, Set<string>>();
  for (const [at, { vault, connection }] of members.entries()) {
    if ((await connection.journal.waiting()).length > 0)
      faults.push(`member ${at} still has something to send`);
    for (const client of CLIENTS) {
      const { text, lost, leaves } = await vault.read(async (open) => {
        const id = await opaqueId(open.keys, client);
        const row = await (await open.store.open()).get('records', id);
        const lineage = await readLineage(open, id);
        const present = row?.revision ?? '';
        const body = lineage.stored.get(present)?.body;
        const ends = [present, ...lineage.leaves.map(({ revision }) => revision)];
        const isKept = (revision: string) => ends.some((end) => isWithin(lineage.ancestry, revision, end));
        return {
          text: body ? contentText(body) : 'nothing',
          lost: saved.filter((one) => one.client === client && !isKept(one.revision)).length,
          leaves: lineage.leaves.length,
        };
      });
      if (lost > 0) faults.push(`member ${at} lost ${lost} saves of ${client}`);
      if (leaves > 0) faults.push(`member ${at} has ${client} undecided`);
      texts.set(client, (texts.get(client) ?? new Set()).add(text));
    }
  }
  for (const [client, all] of texts) if (all.size > 1) faults.push(`${client} is not the same everywhere`);
  return faults;
}
