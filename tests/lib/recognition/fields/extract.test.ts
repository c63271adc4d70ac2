// What a reading says of a paper: kinds by their labels, values by their places, doubts where something is amiss.
import { describe, expect, it } from 'vitest';
import { residentIdCheckDigit } from '@/lib/filing/numbers/resident-id';
import { usccCheckCharacter } from '@/lib/filing/numbers/uscc';
import { extract } from '@/lib/recognition/fields/extract';
import { settle, settleOne } from '@/lib/recognition/fields/settle';
import { page, type WrittenLine } from '../pages';

const CODE = '91330106MA27X1ABC';
const code = CODE + usccCheckCharacter(CODE);
const digits = '33010619900307001';
const number = digits + residentIdCheckDigit(digits);

const LICENCE: readonly WrittenLine[] = [
  { text: '营业执照', x: 600, y: 120, height: 90 },
  { text: '统一社会信用代码', x: 110, y: 220 },
  { text: code, x: 110, y: 265 },
  { text: '名', x: 110, y: 400 },
  { text: '称杭州云帆网络科技有限公司', x: 210, y: 400 },
  { text: '类', x: 110, y: 470 },
  { text: '型有限责任公司', x: 210, y: 470 },
  { text: '法定代表人', x: 110, y: 540 },
  { text: '葛若岚', x: 260, y: 540 },
  { text: '经营范围软件开发；广告设计丶代理', x: 110, y: 610 },
  { text: '（依法须经批准的项目）', x: 260, y: 655 },
  { text: '注册资本壹佰万元整', x: 1000, y: 400 },
  { text: '成立日期2021年05月12日', x: 1000, y: 470 },
  { text: '营业期限2021年05月12日至长期', x: 1000, y: 540 },
  { text: '所浙江省杭州市西湖区文三路1号云帆', x: 1078, y: 610 },
  { text: '住', x: 1000, y: 610 },
  { text: '大厦501室', x: 1120, y: 655 },
  { text: '登记机关', x: 1100, y: 1000 },
  { text: '2021年05月13日', x: 1150, y: 1090 },
];

const CARD: readonly WrittenLine[] = [
  { text: '姓名葛若岚', x: 70, y: 80 },
  { text: '性别女', x: 70, y: 160 },
  { text: '民族汉', x: 300, y: 160 },
  { text: '出生1990年3月7日', x: 70, y: 240 },
  { text: '住址浙江省杭州市西湖区翠', x: 70, y: 320 },
  { text: '苑二区3幢101室', x: 122, y: 370 },
  { text: '公民身份号码', x: 70, y: 540 },
  { text: number, x: 300, y: 540 },
];

const read = (lines: readonly WrittenLine[], angle = 0) => settleOne(extract(page(lines, angle)));
const fieldOf = (paper: ReturnType<typeof read>, field: string) =>
  paper.fields.find((one) => one.field === field);

