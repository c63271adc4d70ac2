// Which character of a name distinguishes a client best? Not one of its place or trade: of 杭州示例云帆科技有限公司 it is 云.
import places from './place-names.json';

/** Words with which many made-up names begin, so they distinguish nothing. */
const COMMON = /^(示例|样例|样本|演示)/u;
/** The part of a name that states the kind of unit and its trade. */
const TRADE =
  /(股份|有限|集团|分公司|公司|合伙|企业|事务所|工作室|中心|协会|学会|学校|大学|学院|医院|科技|网络|信息|文化|贸易|商贸|软件|咨询|传媒|设计|农业|教育|技术|电子|服务|医疗|器械|个体|商店|商行).*$/u;

/**
 * The character; if the name has nothing else, the first one after its place. For a person it is the last, since many
 * share the first.
 */
export function distinguishing(name: string): string {
  const plain = name.trim();
  const characters = [...plain];
  if (/^\p{Script=Han}{2,4}$/u.test(plain) && !TRADE.test(plain)) return characters.at(-1) ?? '·';
  const behind = behindPlace(plain);
  const own = behind.replace(COMMON, '').replace(TRADE, '').trim();
  return [...own][0] ?? [...behind][0] ?? characters[0] ?? '·';
}

/** The name after province, city and district. */
function behindPlace(name: string): string {
  const place = places.find((one) => name.startsWith(one));
  const behind =
    place === undefined ? name : name.slice(place.length).replace(/^(省|市|地区|自治区|自治州)/u, '');
  const isAgain = place !== undefined && places.some((one) => behind.startsWith(one));
  return isAgain
    ? behindPlace(behind)
    : behind.replace(/^\p{Script=Han}{1,3}[区县](?=\p{Script=Han}{2})/u, '');
}
