// Which rulebook does the extension carry? The one that `npm run rules` checked and wrote before the build.
import { openRulebook, type Rulebook } from '../lib/filing/rulebook/open';
import type { RulebookData } from '../lib/filing/rulebook/parse';
import data from './rulebook.generated.json';

let opened: Rulebook | null = null;

/** The rulebook of this build, opened on first use. */
export function packagedRulebook(): Rulebook {
  opened ??= openRulebook(data as unknown as RulebookData); // written from a value of this type, checked when built
  return opened;
}