describe('a business licence', () => {
  it.each([0, 0.2, -0.15])('is read with labels cut in two, tilted by %s', (angle) => {
    const paper = read(LICENCE, angle);
    expect(paper.kind?.id).toBe('business-licence');
    expect(Object.fromEntries(paper.fields.map(({ field, value }) => [field, value]))).toEqual({
      code,
      name: '杭州云帆网络科技有限公司',
      type: '有限责任公司',
      representative: '葛若岚',
      capital: '壹佰万元整',
      founded: '2021-05-12',
      validUntil: 'long-term',
      address: '浙江省杭州市西湖区文三路1号云帆大厦501室',
      scope: '软件开发；广告设计、代理（依法须经批准的项目）',
      issued: '2021-05-13',
    });
    expect(paper.fields.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  it('mends a code by what the recogniser also saw, and says so', () => {
    const wrong = `${code.slice(0, 9)}Q${code.slice(10)}`;
    const other = [[9, code.charAt(9), 0.1]] as const;
    const lines = LICENCE.map((line) => (line.text === code ? { ...line, text: wrong, other } : line));
    expect(fieldOf(read(lines), 'code')).toMatchObject({ value: code, doubts: ['mended'] });
    const without = LICENCE.map((line) => (line.text === code ? { ...line, text: wrong } : line));
    expect(fieldOf(read(without), 'code')?.doubts).toEqual(['check-digit']);
  });

  it('doubts a name that is unsure or has room for a character that was not read', () => {
    const named = (line: Partial<WrittenLine>) =>
      fieldOf(
        read(LICENCE.map((one) => (one.text === '葛若岚' ? { ...one, ...line } : one))),
        'representative',
      );
    expect(named({ sure: [0.99, 0.5, 0.99] })?.doubts).toContain('unsure');
    expect(named({ text: '葛若', room: 1.4 })?.doubts).toContain('hole');
    expect(named({ text: '葛若-' })).toMatchObject({ value: '葛若一', doubts: ['stroke'] });
  });

  it('doubts all that does not prove itself when labels are missing', () => {
    const bare = LICENCE.filter(({ text }) => !/^(名|称|类|型|住|所)/.test(text));
    const paper = read(bare);
    expect(paper.missing).toEqual(['name', 'type', 'address']);
    expect(fieldOf(paper, 'representative')?.doubts).toContain('labels-missing');
    expect(fieldOf(paper, 'code')?.doubts).toEqual([]);
  });

  it('doubts an address that begins with no division', () => {
    const lines = LICENCE.map((line) =>
      line.text.startsWith('所浙江省') ? { ...line, text: '所浙工省杭州市西湖区文三路1号云帆' } : line,
    );
    expect(fieldOf(read(lines), 'address')?.doubts).toEqual(['unknown-region']);
  });

  it('doubts part of a sum', () => {
    const lines = LICENCE.map((line) =>
      line.text === '注册资本壹佰万元整' ? { ...line, text: '注册资本元整' } : line,
    );
    expect(fieldOf(read(lines), 'capital')?.doubts).toContain('shape');
  });
});

describe('a resident’s card', () => {
  it('is read with labels and values in one line', () => {
    const paper = read(CARD);
    expect(paper.kind?.id).toBe('resident-id-front');
    expect(Object.fromEntries(paper.fields.map(({ field, value }) => [field, value]))).toEqual({
      name: '葛若岚',
      sex: Number(number[16]) % 2 ? 'male' : 'female',
      ethnicity: '汉',
      birth: '1990-03-07',
      address: '浙江省杭州市西湖区翠苑二区3幢101室',
      number,
    });
  });

  it('takes birth from the number where the print says otherwise, marked', () => {
    const lines = CARD.map((line) =>
      line.text.startsWith('出生') ? { ...line, text: '出生1990年3月1日' } : line,
    );
    expect(fieldOf(read(lines), 'birth')).toMatchObject({
      value: '1990-03-07',
      doubts: ['number-differs'],
      others: ['1990-03-01'],
    });
  });

  it('is a permit of residence when the number begins like one', () => {
    const first = '81000019900307001';
    const permit = first + residentIdCheckDigit(first);
    const lines = CARD.filter(({ text }) => !text.startsWith('民族')).map((line) =>
      line.text === number ? { ...line, text: permit } : line,
    );
    expect(read(lines).kind?.id).toBe('residence-permit');
  });
});

describe('the back of a resident’s card', () => {
  const back = (term: string) =>
    read([
      { text: '中华人民共和国', x: 400, y: 90, height: 60 },
      { text: '居民身份证', x: 420, y: 190, height: 80 },
      { text: '签发机关杭州市公安局西湖分局', x: 230, y: 450 },
      { text: `有效期限${term}`, x: 230, y: 530 },
    ]);

  it('has a term of 5, 10 or 20 years, or one without end', () => {
    expect(fieldOf(back('2015.05.12-2035.05.12'), 'validUntil')).toMatchObject({
      value: '2035-05-12',
      doubts: [],
    });
    expect(fieldOf(back('2015.05.12-长期'), 'validUntil')).toMatchObject({ value: 'long-term', doubts: [] });
    expect(fieldOf(back('2015.05.12-2033.05.12'), 'validUntil')?.doubts).toEqual(['odd-term']);
  });
});

describe('anything else', () => {
  it('is of no kind, and nothing is filled', () => {
    const paper = read([
      { text: '今日特价', x: 100, y: 100 },
      { text: '名称苹果', x: 100, y: 200 },
    ]);
    expect(paper).toMatchObject({ kind: null, fields: [] });
  });
});

describe('two readings', () => {
  const second = (change: (line: WrittenLine) => WrittenLine) => extract(page(LICENCE.map(change)));
  const first = extract(page(LICENCE));

  it('take what both say', () => {
    expect(settle(first, first).fields.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  it('mark what differs, the surer one first', () => {
    const paper = settle(
      first,
      second((line) => (line.text === '葛若岚' ? { ...line, text: '葛苦岚', sure: 0.9 } : line)),
    );
    expect(fieldOf(paper, 'representative')).toMatchObject({
      value: '葛若岚',
      others: ['葛苦岚'],
      doubts: ['readings-differ', 'unsure'],
    });
  });

  it('mark a person’s name that any reading is less than quite sure of', () => {
    const paper = settle(
      first,
      second((line) => (line.text === '葛若岚' ? { ...line, sure: [0.99, 0.95, 0.99] } : line)),
    );
    expect(fieldOf(paper, 'representative')).toMatchObject({ value: '葛若岚', doubts: ['unsure'] });
  });

  it('take the longer name when it was read with more room', () => {
    const cut = extract(
      page(LICENCE.map((line) => (line.text === '葛若岚' ? { ...line, text: '葛若' } : line))),
    );
    expect(fieldOf(settle(cut, cut, first), 'representative')).toMatchObject({
      value: '葛若岚',
      doubts: ['wider-differs'],
      others: ['葛若'],
    });
  });

  it('keep the scope of the first, for the second leaves it out', () => {
    const short = second((line) => (line.text.startsWith('（依法') ? { ...line, text: '乱' } : line));
    expect(fieldOf(settle(first, short), 'scope')?.value).toContain('（依法须经批准的项目）');
  });

  it('prefer the code that proves itself, and mark it all the same', () => {
    const paper = settle(
      second((line) => (line.text === code ? { ...line, text: `${code.slice(0, 17)}-` } : line)),
      first,
    );
    expect(fieldOf(paper, 'code')).toMatchObject({ value: code, doubts: ['readings-differ'] });
  });
});
