// How many clients are pre-checked with one message? Few enough that a stop is heard at once.

export const MOST_IN_BATCH = 25;
