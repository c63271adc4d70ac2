// What does a PDF's own text say? Characters in place of radicals, pieces joined by position, and no invisible text.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hanOf } from '@/lib/recognition/pdf/han-of';
import { readingOfText } from '@/lib/recognition/pdf/page-text';
import { paperOfText } from '@/lib/recognition/pdf/paper-of-text';
import { textOf } from '@/lib/recognition/pdf/pdf-page';
import { type PdfPageOptions, type PdfText, pdfOf } from '../pdf-file';
import { getDocument, OPS } from '../pdf-js';
import { code, number } from '../written-papers';

/** A landscape licence: labels of two characters are spread, values and labels are pieces of their own. */
const LICENCE: readonly PdfText[] = [
  { text: '营业执照', x: 340, y: 60, size: 40 },
  { text: '统一社会信用代码', x: 60, y: 110 },
  { text: code, x: 60, y: 130 },
  { text: '名', x: 60, y: 200 },
  { text: '称', x: 108, y: 200 },
  { text: '杭州云帆', x: 130, y: 200 },
  { text: '网络科技有限公司', x: 178, y: 200 },
  { text: '类', x: 60, y: 230 },
  { text: '型', x: 108, y: 230 },
  { text: '有限责任公司', x: 130, y: 230 },
  { text: '法定代表人', x: 60, y: 260 },
  { text: '葛若岚', x: 130, y: 260 },
  { text: '经营范围', x: 60, y: 290 },
  { text: '软件开发；广告设计、代理', x: 130, y: 290 },
  { text: '注册资本', x: 480, y: 200 },
  { text: '壹佰万元整', x: 550, y: 200 },
  { text: '成立日期', x: 480, y: 230 },
  { text: '2021年05月12日', x: 550, y: 230 },
  { text: '住', x: 480, y: 260 },
  { text: '所', x: 516, y: 260 },
  { text: '浙江省杭州市西湖区文三路1号云帆', x: 550, y: 260 },
  { text: '大厦501室', x: 550, y: 278 },
];

const DOMAIN: readonly PdfText[] = [
  { text: '国际域名注册证书', x: 300, y: 80, size: 24 },
  { text: '域名：ji0-lan1.cn', x: 120, y: 200 },
  { text: '域名所有者：杭州云帆网络科技有限公司', x: 120, y: 230 },
  { text: '注册日期：2021-05-12', x: 120, y: 260 },
  { text: '到期日期：2027-05-12', x: 120, y: 290 },
];

