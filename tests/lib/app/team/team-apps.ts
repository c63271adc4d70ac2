// How do tests get a team? Several backgrounds on one store: a founder and colleagues who joined by invitation, all through the messages of a surface.

import { handleSurfaceMessage } from '../../../../lib/app/router';
import type { App } from '../../../../lib/app/state/app';
import { fetchScansOf, withTeamScans } from '../../../../lib/app/team/scan-vault';
import type { Client } from '../../../../lib/filing/client/client';
import type { Answer, MessageType, Request } from '../../../../lib/protocol/protocol';
import type { Role, TeamView } from '../../../../lib/protocol/team';
import type { Fetch } from '../../../../lib/team/remote';
import { copyDatabase, passphrase, type TestVault, testVault } from '../../vault/test-vault';
import { createTestApp, type TestApp } from '../test-app';
import { BASE, KEY, type WebdavStore } from './webdav-store';

export const ADDRESS = { engine: 'webdav', base: BASE, folder: 'shared' } as const;

export interface TeamApp extends TestApp {
  ask<Type extends MessageType>(type: Type, data: Request<Type>): Promise<Answer<Type>>;
}

/** A background that reaches only this store. */
export async function appOver(
  fetch: Fetch,
  clients: readonly Client[] = [],
  opened?: TestVault,
): Promise<TeamApp> {
  const test = await createTestApp(clients, [], opened);
  const vault = withTeamScans(test.app.vault, (client, document) => fetchScansOf(app, client, document));
  const app: App = { ...test.app, vault, browser: { ...test.app.browser, fetch } };
  exchangeOnlyAsked(app);
  return Object.assign(test, {
    app,
    ask: async <Type extends MessageType>(type: Type, data: Request<Type>) =>
      // the router answers what the protocol declares for this type
      (await handleSurfaceMessage(app, { type, data } as never)) as Answer<Type>,
  });
}

/** Turns off the synchronisation that starts some seconds after a save: on a slow machine it would run in the middle of a test's preparation. */
const exchangeOnlyAsked = ({ teams }: App): void => {
  Object.defineProperty(teams, 'soon', { get: () => null, set: (timer) => clearTimeout(timer ?? undefined) });
};

/** A second browser whose profile is a copy of this one's current state. */
export async function copyOf({ database }: TeamApp, store: WebdavStore): Promise<TeamApp> {
  const made = testVault();
  await copyDatabase(database, made.database);
  const unlocked = await made.vault.unlock(passphrase);
  if (!unlocked.ok) throw new Error(unlocked.reason);
  return appOver(store.fetch, [], made);
}

/** The answer of a call that must succeed; otherwise its reason is in the error. */
export function done<Ok extends { readonly ok: boolean }>(answer: Ok): Extract<Ok, { readonly ok: true }> {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer as Extract<Ok, { readonly ok: true }>;
}

/** A background that has founded a team on the store; answers the team's id. */
export async function founded(
  store: WebdavStore,
  clients: readonly Client[] = [],
): Promise<{ readonly founder: TeamApp; readonly team: string }> {
  const founder = await appOver(store.fetch, clients);
  const ids = await founder.ask('team.new-ids', {});
  const address = { ...ADDRESS, base: store.base };
  const asked = { ...ids, name: '测试团队', deviceName: '李雷 · Linux', address, credentials: KEY };
  done(await founder.ask('team.create', asked));
  done(await founder.ask('team.sync', { team: ids.team }));
  return { founder, team: ids.team };
}

/** This member founds another team on the same store; answers its id. */
export async function secondTeam(founder: TeamApp, store: WebdavStore, team?: string): Promise<string> {
  const made = await founder.ask('team.new-ids', {});
  const ids = { ...made, team: team ?? made.team };
  const address = { ...ADDRESS, base: store.base, folder: 'branch' };
  const names = { name: '分公司', deviceName: '李雷 · Linux' };
  done(await founder.ask('team.create', { ...ids, ...names, address, credentials: KEY }));
  return ids.team;
}

/** A colleague joins by an admin's invitation; the admin compares the digits. */
export async function joined(
  store: WebdavStore,
  admin: TeamApp,
  team: string,
  {
    role = 'editor',
    name = '王芳',
    clients = [],
  }: { role?: Role; name?: string; clients?: readonly Client[] } = {},
): Promise<TeamApp> {
  const { device } = await admin.ask('team.new-ids', {});
  const { text } = done(await admin.ask('team.invite', { team, device, name, role, credentials: null }));
  const colleague = await appOver(store.fetch, clients);
  const { digits } = done(await colleague.ask('team.join', { text, deviceName: `${name} · Windows` }));
  const { requests } = done(await admin.ask('team.requests', { team }));
  if (requests.find((request) => request.device === device)?.digits !== digits)
    throw new Error('the two people see other digits');
  done(await admin.ask('team.approve', { team, device, digits }));
  done(await colleague.ask('team.sync', { team }));
  return colleague;
}

export async function viewOf(app: TeamApp): Promise<TeamView> {
  const [view] = await app.ask('team.list', {});
  if (!view) throw new Error('in no team');
  return view;
}

/** Each device synchronises twice, so that every device reads what the others sent. */
export async function exchangeAll(team: string, apps: readonly TeamApp[]): Promise<void> {
  for (let round = 0; round < 2; round += 1)
    for (const app of apps) done(await app.ask('team.sync', { team }));
}

/** A client's name in a vault; null when it is not in the list. */
export async function nameIn({ app }: TeamApp, id: string): Promise<string | null> {
  const read = await app.vault.readClientWithoutFiles(id);
  return read.ok ? read.client.entity.name : null;
}

/** Saves a client under another name. */
export async function rename({ app }: TeamApp, id: string, name: string): Promise<void> {
  const read = await app.vault.readClientWithoutFiles(id);
  if (!read.ok) throw new Error(read.reason);
  const saved = await app.vault.saveClient(
    { ...read.client, entity: { ...read.client.entity, name } },
    read.rev,
  );
  if (!saved.ok) throw new Error(saved.reason);
}
