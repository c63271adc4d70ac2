// Does a box ask for a whole address, or only for what stands behind its region?
import type { Field } from '../model';
import type { MappedField } from '../recognise/portal-map';
import { WHOLE } from './address-left';

/** Help that wants an address without its region. */
const LEAVES_REGION =
  /(?:不|无|勿|免)[需用须必要再含包括填写带加重复输入录]+(?:所在|上述|前面的?)?(?:省(?!略)|行政区划)|(?:省市区?|省份|行政区划)(?:[不无勿][需用须必要再]|无需)再?(?:重复|再次)?[填写输录]|省[、/]?市(?:[、/]?[区县]){0,2}[^。；;]{0,24}?(?:自动[带填代]|(?:勿|不[要用需必]|无[需须])再?重复)|自动[带填代][^，。；;]{0,4}省市|省市[区县]?[^，。；;]{0,6}带[出入]|省市区?(?:之|以)?后面?的|(?:地区|区域)[，,]?(?:不[必用需要须]|无需|勿)再?[填写重]|从(?:街道|道路|路名|门牌)[^，。；;]{0,8}(?:[写填][起到至]|开始)|(?<![得可能]|不要|不应|请勿)[只仅][需要]?[填写]写?(?:街道|门牌|道路|路名|详细)|without (?:the )?(?:province|region)|(?:no need to|do not|don't) (?:repeat|include|enter) (?:the )?(?:province|region)/iu;
/** Inside a box for an address: what stands behind the region, and nothing of the region. */
const STREET_ONLY =
  /^(?:请?(?:输入|填写))?(?:(?:街道?|道路|路|巷|弄|小区|园区|大厦|楼[宇栋层]?|[栋幢座]|单元|房间|室|门牌|房)[名号]*[、，,/ 及和等]*)+$|^(?:(?:street|building|floor|room|house|unit|door|name|number|no\.?|and|[,/ ])+)$/iu;

/** Inside a box for an address: an example that begins with a road, as 如 ××路××号. */
const EXAMPLE_OF_STREET =
  /^(?:例?如|例如|比如|如例|样例|e\.?g\.?)?[:：,，]?\s*[×xX*＊某○〇_]{1,4}\s*(?:路|街道?|大道|巷|弄|(?:road|street|rd|st)\b)/u;

/** Behind what a box asks for: an example that names no region. */
const EXAMPLE = /\s*[，,。；;（(：:]\s*(?:例?如|例如|比如|e\.?g\.?)[^省市区县]*$/iu;
/** In front of a box for an address: its region is the one asked for elsewhere. */
const SAME_REGION = /^[同与和]?(?:上述|所[选在]|前面)?的?(?:地区|区域|省市区?|所在地)(?:相同)?$/u;

/** Words that want the whole address, even if the text inside the box or its label only names streets. */
const KEEPS_REGION =
  /完整的?(?:[通联][讯信系])?地址|[含括带写](?:有|上|明)?(?:所在)?省|从省[^，。；]{0,3}(?:[写填]起|开始)/u;

/** Does the page show the region in front of the box? */
export const showsRegion = ({ prefix }: Field): boolean => /[省市区县州盟旗]$/u.test(prefix);

/** Does a box for an address leave the region to what stands before or beside it? */
export function asksRestOfAddress(
  field: Field,
  terms: ReadonlySet<string>,
  mapped: MappedField | null,
): boolean {
  const { label, placeholder, help = '' } = field;
  // 街道门牌 asks for no more than stands behind the region
  const isDetail = terms.size === 1 && terms.has('detail');
  const asked = placeholder.trim();
  const isOfStreet = EXAMPLE_OF_STREET.test(asked) || STREET_ONLY.test(asked.replace(EXAMPLE, ''));
  const namesStreets = isDetail || (!terms.has(WHOLE) && isOfStreet);
  const asksStreetOnly =
    (namesStreets && !KEEPS_REGION.test(`${placeholder} ${help}`)) ||
    SAME_REGION.test(field.prefix.trim()) ||
    LEAVES_REGION.test(`${label} ${placeholder} ${help}`);
  return showsRegion(field) || asksStreetOnly || mapped?.withoutRegion === true;
}
