// How are texts of a page compared? Width, case, marks and spaces aside, and never longer than a label may be.

/** No text of a page is looked at beyond this length: patterns over long texts cost the page its speed. */
export const TEXT_LIMIT = 100;

const EDGE_MARKS = /^[\s*＊:：?？•·]+|[\s*＊:：?？]+$/gu;

/** A page text as people read it: one line, without required stars and colons at its ends. */
export function tidy(text: string): string {
  return text
    .slice(0, TEXT_LIMIT * 4)
    .replace(/\s+/gu, ' ')
    .replace(EDGE_MARKS, '')
    .slice(0, TEXT_LIMIT);
}

const TRADITIONAL =
  '辦單體負責聯係繫機構組織稱證號碼類種網絡務應電話郵簡區縣鄉鎮國產業執營備註資訊點開啟關閉個長圖標頁連結導與為無從屬變動據員經領參廣東臺灣億門戶視頻瀏覽語藝術醫藥檢測實驗發佈審額選擇請輸確認總廠處級說傳統環設計劃錄帳賬質詢問題規範書簽訂購買賣運車軟遊戲節進層樓達隊貿會團協學師憑態雲許護駕軍當現時間緊僅後終歷內雙塊續銷換補適圍項專輯華蘇寧滬遼龍漢陝貴慶島濱齊爾';
const SIMPLIFIED =
  '办单体负责联系系机构组织称证号码类种网络务应电话邮简区县乡镇国产业执营备注资讯点开启关闭个长图标页连结导与为无从属变动据员经领参广东台湾亿门户视频浏览语艺术医药检测实验发布审额选择请输确认总厂处级说传统环设计划录帐账质询问题规范书签订购买卖运车软游戏节进层楼达队贸会团协学师凭态云许护驾军当现时间紧仅后终历内双块续销换补适围项专辑华苏宁沪辽龙汉陕贵庆岛滨齐尔';
const SIMPLE_OF = new Map([...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED[at] ?? sign]));
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'gu');

/** Words of labels and options in simplified signs; values are never changed so. */
const simplified = (text: string): string =>
  text.replace(ANY_TRADITIONAL, (sign) => SIMPLE_OF.get(sign) ?? sign);

/** A label or option reduced to what identifies it: half width, simplified, lower case, letters and digits only. */
export function normal(text: string): string {
  return simplified(text.slice(0, TEXT_LIMIT * 4).normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+/#]/gu, '')
    .slice(0, TEXT_LIMIT);
}

const SMALL_WORDS = new Set(['the', 'a', 'an', 'your', 'please', 's']);

/** The English words of a label in lower case, each for itself, without those that say nothing. */
export function latinWords(text: string): readonly string[] {
  const words =
    text
      .slice(0, TEXT_LIMIT)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+|\d+/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word));
}

/** A value reduced to what identifies it: half width and without spaces; marks inside it count. */
export function normalValue(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** An option's words without what stands in brackets: 营业执照（个人或企业） is asked for as 营业执照. */
export function withoutBrackets(text: string): string {
  return text.replace(/[(（[【][^)）\]】]*[)）\]】]/gu, '');
}

const CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._-]{5,}$/u;
const NO_CODE = /[^A-Za-z0-9._-]+/u;

/** Does the text carry this code as one whole word? An instance's id stands in its option beside its place. */
export function carries(text: string, code: string): boolean {
  if (!CODE.test(code)) return false;
  return text
    .normalize('NFKC')
    .split(NO_CODE)
    .some((word) => word.replace(/[.-]+$/u, '') === code);
}

/** A number for a text, the same in every document: FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A short name for a text: its number in base 36. */
export const shortHash = (text: string): string => hashOf(text).toString(36);

/** Several choices shown as one text. */
export const splitChoices = (text: string): string[] =>
  text.split(/\s*[,，、;；]\s*/u).filter((name) => name !== '');
