// Which traditional characters does the script in a page convert? Only those in words that its own patterns look for; the whole table is in simplified.ts, for code that compares any label or option.
import { reduced } from './text';

export const TRADITIONAL =
  '辦單體負責聯係繫機構組織稱證號碼類種網務應電話郵區縣產業執營備註資點開關個標導無屬變動員經廣東臺戶術醫驗發審選擇請輸廠級說傳統設計線頁該劃錄帳賬問題範書運軟會團協學態護當時間內項蘇貴慶寫冊載陸將幫擔擊樣權歸溫維編舉製見託記識議貫轄銀隻顯館報夥薦並於須過説暫銷實廢曆歷認帶檢詢條確繼續餘緊終結換';
export const SIMPLIFIED =
  '办单体负责联系系机构组织称证号码类种网务应电话邮区县产业执营备注资点开关个标导无属变动员经广东台户术医验发审选择请输厂级说传统设计线页该划录帐账问题范书运软会团协学态护当时间内项苏贵庆写册载陆将帮担击样权归温维编举制见托记识议贯辖银只显馆报伙荐并于须过说暂销实废历历认带检询条确继续余紧终结换';

/** Returns a function that replaces each character of the first text by the character at the same place of the second. */
export function simplifying(traditional: string, simple: string): (text: string) => string {
  const any = new RegExp(`[${traditional}]`, 'gu');
  // built at the first such character, because most pages have none
  let simpleOf: ReadonlyMap<string, string> | null = null;
  const tableOf = (): ReadonlyMap<string, string> =>
    new Map([...traditional].map((sign, at) => [sign, simple[at] ?? sign]));
  return (text) =>
    text.replace(any, (sign) => {
      simpleOf ??= tableOf();
      return simpleOf.get(sign) ?? sign;
    });
}

/** The words of a page in simplified characters, as the patterns of its script expect them. Marked as pure, so that a script which only uses the table does not include it. */
export const simplifiedWords = /* @__PURE__ */ simplifying(TRADITIONAL, SIMPLIFIED);

/** A label or a button's text in the normal form that the patterns of the page's script and the keys of fields are compared with. */
export const plainWords = (text: string): string => reduced(text, simplifiedWords);
