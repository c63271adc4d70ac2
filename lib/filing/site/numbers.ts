// Which numbers stand on a page, where do they lead, and can anybody see them?
import { checkIcpNumber } from '../numbers/names-on-the-net';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';

/** A piece of text near a number, as the page shows it. */
export interface SiteText {
  readonly text: string;
  /** Where it leads; null when it is no link. */
  readonly href: string | null;
  readonly isVisible: boolean;
  /** In the foot of the page, or in its lower part. */
  readonly isBelow: boolean;
}

interface Picture {
  readonly text: string;
  readonly href: string | null;
}

/** What was read of one page, at the person's press. */
export interface SiteReading {
  readonly url: string;
  readonly texts: readonly SiteText[];
  /** Pictures that may show a number: their words and where they lead. */
  readonly pictures: readonly Picture[];
  /** Frames of other sites, which nobody outside can read. */
  readonly frames: number;
}

export interface SiteNumber extends Omit<SiteText, 'text'> {
  /** In the form to store when it is well written, else as it stands. */
  readonly number: string;
  readonly fault: 'shape' | null;
}

export interface PoliceNumber extends Omit<SiteText, 'text'> {
  readonly prefix: string | null;
  readonly digits: string;
}

export interface SiteNumbers {
  readonly icp: readonly SiteNumber[];
  readonly police: readonly PoliceNumber[];
  readonly licences: readonly string[];
  readonly pictures: { readonly authority: boolean; readonly police: boolean };
}

const HAN = '\\p{Script=Han}';
const DASH = '[-\\u2010-\\u2015\\u2212]';
/** Letters, one character for the kind, digits, and the suffix: wide enough to catch numbers that are written wrongly. */
const NUMBER = new RegExp(
  `(${HAN})?\\s*ICP\\s*(${HAN})\\s*(${HAN})?\\s*(\\d{4,16})\\s*(?:${HAN})?(?:\\s*${DASH}\\s*(\\d{1,5})\\s*([A-Z])?(?![A-Z]))?`,
  'giu',
);
const LICENCE = new RegExp(`(?:${HAN}{1,2})?B[12]${DASH}\\d{8}(?:${DASH}\\d+)?`, 'gu');

/** All numbers among the texts that were read; those in the foot of the page come first. */
export function numbersOn(book: Rulebook, { texts, pictures }: SiteReading): SiteNumbers {
  const { policeWord, authority, police } = book.shared['filings/site-check.json'];
  const tidied = texts.map((one) => ({ ...one, text: one.text.normalize('NFKC') }));
  const icp = tidied.flatMap((one) => [...one.text.matchAll(NUMBER)].map((match) => icpOf(book, match, one)));
  const policeHosts = [...police.hosts, ...police.oldHosts];
  const authorityHosts = [...authority.hosts, ...authority.oldHosts];
  const isPolice = ({ text, href }: Picture) => isAt(href, policeHosts) || /gongan|\u516c\u5b89/i.test(text);
  const isAuthority = ({ text, href }: Picture) =>
    isAt(href, authorityHosts) || /icp|beian|\u5907\u6848/i.test(text);
  return {
    icp: icp
      .filter(({ number }) => !isLicenceOnly(number))
      .toSorted((a, b) => Number(b.isBelow) - Number(a.isBelow)),
    police: tidied.flatMap((one) => policeIn(policeWord, one)),
    licences: [
      ...tidied.flatMap(({ text }) => text.match(LICENCE) ?? []),
      ...icp.map(({ number }) => number).filter(isLicenceOnly),
    ],
    pictures: {
      authority: pictures.some((one) => !isPolice(one) && isAuthority(one)),
      police: pictures.some(isPolice),
    },
  };
}

function icpOf(book: Rulebook, match: RegExpMatchArray, { href, isVisible, isBelow }: SiteText): SiteNumber {
  const [whole = '', prefix = '', kind = '', extra, digits = '', service, letter = ''] = match;
  const written = `${prefix}ICP${kind}${digits}${service === undefined ? '' : `-${service}${letter}`}`;
  const checked = checkIcpNumber(written);
  const isKnown = checked.ok && extra === undefined && provinceOfPrefix(book, checked.value) !== null;
  const seen = { href, isVisible, isBelow };
  if (!isKnown) return { ...seen, number: whole.trim(), fault: 'shape' };
  return { ...seen, number: checked.value, fault: isWrittenWell(checked.value) ? null : 'shape' };
}

/** A filing number has eight to ten digits; a licence has its own form and is no filing number. */
const isWrittenWell = (number: string): boolean => isFilingNumber(number) || isLicenceOnly(number);

/** A number of the form that filings have, with or without the suffix of a service. */
export function isFilingNumber(number: string): boolean {
  return /^.ICP.(\d{8,10})\p{Script=Han}(-[1-9]\d*[AXK]?)?$/u.test(number);
}

/** An operating licence, which some sites show instead: its digits are six. */
function isLicenceOnly(number: string): boolean {
  return /^.ICP.\d{6}\p{Script=Han}/u.test(number);
}

function policeIn(word: string, { text, href, isVisible, isBelow }: SiteText): PoliceNumber[] {
  const pattern = new RegExp(`(${HAN})?${word}\\s*(?:${HAN}|[:(\\[#])?\\s*(\\d[\\d ]*\\d)`, 'gu');
  return [...text.matchAll(pattern)].map(([, prefix = null, digits = '']) => ({
    prefix,
    digits: digits.replace(/ /g, ''),
    href,
    isVisible,
    isBelow,
  }));
}

/** The province whose letter a number begins with; some have two. */
export function provinceOfPrefix(book: Rulebook, number: string): string | null {
  const letter = [...number][0] ?? '';
  const main = book.shared['filings/site-check.json'].prefixAliases[letter] ?? letter;
  return [...book.provinces.values()].find(({ numberPrefix }) => numberPrefix === main)?.province ?? null;
}

function isAt(href: string | null, hosts: readonly string[]): boolean {
  return href !== null && URL.canParse(href) && hosts.includes(new URL(href).hostname);
}
export interface SiteFinding {
  readonly id: string;
  readonly state: 'ok' | 'block' | 'warn' | 'todo' | 'ask' | 'info';
  readonly message: Text;
  readonly cites: readonly Citation[];
}
export interface SiteVerdict {
  readonly findings: readonly SiteFinding[];
  /** What to paste into the site's foot, when something about the number or its link is to be mended. */
  readonly snippet: Text | null;
  readonly policeSnippet: Text | null;
}
