// Which option of a list is the value that is to be chosen?

import type { FillStep } from '../model';
import { languagesOf, wordingsOf } from './label-readings';
import { normal } from './simplified';
import { carries, namedTogether, withoutBrackets } from './text';

/** English 英语, 否 No: in an option each language may stand alone, be it one short word. */
const LATIN_FIRST = /^([a-z][^\p{Script=Han}]*?)\s*(\p{Script=Han}.*)$/iu;
const HAN_FIRST = /^([^a-z]*\p{Script=Han}[)）]?)\s+([a-z][^\p{Script=Han}]*)$/iu;

/** 公司、个体户（企业）: everyday words, and behind them the term of the trade. */
const IN_BRACKETS = /[^非不无除][(（]([^()（）]+)[)）]$/u;

/** What an option says, read closely first: as it stands, without brackets, then in each of its languages and without its number, by the term in brackets behind it, and at last each of the things that it names together. */
const SHAPES: readonly ((name: string) => readonly string[])[] = [
  (name) => [name],
  (name) => [withoutBrackets(name)],
  (name) => [
    ...wordingsOf(name),
    ...languagesOf(name),
    ...((LATIN_FIRST.exec(name) ?? HAN_FIRST.exec(name))?.slice(1) ?? []),
  ],
  (name) => IN_BRACKETS.exec(name)?.slice(1) ?? [],
  namedTogether,
];

/** The one entry that a wording names, exactly first, at last by a code in it; two that fit are none. */
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

/** Of each choice that a step wants every wording under which it may stand: place n of the value and of each alternative. */
export const wordingsEach = ({
  value,
  alternatives,
}: Pick<FillStep, 'value' | 'alternatives'>): readonly (readonly string[])[] =>
  value.map((name, at) => [name, ...alternatives.flatMap((words) => words.slice(at, at + 1))]);
