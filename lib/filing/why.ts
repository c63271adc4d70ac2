// Why does a condition hold, fail, or wait? The engine's traces with words from the fact dictionary.

import type { CompiledRules, RuleResult } from '../rules/compile';
import { compileExplanation, type Trace as EngineTrace, explain } from '../rules/explain';
import type { Condition, Facts, FactValue, Value } from '../rules/format';
import type { Surroundings } from '../rules/tree';
import { phraseOf, rememberedPhrase } from './phrases';
import { rememberPer } from './remember';
import type { Trace } from './report';
import type { Rulebook } from './rulebook/open';

const ALONE: Surroundings = {};

const explanationIn = rememberPer((surroundings: Surroundings) =>
  rememberPer((condition: Condition) => compileExplanation(condition, surroundings)),
);

/** Which facts keep a condition open? Empty when it is decided. */
export function openFactsOf(
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = ALONE,
): readonly string[] {
  return explanationIn(surroundings)(condition).unknown(facts);
}

/** The parts of a condition, each with its state; an `all` at the top is given as its members. */
export function explainWhy(
  book: Rulebook,
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = ALONE,
): readonly Trace[] {
  const trace = explanationIn(surroundings)(condition).trace(facts);
  const members = trace.kind === 'all' ? (trace.children ?? []) : [trace];
  return members.map((member) => inWords(book, member));
}

/** The two halves of a rule in words: when it applies, and what it then requires (null: it only states something). */
export interface RuleInWords {
  readonly when: readonly Trace[];
  readonly require: Trace | null;
}

/** One rule of a compiled set in words, with what was found; without facts everything is unknown and only the words count. */
export function ruleInWords(
  book: Rulebook,
  compiled: CompiledRules,
  result: RuleResult,
  facts: Facts,
): RuleInWords {
  const [found] = explain(compiled, [result], facts);
  const { when = [], require = null } = found ?? {};
  return {
    when: when.map((part) => inWords(book, part)),
    require: require === null ? null : inWords(book, require),
  };
}

/** For each result of one evaluation: when its rule applies, then what it requires. */
export function explainResults(
  book: Rulebook,
  compiled: CompiledRules,
  results: readonly RuleResult[],
  facts: Facts,
): readonly (readonly Trace[])[] {
  return explain(compiled, results, facts).map(({ when, require }) =>
    [...when, ...(require === null ? [] : [require])].map((part) => inWords(book, part)),
  );
}

const GROUP_TEXTS = {
  all: { zh: '以下都成立', en: 'all of these hold' },
  any: { zh: '以下任一成立', en: 'any of these holds' },
  not: { zh: '以下不成立', en: 'this does not hold' },
} as const;

function inWords(book: Rulebook, trace: EngineTrace): Trace {
  const { kind, state, fact, operator } = trace;
  if (kind !== 'leaf' || fact === undefined || operator === undefined) {
    const text = kind === 'leaf' ? GROUP_TEXTS.all : GROUP_TEXTS[kind];
    return { state, text, children: (trace.children ?? []).map((child) => inWords(book, child)) };
  }
  const { have, wantFact } = trace;
  const want = factValueOf(trace.want);
  const value: Value = trace.want === undefined ? { fact: wantFact ?? fact } : asValue(trace.want);
  // a value of the rulebook is worded once; one that another fact of the client gave is not kept
  const say = wantFact === undefined ? rememberedPhrase : phraseOf;
  return {
    state,
    text: say(book, { fact, operator, value }),
    fact,
    ...(have === undefined ? {} : { have }),
    ...(want === undefined ? {} : { want }),
  };
}

function asValue(want: NonNullable<EngineTrace['want']> | null): Value {
  return want as Value; // a readonly list is all that Value does not take, and nobody writes to it
}

/** What was wanted as a plain value: words without their exceptions, lists as texts. */
function factValueOf(want: EngineTrace['want']): FactValue | undefined {
  if (want === undefined || want === null || typeof want !== 'object') return want;
  if ('words' in want) return want.words;
  return want.map(String);
}
