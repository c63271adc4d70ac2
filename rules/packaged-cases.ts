// Which cases does the extension carry as the proof of its rules? Those beside the rules; loaded only where they are shown or run.
import { parseRuleCases, type RuleCase } from '../lib/filing/rulebook/rule-cases';
import files from './rule-cases.generated.json';

/** Every case of this build. */
export function packagedCases(): readonly RuleCase[] {
  return Object.values(files).flatMap(parseRuleCases);
}
