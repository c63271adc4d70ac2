// Which cases are there beside the rules? Reads them from disk.
import { readdirSync } from 'node:fs';
import { parseRuleCases, type RuleCase } from '../../lib/filing/rulebook/rule-cases';
import { RULES_FOLDER, readJson } from '../rules/rule-files';

/** The files of cases, relative to rules/. */
export function ruleCaseFiles(): readonly string[] {
  return ['national', 'providers', 'provinces'].flatMap((folder) =>
    readdirSync(`${RULES_FOLDER}${folder}`)
      .filter((file) => file.endsWith('.cases.json'))
      .map((file) => `${folder}/${file}`),
  );
}

/** The unvalidated content of one such file. */
export const readRuleCases = (file: string): unknown => readJson(`${RULES_FOLDER}${file}`, `rules/${file}`);

/** The cases of one such file; each variant is a case of its own. */
export const ruleCasesIn = (file: string): readonly RuleCase[] => parseRuleCases(readRuleCases(file));
