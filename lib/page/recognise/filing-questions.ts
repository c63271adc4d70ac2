// Does a choice ask about the state of the filing, its domain or its server? Recognized only by the whole question, never by a single word.
import type { Field } from '../model';
import { groupOfSection } from './field-groups';
import { NUMBERED } from './label-frame';
import type { FieldGroup, Lexicon } from './lexicon';
import { readable } from './word-segments';
import { leadOf } from './yes-or-no';

interface Question {
  readonly id: string;
  /** The Chinese question without spaces and brackets, and the words that it must contain. */
  readonly han: RegExp;
  readonly telling?: RegExp;
  readonly latin: RegExp;
  /** Under headings of these groups the question is about something else. */
  readonly notUnder?: readonly FieldGroup[];
}

const ASK = '^(?:请?(?:选择|确认|核实|问))?(?:该|本|这[家个]?|此|贵|您的?|你的?|要备的)?';
const ENTITY = '(?:备案)?(?:主体|主办单位|主办者|单位|公司|企业|机构|组织)';
const WHETHER = '(?:是否|是不是|有没有|有无|有否|以前|之前|此前|曾经?|现在|目前|当前|现|还|已经?){0,5}';
const END = '(?:了)?(?:吗|没有?|么|否|不|呢|没错吧|对吧|对吗)?$';
const ELSEWHERE =
  '(?:在|于)?(?:其他|其它|别的?|另外)(?:家|接入商|服务商|接入服务商|平台|云|地方|处|渠道)(?:那里|那边|处|里)?';
const PENDING = `(?:有|存在)?(?:其他|其它|别的|另外的?)?(?:正在|还在|尚在|仍在|在)?(?:没有?|未|尚未)?(?:在途|在办|办理|进行|审核|处理|审|完成|完结|办结)(?:中|完)?的?(?:icp)?(?:备案)?(?:订单|申请|备案|工单)${END}`;
const RECORD = `(?:有|取得|获得|拥有|拿到?|办理|办|做|通过)?过?(?:icp)?(?:主体)?(?:备案号码?|备案编号|备过案|备案过?|(?<=已有)号)${END}`;
const OPENS = `(?:目前|现在|当前|这会儿|是否|是不是|已经?|能否|能不能|可以|可|能|正常|直接|通过域名|用域名){1,6}(?:打开|访问)${END}`;
const SAYS_WHETHER = /是否|是不是|有没有|有无|有|存在|已|吗/u;
/** 是否备案 may ask what is wanted. Only words about the past show that it asks about the present state. */
const SAYS_PAST = /已|曾|有|过|以前|之前|此前|取得|获得/u;
const WHO = '(?:organi[sz]er|organi[sz]ation|entity|company|sponsor|subject|registrant)';
const ONE = '(?:the|this|your)';
const ORDERS =
  '(?:is|are) there (?:an(?:other|y)|any other|other)(?: icp)?(?: filing)? (?:orders?|applications?|filings?) (?:pending|in progress|under review)';

