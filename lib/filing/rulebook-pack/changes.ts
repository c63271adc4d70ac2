// What is different in another rulebook, in words, and which reports of saved clients change with it?

import type { Rule } from '../../rules/format';
import type { Client } from '../client/client';
import { precheckInputs } from '../facts/facts';
import { type Difference, differencesBetween } from '../report/differences';
import { precheck } from '../report/precheck';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';

/** One rule or one table value that is new, gone or different. */
export interface RulebookChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null: it holds in every province. */
  readonly province: string | null;
  readonly text: Text;
}

/** The changes from one rulebook to another: rules by name, table values by province; texts as they are shown. */
export function changesBetween(before: Rulebook, after: Rulebook): readonly RulebookChange[] {
  return [...ruleChanges(before, after), ...tableChanges(before, after)];
}

function ruleChanges(before: Rulebook, after: Rulebook): readonly RulebookChange[] {
  const [old, now] = [rulesByName(before), rulesByName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): RulebookChange[] => {
    const [was, is] = [old.get(name), now.get(name)];
    const shown = is ?? was;
    if (shown === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ kind, province: null, text: shown[0]?.event.params.message ?? { zh: name, en: name } }];
  });
}

/** Versions of one rule have one name and different days. */
function rulesByName({ rules }: Rulebook): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of rules) found.set(rule.name, [...(found.get(rule.name) ?? []), rule]);
  return found;
}

function tableChanges(before: Rulebook, after: Rulebook): readonly RulebookChange[] {
  return [...after.provinces].flatMap(([id, { label, tables }]) => {
    const old: Partial<typeof tables> = before.provinces.get(id)?.tables ?? {};
    return Object.entries(tables).flatMap(([table, list]): RulebookChange[] => {
      const [was, is] = [old[table]?.at(-1), list.at(-1)];
      if (JSON.stringify(was) === JSON.stringify(is) || is === undefined) return [];
      const named = after.rules.find((rule) => rule.name === table)?.meta.label ?? { zh: table, en: table };
      return [
        {
          kind: was === undefined ? 'added' : 'changed',
          province: id,
          text: {
            zh: `${label.zh}：${named.zh}自${is.from}起为 ${valueText(is.value)}`,
            en: `${label.en}: ${named.en}, from ${is.from}: ${valueText(is.value)}`,
          },
        },
      ];
    });
  });
}

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A client whose report changes, with what changes in it. */
export interface ChangedClient {
  readonly client: string;
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** What changes for one client on a day; null when its reports stay as they are. Approved filings are done. */
export function changedClient(
  before: Rulebook,
  after: Rulebook,
  client: Client,
  asOf: string,
): ChangedClient | null {
  const open = client.filings.filter(({ state }) => state !== 'approved');
  const differences = open.flatMap((filing) => {
    const old = precheckInputs(before, client, filing, asOf).map((input) => precheck(before, input));
    const now = precheckInputs(after, client, filing, asOf).map((input) => precheck(after, input));
    return now.flatMap((report, at) => {
      const was = old[at];
      return was === undefined ? [] : differencesBetween(after, was, report);
    });
  });
  return differences.length === 0 ? null : { client: client.id, name: client.entity.name, differences };
}
