// Who writes the data that a browser reads in a bench? A team member whose background runs in this process and generates the data on request.
import { connect } from '../../lib/app/team/connect';
import type { Client } from '../../lib/filing/client/client';
import type { Journal } from '../../lib/team/journal';
import { push } from '../../lib/team/push';
import { sealRevision } from '../../lib/team/sealed-revision';
import type { SealedRevision } from '../../lib/team/segment';
import { openTeamKeys, type TeamKeys } from '../../lib/team/team-keys';
import { type Body, nameRevision } from '../../lib/vault/clients/revisions';
import { secureRandom } from '../../lib/vault/crypto/bytes';
import { clientsLike, withNumbers } from '../../tests/browser/bench-clients';
import type { Engine } from '../../tests/cluster/engine';
import { type Line, lineFetch } from '../../tests/cluster/line';
import { appOver, done, type TeamApp } from '../../tests/lib/app/team/team-apps';

/** More than fits in one segment. */
const AT_ONCE = 500;

export interface Author {
  readonly app: TeamApp;
  readonly team: string;
  /** The id of the invited device, and the invitation's text. */
  readonly invited: { readonly device: string; readonly text: string };
}

/** A team with this many clients in its store, and an invitation to it. */
export async function authorOf(engine: Engine, line: Line, sample: Client, records: number): Promise<Author> {
  const app = await appOver(lineFetch);
  app.now = Date.now(); // the fixed day of the tests would give an invitation that has expired for the browser
  const access = engine.access(line.port, 'none');
  if (access.engine !== 'webdav') throw new Error('WebDAV');
  const { createOnly: _, ...address } = access.address;
  const { team, device } = await app.ask('team.new-ids', {});
  const store = {
    address: { engine: 'webdav' as const, ...address },
    credentials: { engine: 'webdav' as const, ...access.credentials },
  };
  done(
    await app.ask('team.create', { team, device, name: '示例代办', deviceName: '周明 · 办公室', ...store }),
  );
  const clients = withNumbers(clientsLike(sample, records));
  await sendVersions(
    app,
    team,
    clients.map((client) => ({ client, before: null })),
  );
  const { device: other } = await app.ask('team.new-ids', {});
  const asked = { team, device: other, name: '王芳', role: 'editor' as const, credentials: null };
  const { text } = done(await app.ask('team.invite', asked));
  return { app, team, invited: { device: other, text } };
}

/** A client as it is sent, and the client that it was made from; null for a new one. */
export interface Version {
  readonly client: Client;
  readonly before: Client | null;
}

/** Sends these versions in their order. */
export async function sendVersions(
  { app }: TeamApp,
  team: string,
  versions: readonly Version[],
): Promise<void> {
  const here = await connect(app, team);
  const keys = await openTeamKeys(team, here.secrets);
  let sent = 0;
  const journal: Journal = {
    ...here.journal,
    waiting: () =>
      Promise.all(versions.slice(sent, sent + AT_ONCE).map((version) => sealed(keys, here.keys.id, version))),
    settle: async (claim) => {
      sent += claim.header.entries.length;
      await here.journal.settle(claim);
    },
  };
  await push({ team, keys: here.keys, journal, remote: here.remote });
}

async function sealed(keys: TeamKeys, device: string, { client, before }: Version): Promise<SealedRevision> {
  const named = { ids: keys.ids, teams: new Map([[keys.team, keys.ids]]) };
  const nameOf = (parents: readonly string[], body: Body) => nameRevision(named, parents, body, keys.team);
  const parents = before === null ? [] : [await nameOf([], bodyOf(before))];
  const body = bodyOf(client);
  const revision = await nameOf(parents, body);
  const origin = { parents, author: null, device, at: Date.now() };
  return sealRevision(keys, { revision, body, origin }, secureRandom);
}

const bodyOf = (client: Client): Body => ({ deletedOn: null, client: { ...client, documents: [] } });
