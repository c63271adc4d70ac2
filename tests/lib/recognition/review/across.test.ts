// Are documents compared with each other and with the client, so that matching values stay clear and others are doubted at their place?
import { describe, expect, it } from 'vitest';
import type { Client } from '@/lib/filing/client/client';
import { clientFromPapers } from '@/lib/recognition/client/client-from-papers';
import { kindOf } from '@/lib/recognition/kinds/kinds';
import { comparedReviews } from '@/lib/recognition/review/across';
import {
  askOf,
  EMPTY_REVIEW,
  type Review,
  reviewedPaper,
  withPaper,
  withSettled,
  withValueOf,
} from '@/lib/recognition/review/review';
import { newClient } from '@/lib/ui/options/clients/editor/draft';

const CODE = '91330106MA27X1ABC5';
const NUMBER = '330106199003070018';

function review(kind: string, values: Record<string, string>): Review {
  const fields = Object.entries(values).map(([field, value]) => ({
    field,
    value,
    shown: value,
    glyphs: [],
    doubts: [],
    confidence: 1,
    others: [],
  }));
  return withPaper(EMPTY_REVIEW, { kind: kindOf(kind), fields, missing: [] });
}

const licence = (values: Record<string, string> = {}) =>
  review('business-licence', {
    code: CODE,
    name: '杭州云帆网络科技有限公司',
    representative: '葛若岚',
    address: '浙江省杭州市西湖区文三路1号',
    ...values,
  });
const front = (values: Record<string, string> = {}) =>
  review('resident-id-front', {
    name: '葛若岚',
    number: NUMBER,
    birth: '1990-03-07',
    address: '浙江省杭州市西湖区翠苑二区3幢',
    ...values,
  });
const back = (values: Record<string, string> = {}) =>
  review('resident-id-back', {
    authority: '杭州市公安局西湖分局',
    validFrom: '2018-05-12',
    validUntil: '2038-05-12',
    ...values,
  });
const domain = (values: Record<string, string> = {}) =>
  review('domain-certificate', {
    domain: 'yunfan.cn',
    owner: '杭州云帆网络科技有限公司',
    expires: '2027-03-01',
    ...values,
  });

/** `paper field: doubt → other` for each doubt of a field that has a value. */
function said(reviews: readonly Review[], client: Client | null = null): readonly string[] {
  return comparedReviews(reviews, client).flatMap(({ fields }, at) =>
    fields
      .filter(({ value }) => value !== '')
      .flatMap(({ id, doubts, others }) =>
        doubts.map((doubt) => `${at} ${id}: ${doubt}${others.length > 0 ? ` → ${others.join()}` : ''}`),
      ),
  );
}

