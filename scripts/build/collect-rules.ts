// Are all rule files valid? Checks them and writes them, and their cases, as the files that the extension contains. Usage: npm run rules
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { argv, pid } from 'node:process';
import { pathToFileURL } from 'node:url';
import { checkLinks } from '../../lib/filing/rulebook/links';
import { parseRulebook, type RulebookData } from '../../lib/filing/rulebook/parse';
import { Release } from '../../lib/filing/rulebook-pack/format';
import { parseWith } from '../../lib/rules/parse';
import { readRuleCases, ruleCaseFiles, ruleCasesIn } from '../cases/rule-cases';
import { RULES_FOLDER, readJson, readRuleFiles } from '../rules/rule-files';

/** Checks every rule file and writes the packed ones; throws one line `file: place: what` per fault. */
export function collectRules(): void {
  const data = parseRulebook(readRuleFiles());
  parseWith(Release, readJson(`${RULES_FOLDER}release.json`, 'rules/release.json'), 'rules/release.json');
  const faults = checkLinks(data);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  writeWhole(`${RULES_FOLDER}rulebook.generated.json`, JSON.stringify(withoutWeights(data)));
  const cases = ruleCaseFiles().map((file) => [file, readRuleCases(file)]);
  writeWhole(`${RULES_FOLDER}rule-cases.generated.json`, JSON.stringify(Object.fromEntries(cases)));
  const rules =
    data.national.length + [...data.providers, ...data.provinces].flatMap((one) => one.rules).length;
  const variants = ruleCaseFiles().flatMap(ruleCasesIn).length;
  console.log(
    `rulebook: ${rules} rules, ${variants} cases, ${data.provinces.length} provinces, all files sound`,
  );
}

/** The weights of refusal texts are carried as they are, because they are parsed only when a refusal is read. */
function withoutWeights({ shared, ...data }: RulebookData) {
  const { 'refusal-weights.json': _weights, ...others } = shared;
  return { ...data, shared: others };
}

/** Writes a file atomically and only if it changed, because builds run beside tests that read these files. */
function writeWhole(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const fresh = `${path}.${pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    collectRules();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
