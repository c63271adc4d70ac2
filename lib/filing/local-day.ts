// Which day is it for the rules? The local date: administrations count days, not hours.

/** A date as YYYY-MM-DD in local time. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