describe('papers of one client', () => {
  it('that fit together are not doubted', () => {
    expect(said([licence(), front(), back(), domain()])).toEqual([]);
    expect(said([front(), domain({ owner: '葛若岚' })])).toEqual([]);
  });

  it('name one person almost alike: both must be confirmed, each with what the other says', () => {
    const reviews = [licence({ representative: '葛苦岚' }), front()];
    expect(said(reviews)).toEqual([
      '0 representative: other-paper-differs → 葛若岚',
      '1 name: other-paper-differs → 葛苦岚',
    ]);
    const [one] = comparedReviews(reviews, null);
    expect(one?.fields.filter((field) => askOf(field) === 'must').map(({ id }) => id)).toEqual([
      'representative',
    ]);
  });

  it('belong to the delegate of the organisation that runs a partnership', () => {
    const representative = '云帆基金管理有限公司（委派代表：葛若岚）';
    expect(said([licence({ representative }), front()])).toEqual([]);
    expect(said([licence({ representative }), front({ name: '周沐野' })])).toEqual([
      '0 representative: other-person',
    ]);
  });

  it('may be of a principal who is not the legal representative', () => {
    expect(said([licence(), front({ name: '周沐野' })])).toEqual(['0 representative: other-person']);
    expect(said([licence(), front({ name: '周沐野', number: '110108196508150025' }), front()])).toEqual([]);
  });

  it('with one number have one name, and with one name one number', () => {
    expect(said([front(), front({ name: '葛若风' })])).toEqual([
      '0 name: other-paper-differs → 葛若风',
      '1 name: other-paper-differs → 葛若岚',
    ]);
    const misread = NUMBER.replace('0307', '0301');
    expect(said([front(), front({ number: misread })])).toEqual([
      `0 number: other-paper-differs → ${misread}`,
      `1 number: other-paper-differs → ${NUMBER}`,
    ]);
  });

  it('are of two organisations', () => {
    const other = '91440300MA5DXYABC9';
    expect(said([licence(), licence({ code: other })])).toEqual([
      `0 code: other-organisation → ${other}`,
      `1 code: other-organisation → ${CODE}`,
    ]);
  });

  it('whose domain is owned by somebody else, or by a name that is nearly theirs', () => {
    expect(said([licence(), domain({ owner: '深圳星河贸易有限公司' })])).toEqual(['1 owner: other-owner']);
    expect(said([licence(), domain({ owner: '杭州云帆网络科技有限公' })])).toEqual([
      '1 owner: other-paper-differs → 杭州云帆网络科技有限公司',
    ]);
  });

  it('whose card’s sides do not fit', () => {
    expect(said([front(), back({ authority: '雷波县公安局' })])).toEqual(['1 authority: other-place']);
    expect(said([front(), back({ validUntil: '2028-05-12' })])).toEqual([
      '1 validUntil: term-of-age → 2038-05-12', // as it would have to be
    ]);
  });

  it('are compared with what the person typed, and are asked about no more once settled', () => {
    const typed = withValueOf(licence({ representative: '葛苦岚' }), 'representative', '葛若岚');
    expect(said([typed, front()])).toEqual([]);
    const settled = withSettled(licence({ representative: '葛苦岚' }), 'representative');
    const [one] = comparedReviews([settled, front()], null);
    expect(one?.fields.map(askOf)).not.toContain('must');
  });
});

describe('documents of an existing client', () => {
  const taken = [licence(), front(), domain()].map(reviewedPaper);
  const { client } = clientFromPapers(newClient('client-a'), taken);

  it('that say the same are not doubted', () => {
    expect(said([licence(), front(), domain()], client)).toEqual([]);
  });

  it('overwrite nothing without a confirmation', () => {
    const moved = licence({ address: '浙江省杭州市滨江区江南大道1号', name: '杭州云帆智能科技有限公司' });
    const [one] = comparedReviews([moved], client);
    const asked = one?.fields.filter((field) => askOf(field) === 'must');
    expect(asked?.map(({ id, others }) => [id, others])).toEqual([
      ['name', ['杭州云帆网络科技有限公司']],
      ['address', ['浙江省杭州市西湖区文三路1号']],
    ]);
  });

  it('whose domain differs only by letters that look alike', () => {
    expect(said([domain({ domain: 'yunfan.cn' })], client)).toEqual([]);
    const { client: other } = clientFromPapers(client, [
      { kind: 'domain-certificate', values: { domain: 'jingluo1.cn', siteName: '站' } },
    ]);
    expect(said([domain({ domain: 'jing1uo1.cn' })], other)).toContain(
      '0 domain: client-differs → jingluo1.cn',
    );
  });

  it('settle a doubt about look-alikes when the client has just this domain', () => {
    const doubted = review('domain-certificate', { domain: 'yunfan.cn' });
    const fields = doubted.fields.map((field) =>
      field.id === 'domain' ? { ...field, doubts: ['look-alike' as const] } : field,
    );
    expect(said([{ ...doubted, fields }], client)).toEqual([]);
    expect(said([{ ...doubted, fields }])).toEqual(['0 domain: look-alike']);
  });
});