async function read(texts: readonly PdfText[], options: PdfPageOptions = {}) {
  const cMapUrl = `${resolve(__dirname, '../../../../node_modules/pdfjs-dist/cmaps')}/`;
  const task = getDocument({ data: pdfOf(texts, options), cMapUrl, cMapPacked: true, verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const viewport = page.getViewport({ scale: 2.6 });
  const reading = readingOfText(await textOf(page, viewport, OPS), viewport);
  await task.destroy();
  return reading;
}

const valuesOf = (paper: ReturnType<typeof paperOfText>) =>
  Object.fromEntries((paper?.fields ?? []).map(({ field, value }) => [field, value]));

describe('radicals', () => {
  it('of both blocks become characters, each of them', () => {
    const radicals = Array.from({ length: 0x2fd6 - 0x2e81 }, (_, at) => String.fromCodePoint(0x2e81 + at));
    const assigned = radicals.filter((sign) => /\p{Script=Han}/u.test(sign));
    expect(assigned.length).toBe(114 + 214);
    for (const radical of assigned) expect(hanOf(radical), radical).toMatch(/^\p{Unified_Ideograph}$/u);
    expect(hanOf('⻔⻋⼈⽇⼾龜，A')).toBe('门车人日户龜，A');
  });
});

describe('the text of a PDF', () => {
  it.each(['UniGB-UTF16-H', 'Identity-H'] as const)('makes a paper without doubts: %s', async (codes) => {
    const paper = paperOfText(await read(LICENCE, { codes }));
    expect(paper?.kind?.id).toBe('business-licence');
    expect(valuesOf(paper)).toEqual({
      code,
      name: '杭州云帆网络科技有限公司',
      type: '有限责任公司',
      representative: '葛若岚',
      capital: '壹佰万元整',
      founded: '2021-05-12',
      address: '浙江省杭州市西湖区文三路1号云帆大厦501室',
      scope: '软件开发；广告设计、代理',
    });
    expect(paper?.fields.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  it('contains the characters when the file has radicals of either block', async () => {
    const radicals = LICENCE.map((piece) => ({
      ...piece,
      text: piece.text
        .replace('法定代表人', '法定代表⼈')
        .replace('葛若岚', '⻘⻓⻢')
        .replace('网络', '⽹络'),
    }));
    const paper = paperOfText(await read(radicals, { codes: 'Identity-H' }));
    expect(valuesOf(paper)).toMatchObject({ representative: '青长马', name: '杭州云帆网络科技有限公司' });
  });

  it('does not doubt letters and digits that look alike, because a text contains the character itself', async () => {
    const paper = paperOfText(await read(DOMAIN));
    expect(valuesOf(paper)).toMatchObject({ domain: 'ji0-lan1.cn', expires: '2027-05-12' });
    expect(paper?.fields.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  it('puts each character at its position in the picture', async () => {
    const { lines } = await read(LICENCE);
    const name = lines.find(({ text }) => text.includes('云帆网络'));
    expect(name?.text.endsWith('杭州云帆网络科技有限公司')).toBe(true);
    const left = Math.min(...(name?.corners ?? []).map(({ x }) => x));
    const last = name?.characters.at(-1);
    expect(left + (last?.at ?? 0) * (name?.box.width ?? 0)).toBeCloseTo(2.6 * (178 + 7.5 * 12), 0);
  });

  it('contains text drawn twice to look bold only once', async () => {
    const bold = DOMAIN.flatMap((piece) => [piece, { ...piece, x: piece.x + 0.4 }]);
    expect(valuesOf(paperOfText(await read(bold)))).toMatchObject({ domain: 'ji0-lan1.cn' });
  });

  it('marks a character that the file draws and does not name', async () => {
    const unnamed = LICENCE.map((piece) =>
      piece.text === '葛若岚' ? { ...piece, text: '葛\ue123岚' } : piece,
    );
    const paper = paperOfText(await read(unnamed, { codes: 'Identity-H' }));
    expect(paper?.fields.find(({ field }) => field === 'representative')?.doubts).not.toEqual([]);
  });

  it('marks a number whose check digit fails, as in a picture', async () => {
    const card: readonly PdfText[] = [
      { text: '姓名葛若岚', x: 60, y: 60 },
      { text: '性别女', x: 60, y: 90 },
      { text: '民族汉', x: 160, y: 90 },
      { text: '出生1990年3月7日', x: 60, y: 120 },
      { text: '住址浙江省杭州市西湖区翠苑二区3幢101室', x: 60, y: 150 },
      { text: '公民身份号码', x: 60, y: 220 },
      { text: number.replace('0307', '0308'), x: 150, y: 220 },
    ];
    const paper = paperOfText(await read(card));
    expect(paper?.fields.find(({ field }) => field === 'number')?.doubts).toEqual(['check-digit']);
  });
});

describe('a PDF has to be read as a picture', () => {
  it('when its text is an invisible layer of a scanner, however right it looks', async () => {
    expect((await read(LICENCE, { isInvisible: true, picture: 'below' })).lines).toEqual([]);
  });

  it('when a picture covers its text', async () => {
    expect((await read(LICENCE, { picture: 'above' })).lines).toEqual([]);
    expect((await read(LICENCE, { picture: 'below' })).lines.length).toBeGreaterThan(10);
  });

  it('when labels of the document are in a picture behind the values', async () => {
    const labels = /^(名|称|类|型|法定代表人|经营范围|住|所)$/;
    expect(paperOfText(await read(LICENCE.filter(({ text }) => !labels.test(text))))).toBeNull();
  });

  it('when it has no text', async () => {
    expect((await read([])).lines).toEqual([]);
  });
});
