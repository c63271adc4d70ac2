// Which option of a list corresponds to the wanted value?

import type { FillStep } from '../model';
import { languagesOf, wordingsOf } from './label-readings';
import { normal } from './simplified';
import { carries, namedTogether, withoutBrackets } from './text';

/** Options in two languages without a separator: English 英语, 否 No. Each language may be compared alone, even one short word. */
const LATIN_FIRST = /^([a-z][^\p{Script=Han}]*?)\s*(\p{Script=Han}.*)$/iu;
const HAN_FIRST = /^([^a-z]*\p{Script=Han}[)）]?)\s+([a-z][^\p{Script=Han}]*)$/iu;

/** Options with an everyday name and the official term in brackets: 公司、个体户（企业）. */
const IN_BRACKETS = /[^非不无除][(（]([^()（）]+)[)）]$/u;

/** The sign before an option that adds something: + 新建负责人. */
const ADDS = /^[+＋]\s*/u;

/** The wordings of an option, closest first: as it stands; without brackets or a plus; each of its languages, and without its number; the term in brackets, or yes or no before a comma; each of the things that it names together. */
const SHAPES: readonly ((name: string) => readonly string[])[] = [
  (name) => [name],
  (name) => [withoutBrackets(name.replace(ADDS, ''))],
  (name) => [
    ...wordingsOf(name),
    ...languagesOf(name),
    ...((LATIN_FIRST.exec(name) ?? HAN_FIRST.exec(name))?.slice(1) ?? []),
  ],
  (name) => (IN_BRACKETS.exec(name) ?? /^(是|否)[，,]/u.exec(name))?.slice(1) ?? [],
  namedTogether,
];

/** The one entry that a wording names: compared exactly first, by a code in it last. When two entries fit equally, none is chosen. */
export function pick<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  wordings: readonly string[],
): T | null {
  for (const [closeness, says] of SHAPES.entries()) {
    for (const wording of wordings) {
      const wanted = normal(closeness === 0 ? wording : withoutBrackets(wording));
      const fitting = entries.filter(
        (entry) => wanted !== '' && says(nameOf(entry)).some((text) => normal(text) === wanted),
      );
      const [first] = fitting;
      if (first !== undefined && (fitting.length === 1 || closeness === 0)) return first;
    }
  }
  for (const wording of wordings) {
    const [first, ...more] = entries.filter((entry) => carries(nameOf(entry), wording));
    if (first !== undefined && more.length === 0) return first;
  }
  return null;
}

/** For each wanted choice of a step, all wordings that it may have: place n of the value and of each alternative. */
export const wordingsEach = ({
  value,
  alternatives,
}: Pick<FillStep, 'value' | 'alternatives'>): readonly (readonly string[])[] =>
  value.map((name, at) => [name, ...alternatives.flatMap((words) => words.slice(at, at + 1))]);
