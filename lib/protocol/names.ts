// Which names of ports and storage keys do both the background and a page need?

/** Prefix of the name of a port for import or export. */
export const EXCHANGE = 'exchange';

/** Session storage key of the open vault; by its changes pages know that the vault was opened or locked. */
export const LOCK_ENTRY = 'vault';

/** How many clients one message pre-checks: few, so that a stop takes effect at once. */
export const MOST_IN_BATCH = 25;

/** Storage key of the version before the last update, until the release notes were read. */
export const UPDATED_FROM = 'updated-from';
