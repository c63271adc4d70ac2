// What is the status of a client's open filings? One short row per service: status, counts, the most severe messages and what a list names it by; no number of a person or certificate.

import type { FactValue } from '../../rules/operator-names';
import type { Client, Filing } from '../client/client';
import { type PrecheckInput, precheckInputs } from '../facts/facts';
import { filingTypeLabel, type Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { groupOf, isToDecide } from './bucket';
import { type Counts, countsIn, NOTHING_TO_DO } from './counts';
import { labelsFrom } from './phrases';
import { placesForFact, placesForField } from './places-to-fill';
import { type Prechecked, precheckWithFacts } from './precheck';
import { type PlaceOfProblem, placeOfProblem } from './problem-place';
import { askedOf } from './question-topics';
import { statementOf } from './questions';
import type { Asked, Finding, Question, Report } from './report';
import { spokenOfMany } from './spoken';
import { isToSubmit, type Unjudged } from './standings';

/** One problem that holds up a filing; the same id means the same problem in every filing. */
export interface BatchProblem {
  readonly kind: 'fault' | 'decision' | 'document' | 'question';
  /** The rule, the document, or the fact to ask for. */
  readonly id: string;
  /** The usual answer to a question as a statement to confirm, if it has one. */
  readonly text: Text;
  /** The same said of filings of several kinds or providers; absent where the text names none. */
  readonly ofMany?: Text;
  readonly ordinary?: FactValue;
  /** A question of yes or no where neither answer is the usual one: each filing is answered for by itself. */
  readonly isYesNo?: true;
  /** The matter under which the question is grouped with others; absent for one that is asked separately. */
  readonly matter?: { readonly id: string; readonly label: Text };
  /** The place in the client where it is corrected, such as people[0].mobile; null when it has no field. */
  readonly place: string | null;
  /** The fields of the client that settle it by being filled in; absent where there is none. */
  readonly fill?: readonly string[];
}

/** What an exported list says besides of a filing; of the certificate its kind, never its number. */
export interface ListedFiling {
  readonly certType: Text | null;
  readonly entityType: Text | null;
  readonly serviceKind: string | null;
  readonly domains: readonly string[];
  readonly state: Filing['state'];
  readonly icpNumber: string | null;
  /** The next day that counts, and for what: the id of a kind of due date. */
  readonly next?: { readonly day: string; readonly why: string } | null;
}

/** One service of one open filing of a client. */
export interface BatchRow {
  readonly client: string;
  readonly name: string;
  readonly province: string | null;
  readonly filing: string | null;
  readonly service: string | null;
  readonly serviceName: string | null;
  readonly provider: string | null;
  /** `no-filing`: the client has none. `approved`: it has none that is open. `unreadable`: its record could not be read. */
  readonly status: Report['status'] | Unjudged;
  readonly filingType: Text | null;
  readonly counts: Counts;
  /** The most severe messages, at most three; without notes. */
  readonly top: readonly Text[];
  /** All problems, most severe first, so that an answer given for many filings is applied in each. */
  readonly problems: readonly BatchProblem[];
  /** Absent where there is no open filing. */
  readonly listed?: ListedFiling;
}

const MOST_SHOWN = 3;

/** An approved filing is finished; a refused one will be filed again. */
export const isOpen = ({ state }: Filing): boolean => state !== 'approved';

/**
 * The rows of one client on a day; if it has no open filing, one row that says so. `undecidedIn`: the names of the client's
 * fields that a filing needs and that nobody has decided.
 */
export function batchRows(
  book: Rulebook,
  client: Client,
  asOf: string,
  undecidedIn: (filing: Filing) => readonly Text[] = () => [],
): readonly BatchRow[] {
  const rows = client.filings.filter(isOpen).flatMap((filing) => {
    const undecided = undecidedIn(filing);
    const inputs = precheckInputs(book, client, filing, asOf);
    return filingRows(
      book,
      client,
      filing,
      inputs.map((input) => ({ ...input, undecided })),
    );
  });
  if (rows.length > 0) return rows;
  return [emptyRow(client.id, client.entity.name, client.filings.length > 0 ? 'approved' : 'no-filing')];
}

/** The row of a client about which nothing can be said. */
export function emptyRow(client: string, name: string, status: Unjudged): BatchRow {
  return {
    client,
    name,
    province: null,
    filing: null,
    service: null,
    serviceName: null,
    provider: null,
    status,
    filingType: null,
    counts: NOTHING_TO_DO,
    top: [],
    problems: [],
  };
}

function filingRows(
  book: Rulebook,
  client: Client,
  filing: Filing,
  inputs: readonly PrecheckInput[],
): readonly BatchRow[] {
  const services = filing.services.length === 0 ? [null] : filing.services;
  return inputs.map((input, at): BatchRow => {
    const service = client.services.find(({ id }) => id === services[at]);
    const of = services[at] ?? null;
    const row = reportRow(book, precheckWithFacts(book, input), client.entity.name, {
      placeOf: placeOfProblem(book, client, filing, of),
      fillFact: (fact) => placesForFact(book, client, of, fact, filing.provider),
      fillField: (field) => placesForField(client, of, field, filing.provider),
    });
    return {
      ...row,
      ...(!isToSubmit(filing) && UNDER_WAY),
      client: client.id,
      filing: filing.id,
      service: service?.id ?? null,
      serviceName: service?.name ?? null,
      provider: filing.provider,
      listed: {
        certType: labelsFrom(book, 'certificateTypes').get(client.entity.certType) ?? null,
        entityType: labelsFrom(book, 'entityTypes').get(client.entity.type) ?? null,
        serviceKind: service?.kind ?? null,
        domains: service?.domains.map(({ name }) => name) ?? [],
        state: filing.state,
        icpNumber: service?.icpNumber ?? client.entity.icpNumber ?? null,
      },
    };
  });
}

/** What went off is not judged any more: nothing of it can be corrected now. */
const UNDER_WAY = { status: 'under-way', counts: NOTHING_TO_DO, top: [], problems: [] } as const;

/** Where in the saved client the problems are settled. */
interface Places {
  readonly placeOf: PlaceOfProblem;
  readonly fillFact: (fact: string) => readonly string[];
  readonly fillField: (field: string) => readonly string[];
}

const NOWHERE: Places = { placeOf: () => null, fillFact: () => [], fillField: () => [] };

/** The row of a single report under a name, for a filing without a saved client. */
export function reportRow(
  book: Rulebook,
  { report, facts }: Prechecked,
  name: string,
  places: Places = NOWHERE,
): BatchRow {
  const text = (fact: string) => (typeof facts[fact] === 'string' ? facts[fact] : null);
  const asked = askedOf(book, report.questions, facts);
  return {
    ...emptyRow(report.id, name, 'no-filing'),
    province: text('entity.province'),
    filing: report.id,
    serviceName: text('service.name'),
    provider: text('provider'),
    status: report.status,
    filingType: filingTypeLabel(book, report.filingType) ?? report.decision.text,
    counts: countsIn(report, asked),
    top: report.findings
      .filter(({ severity }) => severity !== 'info')
      .slice(0, MOST_SHOWN)
      .map(({ message }) => message),
    problems: problemsOf(book, report, asked, places),
  };
}

function problemsOf(
  book: Rulebook,
  report: Report,
  asked: readonly Asked[],
  { placeOf, fillFact, fillField }: Places,
): readonly BatchProblem[] {
  const blocks = report.findings.filter((finding) => groupOf(finding) === 'block');
  const decisions = report.findings.filter(isToDecide).map(decisionOf);
  const faults = blocks.map(({ rule, message, target }): BatchProblem => {
    const need = report.documents.find(({ id, state }) => id === target.document && state === 'missing');
    return need
      ? { kind: 'document', id: need.id, text: need.label, place: placeOf({ document: need.id }) }
      : {
          ...{ kind: 'fault', id: rule, text: message, place: placeOf(target) },
          ...filledIn(target.field === undefined ? [] : fillField(target.field)),
        };
  });
  const questions = asked
    .filter(({ settlesBlock }) => settlesBlock)
    .flatMap(({ id, label, questions }) =>
      questions.map(({ fact, text, statement, ordinary, type }): BatchProblem => {
        const isUsual = statement !== null && ordinary !== null;
        const isYesNo = !isUsual && type === 'boolean';
        const said = {
          kind: 'question',
          id: fact,
          ...inWords(book, fact, { text, statement }),
          place: placeOf({ fact }),
        } as const;
        const answers = { ...(isUsual && { ordinary }), ...(isYesNo && { isYesNo }) };
        const fill = isUsual || isYesNo ? {} : filledIn(fillFact(fact));
        return { ...said, ...answers, ...fill, ...(label && { matter: { id, label } }) };
      }),
    );
  const once = new Map([...faults, ...decisions, ...questions].map((one) => [`${one.kind} ${one.id}`, one]));
  return [...once.values()];
}

/** The words of a question for this filing, and for many where those name something of this one. */
function inWords(
  book: Rulebook,
  fact: string,
  { text, statement }: Pick<Question, 'text' | 'statement'>,
): Pick<BatchProblem, 'text' | 'ofMany'> {
  const said = statement ?? text;
  const entry = book.facts.get(fact);
  const written = entry && (statement === null ? entry.question : statementOf(entry));
  return !written || written.zh === said.zh ? { text: said } : { text: said, ofMany: spokenOfMany(written) };
}

/** What nobody has decided in this client; the fields differ from client to client. */
const decisionOf = ({ rule, message }: Finding): BatchProblem => ({
  ...{ kind: 'decision', id: rule, text: message, ofMany: UNDECIDED_IN_MANY, place: null },
});

const UNDECIDED_IN_MANY: Text = {
  zh: '有内容两边改得不一样，待决定；决定之前不填写。',
  en: 'Something was changed in two ways and waits for a decision; not filled until you decide.',
};

const filledIn = (fill: readonly string[]) => (fill.length === 0 ? {} : { fill });
