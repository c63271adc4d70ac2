// What has a client to send its agent before a filing can go off? The papers that are missing, what only the client knows, and what only the client can mend; what the agent does is left out.
import type { Client, Service } from '../client/client';
import { draftsFor } from '../papers/fill-papers';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { type AskedSite, eachSiteOnce, siteOf } from './asked-site';
import clientKnows from './client-knows.json';
import { type Mend, mendsOf } from './client-mends';
import { inClientsWords } from './client-words';
import { missingIn } from './counts';
import { stillInPerson } from './in-person';
import { demandBeside, tellsSigning, wordsOf } from './paper-demands';
import type { Asked, Question, Report } from './report';
import { demandsOn } from './to-prepare';

/** A question or statement; `sites` are those that it is about, none where it is about the client. */
export interface AskedText {
  readonly text: Text;
  readonly sites: readonly AskedSite[];
}

/** A paper to send. */
export interface AskedPaper {
  readonly label: Text;
  readonly sites: readonly AskedSite[];
  /** What is still to be added to what is there, such as the other side of a card. */
  readonly lacks: Text | null;
  /** The one there is cannot be used. */
  readonly isUnfit: boolean;
  /** What the rules say of it. */
  readonly demands: readonly Text[];
  /** Who signs it, or which seal it bears, in the words that stand on the paper; none where a demand says so. */
  readonly signers: readonly string[];
  /** The agent makes its text; the client signs it. */
  readonly isMade: boolean;
}

/** What a client is waited for. */
export interface Asks {
  readonly papers: readonly AskedPaper[];
  /** Statements that usually hold: the client says which do not. */
  readonly confirm: readonly AskedText[];
  readonly questions: readonly AskedText[];
  readonly mend: readonly Mend[];
  /** Somebody of the client has to appear for the face check. */
  readonly isInPerson: boolean;
}

/** The same under the client's name. */
export interface ClientAsks extends Asks {
  readonly client: string;
  readonly name: string;
  /** The person in charge, who is written to. */
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  /** The websites and apps that are still to be filed. */
  readonly sites: readonly AskedSite[];
}

const FACTS: ReadonlySet<string> = new Set(clientKnows.facts);
/** How a paper is brought that everybody brings. */
const TOLD: Readonly<Record<string, Text>> = clientKnows.described;
/** On which papers an answer stands. */
const READ_FROM: Readonly<Record<string, readonly string[]>> = clientKnows.readFrom;
const OF_SITE = /^(?:service|servicePrincipal|domain|site|app)\.|^(?:serviceRecord|accessElsewhere)$/u;

/** One service of a filing, with its report; no service for a filing of the client alone. */
export interface Checked {
  readonly client: Client;
  readonly service: Service | undefined;
  readonly report: Pick<Report, 'documents' | 'findings' | 'face'>;
  readonly asked: readonly Asked[];
}

/** What the client has to send. */
export function clientAsks(book: Rulebook, checked: Checked): Asks {
  const { client, service, report, asked } = checked;
  const site = service === undefined ? null : siteOf(service);
  const open = asked
    .filter(({ settlesBlock }) => settlesBlock)
    .flatMap(({ questions }) => questions)
    .filter(({ fact }) => FACTS.has(fact) && !isOnPaper(fact, report));
  const isUsual = (one: Question) => one.statement !== null && one.ordinary !== null;
  const said = (one: Question): AskedText => ({
    text: inClientsWords(one, client.entity.type === 'personal'),
    sites: site !== null && OF_SITE.test(one.fact) ? [site] : [],
  });
  return {
    papers: papersOf(book, checked, site),
    confirm: open.filter(isUsual).map(said),
    questions: open.filter((one) => !isUsual(one)).map(said),
    mend: mendsOf(report, { client, service, site }),
    isInPerson: report.face.required === true && stillInPerson(report).length > 0,
  };
}

/** Whether the answer stands on a paper that is there, or that is asked for beside it. */
function isOnPaper(fact: string, { documents }: Pick<Report, 'documents'>): boolean {
  const papers = READ_FROM[fact] ?? [];
  const asked = missingIn(documents).filter(({ choices }) => choices === undefined);
  const there = documents.filter(({ state }) => state === 'attached');
  return [...there, ...asked].some(({ id }) => papers.includes(id));
}

function papersOf(
  book: Rulebook,
  { client, report }: Checked,
  site: AskedSite | null,
): readonly AskedPaper[] {
  const drafts = draftsFor(book, client);
  // that it is missing is what the list says already
  const findings = report.findings.filter(({ rule }) => !rule.startsWith('document-missing:'));
  return missingIn(report.documents).map((need): AskedPaper => {
    const isOne = (need.choices?.length ?? 1) === 1;
    const draft = isOne ? drafts.find(({ document }) => document === need.id) : undefined;
    const isMade = draft !== undefined;
    const isOfSite = need.id.startsWith('domain-') || draft?.per === 'service';
    const demands = demandsOn(need, { findings }).flatMap((one) => demandBeside(book, one, isMade) ?? []);
    return {
      label: need.label,
      sites: isOfSite && site !== null ? [site] : [],
      lacks: need.lacks ?? null,
      isUnfit: need.state === 'invalid',
      demands: [...(need.lacks ? [] : toldOf(need.id)), ...demands.map(wordsOf)],
      signers: tellsSigning(demands) ? [] : (draft?.signers ?? []),
      isMade,
    };
  });
}

const toldOf = (id: string): readonly Text[] => {
  const told = TOLD[id];
  return told === undefined ? [] : [told];
};

/** What several services wait for, each once, with the sites that it is about. */
export function togetherAsked(all: readonly Asks[]): Asks {
  return {
    papers: once(
      all.flatMap((one) => one.papers),
      ({ label, lacks }) => `${label.zh} ${lacks?.zh ?? ''}`,
    ),
    confirm: once(
      all.flatMap((one) => one.confirm),
      ({ text }) => text.zh,
    ),
    questions: once(
      all.flatMap((one) => one.questions),
      ({ text }) => text.zh,
    ),
    mend: [...new Map(all.flatMap((one) => one.mend).map((one) => [JSON.stringify(one), one])).values()],
    isInPerson: all.some((one) => one.isInPerson),
  };
}

function once<T extends { readonly sites: readonly AskedSite[] }>(
  all: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const known = found.get(keyOf(one));
    found.set(keyOf(one), known ? { ...known, sites: eachSiteOnce([...known.sites, ...one.sites]) } : one);
  }
  return [...found.values()];
}

/** Whether there is anything to send. */
export const isAskedAnything = ({ papers, confirm, questions, mend }: Asks): boolean =>
  papers.length + confirm.length + questions.length + mend.length > 0;
