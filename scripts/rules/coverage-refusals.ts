// Which of the reasons for refusal in public lists are found before submission? A table per provider and subject. Usage: npm run coverage:refusals [-- --list]
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { loadRulebook } from '../../rules/index';
import { MATTERS } from '../../tests/refusals/all-pairs';
import { judge, type Verdict } from '../../tests/refusals/judge';
import { LISTED_BY, REASONS, type Reason, reasonOf } from '../../tests/refusals/reasons';
import { readRuleFiles } from './rule-files';

/** How many reasons a group has, and how many are found. */
export interface Coverage {
  readonly reasons: number;
  readonly caught: number;
  readonly asked: number;
  readonly missed: number;
  readonly unknowable: number;
}

type State = Verdict['state'] | 'unknowable';

/** The state of each reason: of several wordings the worst counts. */
function stateOfReasons(): ReadonlyMap<string, State> {
  const book = loadRulebook(readRuleFiles());
  const order: readonly State[] = ['missed', 'asked', 'caught'];
  const states = new Map<string, State>(
    REASONS.flatMap(({ id, unknowable }) => (unknowable === undefined ? [] : [[id, 'unknowable']])),
  );
  for (const pair of Object.values(MATTERS).flat()) {
    const { state } = judge(book, pair);
    const known = states.get(reasonOf(pair));
    const isWorse = known === undefined || order.indexOf(state) < order.indexOf(known);
    if (isWorse) states.set(reasonOf(pair), state);
  }
  return states;
}

/** The coverage of some reasons. */
function coverageOf(states: ReadonlyMap<string, State>, ids: readonly string[]): Coverage {
  const count = (state: State) => ids.filter((id) => states.get(id) === state).length;
  return {
    reasons: ids.length,
    caught: count('caught'),
    asked: count('asked'),
    missed: count('missed'),
    unknowable: count('unknowable'),
  };
}

function groups(): readonly (readonly [string, readonly string[]])[] {
  const matters = Object.entries(MATTERS).map(
    ([matter, pairs]) => [matter, [...new Set(pairs.map(reasonOf))]] as const,
  );
  const providers = [...new Set(Object.values(LISTED_BY))].map((provider) => {
    const lists = (reason: Reason) => reason.sources.some((source) => LISTED_BY[source] === provider);
    return [provider, REASONS.filter(lists).map(({ id }) => id)] as const;
  });
  return [...providers, ...matters, ['合计', REASONS.map(({ id }) => id)]];
}

function run(args: readonly string[]): number {
  const states = stateOfReasons();
  console.log('reasons  caught  asked  missed  not knowable');
  for (const [name, ids] of groups()) {
    const { reasons, caught, asked, missed, unknowable } = coverageOf(states, ids);
    const cells = [reasons, caught, asked, missed, unknowable].map((count) => String(count).padStart(6));
    console.log(`${cells.join(' ')}   ${name}`);
  }
  if (args.includes('--list')) {
    for (const { id, zh, unknowable } of REASONS)
      console.log(`${states.get(id) ?? 'missed'}\t${id}\t${unknowable?.zh ?? zh}`);
  }
  return [...states.values()].includes('missed') ? 1 : 0;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) process.exitCode = run(argv.slice(2));
