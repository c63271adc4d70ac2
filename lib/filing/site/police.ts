// Is the public-security number on a site whole, and does it lead to its platform?
import { checkPoliceNumber } from '../numbers/police-number';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import type { SiteFinding } from './numbers';
import { type PoliceNumber, provinceOfPrefix, type SiteNumbers } from './numbers';
import type { Say } from './words';
import { linkHost, snippetFor } from './words';

const DIGITS = 14;

/**
 * What is to be said of the number, and the line to paste when it is absent, another's, or its link is to be mended.
 * `recorded`: the numbers that the client has.
 */
export function policeFindings(
  book: Rulebook,
  { police, pictures }: SiteNumbers,
  recorded: readonly string[],
  say: Say,
): { readonly findings: readonly SiteFinding[]; readonly snippet: Text | null } {
  const main = police.find(({ isVisible }) => isVisible);
  const wanted = recorded.map(tidyNumber);
  const [expected] = wanted;
  if (!main) {
    if (police.length === 0 && !pictures.police && expected !== undefined)
      return {
        findings: [say('police-not-shown', { expected })],
        snippet: snippetFor(book, 'police', expected),
      };
    const id = police.length > 0 ? 'police-hidden' : pictures.police ? null : 'police-missing';
    return { findings: id === null ? [] : [say(id)], snippet: null };
  }
  const { policeWord, policeEnd } = book.shared['filings/site-check.json'];
  const number = `${main.prefix ?? ''}${policeWord}${main.digits}${policeEnd}`;
  const shape = main.digits.length === DIGITS ? [] : [say('police-shape', { n: main.digits.length })];
  const link = linkFindings(book, main, say);
  const isLinked = link.every(({ state }) => state === 'ok' || state === 'info');
  const isRight = shape.length === 0 && (expected === undefined || wanted.includes(number));
  const toPaste = isRight ? (isLinked ? null : number) : (expected ?? null);
  return {
    findings: [
      ...(shape.length === 0 ? [say('police-ok', { number })] : shape),
      ...recordFindings(wanted, number, say),
      ...(isElsewhere(book, main) ? [say('police-province')] : []),
      ...link,
    ],
    snippet: toPaste === null ? null : snippetFor(book, 'police', toPaste),
  };
}

/** Whether it is the client's; nothing is said where the client has none. */
function recordFindings(wanted: readonly string[], number: string, say: Say): SiteFinding[] {
  const [expected] = wanted;
  if (expected === undefined) return [];
  return wanted.includes(number)
    ? [say('police-as-recorded')]
    : [say('police-differs', { number, expected })];
}

function tidyNumber(number: string): string {
  const checked = checkPoliceNumber(number);
  return checked.ok ? checked.value : number;
}

/** The first two digits are the division code of a province, and so is the letter. */
function isElsewhere(book: Rulebook, { prefix, digits }: PoliceNumber): boolean {
  if (prefix === null) return false;
  const province = provinceOfPrefix(book, prefix);
  return province !== null && book.provinces.get(province)?.code.slice(0, 2) !== digits.slice(0, 2);
}

function linkFindings(book: Rulebook, { href, digits }: PoliceNumber, say: Say): SiteFinding[] {
  const { hosts, oldHosts } = book.shared['filings/site-check.json'].police;
  const link = linkHost(href);
  if (!link) return [say('police-link-missing')];
  const isOld = oldHosts.includes(link.host);
  if (!isOld && !hosts.includes(link.host)) return [say('police-link-wrong', { host: link.host })];
  const code = /code=(\d+)/.exec(href ?? '')?.[1];
  const differs = code !== undefined && code !== digits ? [say('police-code-differs')] : [];
  return [isOld ? say('police-link-old', { host: link.host }) : say('police-link-ok'), ...differs];
}
