// Which rule files are in rules/? Reads them from disk; a file that is not JSON is reported with its line.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleFiles } from '../../lib/filing/rulebook/parse';

/** The folder of the rulebook. */
export const RULES_FOLDER = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Every rule file by its path below rules/, except cases, portals, divisions, generated files and training data. */
export function readRuleFiles(folder: string = RULES_FOLDER): RuleFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        path.endsWith('.json') &&
        !/\.(cases|generated)\.json$|^(portals|cases|regions)\/|^refusal-wordings/.test(path),
    )
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readJson(`${folder}${path}`, `rules/${path}`)]));
}

/** Parses one JSON file; the error names it and the line. */
export function readJson(file: string, name: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${name}: line ${lineOf(text, why)}: is not JSON (${why.split(', ')[0]})`);
  }
}

/** The line of the parser's error: by its position, or by the text it quotes around the token. */
function lineOf(text: string, why: string): number {
  const position = /position (\d+)/.exec(why)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const [, token = '', quoted = ''] =
    /^Unexpected token '(.+?)', (?:\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/s.exec(why) ?? [];
  const start = Math.max(0, text.indexOf(quoted));
  // the parser quotes about ten characters on either side of the token, fewer at the ends of the text
  const near = text.indexOf(token, start + Math.min(10, Math.floor(quoted.length / 2)));
  return lineAt(text, quoted === '' ? text.length : Math.max(start, near));
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
