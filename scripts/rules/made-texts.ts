// How are texts made from a context and wordings? Each slot gets one of its words, each place a wording or a word of the word list.
import type { RefusalWords } from '../../lib/filing/rulebook/rejections';

/** What is put into a place of a context: a wording that is refused (`+`) or not (`-`), a clause about something in order, or a word. */
export type Place = '+' | '-' | 'ok' | 'thing' | 'good' | 'fault';

/** Answers the text for a place of a context. */
export type Filler = (place: Place) => string;

/** Answers one entry of a list. */
export type Pick = <T>(list: readonly T[]) => T;

const PLACE = /<(\+|-|ok|thing|good|fault)>/gu;

/** A function that chooses by the numbers of a generator. */
export const pickerOf =
  (next: () => number): Pick =>
  (list) => {
    const one = list[Math.floor(next() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };

/** Whether a context has a place for a text. */
export const hasPlace = (context: string): boolean => context.search(PLACE) >= 0;

/** Whether a text has Chinese characters. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Whether Chinese wordings fit into a context: it has Chinese characters, or nothing but places. */
export const takesHan = (context: string): boolean => {
  const rest = context.replace(PLACE, '');
  return isHan(rest) || !/\p{L}/u.test(rest);
};

/** A filler with words: things, good properties and faults of the word list. */
export function wordFiller({ things, faults }: RefusalWords, pick: Pick): (place: Place) => string {
  const words = Object.values(faults);
  const lists: Readonly<Record<string, readonly string[]>> = {
    thing: Object.values(things).flat().filter(isHan),
    good: words.flatMap(({ lacking = [] }) => lacking).filter(isHan),
    fault: words.flatMap(({ stated = [] }) => stated).filter(isHan),
  };
  return (place) => pick(lists[place] ?? []);
}

/** A context with one word for each slot, and its places filled. */
export const filled = (context: string, fill: Filler, pick: Pick): string =>
  slotsFilled(context, pick).replace(PLACE, (_, place: Place) => fill(place));

/** The text with one word for each slot, nested slots first. */
export function slotsFilled(text: string, pick: Pick): string {
  const next = text.replace(/\{([^{}]*)\}/gu, (_, choices: string) => pick(choices.split('|')));
  return next === text ? text : slotsFilled(next, pick);
}
