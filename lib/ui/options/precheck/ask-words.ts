// In which words is a client asked for what it has to send? As a message to copy; `ask-sheets` writes the same into tables.
import type { AskedSite } from '../../../filing/report/asked-site';
import type { AskedPaper, ClientAsks } from '../../../filing/report/client-asks';
import type { Mend } from '../../../filing/report/client-mends';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

export interface AskItem {
  readonly what: string;
  readonly how: string;
  readonly sites: readonly AskedSite[];
}

export interface AskPart {
  readonly kind: 'papers' | 'questions' | 'confirm' | 'mend';
  readonly items: readonly AskItem[];
}

/** The parts that have something in them, in the order in which a client works through them; what is about no single site stands first. */
export function askParts(asks: ClientAsks, asOf: string, t: Translate): readonly AskPart[] {
  const parts: readonly AskPart[] = [
    { kind: 'papers', items: asks.papers.map((paper) => paperItem(paper, t)) },
    ...(['questions', 'confirm'] as const).map((kind) => ({
      kind,
      items: asks[kind].map(({ text, sites }) => ({ what: t.text(text), how: '', sites })),
    })),
    { kind: 'mend', items: asks.mend.map((one) => mendItem(one, asOf, t)) },
  ];
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ kind, items }) => ({ kind, items: bySites(items).flat() }));
}

function paperItem(paper: AskedPaper, t: Translate): AskItem {
  const { label, lacks, isUnfit, demands, signers, isMade, sites } = paper;
  const sign = t.list(signers.map(plain));
  const how = [
    ...(isUnfit ? [t('asks.unfit')] : []),
    ...(lacks ? [t.text(lacks)] : []),
    ...demands.map((one) => t.text(one)),
    ...(isMade ? [sign === '' ? t('asks.made') : t('asks.sign', { sign })] : []),
  ];
  return { what: t.text(label), how: how.join(t('asks.between')), sites };
}

function mendItem(mend: Mend, asOf: string, t: Translate): AskItem {
  return { what: mendWords(mend, asOf, t), how: '', sites: mend.site === null ? [] : [mend.site] };
}

/** What to do with what stands where; the client knows the value, not the rule. */
function mendWords({ due, field, message, person, value, platforms }: Mend, asOf: string, t: Translate) {
  const told = platforms ? `${t.text(platforms)}${t('asks.colon')}${t.text(message)}` : t.text(message);
  if (due !== null)
    return t(`asks.mend.${due.what}.${due.day < asOf ? 'over' : 'soon'}`, {
      day: t.near(due.day, asOf),
      of: due.of,
    });
  if (value !== null)
    return t(field === 'service.domain' ? 'asks.mend.domain' : 'asks.mend.value', { value, message: told });
  return person === null ? told : t('asks.mend.person', { person, message: told });
}

/** Items about the same sites stand together, those about none first. */
function bySites(items: readonly AskItem[]): readonly (readonly AskItem[])[] {
  const groups = new Map<string, AskItem[]>([['[]', []]]);
  for (const one of items) {
    const key = JSON.stringify(one.sites);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 0);
}

/** The message to one client. */
export function askMessage(asks: ClientAsks, asOf: string, t: Translate): string {
  const parts = askParts(asks, asOf, t).map((part) => partLines(part, t).join('\n'));
  const inPerson = asks.isInPerson ? [t('asks.inPerson')] : [];
  return [greeting(asks, t), ...parts, ...inPerson, t('asks.closing')].join('\n\n');
}

function partLines({ kind, items }: AskPart, t: Translate): readonly string[] {
  let number = 0;
  const lines = bySites(items).flatMap((group) => [
    ...sitesLine(kind, group[0]?.sites ?? [], t),
    ...group.map(({ what, how }) => {
      number += 1;
      return `${number}. ${what}${how && t('asks.colon')}${how}`;
    }),
  ]);
  return [t(`asks.${kind}`), ...lines];
}

function sitesLine(kind: AskPart['kind'], sites: readonly AskedSite[], t: Translate): readonly string[] {
  if (sites.length === 0) return [];
  const isEach = sites.length > 1 && (kind === 'papers' || kind === 'questions');
  return [t(isEach ? `asks.about.${kind}` : 'asks.about', { sites: siteNames(sites, t) })];
}

/** The sites by name and domain. */
export const siteNames = (sites: readonly AskedSite[], t: Translate): string =>
  t.list(
    sites.map(({ name, domains }) =>
      domains.length === 0
        ? t('asks.site.bare', { name })
        : t('asks.site', { name, domains: t.list(domains.map(plain)) }),
    ),
  );

/** To the person in charge, about the client and its domains; to the client itself where nobody is named. */
function greeting({ name, contact, sites }: ClientAsks, t: Translate): string {
  const domains = t.list([...new Set(sites.flatMap((site) => site.domains))].map(plain));
  const isOther = contact !== null && contact.name !== name;
  const who = contact?.name ?? name;
  if (!isOther && domains === '') return t('asks.greeting', { who });
  const what = isOther
    ? domains === ''
      ? plain(name)
      : t('asks.greeting.domains', { name, domains })
    : t('asks.greeting.domain', { domains });
  return t('asks.greeting.of', { who, what });
}

/** How many things the client is asked for. */
export const askCount = ({ papers, questions, confirm, mend }: ClientAsks): number =>
  papers.length + questions.length + confirm.length + mend.length;
