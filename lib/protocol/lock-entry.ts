// Under which name does the session hold the open vault? Surfaces hear by it that the vault was opened or locked.
export const LOCK_ENTRY = 'vault';
