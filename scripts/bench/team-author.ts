// Who writes the data that a browser reads in a bench? A team member whose background runs in this process and generates the data on request.
import { connect } from '../../lib/app/team/connect';
import type { Client } from '../../lib/filing/client/client';
import type { Journal } from '../../lib/team/journal';
import { push } from '../../lib/team/push';
import { sealRevision } from '../../lib/team/sealed-revision';
import type { SealedRevision } from '../../lib/team/segment';
import { openTeamKeys, type TeamKeys } from '../../lib/team/team-keys';
import { nameRevision } from '../../lib/vault/clients/revisions';
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
  await writeAll(app, team, withNumbers(clientsLike(sample, records)));
  const { device: other } = await app.ask('team.new-ids', {});
  const asked = { team, device: other, name: '王芳', role: 'editor' as const, credentials: null };
  const { text } = done(await app.ask('team.invite', asked));
  return { app, team, invited: { device: other, text } };
}

async function writeAll({ app }: TeamApp, team: string, clients: readonly Client[]): Promise<void> {
  const here = await connect(app, team);
  const keys = await openTeamKeys(team, here.secrets);
  let sent = 0;
  const journal: Journal = {
    ...here.journal,
    waiting: () =>
      Promise.all(clients.slice(sent, sent + AT_ONCE).map((client) => sealed(keys, here.keys.id, client))),
    settle: async (claim) => {
      sent += claim.header.entries.length;
      await here.journal.settle(claim);
    },
  };
  await push({ team, keys: here.keys, journal, remote: here.remote });
}

async function sealed(keys: TeamKeys, device: string, client: Client): Promise<SealedRevision> {
  const body = { deletedOn: null, client: { ...client, documents: [] } };
  const origin = { parents: [], author: null, device, at: Date.now() };
  const named = { ids: keys.ids, teams: new Map([[keys.team, keys.ids]]) };
  const revision = await nameRevision(named, origin.parents, body, keys.team);
  return sealRevision(keys, { revision, body, origin }, secureRandom);
}
