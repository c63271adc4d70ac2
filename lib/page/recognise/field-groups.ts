// Whose fields stand under a heading?

import { languagesOf } from '../dom/label-readings';
import { withoutDescriptions } from './described-persons';
import {
  FILING,
  LIST,
  OF_FILINGS,
  OPERATOR,
  OURSELVES,
  plainHeading,
  SOMEBODY,
  SOMEBODY_LATIN,
  TAIL,
} from './heading-words';
import { groupOfWords, joined } from './label-grammar';
import type { FieldGroup, Lexicon } from './lexicon';
import { speaksOfAnotherThing } from './other-meaning';
import { segmentsOf, unitsOf, type Word } from './word-segments';

export const isPerson = (group: FieldGroup | null): boolean =>
  group !== null && /Principal$|^principal$|^legal$/u.test(group);

/** Which principal stands under a heading of this group. */
export function principalUnder(around: FieldGroup): FieldGroup {
  if (around === 'entity' || around === 'subjectPrincipal') return 'subjectPrincipal';
  return around === 'service' || around === 'app' || around === 'servicePrincipal'
    ? 'servicePrincipal'
    : 'principal';
}

/** Whose fields a heading announces; null where it names nobody, or each of its two languages somebody else. */
export function groupOfHeading(heading: string, lexicon: Lexicon): FieldGroup | null {
  const known = lexicon.headings?.get(heading);
  if (known !== undefined) return known;
  const group = readWithValue(heading, lexicon);
  lexicon.headings?.set(heading, group); // every field below it asks again
  return group;
}

/** Values in a row, each with its name, such as 核验域名：… 状态：已实名: they show something and head nothing. */
const SHOWS_VALUES = /^[\p{L}\d]{2,10}[：:]\s*\S+\s+[\p{L}\d]{2,10}[：:]\s*\S/u;

/** A value that a heading shows behind its words, with its name: 网站信息 主办单位：某某有限公司. */
const SHOWN_BEHIND = /(?<=[\p{L})）])\s+([\p{L}\d]{2,10})[：:]\s*\S.*$/u;
/** Groups of a filing alone, which nobody else has. */
const OF_FILING_ALONE = /^(?:service|app|access|subjectPrincipal|servicePrincipal)$/u;

/** A value shown in a heading tells whose filing it is, and not whose fields are below; but 单位信息 代理商：… may be about the agent. */
function readWithValue(heading: string, lexicon: Lexicon): FieldGroup | null {
  const [value = '', name = ''] = SHOWN_BEHIND.exec(heading) ?? [];
  const group = readHeading(heading.slice(0, heading.length - value.length), lexicon);
  const isOfAnother = name !== '' && readHeading(name, lexicon) === 'other';
  return isOfAnother && !OF_FILING_ALONE.test(group ?? '') ? 'other' : group;
}

/** 负责人是否为法定代表人 asks something of the person before 是否, and does not speak of another. */
const ASKS_WHETHER_LEGAL =
  /(?:是否|是不是)(?:同时|也|就|即)?(?:为|是|由)?(?:单位|企业|公司)?法(?:定代表)?人.*$/u;

/** What a provider sells besides, and no internet service that is filed. */
const SOLD_BESIDE =
  /(?:附加|增值|可选|选购|配套|专属|加急|特色|贴心|推荐)(?:的|类)?服务(?!器|负责人|管理员|名称|域名|内容)/u;

function readHeading(heading: string, lexicon: Lexicon): FieldGroup | null {
  if (SOLD_BESIDE.test(heading)) return 'other';
  const about = heading.replace(ASKS_WHETHER_LEGAL, '');
  if (about !== '' && about !== heading) return readHeading(about, lexicon);
  const [han, latin] = languagesOf(heading.slice(0, 80));
  const isSplit = OF_EITHER.test(heading) && !OF_EITHER.test(`${han}`); // APP/网站负责人 is no translation
  if (han === undefined || latin === undefined || isSplit) return groupOfOneLanguage(heading, lexicon);
  const [one, other] = [groupOfOneLanguage(han, lexicon), groupOfOneLanguage(latin, lexicon)];
  if (one === null || other === null || one === other) return one ?? other;
  // a translation with words we do not have takes nothing from what is read whole beside it
  const [isOneRead, isOtherRead] = [han, latin].map((half) => isReadWhole(half, lexicon));
  if (isOneRead !== isOtherRead && !contradicts(one, other)) return isOneRead ? one : other;
  if (one === 'other' || other === 'other' || contradicts(one, other)) return 'other';
  return one === 'principal' || other === 'principal' ? joined(one, other) : null;
}

