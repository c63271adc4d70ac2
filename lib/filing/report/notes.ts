// What should the person know about accounts, orders that exclude each other, later duties and fines?

import { examine } from '../../rules/compile';
import type { Rule } from '../../rules/format';
import type { Facts, FactValue } from '../../rules/operator-names';
import type { Note } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { citationsOf } from './citations';
import { explainResults } from './explain';
import type { Report } from './report';
import type { OpenFinding } from './rule-findings';

/** Rules about the account and about combining orders, as notes that hold up nothing. */
export function noteFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const shown = notesFor(book, facts, asOf).filter(
    ({ group }) => group === 'account' || group === 'combination',
  );
  return shown.map(({ id, text, cites }) => ({
    finding: {
      rule: `note:${id}`,
      state: 'fails',
      severity: 'info',
      message: text,
      why: [],
      fix: [],
      cites: citationsOf(book, cites),
      target: {},
    },
    unknown: [],
  }));
}

/** Duties after the filing and fines, besides the deadlines: those without a number of days. */
export function lastingDuties(book: Rulebook, facts: Facts, asOf: string): Report['deadlines'] {
  return notesFor(book, facts, asOf)
    .filter(({ group }) => group === 'after-filing' || group === 'penalty')
    .map(({ id, text, cites }) => ({ id, text, cites: citationsOf(book, cites) }));
}

/** Only what is known to concern this filing; nothing is guessed. */
function notesFor(book: Rulebook, facts: Facts, asOf: string): readonly Note[] {
  return book.shared['filings/notes.json'].notes.filter((note) => {
    const { from, filingTypes, providers, provinces, categories, serviceKinds, entityTypes } = note;
    const filedYear = facts['entity.filedYear'];
    return (
      from <= asOf &&
      concerns(filingTypes, facts['filing.type']) &&
      concerns(providers, facts.provider) &&
      concerns(provinces, facts['entity.province']) &&
      concerns(categories, facts['entity.category']) &&
      concerns(serviceKinds, facts['service.kind']) &&
      concerns(entityTypes, facts['entity.type']) &&
      !(typeof filedYear === 'number' && filedYear > (note.filedUntil ?? filedYear))
    );
  });
}

function concerns(list: readonly string[] | undefined, value: FactValue | undefined): boolean {
  return list === undefined || (typeof value === 'string' && list.includes(value));
}
/** The rules for websites that this filing would fail if it were one; none for a website, or while the kind is not known. */
export function hintFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const kind = facts['service.kind'];
  if (typeof kind !== 'string' || kind === 'website') return [];
  const province = facts['entity.province'];
  const { compiled } = book.rulesOn(asOf, typeof province === 'string' ? province : null);
  const asWebsite = { ...facts, 'service.kind': 'website' };
  const examined = examine(
    compiled,
    asWebsite,
    ({ rule, state }) => state === 'fails' && isHintFor(rule, kind),
  );
  const whys = explainResults(book, examined);
  return examined.results.map(({ rule }, at) => ({
    finding: {
      rule: rule.name,
      state: 'fails',
      severity: 'info',
      message: asHint(book, rule),
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
function asHint(book: Rulebook, { meta, event }: Rule): Text {
  const { zh, en } = event.params.message;
  const labels = book.facts.get('service.kind')?.values ?? {};
  const kinds = (meta.serviceKinds ?? []).map((kind) => labels[kind] ?? { zh: kind, en: kind });
  return {
    zh: `${zh}（来源只讲${kinds.map((kind) => kind.zh).join('、')}，可作参考）`,
    en: `${en} (the source speaks of ${kinds.map((kind) => kind.en).join(', ')} only: a hint)`,
  };
}
