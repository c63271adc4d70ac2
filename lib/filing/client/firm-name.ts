// Of which parts is a firm's name made? Place, own words, trade and legal form: people write it without the first and the last.
import places from './place-names.json';

/** The part of a name that states the kind of unit and its trade. */
export const TRADE =
  /(股份|有限|集团|分公司|公司|合伙|企业|事务所|工作室|中心|协会|学会|学校|大学|学院|医院|科技|网络|信息|文化|贸易|商贸|软件|咨询|传媒|设计|农业|教育|技术|电子|服务|医疗|器械|个体|商店|商行).*$/u;
/** The legal form, and what stands behind it. */
const FORM = /(?:股份|有限|集团|(?:第[一二三四五六七八九十\d]+)?分公司|公司|专业合作社|合作社).*$/u;

/** The name after province, city and district. */
export function behindPlace(name: string): string {
  const place = places.find((one) => name.startsWith(one));
  const behind =
    place === undefined ? name : name.slice(place.length).replace(/^(省|市|地区|自治区|自治州)/u, '');
  const isAgain = place !== undefined && places.some((one) => behind.startsWith(one));
  return isAgain
    ? behindPlace(behind)
    : behind.replace(/^\p{Script=Han}{1,3}[区县](?=\p{Script=Han}{2})/u, '');
}

/** A district written without 区 stands before the own words of many names: 广州荔湾木棉红文化传播 is called 木棉红. */
const DISTRICT = [0, 2, 3];
const SHORTEST = 3;

/** What a firm may be called for short: each start, from which any beginning of this text may be written. */
export function shortNames(name: string): readonly string[] {
  const core = behindPlace(name).replace(FORM, '');
  return DISTRICT.map((at) => core.slice(at)).filter(
    (text) => text.length >= SHORTEST && text.replace(TRADE, '').length > 1,
  );
}

/** The longest beginning of `short` in a text, and where it stands; null when less than three characters of it do. */
export function beginningIn(
  text: string,
  short: string,
): { readonly at: number; readonly length: number } | null {
  for (let length = short.length; length >= SHORTEST; length -= 1) {
    const at = text.indexOf(short.slice(0, length));
    if (at >= 0) return { at, length };
  }
  return null;
}

/** A text without what differs between systems and typists: width, case, blanks. */
export const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Whether all characters of a name stand in a longer one in their order, as those of 青砖瓦陶瓷 in 佛山市青砖瓦陶瓷有限公司. */
export function isShortFor(name: string, long: string): boolean {
  const signs = [...bare(name)];
  let at = 0;
  for (const sign of bare(long)) if (sign === signs[at]) at += 1;
  return at === signs.length;
}
