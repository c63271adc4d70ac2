// Which cases lie beside the rules? Reads them from the disk.
import { readdirSync } from 'node:fs';
import { parseRuleCases, type RuleCase } from '../../lib/filing/rulebook/rule-cases';
import { RULES_FOLDER, readJson } from '../rules/rule-files';

/** The files of cases beside rules, below rules/. */
export function ruleCaseFiles(): readonly string[] {
  return ['national', 'providers', 'provinces'].flatMap((folder) =>
    readdirSync(`${RULES_FOLDER}${folder}`)
      .filter((file) => file.endsWith('.cases.json'))
      .map((file) => `${folder}/${file}`),
  );
}

/** What stands in one such file, as it lies there. */
export const readRuleCases = (file: string): unknown => readJson(`${RULES_FOLDER}${file}`, `rules/${file}`);

/** The cases of one such file, each variant as a case of its own. */
export const ruleCasesIn = (file: string): readonly RuleCase[] => parseRuleCases(readRuleCases(file));
