// What has a client to send its agent before a filing can go off? The papers that are missing, what only the client knows, and what only the client can mend; what the agent does is left out.
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import clientKnows from './client-knows.json';
import { withConcerned } from './concerned-text';
import { missingIn } from './counts';
import { stillInPerson } from './in-person';
import type { Asked, Report } from './report';
import { shownFindings } from './shown-findings';
import { demandsFor } from './to-prepare';

/** A paper to send. */
export interface AskedPaper {
  readonly label: Text;
  /** What is still to be added to what is there, such as the other side of a card. */
  readonly lacks: Text | null;
  /** The one there is cannot be used. */
  readonly isUnfit: boolean;
  /** What the rules say of it. */
  readonly demands: readonly Text[];
  /** Who signs it, or which seal it bears; in the words that stand on the paper. */
  readonly signers: readonly string[];
  /** The agent makes its text; the client signs it. */
  readonly isMade: boolean;
}

/** What a client is waited for. */
export interface Asks {
  readonly papers: readonly AskedPaper[];
  /** Statements that usually hold: the client says which do not. */
  readonly confirm: readonly Text[];
  readonly questions: readonly Text[];
  readonly mend: readonly Text[];
  /** Somebody of the client has to appear for the face check. */
  readonly isInPerson: boolean;
}

/** The same under the client's name. */
export interface ClientAsks extends Asks {
  readonly client: string;
  readonly name: string;
}

const FACTS: ReadonlySet<string> = new Set(clientKnows.facts);
/** Papers whose description is meant for whoever brings them. */
const TOLD: ReadonlySet<string> = new Set(clientKnows.described);
const FIELDS: ReadonlySet<string> = new Set(clientKnows.fields);
/** What is said of a person, or of an app by its maker. */
const ALWAYS = /^(?:subjectPrincipal|servicePrincipal|app)\./u;

/** What the client has to send. `made`: the documents for which the agent makes the text. */
export function clientAsks(
  book: Rulebook,
  report: Pick<Report, 'documents' | 'findings' | 'face'>,
  asked: readonly Asked[],
  made: readonly string[],
): Asks {
  const open = asked
    .filter(({ settlesBlock }) => settlesBlock)
    .flatMap(({ questions }) => questions)
    .filter(({ fact }) => FACTS.has(fact));
  const isUsual = (one: (typeof open)[number]) => one.statement !== null && one.ordinary !== null;
  return {
    papers: papersOf(book, report, made),
    confirm: open.flatMap((one) => (isUsual(one) && one.statement ? [one.statement] : [])),
    questions: open.flatMap((one) => (isUsual(one) ? [] : [one.text])),
    mend: mendsOf(report),
    isInPerson: report.face.required === true && stillInPerson(report).length > 0,
  };
}

function papersOf(
  book: Rulebook,
  report: Pick<Report, 'documents' | 'findings'>,
  made: readonly string[],
): readonly AskedPaper[] {
  const drafts = book.shared['documents/papers.json'].papers;
  const kinds = book.shared['documents/documents.json'].documents;
  // that it is missing is what the list says already
  const findings = report.findings.filter(({ rule }) => !rule.startsWith('document-missing:'));
  return missingIn(report.documents).map((need): AskedPaper => {
    const ids = need.choices?.map(({ id }) => id) ?? [need.id];
    const own = ids.length === 1 && made.includes(need.id);
    const draft = own ? drafts.find(({ document }) => document === need.id) : undefined;
    return {
      label: need.label,
      lacks: need.lacks ?? null,
      isUnfit: need.state === 'invalid',
      demands: [
        ...kinds.flatMap(({ id, text }) => (id === need.id && TOLD.has(id) && text ? [text] : [])),
        ...demandsFor(need, { findings }),
      ],
      signers: draft?.signers ?? [],
      isMade: own,
    };
  });
}

/** Faults in what the client itself is the source of. */
function mendsOf({ findings, documents }: Pick<Report, 'findings' | 'documents'>): readonly Text[] {
  const faults = findings.filter(
    ({ state, severity, target: { document, field } }) =>
      state === 'fails' && severity === 'block' && document === undefined && isClients(field ?? ''),
  );
  return shownFindings(faults, documents).map(({ finding }) => withConcerned(finding));
}

/** Whether a field says what only the client knows. */
const isClients = (field: string): boolean => ALWAYS.test(field) || FIELDS.has(field);

/** What several services wait for, each once. */
export function togetherAsked(all: readonly Asks[]): Asks {
  const once = (texts: readonly Text[]) => [...new Map(texts.map((text) => [text.zh, text])).values()];
  const papers = all.flatMap((one) => one.papers);
  return {
    papers: [
      ...new Map(papers.map((paper) => [`${paper.label.zh} ${paper.lacks?.zh ?? ''}`, paper])).values(),
    ],
    confirm: once(all.flatMap((one) => one.confirm)),
    questions: once(all.flatMap((one) => one.questions)),
    mend: once(all.flatMap((one) => one.mend)),
    isInPerson: all.some((one) => one.isInPerson),
  };
}

/** Whether there is anything to send. */
export const isAskedAnything = ({ papers, confirm, questions, mend }: Asks): boolean =>
  papers.length + confirm.length + questions.length + mend.length > 0;
