// How long is there left, in hours and minutes?

const MINUTE = 60_000;

/** The remaining hours and minutes, as 2:41; null when the time is over. Both times in milliseconds. */
export function clockWords(ends: number, now: number): string | null {
  const minutes = Math.floor((ends - now) / MINUTE);
  if (minutes < 0) return null;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
