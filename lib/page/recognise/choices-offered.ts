// Which of our fields does a control ask for when its label cannot be read, but only one field has such choices?
import { normal } from '../dom/simplified';
import type { Field } from '../model';
import { groupOfHeading, groupOfSection, isUnderRiddle } from './field-groups';
import { fits } from './fitting';
import type { FieldGroup, Lexicon } from './lexicon';
import type { VocabularyField } from './portal-map';
import { readable, segmentsOf } from './word-segments';

/** What a list must offer to be recognized as a field: a number of the field's choices, and of those that occur in no other forms. */
interface Offer {
  readonly least: number;
  /** A list with fewer options than this tells nothing; when absent, three. */
  readonly fewest?: number;
  /** Choices that occur only in lists of filings; when absent, every choice counts as one. */
  readonly telling?: readonly string[];
  readonly leastTelling?: number;
  /** A label that decides the matter when all options are choices of the field. */
  readonly asked?: RegExp;
  /** The largest share of options that are no choices of the field; when absent, a quarter. */
  readonly mostOthers?: number;
  /** The groups that the heading or the label may name; null: neither names a group. */
  readonly of: readonly (FieldGroup | null)[];
}

const OF_SERVICE: readonly (FieldGroup | null)[] = ['service', 'app', null];
const PERSONS_CERTIFICATES = ['tw-travel-permit', 'hk-mo-travel-permit', 'foreign-permanent-resident-id'];
const OFFERS: Readonly<Record<string, Offer>> = {
  'service.content': {
    least: 5,
    telling: ['即时通信', 'general-portal', '网上邮局', 'unit-portal'],
    of: OF_SERVICE,
  },
  'service.preApproval': {
    least: 4,
    telling: ['drugs-medical-devices', 'bbs', 'audio-visual', 'online-ride-hailing', 'off-campus-training'],
    of: OF_SERVICE,
  },
  'service.language': {
    least: 4,
    telling: ['ug', 'kk', 'ky', 'mn', 'bo', 'za', 'ii', 'hmn'],
    leastTelling: 2,
    of: OF_SERVICE,
  },
  'service.interactiveKinds': { least: 3, of: OF_SERVICE },
  'service.dangerousGoods': { least: 3, of: OF_SERVICE },
  'entity.filingType': { least: 1, mostOthers: 0.8, of: ['entity', 'service', null] },
  'service.kind': {
    least: 2,
    fewest: 2,
    telling: ['quick-app'],
    asked:
      /(?:备案|接入|登记|申报|申请|办理)的?(?:是|什么|对象|服务|内容|类型)|(?:服务|应用)(?:类型|形式|类别)/u,
    of: [...OF_SERVICE, 'access'],
  },
  'access.method': {
    least: 3,
    telling: ['dedicated-line', 'hosting'],
    leastTelling: 2,
    of: ['access', 'service', 'app', null],
  },
  'access.resourceType': {
    least: 3,
    telling: ['Flexus应用服务器', '公网NAT网关', '备案授权码'],
    of: ['access', 'service', 'app', null],
  },
  'app.platform': { least: 3, of: ['app'] },
  'entity.nature': {
    least: 5,
    telling: [
      'national-defense',
      'government',
      'public-institution',
      'social-organization',
      'private-non-enterprise',
    ],
    leastTelling: 2,
    of: ['entity', null],
  },
  'entity.certType': {
    least: 3,
    telling: ['business-licence', 'org-code-institution', 'institution-legal-person-certificate'],
    of: ['entity'],
  },
  'subjectPrincipal.certType': { least: 3, telling: PERSONS_CERTIFICATES, of: ['subjectPrincipal'] },
  'servicePrincipal.certType': { least: 3, telling: PERSONS_CERTIFICATES, of: ['servicePrincipal'] },
  'subjectPrincipal.nationality': { least: 3, of: ['subjectPrincipal'] },
  'servicePrincipal.nationality': { least: 3, of: ['servicePrincipal'] },
  'subjectPrincipal.imType': { least: 3, of: ['subjectPrincipal'] },
  'servicePrincipal.imType': { least: 3, of: ['servicePrincipal'] },
};

/** A list with a larger share of other options is a longer list of something else. */
const MOST_OF_OTHERS = 0.25;

