// Does the compiler refuse a call that passes other parameters than the text names? It reads each line below an `@ts-expect-error` and reports one that compiles.
import { expect, it } from 'vitest';
import type { SameParameters } from '../../../../lib/ui/text/parameters';
import { createTranslate } from '../../../../lib/ui/translate';

const t = createTranslate('en');

/** One text as a catalogue. */
const catalogue = <const Zh extends string, const En extends string>(zh: Zh, en: En) => ({ a: { zh, en } });

it('asks for the parameters of the text, neither fewer nor more', () => {
  expect(t('panel.fill', { n: 2 })).toContain('2');
  // @ts-expect-error: nothing for {n}
  expect(t('panel.fill')).toContain('{n}');
  // @ts-expect-error: the text names n
  expect(t('panel.fill', { count: 2 })).toContain('{n}');
  // @ts-expect-error: the text names no day
  expect(t('panel.fill', { n: 2, day: 'today' })).toContain('2');
  // @ts-expect-error: the text names nothing
  expect(t('panel.lock', { n: 2 })).not.toContain('2');
});

it('asks for the parameters of every text that a computed key may mean', () => {
  const keys = ['panel.client.count', 'panel.client.none'] as const;
  for (const one of keys) expect(t(one, { n: 2 })).not.toContain('{');
  // @ts-expect-error: one of the two names n
  expect(keys.map((one) => t(one)).join()).toContain('{n}');
});

it('refuses a text whose languages name different parameters', () => {
  const same = catalogue('共 {n} 份', '{n} {n:client|clients}');
  const plural = catalogue('这 {n} 条都对', '{n:This is true|All {n} are true}');
  const two = catalogue('{a}和{b}', '{b} and {a}');
  const lost = catalogue('共 {n} 份', 'Clients');
  const renamed = catalogue('{kind}到期', '{name} expires');
  expect([
    same satisfies SameParameters<typeof same>,
    plural satisfies SameParameters<typeof plural>,
    two satisfies SameParameters<typeof two>,
    // @ts-expect-error: n stands in the Chinese alone
    lost satisfies SameParameters<typeof lost>,
    // @ts-expect-error: kind and name
    renamed satisfies SameParameters<typeof renamed>,
  ]).toHaveLength(5);
});
