// Does a finished site show its filing number as it has to: readable, right, linked, and the client's own?
import { valueOn } from '../../rules/as-of';
import { checkIcpNumber } from '../numbers/names-on-the-net';
import { citationsOf } from '../report/citations';
import type { Rulebook } from '../rulebook/open';
import {
  numbersOn,
  provinceOfPrefix,
  type SiteFinding,
  type SiteNumber,
  type SiteReading,
  type SiteVerdict,
} from './numbers';
import { policeFindings } from './police';
import { linkHost, type Say, snippetFor } from './words';

/** What the client's record says of this site; absent when the vault is closed or no client has this domain. */
export interface SiteRecord {
  readonly province: string;
  readonly numbers: readonly string[];
  /** The number of the public security, of the websites here; empty where it is not known. */
  readonly police?: readonly string[];
}

/** The verdict on one page as it was read, on one day. */
export function checkSite(
  book: Rulebook,
  reading: SiteReading,
  record: SiteRecord | null,
  asOf: string,
): SiteVerdict {
  const say = speaker(book);
  const found = numbersOn(book, reading);
  const seen = found.icp.filter(({ isVisible }) => isVisible);
  const main = seen[0] ?? null;
  const icp = main === null ? absent(found, say) : numberFindings(book, seen, main, record, asOf, say);
  const police = policeFindings(book, found, record?.police ?? [], say);
  const frames = reading.frames > 0 && main === null ? [say('frames', { n: reading.frames })] : [];
  const isFormed = main?.fault === null && !icp.some(({ id }) => id.startsWith('icp-form'));
  const expected = record?.numbers[0] ?? (isFormed ? main.number : null);
  const isGood = icp.every(({ state }) => state === 'ok' || state === 'info');
  return {
    findings: [...icp, ...police.findings, ...frames],
    snippet: isGood ? null : snippetFor(book, 'authority', expected),
    policeSnippet: police.snippet,
  };
}

function speaker(book: Rulebook): Say {
  const statements = new Map(book.shared['filings/site-check.json'].findings.map((one) => [one.id, one]));
  return (id, values = {}) => {
    const statement = statements.get(id);
    if (!statement) throw new Error(`site-check.json: no statement ${id}`);
    const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
    const { state, text, cites } = statement;
    return { id, state, message: { zh: put(text.zh), en: put(text.en) }, cites: citationsOf(book, cites) };
  };
}

/** No number can be read: why, as far as the page tells. */
function absent({ icp, pictures, licences }: ReturnType<typeof numbersOn>, say: Say): SiteFinding[] {
  const [hidden] = icp;
  if (hidden) return [say('icp-hidden', { number: hidden.number })];
  if (pictures.authority) return [say('icp-picture')];
  const [licence] = licences;
  return licence === undefined ? [say('icp-missing')] : [say('icp-licence', { number: licence })];
}

function numberFindings(
  book: Rulebook,
  seen: readonly SiteNumber[],
  main: SiteNumber,
  record: SiteRecord | null,
  asOf: string,
  say: Say,
): SiteFinding[] {
  const different = [...new Set(seen.map(({ number }) => number))];
  const several = different.length > 1 && !different.every((one) => record?.numbers.includes(one));
  const first =
    main.fault === null ? say('icp-ok', { number: main.number }) : say('icp-shape', { number: main.number });
  return [
    first,
    ...(several ? [say('icp-several', { n: different.length, list: different.join(' ') })] : []),
    ...(main.fault === null ? formFindings(book, main, record, asOf, say) : []),
    ...recordFindings(book, seen, main, record, say),
    ...(seen.some(({ isBelow }) => isBelow) ? [] : [say('icp-place')]),
    linkFinding(book, main, say),
  ];
}

/** A website shows its service number, in some provinces the subject's; a letter behind it means another kind of service. */
function formFindings(
  book: Rulebook,
  { number }: SiteNumber,
  record: SiteRecord | null,
  asOf: string,
  say: Say,
): SiteFinding[] {
  const suffix = /-\d+([A-Z])?$/.exec(number);
  if (suffix?.[1] !== undefined) return [say('icp-form-kind')];
  const province = record?.province ?? provinceOfPrefix(book, number) ?? '';
  const subjects = valueOn(book.shared['filings/site-check.json'].subjectNumberProvinces, asOf)?.value ?? [];
  const wantsSubject = subjects.includes(province);
  if (wantsSubject && suffix) return [say('icp-form-subject')];
  return wantsSubject || suffix ? [] : [say('icp-form-service')];
}

function recordFindings(
  book: Rulebook,
  seen: readonly SiteNumber[],
  main: SiteNumber,
  record: SiteRecord | null,
  say: Say,
): SiteFinding[] {
  if (!record || main.fault !== null) return [];
  const found = provinceOfPrefix(book, main.number);
  const province =
    found !== null && found !== record.province
      ? [say('icp-province', { found: labelOf(book, found), expected: labelOf(book, record.province) })]
      : [];
  if (record.numbers.length === 0) return [...province, say('icp-not-recorded')];
  const wanted = record.numbers.map(tidyNumber);
  if (seen.some(({ number }) => wanted.includes(number))) return [...province, say('icp-as-recorded')];
  return [...province, say('icp-differs', { number: main.number, expected: wanted.join(' ') })];
}

function labelOf(book: Rulebook, province: string): string {
  return book.provinces.get(province)?.numberPrefix ?? province; // the letter reads the same in both languages
}

function tidyNumber(number: string): string {
  const checked = checkIcpNumber(number);
  return checked.ok ? checked.value : number;
}

function linkFinding(book: Rulebook, { href }: SiteNumber, say: Say): SiteFinding {
  const { hosts, oldHosts } = book.shared['filings/site-check.json'].authority;
  const link = linkHost(href);
  if (!link) return say('link-missing');
  if (oldHosts.includes(link.host)) return say('link-old', { host: link.host });
  if (!hosts.includes(link.host)) return say('link-wrong', { host: link.host });
  return say(link.isSecure ? 'link-ok' : 'link-http');
}
