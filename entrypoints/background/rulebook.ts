// Where does the extension get its rulebook? From the one file made at build time, opened when first needed.
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { packagedRulebook } from '../../rules/packaged';

let opened: Rulebook | null = null;

/** The rulebook of this release. */
export function rulebook(): Rulebook {
  opened ??= packagedRulebook();
  return opened;
}
