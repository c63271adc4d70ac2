// Can a team use the store that was typed? It is checked before a team is founded there, moves there, or gets another key for it.
import type { Done } from '../../protocol/team';
import type { CreateOnly, RemoteCheck } from '../../protocol/team-store';
import type { Access } from '../../team/access';
import { checkRemote } from '../../team/check-remote';
import { objectNames } from '../../team/object-names';
import { secureRandom, toHex } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { answered } from './answers';
import { accessOf, storeOpener, type TypedStore } from './store-access';

/**
 * The ways of requesting "only if new" in the order in which they are tried, the likeliest first, since each failing
 * one costs some requests.
 */
const WAYS: readonly CreateOnly[] = ['if-none-match', 'x-cos-forbid-overwrite', 'x-oss-forbid-overwrite'];

/**
 * Checks a store in the folder of a team. Throws `no-permission` and `bad-address`; everything else is in the answer.
 */
export async function checkStore(
  app: App,
  { team, device, ...typed }: TypedStore & { readonly team: string; readonly device: string },
): Promise<RemoteCheck> {
  const open = await storeOpener(app, accessOf(team, typed, 'none'));
  const ways = typed.address.engine === 'webdav' ? WAYS.slice(0, 1) : WAYS;
  const foreign = objectNames.segment(toHex(secureRandom(16)), 1);
  const check = await checkRemote(
    (createOnly) => open(accessOf(team, typed, createOnly)),
    ways,
    { device, foreign },
    secureRandom,
  );
  // the team's own folder below the typed one is new in every check
  return { ...check, made: check.made.filter((folder) => !folder.endsWith(`/${team}`)) };
}

/** Continues only with a usable store; the results of the check are returned either way. */
export async function checkedFirst<Answer extends object>(
  app: App,
  asked: TypedStore & { readonly team: string; readonly device: string },
  act: (access: Access) => Promise<Answer>,
): Promise<Done<Answer & { readonly check: RemoteCheck }>> {
  const tried = await answered(async () => ({ check: await checkStore(app, asked) }));
  if (!tried.ok) return tried;
  const { check } = tried;
  if (!check.isUsable) return { ok: false, reason: 'store-not-usable', check };
  const done = await answered(async () => ({
    ...(await act(accessOf(asked.team, asked, check.createOnly))),
    check,
  }));
  return done.ok ? done : { ...done, check };
}
