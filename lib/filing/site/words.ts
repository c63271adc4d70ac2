// What does a link lead to, and what is there to paste into a site's foot?
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import type { SiteFinding } from './numbers';

export type SayArguments = Readonly<Record<string, string | number>>;

/** Host and scheme of a web link; null for what leads nowhere. */
export function linkHost(href: string | null): { readonly host: string; readonly isSecure: boolean } | null {
  if (href === null || !URL.canParse(href)) return null;
  const { hostname, protocol } = new URL(href);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { host: hostname.replace(/\.$/, ''), isSecure: protocol === 'https:' };
}

/** The line of HTML with number and link; without a number, words stand in its place. */
export function snippetFor(book: Rulebook, platform: 'authority' | 'police', number: string | null): Text {
  const { placeholder, [platform]: at } = book.shared['filings/site-check.json'];
  const code = number?.replace(/\D/g, '') ?? '';
  const line = (words: string) =>
    `<a href="${escaped(at.link.replace('{code}', code))}" target="_blank" rel="noreferrer">${escaped(number ?? words)}</a>`;
  return { zh: line(placeholder.zh), en: line(placeholder.en) };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
export type Say = (id: string, values?: SayArguments) => SiteFinding;
