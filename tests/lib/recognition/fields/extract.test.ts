// What does a reading say about a document? Its kind by its labels, its values by their positions, and doubts where something is wrong.
import { describe, expect, it } from 'vitest';
import { residentIdCheckDigit } from '@/lib/filing/numbers/resident-id';
import { extract } from '@/lib/recognition/fields/extract';
import { settleOne } from '@/lib/recognition/fields/settle';
import { page, type WrittenLine } from '../pages';
import { CARD, code, domainCertificate, LICENCE, number } from '../written-papers';

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

  it('is corrected in its code by what the recogniser also saw, and says so', () => {
    const wrong = `${code.slice(0, 9)}Q${code.slice(10)}`;
    const other = [[9, code.charAt(9), 0.1]] as const;
    const lines = LICENCE.map((line) => (line.text === code ? { ...line, text: wrong, other } : line));
    expect(fieldOf(read(lines), 'code')).toMatchObject({ value: code, doubts: ['mended'] });
    const without = LICENCE.map((line) => (line.text === code ? { ...line, text: wrong } : line));
    expect(fieldOf(read(without), 'code')?.doubts).toEqual(['check-digit']);
  });

  it('doubts a name that is uncertain or has room for an unread character', () => {
    const named = (line: Partial<WrittenLine>) =>
      fieldOf(
        read(LICENCE.map((one) => (one.text === '葛若岚' ? { ...one, ...line } : one))),
        'representative',
      );
    expect(named({ sure: [0.99, 0.5, 0.99] })?.doubts).toContain('unsure');
    expect(named({ text: '葛若', room: 1.4 })?.doubts).toContain('hole');
    expect(named({ text: '葛若-' })).toMatchObject({ value: '葛若一', doubts: ['stroke'] });
  });

  it('doubts everything that no check confirms when labels are missing', () => {
    const bare = LICENCE.filter(({ text }) => !/^(名|称|类|型|住|所)/.test(text));
    const paper = read(bare);
    expect(paper.missing).toEqual(['name', 'type', 'address']);
    expect(fieldOf(paper, 'representative')?.doubts).toContain('labels-missing');
    expect(fieldOf(paper, 'code')?.doubts).toEqual([]);
  });

  it('doubts an address that begins with no division', () => {
    const address = (text: string) =>
      fieldOf(
        read(LICENCE.map((line) => (line.text.startsWith('所浙江省') ? { ...line, text } : line))),
        'address',
      );
    expect(address('所浙工杭卅西湖区文三路1号云帆')?.doubts).toEqual(['unknown-region']);
    expect(address('所浙工省杭州市西湖区文三路1号云帆')).toMatchObject({
      value: '浙江省杭州市西湖区文三路1号云帆大厦501室',
      doubts: ['changed-to-list'],
    });
  });

  it('leaves out a piece of the frame before a division, and nothing else that looks like one', () => {
    const address = (text: string) =>
      fieldOf(
        read(LICENCE.map((line) => (line.text.startsWith('所浙江省') ? { ...line, text } : line))),
        'address',
      )?.value;
    expect(address('所一浙江省杭州市西湖区文三路1号云帆')).toBe('浙江省杭州市西湖区文三路1号云帆大厦501室');
    expect(address('所一品苑小区1号楼')).toBe('一品苑小区1号楼大厦501室');
  });

  it('is sure of a division in the list, unless another of its city was seen too', () => {
    const doubts = (address: string, unsure: string, seen: string) => {
      const text = `所${address}文三路1号云帆`;
      const sure = [...text].map((sign) => (sign === unsure ? 0.6 : 0.99));
      const lines = LICENCE.map((line): WrittenLine => {
        const isAddress = line.text.startsWith('所浙江省');
        return isAddress ? { ...line, text, sure, other: [[text.indexOf(unsure), seen, 0.3]] } : line;
      });
      return fieldOf(read(lines), 'address')?.doubts ?? [];
    };
    expect(doubts('浙江省杭州市西湖区', '湖', '胡')).toEqual([]);
    expect(doubts('浙江省杭州市西湖区', '文', '艾')).toEqual(['unsure']);
    expect(doubts('青海省西宁市城东区', '东', '乐')).not.toContain('unsure');
    expect(doubts('青海省西宁市城东区', '东', '西')).toContain('unsure');
  });

  it('is as sure of a day as of its numbers', () => {
    const founded = (sure: readonly number[]) => {
      const lines = LICENCE.map((line) => (line.text.startsWith('成立日期') ? { ...line, sure } : line));
      return fieldOf(read(lines), 'founded')?.doubts;
    };
    const characters = [...'成立日期2021年05月12日'];
    expect(founded(characters.map((sign) => (sign === '日' ? 0.5 : 0.99)))).toEqual([]);
    expect(founded(characters.map((sign) => (sign === '5' ? 0.5 : 0.99)))).toEqual(['unsure']);
  });

  it('has no hole where places are only told in sixths of a line, and one where a character fits in', () => {
    const named = (...places: readonly number[]) => {
      const reading = page(LICENCE);
      const lines = reading.lines.map((line) => {
        if (line.text !== '葛若岚') return line;
        const characters = line.characters.map((one, at) => ({
          ...one,
          at: ((places[at] ?? 0) * line.box.height) / line.box.width,
        }));
        return { ...line, characters };
      });
      return fieldOf(settleOne(extract({ ...reading, lines })), 'representative')?.doubts;
    };
    expect(named(0.5, 1, 1.83)).toEqual([]);
    expect(named(0.5, 1, 2.2)).toEqual(['hole']);
  });

  it('has lines that are printed on every licence, which need no second look', () => {
    const { sheet, settled } = extract(page(LICENCE));
    expect([...settled].map((at) => sheet.lines[at]?.text)).toEqual(
      expect.arrayContaining(['营业执照', '统一社会信用代码', '法定代表人', '登记机关']),
    );
    expect([...settled].map((at) => sheet.lines[at]?.text).join('')).not.toMatch(/葛若岚|杭州|2021/);
    const unread = LICENCE.filter(({ text }) => text !== '葛若岚');
    const { sheet: without, settled: rest } = extract(page(unread));
    expect([...rest].map((at) => without.lines[at]?.text)).not.toContain('法定代表人');
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

  it('takes the birth date from the number when the print differs, marked', () => {
    const lines = CARD.map((line) =>
      line.text.startsWith('出生') ? { ...line, text: '出生1990年3月1日' } : line,
    );
    expect(fieldOf(read(lines), 'birth')).toMatchObject({
      value: '1990-03-07',
      doubts: ['number-differs'],
      others: ['1990-03-01'],
    });
  });

  it('takes the sex from the number when the print differs, marked', () => {
    const said = Number(number[16]) % 2 ? 'female' : 'male';
    const lines = CARD.map((line) =>
      line.text.startsWith('性别') ? { ...line, text: said === 'male' ? '性别男' : '性别女' } : line,
    );
    expect(fieldOf(read(lines), 'sex')).toMatchObject({ doubts: ['number-differs'], others: [said] });
  });

  it('has one of the existing ethnic groups: a misread one is corrected and marked, an unknown one stays marked', () => {
    const people = (text: string) =>
      fieldOf(
        read(CARD.map((line) => (line.text === '民族汉' ? { ...line, text: `民族${text}` } : line))),
        'ethnicity',
      );
    expect(people('维吾尔')).toMatchObject({ value: '维吾尔', doubts: [] });
    expect(people('维吾乐')).toMatchObject({ value: '维吾尔', doubts: ['changed-to-list'] });
    expect(people('乱写的')).toMatchObject({ value: '乱写的', doubts: ['not-in-list'] });
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

describe('a domain certificate', () => {
  const domain = (text: string, line: Partial<WrittenLine> = {}) =>
    fieldOf(read(domainCertificate(text, line)), 'domain');

  it('is marked where a letter may be a digit, and nowhere else', () => {
    expect(domain('yunfan.cn')).toMatchObject({ value: 'yunfan.cn', doubts: [] });
    expect(domain('yun365.cn')?.doubts).toEqual([]);
    expect(domain('jing1uo.cn')?.doubts).toEqual(['look-alike']);
    expect(domain('yunf0n.cn')?.doubts).toEqual(['look-alike']);
    expect(domain('lily.cn', { other: [[0, '1', 0.1]] })?.doubts).toEqual(['look-alike']);
  });
});

it('does not take a seal beside the lines of a value for one of them', () => {
  const paper = read([
    { text: '国际域名注册证书', x: 600, y: 120, height: 60 },
    { text: '域名', x: 200, y: 300 },
    { text: 'yunfan.com', x: 500, y: 300 },
    { text: '域名所有者', x: 200, y: 370 },
    { text: '杭州云帆网络科技', x: 500, y: 370 },
    { text: '有限公司', x: 500, y: 420 },
    { text: '注册日期', x: 200, y: 500 },
    { text: '2020年01月05日', x: 500, y: 500 },
    { text: '到期日期', x: 200, y: 570 },
    { text: '2030年01月05日', x: 500, y: 570 },
    { text: '注册服务机构', x: 200, y: 640 },
    { text: '成都西部数码科技有限公司', x: 500, y: 640 },
    { text: '码科技', x: 1300, y: 690 },
  ]);
  expect(fieldOf(paper, 'owner')?.value).toBe('杭州云帆网络科技有限公司');
  expect(fieldOf(paper, 'registrar')).toMatchObject({ value: '成都西部数码科技有限公司', doubts: [] });
});

describe('two papers in one picture', () => {
  const moved = (lines: readonly WrittenLine[], dx: number, dy: number) =>
    lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }));
  const back: readonly WrittenLine[] = [
    { text: '中华人民共和国', x: 400, y: 90, height: 60 },
    { text: '居民身份证', x: 420, y: 190, height: 80 },
    { text: '签发机关杭州市公安局西湖分局', x: 230, y: 450 },
    { text: '有效期限2015.05.12-2035.05.12', x: 230, y: 530 },
  ];
  const isMarked = (lines: readonly WrittenLine[]) =>
    read(lines).fields.map(({ doubts }) => doubts.includes('two-papers'));

  it('leave no field without a mark: both sides of a card', () => {
    const marked = isMarked([...CARD, ...moved(back, 0, 700)]);
    expect(marked.length).toBeGreaterThan(1);
    expect(marked).not.toContain(false);
  });

  it('leave no field without a mark: two cards', () => {
    expect(isMarked([...CARD, ...moved(CARD, 0, 700)])).not.toContain(false);
    expect(isMarked([...CARD, ...moved(CARD, 1000, 0)])).not.toContain(false);
  });

  it('do not suspect a document that is alone', () => {
    for (const alone of [CARD, LICENCE, back]) expect(isMarked(alone)).not.toContain(true);
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
