// Why does a condition hold, fail, or remain undecided? The engine's explanation in the words of the fact dictionary.
import type { RuleResult } from '../../rules/answer';
import type { CompiledRules, Examined } from '../../rules/compile';
import {
  compileExplanation,
  explainAs,
  explainExamined,
  newWording,
  type Wanted,
  type Wording,
} from '../../rules/explain';
import type { Condition } from '../../rules/format';
import type { Facts, FactValue, Value } from '../../rules/operator-names';
import type { LeafNode, Surroundings } from '../../rules/tree';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { labelOfValue, phraseOf } from './phrases';
import type { Trace } from './report';

const ALONE: Surroundings = {};

const GROUP_TEXTS = {
  all: { zh: '以下都成立', en: 'all of these hold' },
  any: { zh: '以下任一成立', en: 'any of these holds' },
  not: { zh: '以下不成立', en: 'this does not hold' },
} as const;

const wordsIn = rememberPer(
  (book: Rulebook): Wording<Trace> =>
    newWording({
      leaf: (leaf) => {
        if ('fact' in leaf.want) {
          return (state, have, want) => {
            const text = textWith(book, leaf, want);
            const own = factValueOf(want);
            const found = line(book, state, text, leaf.fact, have);
            if (own === undefined) return found;
            const wantWords = named(book, leaf.fact, own);
            return { ...found, want: own, ...(wantWords && { wantWords }) };
          };
        }
        const text = textWith(book, leaf, leaf.want.value);
        return (state, have) => line(book, state, text, leaf.fact, have);
      },
      group: (kind, state, children) => groupTrace(kind, state, children),
    }),
);

/** A single condition that must not hold is explained in one line; several are listed below a heading. */
function groupTrace(
  kind: keyof typeof GROUP_TEXTS,
  state: Trace['state'],
  children: readonly Trace[],
): Trace {
  const [only] = children;
  if (kind !== 'not' || only === undefined || children.length > 1) {
    return { state, text: GROUP_TEXTS[kind], children };
  }
  if (only.fact === undefined) return { state, text: GROUP_TEXTS.not, children };
  const text = { zh: `不是这样：${only.text.zh}`, en: `not so: ${only.text.en}` };
  return { ...only, state, text };
}

function textWith(book: Rulebook, { fact, operator, want: source }: LeafNode, want: Wanted): Text {
  const open = { fact: 'fact' in source ? source.fact : fact };
  const value: Value = want === undefined ? open : asValue(want);
  return phraseOf(book, { fact, operator, value });
}

function line(
  book: Rulebook,
  state: Trace['state'],
  text: Text,
  fact: string,
  have: FactValue | undefined,
): Trace {
  if (have === undefined) return { state, text, fact };
  const haveWords = named(book, fact, have);
  return { state, text, fact, have, ...(haveWords && { haveWords }) };
}

/** The labels of values stored as ids; none for texts, numbers and days, which need no label. */
function named(book: Rulebook, fact: string, value: FactValue): readonly Text[] | undefined {
  const entry = book.facts.get(fact);
  const isListed = entry?.values !== undefined || entry?.valuesOf !== undefined;
  if (!isListed || value === null || typeof value === 'boolean') return undefined;
  return [value].flat().map((one) => labelOfValue(book, entry, one));
}

function asValue(want: Wanted): Value {
  return want as Value; // Value differs only in that its list is not readonly, and nobody writes to it
}

/** The required value in plain form: words without their exceptions, lists as texts. */
function factValueOf(want: Wanted): FactValue | undefined {
  if (want === undefined || want === null || typeof want !== 'object') return want;
  if ('words' in want) return want.words;
  return want.map(String);
}

const explanationIn = rememberPer((book: Rulebook) =>
  rememberPer((surroundings: Surroundings) =>
    rememberPer((condition: Condition) => compileExplanation(condition, wordsIn(book), surroundings)),
  ),
);

/** Which facts leave a condition undecided? Empty when it is decided. */
export function openFactsOf(
  book: Rulebook,
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = ALONE,
): readonly string[] {
  return explanationIn(book)(surroundings)(condition).unknown(facts);
}

/** The parts of a condition, each with its state; an `all` at the top is given as its members. */
export function explainWhy(
  book: Rulebook,
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = ALONE,
): readonly Trace[] {
  const { kind, explain } = explanationIn(book)(surroundings)(condition);
  const trace = explain(facts);
  return kind === 'all' ? (trace.children ?? []) : [trace];
}

/** The two halves of a rule in words: when it applies, and what it then requires (null: it only informs). */
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
  const { parts = [], guards = 0 } = explainAs(wordsIn(book), compiled, [result], facts)[0] ?? {};
  return { when: parts.slice(0, guards), require: parts[guards] ?? null };
}

/** For each result of what was examined: when its rule applies, then what it requires. */
export function explainResults(book: Rulebook, examined: Examined): readonly (readonly Trace[])[] {
  return explainExamined(wordsIn(book), examined).map(({ parts }) => parts);
}
