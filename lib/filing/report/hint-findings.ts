// What do sources that speak of websites only hint at for an app or a mini program? Shown as notes, never in the way.
import { findings } from '../../rules/compile';
import type { Facts, Rule } from '../../rules/format';
import type { Rulebook } from '../rulebook/open';
import { citationsOf } from './citations';
import { explainResults } from './explain';
import type { Text } from './report';
import type { OpenFinding } from './rule-findings';

/** The rules for websites that this filing would fail if it were one; none for a website, or while the kind is not known. */
export function hintFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const kind = facts['service.kind'];
  if (typeof kind !== 'string' || kind === 'website') return [];
  const province = facts['entity.province'];
  const { compiled } = book.rulesOn(asOf, typeof province === 'string' ? province : null);
  const asWebsite = { ...facts, 'service.kind': 'website' };
  const results = findings(compiled, asWebsite).filter(
    ({ rule, state }) => state === 'fails' && isHintFor(rule, kind),
  );
  const whys = explainResults(book, compiled, results, asWebsite);
  return results.map(({ rule }, at) => ({
    finding: {
      rule: rule.name,
      state: 'fails',
      severity: 'info',
      message: asHint(rule.event.params.message),
      why: whys[at] ?? [],
      fix: [],
      cites: citationsOf(book, rule.meta.cites),
      target: rule.event.params.field === undefined ? {} : { field: rule.event.params.field },
    },
    unknown: [],
  }));
}

/** The source names kinds of service and not this one; statements and what comes later are left out. */
function isHintFor({ meta, event }: Rule, kind: string): boolean {
  const isLater = meta.phase === 'after-submit' || meta.phase === 'after-filing';
  return !isLater && event.params.severity !== 'info' && meta.serviceKinds?.includes(kind) === false;
}

function asHint({ zh, en }: Text): Text {
  return { zh: `${zh}（来源只讲网站，可作参考）`, en: `${en} (the source speaks of websites only: a hint)` };
}
