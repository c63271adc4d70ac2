// Does a fill reach the page's own model, in a real browser and from an isolated world?
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Field, FillResult, FillStep, PageReading } from '../../lib/page/model';
import { bundle, openPage, sharedBrowser } from './browser';
import { isolateEngine } from './open';

let page: Page;
let run: (expression: string) => Promise<unknown>;
let html = '';
let script = '';
let reading: PageReading;

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

beforeAll(async () => {
  const built = await bundle('page/main.tsx');
  script = built.script;
  html = `<!doctype html><meta charset="utf-8"><style>${built.style}</style><div id="native"></div><div id="react"></div><script src="/page.js"></script>`;
});

beforeEach(async () => {
  page = await openPage(await sharedBrowser(), html, script);
  await page.waitForSelector('.ant-form-item');
  run = await isolateEngine(page);
  reading = (await run('read()')) as PageReading; // the engine's own type
});
afterEach(() => page.close());

function fieldOf(label: string, occurrence = 0, section = ''): Field {
  const found = reading.fields.filter((at) => at.label === label && at.section.join('>').includes(section));
  const field = section === '' ? found.find((at) => at.occurrence === occurrence) : found[occurrence];
  if (field === undefined) throw new Error(`no field ${label} ${occurrence}`);
  return field;
}

function step(
  label: string,
  value: readonly string[],
  more: Partial<FillStep> & { at?: number; in?: string } = {},
): FillStep {
  const { at = 0, in: section = '', ...rest } = more;
  const field = fieldOf(label, at, section);
  return {
    key: field.key,
    fieldId: label,
    kind: field.kind,
    value,
    alternatives: [],
    files: [],
    overwrite: false,
    ...rest,
  };
}

const fill = async (steps: readonly FillStep[], stopAfter?: number): Promise<FillResult[]> =>
  (await run(
    `fill(${JSON.stringify(steps)}${stopAfter === undefined ? '' : `, ${stopAfter}`})`,
  )) as FillResult[]; // the engine's own type

const states = (results: readonly FillResult[]): string[] =>
  results.map((at) => `${at.fieldId}: ${at.state} ${at.reason}`.trim());

const modelOf = (): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
    return plain(window.model) as Record<string, unknown>;
  });

describe('an Ant Design 4 form', () => {
  it('takes every kind of control into its store', async () => {
    const results = await fill([
      step('主办单位名称', ['杭州云栈示例科技有限公司']),
      step('主办单位性质', ['企业']),
      step('注册地址区域', ['浙江省', '杭州市', '滨江区']),
      step('主办单位所属区域', ['浙江省', '杭州市', '西湖区']),
      step('服务类型', ['网站'], { in: '主体信息' }),
      step('服务内容', ['单位门户网站', '博客/个人空间'], { overwrite: true }),
      step('长期证件', ['on'], { in: '主体信息' }),
      step('开通日期', ['2026-03-05'], { in: '主体信息' }),
      step('证件有效期', ['2020-01-02', '2030-01-02']),
      step('备案备注', ['无']),
      step('营业执照', [], { files: [{ name: 'licence.png', mediaType: 'image/png', base64: PIXEL }] }),
    ]);
    expect(states(results).filter((at) => !at.endsWith('filled'))).toEqual([]);
    const { antd } = (await modelOf()) as { antd: Record<string, unknown> };
    expect(antd).toMatchObject({
      name: '杭州云栈示例科技有限公司',
      nature: '企业',
      cascade: ['浙江省', '杭州市', '滨江区'],
      region: ['浙江省', '杭州市', '西湖区'],
      kind: '网站',
      'long-term': true,
      remark: '无',
    });
    expect([...(antd.contents as string[])].sort()).toEqual(['单位门户网站', '博客/个人空间'].sort());
    expect(await page.evaluate(() => JSON.stringify(window.model.antd))).toContain('licence.png');
    expect(String(antd.day)).toMatch(/^2026-03-0[45]/u);
    expect(antd.range).toHaveLength(2);
    expect(await page.evaluate(() => window.submits)).toBe(0);
  });

  it('finds a choice far down a virtual list, by scrolling or by typing', async () => {
    const results = await fill([step('所属行业', ['选项58']), step('可搜索', ['选项47'])]);
    expect(states(results)).toEqual(['所属行业: filled', '可搜索: filled']);
    expect((await modelOf()).antd).toMatchObject({ long: '选项58', searchable: '选项47' });
  });

  it('takes the wording that the list has', async () => {
    const results = await fill([
      step('主办单位性质', ['公司'], { alternatives: [['企业单位'], ['企业']] }),
      step('注册地址区域', ['上海市', '徐汇区'], { alternatives: [['上海市', '市辖区', '徐汇区']] }),
    ]);
    expect(states(results)).toEqual(['主办单位性质: filled', '注册地址区域: filled']);
    expect((await modelOf()).antd).toMatchObject({ nature: '企业', cascade: ['上海市', '市辖区', '徐汇区'] });
  });

  it('gets its former values back on undo', async () => {
    await fill([
      step('主办单位名称', ['甲公司']),
      step('服务内容', ['单位门户网站'], { overwrite: true }),
      step('已有内容', ['乙公司'], { overwrite: true }),
    ]);
    const undone = (await run('undo()')) as FillResult[]; // the engine's own type
    expect(states(undone)).toEqual(['已有内容: undone', '服务内容: undone', '主办单位名称: undone']);
    expect((await modelOf()).antd).toMatchObject({ name: '', contents: ['其他'] });
  });
});