/** Brackets that only say how to upload: 材料（点“浏览”选好后自动上传）. */
const HOW_TO_UPLOAD = /[（(][^（()）]*(?:上传|浏览|格式|\d\s*[mk]b?)[^（()）]*[)）]/giu;
const IN_BRACKETS = /[（(][^（()）]*[)）]/gu;
/** Brackets that say what happens, or what must be done, tell nobody: 联系方式（管局会抽查拨打）. */
const SAYS_WHAT_HAPPENS =
  /[（(](?=[^（()）]*(?:(?<![协员工商学委])会(?![员计议长])|[将须需请]|必须|务必|不得|不能))[^（()）]*[)）]/gu;

/** Whose part it is may be followed by that one's registered name: 主办者资料 某某有限公司. */
const NAME_BEHIND =
  /(?<=\S)[\s：:]+[\p{Script=Han}（）()·]{4,}(?:公司|合作社|事务所|中心|协会|学会|基金会)$/u;

function groupOfOneLanguage(heading: string, lexicon: Lexicon): FieldGroup | null {
  const text = plainHeading(heading.trim().replace(NAME_BEHIND, ''), lexicon);
  if (FILING.test(text.trim())) return null;
  if (OPERATOR.test(text.trim())) return 'entity';
  // brackets explain whom the words before them name: 单位负责人（法人或授权的人）
  const before = text.replace(IN_BRACKETS, ' ');
  const named = before === text ? null : groupOfOneLanguage(before, lexicon);
  const inside = (text.match(IN_BRACKETS) ?? []).map((part) =>
    groupOfOneLanguage(part.slice(1, -1), lexicon),
  );
  // 法定代表人（主体负责人）: one person, asked as the principal
  if (named === 'legal' && inside.length === 1 && inside[0] === 'subjectPrincipal') return 'subjectPrincipal';
  if (named !== null && named !== 'principal' && named !== 'other') return named;
  // 原主办单位（转出方）: somebody else stays somebody else, unless the brackets say that it is one of ours
  if (named === 'other' && inside.every((group) => group === null || group === 'other')) return 'other';
  const { words, unknown, modified } = segmentsOf(text, lexicon.words);
  // behind a word that we do not know an owner is another: 关联企业, 网站技术负责人
  const isAnother = words.some(
    ({ role, says }, at) => role === 'owner' && says !== 'other' && modified.has(at),
  );
  // between unknown signs a single one is no word: 原 in 审核原因
  const owners = words.filter(({ role, says }) => role === 'owner' && !isOneSign(says, text, lexicon));
  const told = unknown === 0 ? words : isAnother ? owners.filter(({ says }) => says === 'other') : owners;
  const group = groupOfWords(told);
  const stem = text.replace(TAIL, '');
  const isStranger =
    unknown > 0 && ((SOMEBODY.test(stem) && !OURSELVES.test(stem)) || SOMEBODY_LATIN.test(stem));
  // what stands behind an owner is what the heading speaks of, 服务商 or 网站推广, where the owner is not one of filings only
  if (unknown > 0 && (isStranger || !OF_FILINGS.test(stem)) && endsUnread(stem, lexicon))
    return isStranger ? 'other' : null;
  if (group !== null) return LIST.test(text) && !OF_EITHER.test(text) ? baseOf(group, told) : group;
  // an authority or an investor has a name and an address of its own
  const isSuperior = words.some(({ says }) => says === 'superior' || says === 'investor');
  if (isSuperior && TERM_AND_INVESTMENT.test(stem)) return 'entity';
  return isStranger || (unknown === 0 && isSuperior && !WITH_CONTACTS.test(text)) ? 'other' : null;
}

/** Ways to reach somebody, or a remark, listed beside something else of the same one: 联络与出资, 投资人与备注. */
const WITH_CONTACTS =
  /^(?:联[系络]|通[讯信]|备注)[^与和及、]*[与和及、]|[与和及、](?:联[系络]|通[讯信]|备注)/u;
