// Which labels say whose filing a page shows?
import type { Evidence } from '../model';

/** What a page shows of an owner. */
export type Kind = Evidence['kind'];

/** Words for other parties that filing pages name and that are never the filer. */
const OF_OTHERS =
  /接入|注册商|注册服务|服务商|服务机构|代理|经办|开户|[收付]款|发票|合作|客服|上级|主管|投资|出资|供应|渠道|推荐|收件|邮寄|担保|审核|受理|承建|设计|制作|运维|维护|托管|技术支持|关联|母公司|子公司|(?:变更|修改)前|^原|证书|所有者|[账帐][号户]|登录|持有者|示例|provider|registrar|registry|agent|invoice|bank|invest|superior|partner|parent|service mail|help|example|sample|owner|certificate|former|previous|supplier|vendor|consignee|recipient|reviewer|guarantor|support|account|log ?in|应急|紧急|emergency/iu;

/** One kind of label by which a page says whose filing it shows. */
interface EvidenceKind {
  readonly kind: Kind;
  /** A short pattern contained in every such label. The long pattern is expensive to compile, so it is tried only after this one. */
  readonly sign: RegExp;
  /** The pattern of the label before the text. */
  readonly label: RegExp;
  /** The whole text must be an organisation's name, because the label alone is too vague. */
  readonly isOrganisation?: boolean;
}

const NAME_OF_OWNER: EvidenceKind = {
  kind: 'name',
  sign: /[称名]/u,
  label:
    /^(?:当前|备案|主体|主办|开办|申请|您的|贵|企业|单位|公司|机构|组织|或|的|方|者|人|中文)*(?:主体|主办单位|主办者|主办人|主办方|单位|公司|企业|机构|组织|者)(?:或主办人)?(?:信息)?的?(?:中文)?(?:名称|全称|名字|名)$/u,
};

/** Name of the organizer. */
const NAME_OF_OWNER_IN_ENGLISH: EvidenceKind = {
  kind: 'name',
  sign: /name|title/i,
  label:
    /^(?:full |legal |registered )?(?:name|title) of (?:the )?(?:organi[sz]ation|organi[sz]er|company|entity|sponsor|enterprise|filing entity|icp filing entity|applicant)$/iu,
};

/** The organizer's name. */
const OWNERS_NAME_IN_ENGLISH: EvidenceKind = {
  kind: 'name',
  sign: /name/i,
  label:
    /^(?:the )?(?:icp |filing |current )*(?:organi[sz]ation|organi[sz]er|company|entity|sponsor|enterprise|applicant)(?:'s|’s)?[ -]*(?:full |legal |registered )?name$/iu,
};

const CERTIFICATE_NUMBER: EvidenceKind = {
  kind: 'number',
  sign: /[号码]|number|no|code/i,
  label:
    /(?:证件号码?|证件编号|证照号码?|证照编号|信用代码|营业执照号码?|身份证号码?|(?:id|certificate|document|licen[cs]e) (?:number|no\.?)|credit code)$/iu,
};

const DOMAIN: EvidenceKind = {
  kind: 'domain',
  sign: /域/u,
  label:
    /^(?:网站|站点|备案|主|已备案|的|互联网信息服务|服务|您的|本|页|该|此|当前)*(?:域名|网域)(?:名称)?$/u,
};

const DOMAIN_IN_ENGLISH: EvidenceKind = {
  kind: 'domain',
  sign: /domain/i,
  label:
    /^(?:the )?(?:website|site|main|primary|filed|service|of|'s|’s| )*domain(?: name)?s?(?: of (?:the )?(?:website|site|service))?$/iu,
};

const MOBILE_PHONE: EvidenceKind = {
  kind: 'phone',
  sign: /[号式话]|mobile/i,
  label: /(?:手机号码?|联系方式1?|移动电话(?:号码)?|mobile(?: phone)?(?: number)?)$/iu,
};

const NAME_IN_OTHER_WORDS: EvidenceKind = {
  kind: 'name',
  sign: /[称名]/u,
  label:
    /^(?!.*(?:网站|站点|应用|app|小程序|产品|品牌|项目|软件)(?:的)?(?:中文)?(?:名称|全称|名字)$)(?=.{2,24}$).*(?:单位|公司|企业|机构|组织|主体|主办|开办|备案|申办|申报|申请|承办|责任).{0,8}(?:名称|全称|全名|名字)$/iu,
  isOrganisation: true,
};

const NAME_IN_OTHER_ENGLISH_WORDS: EvidenceKind = {
  kind: 'name',
  sign: /name/i,
  label:
    /^(?=.{4,70}$)(?!.*\b(?:site|website|app|product|domain|service)(?:'s|’s)? name$)(?=.*\bname\b)(?=.*\b(?:organi[sz]\w*|compan\w*|entit\w*|sponsor\w*|enterprise\w*|business|institution|applicant|unit|firm|host\w*|filing|subject|icp|licen[cs]e)\b).*$/iu,
  isOrganisation: true,
};

const DOMAIN_IN_OTHER_WORDS: EvidenceKind = {
  kind: 'domain',
  sign: /域名/u,
  label: /^.{0,12}域名(?:名称|地址|信息)?$/u,
};

const DOMAIN_IN_OTHER_ENGLISH_WORDS: EvidenceKind = {
  kind: 'domain',
  sign: /domain/i,
  label: /^(?:[\w'’-]+ ){0,5}domains?(?: names?)?(?: (?:of|for) .{1,30}| to be filed)?$/iu,
};

/** The kinds of evidence by their labels, each strong enough to block a fill. The first match counts. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  NAME_OF_OWNER,
  NAME_OF_OWNER_IN_ENGLISH,
  OWNERS_NAME_IN_ENGLISH,
  CERTIFICATE_NUMBER,
  DOMAIN,
  DOMAIN_IN_ENGLISH,
  MOBILE_PHONE,
  NAME_IN_OTHER_WORDS,
  NAME_IN_OTHER_ENGLISH_WORDS,
  DOMAIN_IN_OTHER_WORDS,
  DOMAIN_IN_OTHER_ENGLISH_WORDS,
];

/** A label repeated in another language (网域名称 Domain) is recognized by its first part. Only what contains the sign may be one. */
const ANOTHER_TONGUE_SIGN = /[ /|(][a-z]/i;
const IN_ANOTHER_TONGUE = /(?<=[\p{Script=Han})])[ /|(]+[a-z][\w '’./()-]*$/iu;

/** The kind of evidence behind a label; null for any other label, and for one that names another party. */
export function kindOfLabel(said: string): EvidenceKind | null {
  const label = ANOTHER_TONGUE_SIGN.test(said) ? said.replace(IN_ANOTHER_TONGUE, '') : said;
  const found = EVIDENCE_KINDS.find((one) => one.sign.test(label) && one.label.test(label)) ?? null;
  return found === null || OF_OTHERS.test(said) ? null : found;
}
