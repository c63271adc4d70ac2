// Is a text a refusal of a filing at all? It may be about an invoice, or tell that a filing has passed.
import type { RefusalWords } from '../rulebook/rejections';
import type { Reader } from './reader';

/** A text about an invoice or a parcel that has no word on a filing, or that says at its start that this is what came back. */
export const isOfOtherMatter = (text: string, { words, turns: { filing } }: Reader): boolean =>
  words.otherMatters.some((matter) => {
    const at = text.indexOf(matter);
    if (at < 0 || filing.test(text.slice(0, at))) return false;
    const [rest = ''] = /^[^,，:：。;；\n]*/u.exec(text.slice(at + matter.length)) ?? [];
    const isReturned = !filing.test(rest) && words.returned.some((word) => rest.includes(word));
    return isReturned || !filing.test(text);
  });

/** "The filing has passed, now hang its number": what is asked for afterwards is no refusal, nor is what is told to everybody. */
export const isGoodNews = (text: string, { words, turns }: Reader): boolean =>
  turns.advice.test(text) ||
  ((turns.circular.test(text) || words.news.some((word) => text.includes(word))) &&
    !saysReturned(text, words));

/** Whether a text says that something came back. */
export const saysReturned = (text: string, { returned }: RefusalWords): boolean =>
  returned.some((word) => text.includes(word));
