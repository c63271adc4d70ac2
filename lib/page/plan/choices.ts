// Which of our codes do a portal's words stand for, and which of two options is for a unit or for a person?

import { normal } from '../dom/simplified';
import { namedTogether, withoutBrackets } from '../dom/text';
import type { Choice } from '../recognise/portal-map';

/** The code that these words stand for, or null. */
export function choiceOf(choices: readonly Choice[], shown: string): string | null {
  const named = (words: readonly string[]): Choice | undefined => {
    const wanted = new Set(words.map(normal));
    return choices.find((choice) => choice.words.some((word) => wanted.has(normal(word))));
  };
  return (named([shown, withoutBrackets(shown)]) ?? named(namedTogether(shown)))?.value ?? null;
}

const OF_PERSON = /个人|自然人|individual|personal|natural person/iu;
const OF_UNIT =
  /单位|企业|组织|机构|法人|公司|团体|organi[sz]ation|enterprise|company|entity|corporate|business/iu;

/** Of the two options 个人 and 单位, the one for the filer; null for another choice. */
function unitOrPerson(options: readonly string[], isPerson: boolean): string | null {
  if (options.length !== 2) return null;
  const persons = options.filter((option) => OF_PERSON.test(option));
  const units = options.filter((option) => OF_UNIT.test(option) && !OF_PERSON.test(option));
  const [person, unit] = [persons[0], units[0]];
  if (person === undefined || unit === undefined) return null;
  return isPerson ? person : unit;
}

/** 新办 alone, or with a note in brackets, is of who files; 新办网站 is not. */
const OF_FIRST = /(?<![非不是])(?:首次|第一次|初次)|^新办(?:备案|报备)?(?:$|\s*[(（])|\bfirst\b/iu;

/** The only option that matches these words, or null. */
function onlyOne(options: readonly string[], words: RegExp): string | null {
  const found = options.filter((option) => words.test(option));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The option that a code stands for when the field's words do not match it as a whole: 新增备案（首次）, 中国大陆 +86. */
export function optionTold(id: string, options: readonly string[], code: string): string | null {
  if (id === 'entity.nature') return unitOrPerson(options, code === 'personal');
  if (id === 'entity.filingType') return onlyOne(options, OF_FIRST);
  return id.endsWith('.phoneCountry') ? onlyOne(options, new RegExp(`\\+\\s?${code}(?!\\d)`, 'u')) : null;
}
