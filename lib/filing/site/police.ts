// Is the public-security number on a site whole, and does it lead to its platform?
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import type { SiteFinding } from './numbers';
import { type PoliceNumber, provinceOfPrefix, type SiteNumbers } from './numbers';
import type { Say } from './words';
import { linkHost, snippetFor } from './words';

const DIGITS = 14;

/** What is to be said of the number, and the line to paste when its link is to be mended. */
export function policeFindings(
  book: Rulebook,
  { police, pictures }: SiteNumbers,
  say: Say,
): { readonly findings: readonly SiteFinding[]; readonly snippet: Text | null } {
  const main = police.find(({ isVisible }) => isVisible);
  if (!main) {
    const id = police.length > 0 ? 'police-hidden' : pictures.police ? null : 'police-missing';
    return { findings: id === null ? [] : [say(id)], snippet: null };
  }
  const { policeWord, policeEnd } = book.shared['filings/site-check.json'];
  const number = `${main.prefix ?? ''}${policeWord}${main.digits}${policeEnd}`;
  const shape = main.digits.length === DIGITS ? [] : [say('police-shape', { n: main.digits.length })];
  const link = linkFindings(book, main, say);
  const isLinked = link.every(({ state }) => state === 'ok' || state === 'info');
  return {
    findings: [
      ...(shape.length === 0 ? [say('police-ok', { number })] : shape),
      ...(isElsewhere(book, main) ? [say('police-province')] : []),
      ...link,
    ],
    snippet: isLinked || shape.length > 0 ? null : snippetFor(book, 'police', number),
  };
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