const QUESTIONS: readonly Question[] = [
  {
    id: 'entity.isFirstFiling',
    han: /^(?:请?(?:选择|确认))?(?:本次|此次|该|本)?(?:主体|主办单位|单位)?(?:是否|是不是)?(?:为|是|属于)?(?:首次|第一次|初次)(?:申请|办理|进行|做)?(?:icp)?备案(?:主体)?吗?$/u,
    latin: /^is this (?:the |your |a )?first(?:-time| time)? (?:icp )?filing$/u,
    notUnder: ['service', 'app'],
  },
  {
    id: 'entity.isFiled',
    han: new RegExp(`${ASK}(?:${ENTITY})?${WHETHER}${RECORD}`, 'u'),
    telling: SAYS_PAST,
    latin: new RegExp(
      `^(?:(?:has|is) ${ONE} ${WHO}(?: already| ever)?(?: been)? (?:filed|on file)(?: before| already)?|does ${ONE} ${WHO} (?:already )?have an? (?:icp|filing|icp filing) number)$`,
      'u',
    ),
    notUnder: ['service', 'app'],
  },
  {
    id: 'service.isFiled',
    han: new RegExp(
      `${ASK}(?:网站|站点|站|域名|app)${WHETHER}(?:在(?:别处|别家|其他平台|其他地方))?${RECORD}`,
      'u',
    ),
    telling: SAYS_PAST,
    latin: new RegExp(
      `^(?:has|is) ${ONE} (?:website|site|domain)(?: already| ever)?(?: been)? (?:filed|on file)(?: before| already)?$`,
      'u',
    ),
  },
  {
    id: 'entity.hasPendingElsewhere',
    han: new RegExp(`${ASK}(?:${ENTITY})?${WHETHER}${ELSEWHERE}${WHETHER}${PENDING}`, 'u'),
    telling: SAYS_WHETHER,
    latin: new RegExp(`^${ORDERS} (?:at|with) (?:another|any other|other) (?:access )?providers?$`, 'u'),
  },
  {
    id: 'entity.hasPendingOrder',
    han: new RegExp(`${ASK}(?:${ENTITY})?${WHETHER}${PENDING}`, 'u'),
    telling: SAYS_WHETHER,
    latin: new RegExp(`^${ORDERS}(?: for ${ONE} ${WHO})?$`, 'u'),
  },
  {
    id: 'access.isInMainland',
    han: new RegExp(
      `^(?:请?(?:选择|确认))?(?:该|本|您的|所用的?|网站的?)?(?:接入|云)?(?:服务器|主机|伺服器|机器|实例)(?:所在地|地域|机房)?(?:现在|目前)?(?:是否|是不是|有否|有没有)?[都全]?(?:位于|在不在|在|处于|部署[在于]|(?:放|摆|架|设)置?在|托管在)(?:中国|我国)?(?:大陆|内地|境内|国内)(?:地区|境内|节点)?${END}`,
      'u',
    ),
    latin:
      /^(?:is|are) (?:(?:the |your )?hosting|(?:the|your) servers?) (?:located |hosted )?(?:in|inside|within) (?:the )?(?:mainland china|chinese mainland|china mainland|mainland of china)$/u,
  },
  {
    id: 'service.isDomainVerified',
    han: new RegExp(
      `${ASK}域名(?:是否|是不是|有没有|有无)?(?:已经?)?(?:[按用以](?:本|该|这家|此)?${ENTITY}(?:的?名义)?)?(?:已经?)?(?:完成|通过|做|进行|办)?过?(?:了)?实名(?:认证|登记|核验)?[过好完]?${END}|${ASK}域名实名(?:认证|登记|核验)?(?:是否|是不是)?(?:已经?)?(?:完成|通过)${END}`,
      'u',
    ),
    telling: /是否|是不是|有没有|有无|已|完成|通过|吗|没有?$|过了/u,
    latin: new RegExp(
      `^(?:is|has) ${ONE} domain(?: name)?(?: been)? real-?name verified(?: in ${ONE} ${WHO}'s name)?$`,
      'u',
    ),
  },
  {
    id: 'service.isDomainOwn',
    han: new RegExp(
      `${ASK}域名(?:的)?(?:所有|持有|注册)[者人](?:(?:是否|是不是|就是|即|为|是|与|和|同|跟){1,3})(?:该|本|此|这家)?${ENTITY}(?:是否|是不是|是)?(?:一致|相同|为?同一(?:主体|单位|家|人|个)?)?吗?$|${ASK}域名(?:现在|目前)?(?:是否|是不是|是)?(?:挂|登记|注册|放)?[在于]?(?:备案的?)?(?:该|本|此|这家|贵|我)?(?:${ENTITY}|司|本人)的?名下的?${END}`,
      'u',
    ),
    latin: new RegExp(`^is the (?:domain owner|owner of the domain|domain registrant) ${ONE} ${WHO}$`, 'u'),
  },
  {
    id: 'service.hasForum',
    han: new RegExp(
      `${ASK}(?:网站|站点|站)?[上里内中]?(?:是否|是不是|有没有|有无|会|已经?)*(?:含?有|包含|设有?|开了?|设立|设置|开设|开通|开办|提供|存在|带有?)?(?:论坛|bbs|留言板[/、]社区)(?:或用户发帖|[、/](?:用户发帖|社区|bbs))?(?:功能|服务|栏目|[板版模]块)?${END}`,
      'u',
    ),
    telling: /是否|是不是|有|设|开|提供|含|带|存在|吗/u,
    latin: new RegExp(
      `^(?:does ${ONE} (?:site|website) (?:have|offer|include|provide)|is there) an? (?:forum|bbs)(?: (?:feature|function|section))?(?: on ${ONE} (?:site|website))?$`,
      'u',
    ),
    notUnder: ['app'],
  },
  {
    id: 'entity.isForeignInvested',
    han: new RegExp(
      `${ASK}(?:${ENTITY})?(?:性质)?(?:是否|是不是|为|是|属于){1,4}(?:外商投资|外资)(?:企业|公司|单位)?${END}`,
      'u',
    ),
    latin: new RegExp(
      `^is ${ONE} ${WHO} (?:an? )?foreign[- ]?(?:invested|funded|owned)(?: (?:enterprise|company|entity))?$`,
      'u',
    ),
    notUnder: ['service', 'app'],
  },
  {
    id: 'service.isReachable',
    han: new RegExp(`${ASK}(?:网站|站点|域名)${OPENS}`, 'u'),
    telling: /是否|能|可|吗/u,
    latin: new RegExp(
      `^(?:is|can) ${ONE} (?:site|website)(?: currently| already| now)?(?: be)? (?:reachable|accessible|opened|accessed|up|up now)(?: (?:by|via|through) (?:its|the) domain(?: name)?)?$`,
      'u',
    ),
  },
  {
    id: 'service.isReachable',
    han: new RegExp(`^(?:请?(?:选择|确认))?${OPENS}`, 'u'),
    telling: /是否|能|可|吗/u,
    latin: /^$/u,
    notUnder: ['entity', 'subjectPrincipal', 'servicePrincipal', 'principal', 'legal', 'access', 'app'],
  },
];

