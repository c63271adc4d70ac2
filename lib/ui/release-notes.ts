// What is new in which version? Newest first; the texts are in the catalogue.
import type { LabelKey } from './text/all';

export interface Release {
  readonly version: string;
  readonly lines: readonly LabelKey[];
}

export const RELEASES: readonly Release[] = [
  {
    version: '0.1.0',
    lines: [
      'releaseNotes.0_1_0.fill',
      'releaseNotes.0_1_0.gate',
      'releaseNotes.0_1_0.practice',
      'releaseNotes.0_1_0.keys',
    ],
  },
];

/** The releases that came after a version. */
export function releasesAfter(version: string): readonly Release[] {
  return RELEASES.filter((release) => isNewer(release.version, version));
}

function isNewer(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number));
  for (const place of [0, 1, 2]) {
    const by = (mine?.[place] ?? 0) - (theirs?.[place] ?? 0);
    if (by !== 0) return by > 0;
  }
  return false;
}
