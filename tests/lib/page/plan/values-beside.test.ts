// Are several values distributed over the controls that ask for them?
import { describe, expect, it } from 'vitest';
import type { ClientValues, Field, PlannedRow } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options as planOptions, reading, values } from '../fields';

const plan = (fields: readonly Field[], held: readonly ClientValues[] = [values]): PlannedRow[] =>
  planFor(reading(fields), null, lexicon, held, planOptions);

describe('several values in several controls', () => {
  const DOMAINS = ['a-sample.cn', 'b-sample.cn', 'c-sample.cn'];
  const IPS = ['192.0.2.1', '192.0.2.2'];
  const held = [{ ...values, 'service.domain': DOMAINS, 'access.ip': IPS }];
  const will = (fields: readonly Field[]): unknown =>
    plan(
      fields.map((one) => ({ ...one, section: ['网站信息'] })),
      held,
    ).map((row) => row.will);

  it('are distributed when one asks for the first and another for the others', () => {
    const help = '多个用分号隔开';
    expect(will([field('域名'), field('其他域名', { help })])).toEqual([
      ['a-sample.cn'],
      ['b-sample.cn;c-sample.cn'],
    ]);
    expect(will([field('主域名'), field('附加域名', { kind: 'textarea' })])).toEqual([
      ['a-sample.cn'],
      ['b-sample.cn\nc-sample.cn'],
    ]);
  });

  it('are taken by their number, and none is written twice', () => {
    expect(will([field('域名1'), field('域名2'), field('域名3'), field('域名4')])).toEqual([
      ['a-sample.cn'],
      ['b-sample.cn'],
      ['c-sample.cn'],
      [''],
    ]);
    expect(will([field('IP地址（1）'), field('IP地址（2）')])).toEqual([['192.0.2.1'], ['192.0.2.2']]);
  });

  it('are written one into each row, when the filing has one service', () => {
    const rows = [0, 1, 2].flatMap((at) =>
      ['域名', 'IP地址'].map((label) => field(label, { occurrence: at, key: `${label}${at}` })),
    );
    expect(will(rows)).toEqual([
      ['a-sample.cn'],
      ['192.0.2.1'],
      ['b-sample.cn'],
      ['192.0.2.2'],
      ['c-sample.cn'],
      [''],
    ]);
    const names = [0, 1].flatMap((at) =>
      ['网站名称', '域名'].map((label) => field(label, { occurrence: at, key: `${label}${at}` })),
    );
    const [, first, , other] = plan(names, held);
    expect([first?.reason.code, other?.reason.code]).toEqual(['several-values', 'no-such-service']);
  });

  it('may be listed to choose from', () => {
    const options = DOMAINS.slice(1);
    const list = field('网站域名', { kind: 'select', multiple: true, options });
    expect(plan([list], held)[0]).toMatchObject({
      fieldId: 'service.domain',
      reason: { code: 'option-missing' },
    });
    expect(plan([list], [{ ...values, 'service.domain': options }])[0]?.will).toEqual(options);
    const hand = field('网站域名', { kind: 'select' });
    expect(plan([hand])[0]?.write?.value).toEqual(values['service.domain']);
    const other = field('域名', { kind: 'radio', options: ['有', '没有'] });
    expect(plan([other], held)[0]?.action).not.toBe('fill');
  });
});
