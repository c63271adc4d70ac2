// Which rule files lie in rules/? Reads them from the disk; a file that is no JSON is named with its line.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleFiles } from '../lib/filing/rulebook/parse';

/** The folder of the rulebook. */
export const RULES_FOLDER = fileURLToPath(new URL('../rules/', import.meta.url));

/** Every rule file by its path below rules/; cases, portals and generated files are not among them. */
export function readRuleFiles(folder: string = RULES_FOLDER): RuleFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !/\.(cases|generated)\.json$|^portals\/|^cases\//.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readJson(`${folder}${path}`, `rules/${path}`)]));
}

/** Parses one JSON file; the error names it and says where it breaks. */
export function readJson(file: string, name: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? '?' : text.slice(0, Number(at)).split('\n').length;
    throw new Error(`${name}: line ${line}: is not JSON (${error instanceof Error ? error.message : error})`);
  }
}