/** Is this one of the questions about a state? When it has several answers, only the one that says no can be chosen with certainty. */
export const isOfState = (id: string): boolean => QUESTIONS.some((question) => question.id === id);

/** The Chinese and the other words of a question, without explanations. */
function halvesOf(label: string): { readonly han: string; readonly latin: string } {
  const text = readable(label.slice(0, 120))
    .replace(NUMBERED, '')
    .replace(/[(（][^（()）]*[)）]/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[\s?？*：:,，。]+/gu, ' ')
    .trim();
  const [, before = '', behind = ''] =
    /^([^\p{Script=Han}]* [^\p{Script=Han}]* )?(.*?)(?: [a-z' -]{12,})?$/u.exec(text) ?? [];
  const hasHan = /\p{Script=Han}/u.test(text);
  return { han: hasHan ? behind.replaceAll(' ', '') : '', latin: hasHan ? before.trim() : text };
}

const UNSURE = /不清楚|不确定|不知道|稍后|\b(?:not sure|unsure|don't know|later)\b/iu;

/** The option that answers a question about a state with yes or no; undefined when several or none do. */
export function answerOf(isYes: boolean, options: readonly string[]): string | undefined {
  const sure = options.filter((option) => !UNSURE.test(readable(option)));
  const denying = sure.filter((option) => leadOf(option) === 'no');
  const [only, ...more] = isYes ? sure.filter((option) => leadOf(option) !== 'no') : denying;
  return denying.length === 1 && more.length === 0 ? only : undefined;
}

/** Whose a domain is, by what a choice is called and by the option that names the entity. */
const DOMAIN_OWNER = /^域名(?:的)?(?:所有|持有|注册|拥有|归属|所属)[者人方](?:类[型别]|身份)?$/u;
const OF_ENTITY = /主办单位|主办者|备案主体|本(?:单位|公司|企业|主体)|^(?:备案)?主体$/u;
const OF_NOT_ENTITY = /负责人|法[定人]|其[他它]|第三方|非|不/u;

/** The only option that names the entity itself, or undefined. */
export function optionOfEntity(options: readonly string[]): string | undefined {
  const [only, ...more] = options.filter((option) => OF_ENTITY.test(option) && !OF_NOT_ENTITY.test(option));
  return more.length === 0 ? only : undefined;
}

/** Under such a heading the same question is about somebody else, or about an earlier state. */
const OF_ANOTHER =
  /推荐|介绍|担保|代理|渠道|合作|上级|关联|下级|经办|账[号户]|原|转出|\b(?:agent|partner|referr|account|previous|former)/iu;

/** The id of the field that asks about such a state, or null. A box to tick is a declaration, which only the person may make; a switch says yes or no. */
export function stateAsked(
  { kind, label, section, options, offersList }: Field,
  lexicon: Lexicon,
): string | null {
  const isChoice = /^(?:radio|select|native-select|switch)$/u.test(kind) || offersList === true;
  if (!isChoice || label === '') return null;
  const { han, latin } = halvesOf(label);
  if (DOMAIN_OWNER.test(han) && optionOfEntity(options) !== undefined) return 'service.isDomainOwn';
  const asked = QUESTIONS.find((question) =>
    han === '' ? question.latin.test(latin) : question.han.test(han) && (question.telling?.test(han) ?? true),
  );
  if (asked === undefined) return null;
  const around = groupOfSection(section, lexicon);
  if (OF_ANOTHER.test(readable(section.at(-1) ?? ''))) return null;
  const isElsewhere = around === 'other' || (around !== null && asked.notUnder?.includes(around) === true);
  return isElsewhere ? null : asked.id;
}
