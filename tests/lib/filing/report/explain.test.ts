// Are the reasons of a verdict told in words? Of every rule, with every value that its facts may take.
import { expect, it } from 'vitest';
import { ruleInWords } from '../../../../lib/filing/report/explain';
import type { Trace } from '../../../../lib/filing/report/report';
import { examine } from '../../../../lib/rules/compile';
import type { Facts, FactValue } from '../../../../lib/rules/operator-names';
import { createTranslate } from '../../../../lib/ui/translate';
import { book } from '../../../rulebook';

/** For each fact with listed values one of them, of a list all. */
function someFacts(at: number): Facts {
  const facts: Record<string, FactValue> = {};
  for (const { id, type, values } of book.facts.values()) {
    const names = Object.keys(values ?? {});
    if (names.length > 0) facts[id] = type === 'list' ? names : (names[at % names.length] ?? null);
  }
  return facts;
}

const linesOf = (traces: readonly Trace[]): readonly Trace[] =>
  traces.flatMap((trace) => [trace, ...linesOf(trace.children ?? [])]);

it.each(['zh', 'en'] as const)('no id of ours stands in a reason, in %s', (language) => {
  const t = createTranslate(language);
  const silent = new Set<string>();
  for (const province of [null, ...book.provinces.keys()]) {
    const { compiled } = book.rulesOn('2026-11-24', province);
    for (const at of [0, 1, 2]) {
      const facts = someFacts(at);
      const { results } = examine(compiled, facts, () => true);
      for (const result of results) {
        const { when, require } = ruleInWords(book, compiled, result, facts);
        for (const { fact, have, haveWords, want, wantWords, text } of linesOf([
          ...when,
          ...(require ? [require] : []),
        ])) {
          const entry = book.facts.get(fact ?? '');
          if (entry?.values === undefined || have === undefined || typeof have === 'boolean') continue;
          const told = (haveWords ?? [have].flat().map((one) => ({ zh: String(one), en: String(one) }))).map(
            t.text,
          );
          const isId = (one: string) =>
            /^[a-z]+(?:-[a-z]+)+$/u.test(one) && (language === 'zh' || !one.includes('co-'));
          if (told.some(isId) || (want !== undefined && wantWords === undefined))
            silent.add(`${result.rule.name}: ${fact}: ${told.join()}`);
          if (/\b[a-z]+-[a-z-]+\b/u.test(text.zh)) silent.add(`${result.rule.name}: ${text.zh}`);
        }
      }
    }
  }
  expect([...silent].slice(0, 20)).toEqual([]);
});