describe('a form written by hand', () => {
  it('is read by its cells and headings and takes each value', async () => {
    const results = await fill([
      step('网站名称', ['甲站'], { in: '网站 1' }),
      step('网站名称', ['乙站'], { in: '网站 2' }),
      step('服务类型', ['App'], { in: '网站 1' }),
      step('说明', ['第一行\n第二行']),
      step('开通日期', ['2026-03-05'], { in: '其他材料' }),
      step('数量', ['12']),
      step('语言', ['英语'], { overwrite: true }),
      step('长期证件', ['否'], { in: '其他材料' }),
      step('联系方式2', ['086', '0571', '88886666']),
    ]);
    expect(states(results).filter((at) => !at.endsWith('filled'))).toEqual([]);
    const held = await page.evaluate(() => {
      const value = (id: string): string => (document.getElementById(id) as HTMLInputElement).value;
      const taken = [...document.querySelectorAll<HTMLInputElement>('#native input:checked')].map(
        (at) => `${at.name}=${at.value}`,
      );
      return [
        value('n-name'),
        value('n-name2'),
        value('n-select'),
        value('n-area'),
        value('n-date'),
        value('n-number'),
        value('t1'),
        value('t2'),
        value('t3'),
        ...taken,
      ];
    });
    expect(held).toEqual([
      '甲站',
      '乙站',
      '6',
      '第一行\n第二行',
      '2026-03-05',
      '12',
      '086',
      '0571',
      '88886666',
      'lang=12',
      'long=0',
    ]);
  });
});

describe('controls that misbehave', () => {
  it('get an honest answer each, and nothing hangs', async () => {
    const results = await fill([
      step('重绘名称', ['甲公司']),
      step('触发字段', ['甲']),
      step('消失字段', ['乙']),
      step('被清空字段', ['丙']),
      step('报错字段', ['丁']),
      step('只读字段', ['戊']),
      step('空只读字段', ['己']),
      step('禁用字段', ['庚']),
      step('缺少选项', ['丙']),
      step('打不开', ['甲']),
      step('拒收文件', [], { files: [{ name: 'a.png', mediaType: 'image/png', base64: PIXEL }] }),
      step('已有内容', ['甲公司']),
    ]);
    expect(states(results)).toEqual([
      '重绘名称: filled',
      '触发字段: filled',
      '消失字段: not-found control-missing',
      '被清空字段: changed-by-page later',
      '报错字段: filled',
      '只读字段: kept not-empty',
      '空只读字段: refused not-editable',
      '禁用字段: refused not-editable',
      '缺少选项: not-found option-missing',
      '打不开: refused not-taken',
      '拒收文件: changed-by-page differs',
      '已有内容: kept not-empty',
    ]);
    expect(await modelOf()).toMatchObject({ redrawn: '甲公司', throwing: '丁' });
    for (const result of results) expect(result.milliseconds).toBeLessThan(10_000);
  });

  it('writes each of twenty controls of one name, and only that one', async () => {
    const wanted = Array.from({ length: 20 }, (_, index) => ['甲', '乙', '丙'][index % 3] ?? '');
    const results = await fill(wanted.map((value, at) => step('同名选择', [value], { at })));
    expect(results.every((at) => at.state === 'filled')).toBe(true);
    expect(Object.values((await modelOf()).same as object)).toEqual(wanted);
    const times = results.map((at) => at.milliseconds).sort((left, right) => left - right);
    console.log(`select: median ${times[10]?.toFixed(0)} ms`);
  });

  it('writes nothing more once it is no longer allowed', async () => {
    const results = await fill(
      [step('主办单位名称', ['甲']), step('备案备注', ['乙']), step('报错字段', ['丙'])],
      1,
    );
    expect(states(results)).toEqual([
      '主办单位名称: filled',
      '备案备注: refused stopped',
      '报错字段: refused stopped',
    ]);
    expect(await modelOf()).not.toHaveProperty('throwing');
  });
});
