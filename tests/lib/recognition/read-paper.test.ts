// Are documents of other offices and registrars read, also with colons, a second language or watermarks?
import { describe, expect, it } from 'vitest';
import { residentIdCheckDigit } from '@/lib/filing/numbers/resident-id';
import { extract } from '@/lib/recognition/fields/extract';
import { settle, settleOne } from '@/lib/recognition/fields/settle';
import { page, type WrittenLine } from './pages';
import { CARD, code, LICENCE, number } from './written-papers';

const read = (lines: readonly WrittenLine[]) => settleOne(extract(page(lines)));
const fieldOf = (paper: ReturnType<typeof read>, field: string) =>
  paper.fields.find((one) => one.field === field);
const valuesOf = (paper: ReturnType<typeof read>) =>
  Object.fromEntries(paper.fields.map(({ field, value }) => [field, value]));
const doubtsOf = (paper: ReturnType<typeof read>) => paper.fields.flatMap(({ doubts }) => doubts);
const WATERMARK = '仅供备案使用他用无效';

describe('a watermark', () => {
  it('across a value is no part of it', () => {
    const mark = { text: WATERMARK, angle: -0.4 };
    const paper = read([...LICENCE, { ...mark, x: 330, y: 550 }, { ...mark, x: 560, y: 440 }]);
    expect(valuesOf(paper)).toEqual(valuesOf(read(LICENCE)));
    expect(doubtsOf(paper)).toEqual([]);
  });

  it('with more lines than the print does not decide the direction of the page', () => {
    const marks = Array.from({ length: 24 }, (_, at) => ({
      text: WATERMARK,
      x: 20 + 260 * (at % 6),
      y: 30 + 170 * Math.floor(at / 6),
      angle: -0.4,
    }));
    expect(valuesOf(read([...CARD, ...marks]))).toEqual(valuesOf(read(CARD)));
  });
});

describe('text printed after or below a label', () => {
  const certificate = (owner: readonly WrittenLine[]): readonly WrittenLine[] => [
    { text: '中国国家顶级域名注册证书', x: 500, y: 120, height: 60 },
    { text: '域名Domain Name：yunfan.net.cn', x: 200, y: 300 },
    ...owner,
    { text: '域名注册日期：2020/04/27', x: 200, y: 500 },
    { text: '域名到期日期：2029/04/27', x: 200, y: 600 },
    { text: '域名状态', x: 200, y: 700 },
    { text: '所有者类型', x: 200, y: 800 },
  ];
  const truth = {
    domain: 'yunfan.net.cn',
    owner: '兰州云帆网络科技有限公司',
    registered: '2020-04-27',
    expires: '2029-04-27',
  };

  it('is no part of its value: a colon, and the label in English', () => {
    const paper = read(
      certificate([{ text: '域名持有者Registrant：兰州云帆网络科技有限公司', x: 200, y: 400 }]),
    );
    expect(valuesOf(paper)).toEqual(truth);
    expect(doubtsOf(paper)).toEqual([]);
  });

  it('is no part of its value: a stroke that hardly looks like a letter', () => {
    const paper = read(
      certificate([
        { text: '域名持有者', x: 200, y: 400 },
        { text: 'D', x: 440, y: 400, height: 24, sure: 0.1 },
        { text: '兰州云帆网络科技有限公司', x: 500, y: 400 },
      ]),
    );
    expect(valuesOf(paper)).toEqual(truth);
  });

  it('is no part of its value: a line of English that runs on below it', () => {
    const paper = read(
      certificate([
        { text: '域名持有者', x: 200, y: 400 },
        { text: '兰州云帆网络科技有限公司', x: 500, y: 405 },
        { text: 'Domain Name Holder', x: 200, y: 440, height: 26 },
      ]),
    );
    expect(valuesOf(paper)).toEqual(truth);
  });
});

/** A certificate whose values stand behind colons, flush with nothing. */
const society = (more: readonly WrittenLine[]): readonly WrittenLine[] => [
  { text: '社会团体法人登记证书', x: 500, y: 120, height: 70 },
  { text: `统一社会信用代码：${code}`, x: 200, y: 250 },
  { text: '名称：杭州市书法家协会', x: 200, y: 320 },
  { text: '法定代表人：葛若岚', x: 200, y: 390 },
  { text: '活动地域：杭州市', x: 200, y: 460 },
  { text: '注册资金：人民币伍万圆整', x: 200, y: 530 },
  { text: '业务主管单位：杭州市民政局', x: 200, y: 600 },
  { text: '住所：浙江省杭州市西湖区文三路1号', x: 200, y: 670 },
  ...more,
];

