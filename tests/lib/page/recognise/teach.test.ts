// Does a taught page recognize its controls again, without containing anything that somebody entered?
import { describe, expect, it } from 'vitest';
import type { Field, PageReading } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { readPortalFile } from '../../../../lib/page/recognise/portal-file';
import type { PortalMap } from '../../../../lib/page/recognise/portal-map';
import { layered, productOf } from '../../../../lib/page/recognise/taught-layer';
import { taughtPage, withPage } from '../../../../lib/page/recognise/teach';
import { field, lexicon, options, reading } from '../fields';

const ORIGIN = 'https://portal.example';
const TODAY = '2026-11-24';
const CANARY = '杭州示例云帆科技有限公司';

const pageOf = (fields: readonly Field[], more: Partial<PageReading> = {}): PageReading => ({
  ...reading(fields),
  headings: ['登记'],
  ...more,
});
const teach = (page: PageReading, lessons: Readonly<Record<string, string | null>>): PortalMap => {
  const taught = Object.entries(lessons).map(([key, fieldId]) => ({ key, fieldId }));
  return withPage(null, taughtPage(page, taught, null).page, ORIGIN, TODAY);
};
const takenFor = (page: PageReading, map: PortalMap | null): (string | null)[] =>
  planFor(page, map, lexicon, [{}], options).map(({ fieldId }) => fieldId);

describe('a taught page', () => {
  it('recognizes its controls as the person said, and the others as before', () => {
    const page = pageOf([field('甲方抬头'), field('主办单位证件号码')]);
    const key = page.fields[0]?.key ?? '';
    const map = teach(page, { [key]: 'entity.name' });
    expect(takenFor(page, map)).toEqual(['entity.name', 'entity.certNumber']);
  });

  it('leaves a control alone that the person said is none of our fields, whatever its label', () => {
    const page = pageOf([field('主办单位名称')]);
    const map = teach(page, { [page.fields[0]?.key ?? '']: null });
    expect(takenFor(page, map)).toEqual([null]);
  });

  it('distinguishes two controls with one label by their order', () => {
    const page = pageOf([field('证件号'), field('证件号', { occurrence: 1 })]);
    const [first, second] = page.fields.map(({ key }) => key);
    const map = teach(page, {
      [first ?? '']: 'entity.certNumber',
      [second ?? '']: 'subjectPrincipal.certNumber',
    });
    expect(takenFor(page, map)).toEqual(['entity.certNumber', 'subjectPrincipal.certNumber']);
  });

  it('recognizes a control without any words by its own id, and by no id that two share', () => {
    const own = pageOf([field('', { hints: ['id=party'] }), field('备注')]);
    expect(takenFor(own, teach(own, { [own.fields[0]?.key ?? '']: 'entity.name' }))[0]).toBe('entity.name');
    const shared = pageOf([field('', { hints: ['id=x'] }), field('', { hints: ['id=x'], occurrence: 1 })]);
    const [key = ''] = shared.fields.map((one) => one.key);
    expect(taughtPage(shared, [{ key, fieldId: 'entity.name' }], null).unnamed).toEqual([key]);
  });

  it("comes before the portal's own map of the same page", () => {
    const page = pageOf([field('备注')]);
    const own: PortalMap = {
      ...teach(page, {}),
      pages: [
        {
          id: 'entity',
          title: { zh: '登记', en: 'Entry' },
          markers: ['登记'],
          fields: { 'entity.remark': { labels: ['备注'] } },
        },
      ],
    };
    expect(takenFor(page, own)).toEqual(['entity.remark']);
    const lesson = taughtPage(
      page,
      [{ key: page.fields[0]?.key ?? '', fieldId: 'service.remark' }],
      own.pages[0] ?? null,
    );
    expect(takenFor(page, layered(own, withPage(null, lesson.page, ORIGIN, TODAY)))).toEqual([
      'service.remark',
    ]);
  });
});

describe('the exported map of a taught page', () => {
  it('contains no value, no evidence, no number, no address', () => {
    const page = pageOf(
      [
        field('甲方抬头', { value: [CANARY] }),
        field(`抬头：${CANARY}`, { hints: ['id=b', 'name=u-19900000001'] }),
        field('手机 19900000001', { hints: ['id=c'], section: [`${CANARY} 的资料`] }),
        field('', { placeholder: 'li@yunfan-sample.com', hints: ['id=d', 'data-name=李样本'] }),
      ],
      {
        url: `${ORIGIN}/orders/20261124001#/edit?owner=李样本`,
        title: `${CANARY} - 备案`,
        headings: [`${CANARY}`, '登记'],
        evidence: [{ kind: 'name', text: CANARY, where: '' }],
      },
    );
    const ids = ['entity.name', 'entity.investor', 'subjectPrincipal.mobile', 'subjectPrincipal.email'];
    const lessons = page.fields.map(({ key }, at) => ({ key, fieldId: ids[at] ?? null }));
    const map = withPage(null, taughtPage(page, lessons, null).page, ORIGIN, TODAY);
    const text = JSON.stringify(map);
    for (const leak of [CANARY, '19900000001', 'yunfan-sample', '李样本', '20261124001'])
      expect(text).not.toContain(leak);
    expect(text).toContain('甲方抬头');
    expect(readPortalFile(text, (id) => lexicon.byId.has(id))).toMatchObject({ ok: true });
  });
});

describe('a product that each provider runs at an address of its own', () => {
  const product: PortalMap = { ...teach(pageOf([]), {}), signs: ['id=unitname', 'id=domainName'] };

  it('is recognized by two of its signs, and not by one alone', () => {
    const one = pageOf([field('单位名称', { hints: ['id=unitname'] })]);
    const two = pageOf([...one.fields, field('域名', { hints: ['id=domainName'] })]);
    expect([productOf([product], one), productOf([product], two)]).toEqual([null, product]);
  });

  it('is not recognized when two products show their signs', () => {
    const both = pageOf([field('a', { hints: ['id=unitname'] }), field('b', { hints: ['id=domainName'] })]);
    expect(productOf([product, { ...product, id: 'another' }], both)).toBeNull();
  });
});
