// What do surfaces show of the teams? This device's membership in each, its store, and the state of the exchange.
import { faultOf, type TeamLine, type TeamView } from '../../protocol/team';
import type { SyncView } from '../../protocol/team-sync';
import type { Access } from '../../team/access';
import { teamFault } from '../../team/faults';
import { sixDigits } from '../../team/invitation';
import { currentMembers, isWriting, spokenFingerprint } from '../../team/members';
import { countOutbox } from '../../team/outbox';
import { countScans } from '../../team/scan-queue';
import { clientsOf } from '../../team/share-clients';
import { readAbouts, type TeamAbout, teamIds } from '../../team/team-about';
import { readState } from '../../team/team-state';
import type { OpenVault } from '../../vault/clients/open-vault';
import type { App } from '../state/app';
import { readTeam } from './connect';
import { copyDigits } from './copied-profile';
import { heldClients } from './held-changes';
import { openInvitations } from './members';
import { owedBy } from './shared-key';
import { addressOf, originOf, userOf } from './store-access';

/** The teams of this vault. */
export async function listTeams(app: App): Promise<readonly TeamView[]> {
  const abouts = await app.vault.read(readAbouts);
  return Promise.all(
    abouts.map((about) => (about.asking ? askingView(app, about, about.asking) : memberView(app, about))),
  );
}

async function askingView(
  app: App,
  about: TeamAbout,
  { invitation, device }: NonNullable<TeamAbout['asking']>,
): Promise<TeamView> {
  // of a device that was removed and asks again
  const kept = await app.vault.read((open) => countOutbox(open, about.team));
  const { fault } = about.sync;
  const sync = { ...about.sync, fault: fault?.code === 'removed' ? null : fault };
  return {
    ...NOBODY_YET,
    team: about.team,
    name: about.name,
    standing: 'asking',
    role: null,
    digits: await sixDigits(invitation, device.device),
    device: device.device.id,
    deviceName: device.device.name,
    fingerprint: spokenFingerprint(invitation.root),
    store: await storeView(app, invitation.access),
    sync: syncView(app, { ...about, sync }, { ...NOTHING_WAITS, kept }, new Map()),
  };
}

/** What a device cannot know before it is admitted. */
const NOBODY_YET = {
  members: 0,
  log: 0,
  invited: 0,
  requests: 0,
  hadOthers: false,
  isOnlyAdmin: false,
  news: null,
  held: [],
  takesNew: null,
  clients: 0,
  undecided: 0,
  apart: [],
  owed: [],
} as const satisfies Partial<TeamView>;

async function memberView(app: App, about: TeamAbout): Promise<TeamView> {
  const { team, name } = about;
  const { members, keys, access } = await readTeam(app, team);
  const self = members.members.get(keys.id);
  if (!self) throw teamFault('damaged'); // a team is stored only once its log names this device
  const { all, apart, held, rows, waitingScans } = await app.vault.read(async (open) => ({
    all: await clientsOf(open, team),
    apart: await apartFrom(open, team),
    held: await heldClients(open, about),
    rows: await countOutbox(open, team),
    waitingScans: await countScans(open, team),
  }));
  const clients = all.filter(({ isRemoved }) => !isRemoved);
  const damaged = new Set(about.sync.unsendable);
  const standing = self.lastSegment === null ? 'member' : 'removed';
  const own = Math.max(0, rows - about.sync.unsendable.length);
  const mayWrite = standing === 'member' && isWriting(self.role);
  const isSent = mayWrite && about.held.length === 0;
  const waits = {
    waiting: isSent ? own : 0,
    kept: isSent ? 0 : own,
    waitingScans,
    unsendable: all.flatMap(({ record, name }) => (damaged.has(record) ? [name] : [])),
  };
  const present = currentMembers(members);
  const presentNames = new Set(present.map(({ device }) => device.name));
  const admins = present.filter(({ role }) => role === 'admin');
  const names = new Map([...members.members].map(([id, { device }]) => [id, device.name]));
  return {
    team,
    name,
    standing,
    role: self.role,
    digits: await copyDigits(app, about, keys.id),
    device: keys.id,
    deviceName: self.device.name,
    fingerprint: spokenFingerprint(members.root),
    store: access && (await storeView(app, access)),
    members: present.length,
    log: members.number,
    invited: openInvitations(about, members, app.now()),
    requests: about.sync.requests,
    hadOthers: members.members.size > present.length,
    isOnlyAdmin: present.length > 1 && admins.length === 1 && admins[0]?.device.id === keys.id,
    news: standing === 'member' ? newsView(about, names) : null,
    held: mayWrite ? held : [],
    takesNew: about.takesNew,
    clients: clients.length,
    undecided: clients.filter(({ isUndecided }) => isUndecided).length,
    apart,
    // who has come back under the same name knows it as a member
    owed: owedBy(about, members)
      .map((device) => names.get(device) ?? '')
      .filter((name) => !presentNames.has(name)),
    sync: syncView(app, about, waits, names),
  };
}