describe('a certificate with colons', () => {
  it('has lost no beginning when its values directly follow them', () => {
    const paper = read(
      society([
        { text: '有效期限：自2025年03月07日至2029年03月07日', x: 200, y: 740 },
        { text: '发证机关：杭州市民政局', x: 900, y: 900 },
        { text: '发证日期：2025年3月7日', x: 900, y: 960 },
      ]),
    );
    expect(valuesOf(paper)).toMatchObject({
      name: '杭州市书法家协会',
      representative: '葛若岚',
      capital: '人民币伍万圆整',
      sponsor: '杭州市民政局',
      authority: '杭州市民政局',
      validFrom: '2025-03-07',
      validUntil: '2029-03-07',
    });
    expect(doubtsOf(paper)).toEqual([]);
  });

  it('has terms that continue below the next column of labels', () => {
    const paper = read([
      ...LICENCE.filter(({ text }) => !text.startsWith('营业期限')),
      { text: '营业期限', x: 110, y: 720 },
      { text: '自二〇二一年十一月二十八日起至二〇二六年十一月二十七日止', x: 260, y: 720 },
    ]);
    expect(fieldOf(paper, 'validUntil')).toMatchObject({ value: '2026-11-27', doubts: [] });
  });

  it('is issued by an office that ends where the lists say, whatever a seal adds', () => {
    const office = (text: string) =>
      fieldOf(read(society([{ text: `发证机关：${text}`, x: 900, y: 900 }])), 'authority');
    expect(office('杭州市民政局用')).toMatchObject({ value: '杭州市民政局', doubts: ['changed-to-list'] });
    expect(office('杭州市民政局')?.doubts).toEqual([]);
  });
});

describe('a licence', () => {
  const withLine = (start: string, text: string) =>
    LICENCE.map((line) => (line.text.startsWith(start) ? { ...line, text } : line));

  it('names the organisation that runs a partnership, with its delegate', () => {
    const lines = LICENCE.flatMap((line): readonly WrittenLine[] => {
      if (line.text === '法定代表人') return [{ ...line, text: '执行事务合伙人' }];
      if (line.text !== '葛若岚') return [line];
      return [
        { ...line, x: 380, text: '云帆基金管理有限公司（委派' },
        { ...line, x: 380, y: 575, height: 30, text: '代表：谭磊军）' },
      ];
    }).map((line) => (line.y > 575 ? { ...line, y: line.y + 40 } : line));
    expect(fieldOf(read(lines), 'representative')?.value).toBe('云帆基金管理有限公司（委派代表：谭磊军）');
  });

  it('continues when its own title is a word of the text', () => {
    const paper = read(withLine('（依法须经', '营业执照依法自主开展经营活动）'));
    expect(fieldOf(paper, 'scope')?.value).toBe('软件开发；广告设计、代理营业执照依法自主开展经营活动）');
  });

  it('doubts a name with a common character when a rare one was seen too', () => {
    const name = (other: NonNullable<WrittenLine['other']>) => {
      const lines = withLine('称杭州', '称杭州锦塘网络科技有限公司').map((line) =>
        line.text.startsWith('称杭州') ? { ...line, other } : line,
      );
      return fieldOf(read(lines), 'name');
    };
    expect(name([[4, '瑭', 0.02]])?.doubts).toEqual(['unsure']);
    expect(name([[4, '搪', 0.02]])?.doubts).toEqual([]);
    expect(name([[4, '瑭', 0.005]])?.doubts).toEqual([]);
  });

  it('has an address without the piece before its province, and is not changed to another county', () => {
    const address = (text: string) => fieldOf(read(withLine('所浙江省', `所${text}`)), 'address');
    expect(address('郊浙江省杭州市西湖区文三路1号云帆')).toMatchObject({
      value: '浙江省杭州市西湖区文三路1号云帆大厦501室',
      doubts: ['changed-to-list'],
    });
    expect(address('安徽省广德县四季花城1号云帆')?.value).toBe('安徽省广德县四季花城1号云帆大厦501室');
  });

  it('distinguishes a kind of company from its opposite', () => {
    const text = '有限责任公司（非自然人投资或控股的法人独资）';
    expect(fieldOf(read(withLine('型有限', `型${text}`)), 'type')).toMatchObject({ value: text, doubts: [] });
  });
});