/** The term of a licence listed beside who invested, as of a unit alone: 期限与出资. */
const TERM_AND_INVESTMENT =
  /^(?:证照|执照|营业)?(?:期限|有效期)[与和及、]|[与和及、](?:证照|执照|营业)?(?:期限|有效期)$/u;

/** Does a text of Chinese signs end with one that we have no word for? */
const endsUnread = (text: string, lexicon: Lexicon): boolean =>
  /\p{Script=Han}\s*$/u.test(text) && segmentsOf(text, lexicon.words).endsUnknown;

const isReadWhole = (heading: string, lexicon: Lexicon): boolean =>
  segmentsOf(plainHeading(heading, lexicon), lexicon.words).unknown === 0;

/** Does a heading say something that we cannot read, so that nobody knows whose the fields below it are? */
export function isRiddle(heading: string, lexicon: Lexicon): boolean {
  const known = lexicon.riddles?.get(heading);
  if (known !== undefined) return known;
  const said = heading.replace(SHOWN_BEHIND, '').replace(HOW_TO_UPLOAD, '');
  const words = speaksOfAnotherThing(said) ? said : said.replace(SAYS_WHAT_HAPPENS, '');
  const isFiling =
    isDomain(heading) || SHOWS_VALUES.test(heading) || FILING.test(plainHeading(words, lexicon).trim());
  const is = !isFiling && !isReadWhole(words, lexicon) && groupOfHeading(heading, lexicon) === null;
  lexicon.riddles?.set(heading, is);
  return is;
}

/** Is the innermost heading, which is not the page's title, one that we cannot read? */
export function isUnderRiddle(section: readonly string[], lexicon: Lexicon): boolean {
  const innermost = withoutDescriptions(section, (heading) => groupOfHeading(heading, lexicon)).at(-1);
  return innermost !== undefined && section.length > 1 && isRiddle(innermost, lexicon);
}

/** 网站/应用负责人: one person, of the website or of the app, whichever is filed. */
const OF_EITHER =
  /(?:(?:网站|站点|服务|app|应用|应用程序|小程序|快应用)(?:\s*[/、或]\s*|(?=负|责))){2,}(?:负责人|责任人)/iu;

/** 主体及负责人: both are listed there, so a person's own words have to tell; of 法定代表人及负责人 the latter is asked all, the former a name. */
function baseOf(group: FieldGroup, told: readonly Word[]): FieldGroup {
  const owners = told.map(({ says }) => says);
  if (group === 'legal') {
    const beside = groupOfWords(told.filter(({ says }) => says !== 'legal'));
    return isPerson(beside) ? (beside ?? group) : group;
  }
  if (group === 'subjectPrincipal' && owners.includes('entity')) return 'entity';
  return group === 'servicePrincipal' && owners.includes('service') ? 'service' : group;
}

/** Does this owner stand in the text by one sign only? */
function isOneSign(owner: string, text: string, lexicon: Lexicon): boolean {
  return unitsOf(text).some((unit) => {
    const word = lexicon.words.next.get(unit)?.word;
    return word?.role === 'owner' && word.says === owner && /\p{Script=Han}/u.test(unit);
  });
}

/** A domain by itself: it says of which site something is asked, and that of a service only where no other heading tells. */
export const isDomain = (heading: string): boolean => /^(?:[\p{L}\d-]+\.)+[a-z]{2,}$/iu.test(heading.trim());

/** Whose fields stand under these headings: the innermost that says so; 负责人 alone asks the ones above it. */
export function groupOfSection(section: readonly string[], lexicon: Lexicon): FieldGroup | null {
  let isPrincipal = false;
  const groupOf = (heading: string): FieldGroup | null => groupOfHeading(heading, lexicon);
  for (const heading of withoutDescriptions(section, groupOf).toReversed()) {
    const group = groupOf(heading);
    if (group === null) continue;
    if (group === 'principal') {
      isPrincipal = true;
      continue;
    }
    if (!isPrincipal) return group;
    const under = principalUnder(group);
    if (under !== 'principal') return under;
  }
  if (isPrincipal) return 'principal';
  return section.some(isDomain) ? 'service' : null;
}

/** A label that names one principal under a heading that names the other is a page we do not understand. */
export function contradicts(said: FieldGroup | null, around: FieldGroup | null): boolean {
  return (
    said !== around &&
    [said, around].every((group) => group === 'subjectPrincipal' || group === 'servicePrincipal')
  );
}
