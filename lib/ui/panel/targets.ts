// What is a finding about? The field of this page or the document it points at; findings of one target stand together.
import type { DocumentNeed, Finding } from '../../filing/report/report';
import type { PlanRow } from '../../page/model';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { controlFor } from './next-step';

export interface TargetGroup {
  readonly id: string;
  /** null: the filing as a whole, or a field that is not on this page. */
  readonly title: string | null;
  /** The control on this page; null when there is none. */
  readonly key: string | null;
  readonly findings: readonly Finding[];
}

/** The findings by what they are about, in the order in which each target comes first. */
export function groupByTarget(
  findings: readonly Finding[],
  plan: readonly PlanRow[],
  documents: readonly DocumentNeed[],
  t: Translate,
): readonly TargetGroup[] {
  const groups = new Map<string, { group: Omit<TargetGroup, 'findings'>; findings: Finding[] }>();
  for (const finding of findings) {
    const group = targetOf(finding, plan, documents, t);
    const known = groups.get(group.id) ?? { group, findings: [] };
    known.findings.push(finding);
    groups.set(group.id, known);
  }
  return [...groups.values()].map(({ group, findings: members }) => ({ ...group, findings: members }));
}

function targetOf(
  { target }: Finding,
  plan: readonly PlanRow[],
  documents: readonly DocumentNeed[],
  t: Translate,
): Omit<TargetGroup, 'findings'> {
  const key = controlFor(plan, target.field);
  const row = key === null ? undefined : plan.find((one) => one.key === key);
  if (row) return { id: `field ${row.key}`, title: plain(row.label), key };
  const document = documents.find((one) => one.id === target.document);
  if (document) return { id: `document ${document.id}`, title: t.text(document.label), key: null };
  return { id: 'filing', title: null, key: null };
}
