// What must a person do so that a fact becomes what a rule requires? One sentence that names the action, never the fact's value.

import { addDays } from '../../rules/days';
import type { Facts, FactValue } from '../../rules/operator-names';
import type { FactEntry } from '../rulebook/dictionary';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { labelOfValue } from './phrases';

/** The action for one change; `facts` are those before it. */
export function deedFor(book: Rulebook, fact: string, value: FactValue, facts: Facts): Text {
  const entry = book.facts.get(fact);
  return filled(writtenDeed(book, fact, value) ?? plainDeed(entry, fact, value), {
    n: same(typeof value === 'number' ? String(Math.floor(value)) : ''),
    name: inWords(book, entry, listOf(value)),
    added: inWords(book, entry, added(value, facts[fact])),
    date: inBoth(dayOf(value, facts[fact], facts.asOf)),
  });
}

/** The day on which a fact becomes as required just by waiting (a count of days that grows by itself); null for any other change. */
export function dayFor(book: Rulebook, fact: string, value: FactValue, facts: Facts): string | null {
  const isWait = writtenDeed(book, fact, value)?.zh.includes('{date}') ?? false;
  return isWait ? dayOf(value, facts[fact], facts.asOf) : null;
}

function writtenDeed(book: Rulebook, fact: string, value: FactValue): Text | undefined {
  const deeds = book.shared['filings/deeds.json'].deeds[fact];
  const isOver = typeof value === 'number' && !Number.isInteger(value);
  const over = isOver ? (deeds?.[`>${Math.floor(value)}`] ?? deeds?.['>']) : undefined;
  return deeds?.[String(value)] ?? over ?? deeds?.['*'];
}

/** The fallback without a written sentence: a statement that must hold, or a field and its required content. */
function plainDeed(entry: FactEntry | undefined, fact: string, value: FactValue): Text {
  const phrase = typeof value === 'boolean' ? entry?.phrases?.[value ? 'true' : 'false'] : undefined;
  if (phrase !== undefined) return { zh: `须做到：${phrase.zh}`, en: `Make sure that ${phrase.en}` };
  const label = entry?.label ?? same(fact);
  return { zh: `把“${label.zh}”改为{name}`, en: `Change “${label.en}” to {name}` };
}

const same = (text: string): Text => ({ zh: text, en: text });

function filled(deed: Text, words: Readonly<Record<string, Text>>): Text {
  const fill = (language: keyof Text): string =>
    deed[language].replace(/\{(\w+)\}/g, (whole, name: string) => words[name]?.[language] ?? whole);
  return { zh: fill('zh'), en: fill('en') };
}

const listOf = (value: FactValue): readonly FactValue[] => (Array.isArray(value) ? value : [value]);

/** The entries of the required list that are still missing. */
function added(value: FactValue, have: FactValue | undefined): readonly FactValue[] {
  const there: readonly FactValue[] = Array.isArray(have) ? have : [];
  return listOf(value).filter((one) => !there.includes(one));
}

function inWords(book: Rulebook, entry: FactEntry | undefined, values: readonly FactValue[]): Text {
  const labels = values.map((one) => labelOfValue(book, entry, one));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}

/** The day on which a count of days that grows by itself will have reached the required value. */
function dayOf(want: FactValue, have: FactValue | undefined, asOf: FactValue | undefined): string | null {
  if (typeof want !== 'number' || typeof have !== 'number' || typeof asOf !== 'string') return null;
  return addDays(asOf, Math.max(0, want - have));
}

function inBoth(day: string | null): Text {
  if (day === null) return same('');
  const [, month = '', date = ''] = day.split('-');
  return { zh: `${Number(month)} 月 ${Number(date)} 日`, en: day };
}