/** Words of other questions: about former values, preferences, searches or surveys, and not about what is filed. */
const ANOTHER_QUESTION =
  /原|之前|以前|从前|曾|上次|上一|旧|过去|历史|变更前|修改前|兴趣|意向|意愿|了解|关注|调查|问卷|推荐|偏好|喜欢|擅长|行业|订阅|筛选|过滤|搜索|查询|其他单位|对方|同行|客服|购买|报价|咨询|想要|打算买|后台|控制台|推广|营销|宣传|打算|\b(?:previous(?:ly)?|former|old|last|prior to|before|past|earlier|interest(?:ed)?|survey|prefer(?:red|ence)?|like|recommend|subscribe|filter|search|industry|console|buy|quote|considering|wish(?:ed)?)\b/iu;
/** An option in two languages. Less strict than the pattern for matching options: the Chinese half may contain a word like APP. */
const TWO_TONGUES = /^(.*\p{Script=Han}[)）]?)\s+([A-Za-z].*)$/u;

/** An option as it stands, and each half of an option in two languages. */
function wordingsOf(option: string): readonly string[] {
  const [, han, latin] = TWO_TONGUES.exec(option.trim()) ?? [];
  return (han === undefined || latin === undefined ? [option] : [option, han, latin]).map(normal);
}

/** The codes of a field's choices that a list offers, without duplicates. */
function offeredOf({ choices = [] }: VocabularyField, options: readonly string[]): readonly string[] {
  const byWord = new Map(
    choices.flatMap(({ value, words }) => words.map((word) => [normal(word), value] as const)),
  );
  const values = options.flatMap((option) => {
    const word = wordingsOf(option).find((at) => byWord.has(at));
    return word === undefined ? [] : [byWord.get(word) ?? ''];
  });
  return [...new Set(values)];
}

function isOfferOf(known: VocabularyField, offer: Offer, { options, label }: Field): boolean {
  const offered = offeredOf(known, options);
  const telling = offered.filter((value) => offer.telling?.includes(value) ?? true);
  const others = options.length - offered.length;
  const isAsked = others === 0 && offer.asked?.test(readable(label)) === true;
  return (
    offered.length >= offer.least &&
    (isAsked || telling.length >= (offer.leastTelling ?? 1)) &&
    others <= options.length * (offer.mostOthers ?? MOST_OF_OTHERS)
  );
}

/** Does a text name somebody who is not part of the filing? */
const namesAnother = (text: string, lexicon: Lexicon): boolean =>
  segmentsOf(readable(text), lexicon.words).words.some(
    ({ role, says }) => role === 'owner' && says === 'other',
  );

/** The field that a control asks for, judged by its choices. `isSure`: nothing around the control leaves a doubt. */
export interface Offered {
  readonly known: VocabularyField;
  readonly isSure: boolean;
}

/** The one field whose choices a control offers; null when several or none fit, or when the words are those of another question. */
export function offeredBy(field: Field, principal: FieldGroup | null, lexicon: Lexicon): Offered | null {
  const { label, section, options } = field;
  if (options.length < 2) return null;
  const texts = [label, field.placeholder, ...section];
  if (texts.some((text) => ANOTHER_QUESTION.test(readable(text)))) return null;
  if (namesAnother(label, lexicon) || groupOfSection(section, lexicon) === 'other') return null;
  const around = groupOfHeading(label, lexicon) ?? groupOfSection(section, lexicon);
  const found = Object.entries(OFFERS).flatMap(([id, offer]) => {
    const known = lexicon.byId.get(id);
    const isMeant =
      known !== undefined &&
      options.length >= (offer.fewest ?? 3) &&
      offer.of.includes(around) &&
      fits(known, field);
    return isMeant && isOfferOf(known, offer, field) ? [known] : [];
  });
  const [known, ...more] = found;
  if (known === undefined || more.length > 0) return null;
  const isOpen = label === '' || principal === 'other' || isUnderRiddle(section, lexicon);
  return { known, isSure: !isOpen };
}

/** Two options, 个人 and 单位, ask for the group of the entity's nature, not for the nature itself. */
export function groupOfNatures(
  known: VocabularyField,
  { options }: Field,
  lexicon: Lexicon,
): VocabularyField {
  const group = lexicon.byId.get('entity.natureGroup');
  if (known.id !== 'entity.nature' || group === undefined || options.length !== 2) return known;
  // 企业 is also a nature; 单位 is only a group
  const isNature = offeredOf(known, options).length === 2;
  return !isNature && offeredOf(group, options).length === 2 ? group : known;
}
