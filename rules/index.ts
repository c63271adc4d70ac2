// How do code and commands get the rulebook? Checks the rule files, then compiles what they say.
import { openRulebook, type Rulebook } from '../lib/filing/rulebook/open';
import { parseRulebook, type RuleFiles } from '../lib/filing/rulebook/parse';

/** The rulebook from its files; an error has one line `file: place: what` per fault. */
export function loadRulebook(files: RuleFiles): Rulebook {
  return openRulebook(parseRulebook(files));
}
