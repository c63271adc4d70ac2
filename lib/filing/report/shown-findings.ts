// Which findings does the panel show as cards? Each fault once; a document that is merely missing stands in the list of documents.
import { concernedText } from './concerned-text';
import type { DocumentNeed, Finding } from './report';
import { isToPrepare } from './to-prepare';

/** A finding, and others that are cleared by the very same deed. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly others: readonly Finding[];
}

/**
 * The document that a finding merely misses; null for a finding that is a card of its own, as is one that holds the filing up for
 * a document that is not among those to prepare.
 */
export function missingDocument(finding: Finding, documents: readonly DocumentNeed[]): DocumentNeed | null {
  const { state, severity, target, fix } = finding;
  if (state !== 'fails' || target.document === undefined) return null;
  if (fix.some(({ fact }) => fact !== 'documents')) return null;
  const need = documents.find(({ id }) => id === target.document);
  if (need?.state !== 'missing') return null;
  return severity === 'block' && !isToPrepare(need) ? null : need;
}

/** The findings that are cards, those with one weight and one deed together, in their order. */
export function shownFindings(
  findings: readonly Finding[],
  documents: readonly DocumentNeed[],
): readonly ShownFinding[] {
  const groups = new Map<string, ShownFinding>();
  for (const finding of findings) {
    if (missingDocument(finding, documents) !== null) continue;
    const key = deedOf(finding);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, others: [...known.others, finding] } : { finding, others: [] });
  }
  return [...groups.values()];
}

/** The cards of a list that names what is to be prepared apart: those of `shownFindings`, and what misses a document that may be asked for. */
export function shownBesideRequired(
  findings: readonly Finding[],
  documents: readonly DocumentNeed[],
): readonly ShownFinding[] {
  const some = findings.filter((finding) => {
    const need = missingDocument(finding, documents);
    return need !== null && !isToPrepare(need);
  });
  return [...shownFindings(findings, documents), ...shownFindings(some, [])];
}

/** What tells two findings to be one fault: the same deed, or the same words, about the same service. */
function deedOf({ rule, state, severity, fix, message, target, concerns }: Finding): string {
  const [first] = fix;
  if (state !== 'fails') return `${rule} ${target.field} ${message.zh}`;
  const deed = first === undefined ? message.zh : JSON.stringify([first.text.zh, first.also?.text.zh]);
  return `${severity} ${deed} ${concerns ? concernedText(concerns).zh : ''}`;
}
