// What does the panel show of a client that two devices of a team changed differently?
import { undecidedFindings } from '../../lib/filing/report/undecided-findings';
import type { TabView } from '../../lib/protocol/tab';

/** Name and address wait for a decision: nothing in them is wrong, and they are not filled. */
export function undecidedView(base: TabView): TabView {
  const { report, plan } = base;
  if (report === null) throw new Error('the view has a report');
  const open = undecidedFindings([
    { zh: '单位名称', en: 'Name of the entity' },
    { zh: '通信地址', en: 'Correspondence address' },
  ]);
  const others = report.findings.filter(({ severity, state }) => severity !== 'block' || state === 'ask');
  return {
    ...base,
    report: { ...report, findings: [...open.map(({ finding }) => finding), ...others] },
    plan: plan.filter(({ fieldId }) => fieldId !== 'entity.name' && fieldId !== 'entity.mailAddress'),
  };
}
