// Are all rule files sound? Checks them and writes them as the one file that the extension carries. Usage: npm run rules
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { checkLinks } from '../lib/filing/rulebook/links';
import { parseRulebook } from '../lib/filing/rulebook/parse';
import { RULES_FOLDER, readRuleFiles } from './rule-files';

/** Checks every rule file and writes the packed one; throws one line `file: place: what` a fault. */
export function collectRules(): void {
  const data = parseRulebook(readRuleFiles());
  const faults = checkLinks(data);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  writeFileSync(`${RULES_FOLDER}rulebook.generated.json`, JSON.stringify(data));
  const rules = data.national.length + data.provinces.flatMap((province) => province.rules).length;
  console.log(`rulebook: ${rules} rules, ${data.provinces.length} provinces, all files sound`);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    collectRules();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
