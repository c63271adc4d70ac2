// Which rulebook does the extension carry? The one that `npm run rules` checked and wrote before the build.
import { openRulebook, type Rulebook } from '../lib/filing/rulebook/open';
import type { RulebookData } from '../lib/filing/rulebook/parse';
import type { Release } from '../lib/filing/rulebook-pack/format';
import release from './release.json';
import data from './rulebook.generated.json';

let opened: Rulebook | null = null;

/** The rulebook of this build, opened on first use. */
export function packagedRulebook(): Rulebook {
  opened ??= openRulebook(data as unknown as RulebookData); // written from a value of this type, checked when built
  return opened;
}

/** Its version, and the keys whose packs may take its place; checked when built. */
export const packagedRelease: Release = release;
