// How is a text that was typed into a chat written out? Blanks become commas, signs between matters new lines, English words of the trade Chinese ones.
import { escaped } from './sentences';

/** A line without any mark of its own. */
const UNMARKED = /^[^\n,，。;；、:：!?！？/|+•]+$/gmu;
const PAUSE = /(?<=\p{Script=Han})[ \t]+(?=\p{Script=Han})/gu;

/** A blank or two may part one name from the next; so many are commas. */
const PAUSES = 3;

/** "Licence blurred + one phone for two persons". */
const JOINED = /[ \t]+\+[ \t]+|(?<=[)）\p{Script=Han}])[+|/][ \t]+(?=\p{Script=Han})/gu;

/** "A letter with signature, with seal": two attributes of one paper are no two matters; the sign behind the number of an item parts matters. */
const ATTRIBUTES =
  /(?<=[^,，、:：;；。\n]{8})(?<![\s)）][0-9一二三四五六七八九十]{1,2})、(?=[^,，、。;；\n]*的[^,，、。;；\n]{2,5}(?:[,，。;；\n]|$))/gu;

const SENTENCE = /(?:[^\n。;；!?！？.]|\.(?!\s))+/gu;
const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[a-z]+/giu;

/** Writes out a text in simplified characters; `english`: words in small letters with the Chinese ones. */
export function spokenWriter(english: Readonly<Record<string, string>>): (text: string) => string {
  const translated = translatorOf(english);
  return (text) =>
    translated(text.replace(UNMARKED, blanksAsCommas).replace(JOINED, '\n').replace(ATTRIBUTES, '和'));
}

/** "L e t t e r s": where a blank follows each of many characters, it parts nothing. */
const SPACED = /^(?:\p{Script=Han}[ \t]+){5,}\p{Script=Han}$/u;

const blanksAsCommas = (line: string): string =>
  (line.match(PAUSE)?.length ?? 0) < PAUSES || SPACED.test(line.trim()) ? line : line.replace(PAUSE, ',');

/** A sentence in English stays as it is: its words are known, and their order is that of English. */
function translatorOf(english: Readonly<Record<string, string>>): (text: string) => string {
  const longestFirst = Object.keys(english).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return (text) => text;
  const any = new RegExp(`(?<![a-z])(?:${longestFirst.map(escaped).join('|')})(?![a-z])`, 'giu');
  return (text) =>
    text.replace(SENTENCE, (sentence) =>
      (sentence.match(HAN)?.length ?? 0) > (sentence.match(LATIN_WORD)?.length ?? 0)
        ? sentence.replace(any, (word) => english[word.toLowerCase()] ?? word)
        : sentence,
    );
}
