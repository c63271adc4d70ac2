// What is wrong with a rulebook that loads? Prints each note with its rule; errors make it fail. Usage: npm run lint:rules
import { readdirSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { tableFacts, tablesOf } from '../../lib/filing/rulebook/tables';
import { dictionaryOf } from '../../lib/filing/rulebook-tools/lint-dictionary';
import { lintRules } from '../../lib/rules/lint/lint';
import type { LintNote } from '../../lib/rules/lint/note';
import { loadRulebook } from '../../rules/index';
import { RULES_FOLDER, readJson, readRuleFiles } from './rule-files';

/** An older source is reported, but never a failure. */
const STALE_DAYS = 3 * 365;
/** Notes that depend on the values of a province: reported only when they hold wherever the rule applies. */
const PER_PROVINCE: readonly LintNote['kind'][] = ['dead', 'covered'];

/** All notes on the rulebook, each once; every province is checked with the values of its tables on that day. */
export function lintRulebook(book: Rulebook, day: string): readonly LintNote[] {
  const tables = tablesOf(book.provinces.values());
  const options = {
    stale: { day, days: STALE_DAYS },
    sources: new Set(book.sources.keys()),
    cases: namesWithCases(),
  };
  const dictionary = dictionaryOf(book);
  const own = new Set([...book.provinces.values()].flatMap(({ rules }) => rules));
  const national = book.rules.filter((rule) => !own.has(rule));
  const perProvince = [...book.provinces.values()].map((province) => ({
    names: new Set([...national, ...province.rules].map(({ name }) => name)),
    notes: lintRules([...national, ...province.rules], dictionary, {
      ...options,
      known: { ...tableFacts(province, day, tables), 'entity.province': province.province },
    }),
  }));
  return onceEach(book, perProvince);
}

interface Reading {
  readonly names: ReadonlySet<string>;
  readonly notes: readonly LintNote[];
}

/** A rule is dead or redundant only when it is so in every province to which it applies. */
function onceEach(book: Rulebook, readings: readonly Reading[]): readonly LintNote[] {
  const infos = new Set(
    book.rules.filter(({ event }) => event.params.severity === 'info').map(({ name }) => name),
  );
  const isDead = ({ notes }: Reading, rule: string) =>
    notes.some((note) => note.rule === rule && note.kind === 'dead');
  const counts = (note: LintNote): boolean => {
    if (note.kind === 'covered' && infos.has(note.rule)) return false; // statements without a requirement do not replace each other
    if (!PER_PROVINCE.includes(note.kind)) return true;
    const readIn = readings.filter(({ names }) => names.has(note.rule));
    const alive = note.kind === 'dead' ? readIn : readIn.filter((reading) => !isDead(reading, note.rule));
    return alive.every(({ notes }) =>
      notes.some(({ rule, kind }) => rule === note.rule && kind === note.kind),
    );
  };
  const once = new Map<string, LintNote>();
  for (const note of readings.flatMap(({ notes }) => notes)) {
    const key = PER_PROVINCE.includes(note.kind) ? `${note.rule} ${note.kind}` : JSON.stringify(note);
    if (!once.has(key)) once.set(key, note);
  }
  return [...once.values()].filter(counts);
}

/** The names of the rules for which a case gives an expected answer. */
function namesWithCases(): ReadonlySet<string> {
  const files = ['national', 'providers', 'provinces'].flatMap((folder) =>
    readdirSync(`${RULES_FOLDER}${folder}`)
      .filter((file) => file.endsWith('.cases.json'))
      .map((file) => `${folder}/${file}`),
  );
  const cases = files.flatMap((file) => readJson(`${RULES_FOLDER}${file}`, `rules/${file}`));
  // the cases are validated by another test; here only the names count
  return new Set(cases.flatMap((one) => Object.keys(Object(Object(one).expect))));
}

function run(): number {
  const book = loadRulebook(readRuleFiles());
  const notes = lintRulebook(book, new Date().toISOString().slice(0, 10));
  const errors = notes.filter(({ level }) => level === 'error');
  const stale = notes.filter(({ kind }) => kind === 'stale-source');
  for (const { rule, kind, message, level } of notes)
    if (kind !== 'stale-source') console.log(`${level}: ${rule}: ${kind}: ${message}`);
  console.log(`${stale.length} rules rest on a source older than ${STALE_DAYS} days`);
  console.log(
    `${book.rules.length} rules: ${errors.length} errors, ${notes.length - errors.length} warnings`,
  );
  return errors.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) process.exitCode = run();
