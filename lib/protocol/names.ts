// What are ports and stored keys called, where both the background and a page need the name?

/** How the name of an exchange port begins; what follows is its own. */
export const EXCHANGE = 'exchange';

/** Under which name the session holds the open vault: pages hear by it that the vault was opened or locked. */
export const LOCK_ENTRY = 'vault';

/** How many clients are pre-checked with one message: few enough that a stop is heard at once. */
export const MOST_IN_BATCH = 25;

/** Under which key the version stands from which the extension was updated, until the release notes were read. */
export const UPDATED_FROM = 'updated-from';
