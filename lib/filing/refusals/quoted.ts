// How does a sentence that was read stand in the text itself? Reading writes other characters and signs, and a quote must show those of the text.

const SIGN = /[^\p{L}\p{N}]/u;
const ONLY_SIGNS_BEFORE = /^[^\p{L}\p{N}]*/u;
const ONLY_SIGNS_BEHIND = /[^\p{L}\p{N}]*$/u;

/** Characters that are written in one way only: Chinese ones and those of ASCII. */
const OF_ONE_FORM = /[ -~\p{Script=Han}]/u;

/** The letters and digits of a text as they are read, and where in it each of them stands. */
interface Letters {
  readonly plain: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Answers a sentence as it stands in a text; the sentence itself where it is not found there, as behind markup. */
export function quoterOf(text: string, simplified: (text: string) => string): (sentence: string) => string {
  let read: Letters | null = null;
  return (sentence) => {
    read ??= lettersOf(text, simplified);
    const wanted = lettersOf(sentence, simplified).plain;
    const found = wanted === '' ? -1 : read.plain.indexOf(wanted);
    const start = read.starts[found];
    const end = read.ends[found + wanted.length - 1];
    if (start === undefined || end === undefined) return sentence;
    const before = ONLY_SIGNS_BEFORE.exec(sentence)?.[0].length ?? 0;
    const behind = ONLY_SIGNS_BEHIND.exec(sentence)?.[0].length ?? 0;
    return (
      signsBefore(text, start, before) +
      text.slice(start, end) +
      signsBehind(text, end, behind)
    ).trim();
  };
}

function lettersOf(text: string, simplified: (text: string) => string): Letters {
  const simple = [...simplified(text)];
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  let at = 0;
  [...text].forEach((written, nth) => {
    const character = simple[nth] ?? written;
    const read = (OF_ONE_FORM.test(character) ? character : character.normalize('NFKC')).toLowerCase();
    for (const one of read) {
      if (SIGN.test(one)) continue;
      plain += one;
      for (let unit = 0; unit < one.length; unit += 1) {
        starts.push(at);
        ends.push(at + written.length);
      }
    }
    at += written.length;
  });
  return { plain, starts, ends };
}

const signsBefore = (text: string, start: number, most: number): string =>
  ONLY_SIGNS_BEHIND.exec(text.slice(Math.max(0, start - most), start))?.[0] ?? '';

const signsBehind = (text: string, end: number, most: number): string =>
  ONLY_SIGNS_BEFORE.exec(text.slice(end, end + most))?.[0] ?? '';
