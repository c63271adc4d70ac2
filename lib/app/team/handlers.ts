// What is answered about teams? Founding, joining, members, what is shared, and how far it is exchanged.
import type { HandlersOf } from '../../protocol/message-kind';
import type { Done, ReceivedInvitation, teamKinds } from '../../protocol/team';
import { readInvitation } from '../../team/invitation';
import { spokenFingerprint } from '../../team/members';
import { policyFor } from '../../team/policies';
import { teamOf } from '../../team/share-clients';
import { secureRandom, toHex } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { answered } from './answers';
import { changeAbout } from './change-about';
import { checkStore } from './check-store';
import { countPlaces } from './client-places';
import { departuresOf, departuresSeen } from './departures';
import { createTeam } from './found';
import { sendHeld } from './held-changes';
import { askToJoin } from './join';
import { approve, invite, membersOf, refuse, requestsOf, setRole, withdraw } from './members';
import { moveTeam } from './move-team';
import { refill } from './refill';
import { removalOf, remove } from './removal';
import { keepsScans, leave, pin, placeNew, share, unshare } from './share';
import { addressOf, originOf } from './store-access';
import { followTeams, syncSoon, syncTeam } from './sync';
import { listTeams, teamLine } from './views';

const done = (act: Promise<void>): Promise<Done> => answered(() => act.then(() => ({})));

export const teamHandlers: HandlersOf<App, typeof teamKinds> = {
  'team.list': listTeams,
  'team.line': teamLine,
  'team.new-ids': () => ({ team: toHex(secureRandom(16)), device: toHex(secureRandom(16)) }),
  'team.policy': (_, { vendor, bucket, folder, team, region, ...member }) =>
    policyFor(vendor, { bucket, region, folder: `${folder}/${team}` }, member),
  'team.check': (app, asked) => answered(async () => ({ check: await checkStore(app, asked) })),
  'team.create': (app, asked) => thenSync(app, createTeam(app, asked)),

  'team.invite': (app, asked) => answered(() => invite(app, asked)),
  'team.withdraw': (app, asked) => done(withdraw(app, asked)),
  'team.read-invitation': ({ now }, { text }) =>
    answered(async () => ({ invitation: await receivedInvitation(text, now()) })),
  'team.join': (app, { text, deviceName }) =>
    thenSync(
      app,
      answered(() => askToJoin(app, text, deviceName)),
    ),
  'team.requests': (app, { team }) => answered(() => requestsOf(app, team)),
  'team.approve': (app, asked) => done(approve(app, asked)),
  'team.refuse': (app, asked) => done(refuse(app, asked)),

  'team.members': (app, { team }) => answered(async () => ({ members: await membersOf(app, team) })),
  'team.change-role': (app, asked) => done(setRole(app, asked)),
  'team.removal': (app, asked) => answered(async () => ({ removal: await removalOf(app, asked) })),
  'team.remove': remove,
  'team.move': (app, asked) => thenSync(app, moveTeam(app, asked)),

  'team.share': (app, asked) => answered(() => share(app, asked)),
  'team.place-new': (app, asked) => answered(() => placeNew(app, asked)),
  'team.unshare': (app, asked) => answered(() => unshare(app, asked)),
  'team.places': countPlaces,
  'team.of-client': ({ vault }, { id }) => vault.read((open) => teamOf(open, id)),
  'team.keeps-scans': keepsScans,
  'team.pin': (app, asked) => answered(() => pin(app, asked)),

  'team.departures': departuresOf,
  'team.departures-seen': (app, asked) => done(departuresSeen(app, asked)),

  'team.refill': (app, { team }) => answered(() => refill(app, team)),
  'team.sync': async (app, { team }) => {
    const ended = await answered(() => syncTeam(app, team));
    await followTeams(app);
    return ended;
  },
  'team.dismiss-news': (app, { team }) => done(changeAbout(app, team, (about) => ({ ...about, news: null }))),
  'team.send-held': (app, { team }) => thenSync(app, done(sendHeld(app, team))),
  'team.dismiss-late': (app, { team }) =>
    done(
      changeAbout(app, team, ({ sync, ...about }) => ({
        ...about,
        sync: { ...sync, late: sync.late.map((one) => ({ ...one, isSeen: true })) },
      })),
    ),
  'team.leave': (app, asked) => answered(() => leave(app, asked)),
};

/** After an act that starts something, the first exchange follows at once, without waiting for the alarm. */
async function thenSync<Answer extends Done>(app: App, act: Promise<Answer>): Promise<Answer> {
  const answer = await act;
  if (answer.ok) syncSoon(app);
  return answer;
}

/** The content of an invitation; throws `bad-invitation`, `newer-version`, `invitation-over` or `bad-address`. */
async function receivedInvitation(text: string, now: number): Promise<ReceivedInvitation> {
  const { team, teamName, role, root, access, until } = await readInvitation(text, now);
  const fingerprint = spokenFingerprint(root);
  return { team, teamName, role, fingerprint, address: addressOf(access), origin: originOf(access), until };
}
