// Which rulebook do tests read? That of rules/, loaded once for all files that share a worker: loading it took longer than most of them.
import { loadRulebook } from '../rules';
import { readRuleFiles } from '../scripts/rules/rule-files';

export const book = loadRulebook(readRuleFiles());
