// What day is it so many days on? Days are YYYY-MM-DD; they are counted in UTC, where every day has 24 hours.

const DAY = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later, or earlier when negative. */
export function addDays(day: string, count: number): string {
  return new Date(timeOf(day) + count * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}
