// Which engine speaks to a team's store?
import type { Access } from './access';
import type { Fetch, RemoteAccount } from './remote';
import { s3Remote } from './remotes/s3';
import { webdavRemote } from './remotes/webdav';
import type { Spend } from './request-budget';

/** The store at an address; throws `bad-address`. `now` answers milliseconds since 1970; `spend` counts what WebDAV accounts are short of. */
export function openRemote(
  access: Access,
  fetch: Fetch,
  now: () => number,
  spend: Spend = async () => undefined,
): RemoteAccount {
  if (access.engine === 's3') return s3Remote(access.address, access.credentials, { fetch, now });
  return webdavRemote(access.address, access.credentials, { fetch, spend });
}
