// Does a portal's page say where an order stands, and which number it has? Only a text that is a status word as a whole counts.
import type { FilingState } from '../client/client';
import { citationsOf } from '../report/citations';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';

/** A status that stands on a page. The person decides whether it is this filing's. */
export interface StatusOnPage {
  readonly id: string;
  readonly state: FilingState;
  readonly label: Text;
  readonly cites: readonly Citation[];
}

const LEAD = /^\p{Script=Han}{0,4}\u72b6\u6001[:\s]*/u; // before the word: the label, in Chinese, that ends in the two characters for status

const COMMA = /[,!。]/u; // NFKC has made full-width commas and exclamation marks narrow

/**
 * Does the page say that its order went off? Only a heading says so, and as a whole: a help text that mentions 已提交, a
 * list of orders or a question about them does not.
 */
export function saysSent(book: Rulebook, headings: readonly string[]): boolean {
  const { whole, before } = book.shared['filings/steps.json'].sent;
  return headings.some((heading) => {
    const [said = '', then = ''] = heading.normalize('NFKC').trim().split(COMMA);
    return whole.includes(said.trim()) || (said === '已提交' && before.some((word) => then.includes(word)));
  });
}

/**
 * The statuses among short texts of a page, each once. One alone is a suggestion; several are a list of steps or of
 * orders, and which one counts is not guessed.
 */
export function statusesIn(book: Rulebook, texts: readonly string[]): readonly StatusOnPage[] {
  const said = new Set(texts.map((text) => text.normalize('NFKC').trim().replace(LEAD, '')));
  return book.shared['filings/steps.json'].statuses
    .filter(({ words }) => words.some((word) => said.has(word.normalize('NFKC'))))
    .map(({ id, state, label, cites }) => ({ id, state, label, cites: citationsOf(book, cites) }));
}

const NUMBER = /^[:#\s]*([a-z\d][a-z\d_-]{5,59})(?![a-z\d_-])/iu; // what follows the label; a shorter one may be a count

/** The numbers of orders in these texts, each once: what follows a label such as 备案订单号 and has four digits or more. */
export function orderNumbersIn(book: Rulebook, texts: readonly string[]): readonly string[] {
  const labels = book.shared['filings/steps.json'].orderNumber ?? [];
  const found = texts.flatMap((text) => {
    const plain = text.normalize('NFKC');
    return labels.flatMap((label) =>
      plain
        .split(label)
        .slice(1)
        .flatMap((rest) => NUMBER.exec(rest)?.[1] ?? []),
    );
  });
  return [...new Set(found)].filter((number) => number.replace(/\D/gu, '').length >= 4);
}

/** The number in what a person typed or pasted, without the label it was copied with; without a known label, all of it. */
export function orderNumberIn(book: Rulebook, typed: string): string {
  const text = typed.trim();
  return orderNumbersIn(book, [text])[0] ?? text;
}