describe('the sides of a card', () => {
  const back = (title: string): readonly WrittenLine[] => [
    { text: '中华人民共和国', x: 400, y: 790, height: 60 },
    { text: title, x: 420, y: 890, height: 80 },
    { text: '签发机关杭州市公安局西湖分局', x: 230, y: 1150 },
    { text: '有效期限2015.05.12-2035.05.12', x: 230, y: 1230 },
  ];
  const told = { authority: '杭州市公安局西湖分局', validFrom: '2015-05-12', validUntil: '2035-05-12' };

  it('in one picture are both read, and marked', () => {
    const paper = read([...CARD, ...back('居民身份证')]);
    expect(paper.kind?.id).toBe('resident-id-front');
    const { address } = valuesOf(read(CARD));
    expect(valuesOf(paper)).toMatchObject({ ...told, name: '葛若岚', number, address });
    expect(paper.fields.every(({ doubts }) => doubts.includes('two-papers'))).toBe(true);
  });

  it('alone is a back of whatever card', () => {
    const paper = read(back('港澳居民居住证'));
    expect(paper.kind?.id).toBe('resident-id-back');
    expect(valuesOf(paper)).toEqual(told);
  });

  it('has its office although the label is under a watermark, and says so', () => {
    const bare = back('居民身份证').map((line) => ({ ...line, text: line.text.replace('签发机关', '') }));
    expect(fieldOf(read(bare), 'authority')).toMatchObject({
      value: told.authority,
      doubts: ['labels-missing'],
    });
  });

  const PERMIT = '81000019900307002';

  it('is of the kind that its number shows, though only one reading has the number', () => {
    const permit = CARD.map((line) =>
      line.text === number ? { ...line, text: PERMIT + residentIdCheckDigit(PERMIT) } : line,
    );
    const without = permit.filter(({ text }) => !text.startsWith('81'));
    for (const [first, second] of [
      [without, permit],
      [permit, without],
    ] as const) {
      const paper = settle(extract(page(first)), extract(page(second)));
      expect(paper.kind?.id).toBe('residence-permit');
      expect(fieldOf(paper, 'number')?.doubts).toEqual([]);
      expect(fieldOf(paper, 'name')).toMatchObject({ value: '葛若岚', doubts: [] });
    }
  });
});

describe('a passport of another state', () => {
  const passport = (names: string, numbers: string) =>
    read([
      { text: names, x: 100, y: 1200 },
      { text: numbers, x: 100, y: 1300 },
    ]);

  it('is read by its machine-readable lines alone', () => {
    const paper = passport(
      'P<D<<KRUEGER<<ANNA<KATHARINA<<<<<<<<<<<<<<<<',
      'C602PM9NL6D<<9010130F2812232<<<<<<<<<<<<<<<2',
    );
    expect(paper.kind?.id).toBe('passport');
    expect(valuesOf(paper)).toEqual({
      number: 'C602PM9NL',
      birth: '1990-10-13',
      validUntil: '2028-12-23',
      sex: 'female',
      latinName: 'KRUEGER, ANNA KATHARINA',
    });
    expect(doubtsOf(paper)).toEqual([]);
  });

  it('keeps a family name of two words, and marks a digit in a name', () => {
    const numbers = '0236901016USA9112252F3212231<<<<<<<<<<<<<<<8';
    const named = (line: string) => fieldOf(passport(line, numbers), 'latinName');
    expect(named('P<GBRCOLE<WATSON<<OLIVER<THOMAS<<<<<<<<<<<<<')).toMatchObject({
      value: 'COLE WATSON, OLIVER THOMAS',
      doubts: [],
    });
    expect(named('P<USA0BRIEN<<SARAH<LYNN<<<<<<<<<<<<<<<<<<<<<')).toMatchObject({
      value: 'OBRIEN, SARAH LYNN',
      doubts: ['unsure'],
    });
  });

  it('confirms its days though a character before them was lost', () => {
    const paper = passport('P<USAOBRIEN<<SARAH<<<<', '0236901016US9112252F3212231<<<<<<<<<<<<<<<8');
    expect(valuesOf(paper)).toMatchObject({ birth: '1991-12-25', validUntil: '2032-12-23', sex: 'female' });
  });
});