/** Another role than the one that is known; nothing of it counts any more for a device that was removed since. */
function newsView({ news }: TeamAbout, names: ReadonlyMap<string, string>): TeamView['news'] {
  if (!news) return null;
  const { role, was, at, by } = news;
  return { role, was, at, by: names.get(by ?? '') ?? '' };
}

/** The clients whose revisions were skipped and that are still on this device only. */
async function apartFrom(open: OpenVault, team: string): Promise<readonly string[]> {
  const { skipped } = await readState(open, team);
  if (skipped.length === 0) return [];
  const wanted = new Set(skipped);
  const own = await clientsOf(open, null);
  return own.flatMap(({ id, isRemoved }) => (!isRemoved && wanted.has(id) ? [id] : []));
}

const NOTHING_WAITS: Pick<SyncView, 'waiting' | 'waitingScans' | 'kept' | 'unsendable'> = {
  waiting: 0,
  kept: 0,
  waitingScans: 0,
  unsendable: [],
};

async function storeView({ browser }: App, access: Access) {
  const origin = originOf(access);
  return {
    address: addressOf(access),
    user: userOf(access),
    origin,
    isAllowed: await browser.hosts.isAllowed(origin),
  };
}

function syncView(
  { teams }: App,
  { team, sync }: TeamAbout,
  waits: typeof NOTHING_WAITS,
  names: ReadonlyMap<string, string>,
): SyncView {
  const { lastDone, fault, journals, late, unreadable } = sync;
  const running = teams.running.get(team);
  return {
    isRunning: running !== undefined,
    progress: running?.progress ?? null,
    lastDone,
    ...waits,
    fault: fault && {
      code: fault.code,
      at: fault.at,
      nextTry: fault.nextTry,
      ...(fault.said ? { said: fault.said } : {}),
    },
    journals: journals.map(({ device, code }) => ({ device, deviceName: names.get(device) ?? '', code })),
    late: late.flatMap(({ device, isSeen }) => (isSeen ? [] : [names.get(device) ?? ''])),
    unreadable,
  };
}

/** All teams in one line; null when there is none. */
export async function teamLine(app: App): Promise<TeamLine | null> {
  if ((await app.vault.read(teamIds)).length === 0) return null;
  const teams = await listTeams(app);
  const sum = (count: (team: TeamView) => number) => teams.reduce((all, team) => all + count(team), 0);
  const local = await app.vault.read((open) => clientsOf(open, null));
  const times = teams.map(({ sync }) => sync.lastDone);
  return {
    waiting: sum(({ sync }) => sync.waiting + sync.waitingScans),
    kept: sum(({ sync, held }) => (held.length > 0 ? 0 : sync.kept)),
    held: sum(({ held }) => held.length),
    requests: sum(({ requests }) => requests),
    isAsking: teams.some(({ standing }) => standing === 'asking'),
    news: teams.find(({ news }) => news !== null)?.news?.role ?? null,
    local: local.filter(({ isRemoved }) => !isRemoved).length,
    undecided: sum(({ undecided }) => undecided),
    unsendable: sum(({ sync }) => sync.unsendable.length),
    isRunning: teams.some(({ sync }) => sync.isRunning),
    fault: teams.map(faultOf).find((code) => code !== null) ?? null,
    lastDone: times.includes(null) ? null : Math.min(...times.map(Number)),
  };
}
