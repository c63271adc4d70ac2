// What stands in rules/providers/<provider>.json: the rules that one access provider or platform adds to those of the authorities.
import * as z from 'zod';
import { Rule, Text } from '../../rules/format';
import { id } from './parts';

export const Provider = z
  .strictObject({ provider: id, label: Text, rules: z.array(Rule).min(1) })
  .check(({ value, issues }) => {
    for (const [at, { conditions }] of value.rules.entries()) {
      const first = JSON.stringify(conditions.all[0]);
      const guard = JSON.stringify({ fact: 'provider', operator: 'equal', value: value.provider });
      if (first !== guard)
        issues.push({
          code: 'custom',
          message: `must ask for the provider ${value.provider} first`,
          path: ['rules', at, 'conditions', 'all', 0],
          input: value,
        });
    }
  });
export type Provider = z.infer<typeof Provider>;
