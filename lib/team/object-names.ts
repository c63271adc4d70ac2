// Under which names does a team's store hold what? Nothing of a client is in a name.

const DIGITS = 10;

const numbered = (folder: string, number: number) => `${folder}${String(number).padStart(DIGITS, '0')}`;

/** The names below the team's folder; numbers begin with 1 and sort as text. */
export const objectNames = {
  memberEntries: 'm/',
  memberEntry: (number: number) => numbered('m/', number),
  segments: (device: string) => `j/${device}/`,
  segment: (device: string, number: number) => numbered(`j/${device}/`, number),
  heads: 'h/',
  head: (device: string) => `h/${device}`,
  requests: 'r/',
  request: (device: string) => `r/${device}`,
  scans: 'b/',
  scan: (file: string) => `b/${file}`,
} as const;

/** The device that a head or a request belongs to; null for a name that is none of ours. */
export function deviceOfName(name: string): string | null {
  return /^[hr]\/([0-9a-f]{32})$/.exec(name)?.[1] ?? null;
}
