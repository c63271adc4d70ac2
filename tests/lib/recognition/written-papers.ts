// How are documents read by an engine? Written by hand: a landscape licence, the front of a resident identity card and a domain certificate.
import { residentIdCheckDigit } from '@/lib/filing/numbers/resident-id';
import { usccCheckCharacter } from '@/lib/filing/numbers/uscc';
import type { WrittenLine } from './pages';

const CODE = '91330106MA27X1ABC';
export const code = CODE + usccCheckCharacter(CODE);
const digits = '33010619900307001';
export const number = digits + residentIdCheckDigit(digits);

export const LICENCE: readonly WrittenLine[] = [
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

export const CARD: readonly WrittenLine[] = [
  { text: '姓名葛若岚', x: 70, y: 80 },
  { text: '性别女', x: 70, y: 160 },
  { text: '民族汉', x: 300, y: 160 },
  { text: '出生1990年3月7日', x: 70, y: 240 },
  { text: '住址浙江省杭州市西湖区翠', x: 70, y: 320 },
  { text: '苑二区3幢101室', x: 122, y: 370 },
  { text: '公民身份号码', x: 70, y: 540 },
  { text: number, x: 300, y: 540 },
];

/** A domain certificate on which this stands as its domain. */
export const domainCertificate = (text: string, line: Partial<WrittenLine> = {}): readonly WrittenLine[] => [
  { text: '国际域名注册证书', x: 300, y: 100, height: 60 },
  { text: '域名', x: 110, y: 300 },
  { text, x: 400, y: 300, ...line },
  { text: '域名所有者', x: 110, y: 400 },
  { text: '葛若岚', x: 400, y: 400 },
  { text: '到期日期', x: 110, y: 500 },
  { text: '2027-05-12', x: 400, y: 500 },
];
