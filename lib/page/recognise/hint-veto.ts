// Does the text inside a box, or the type of the box, exclude a field, or every field?
import type { Field } from '../model';
import type { VocabularyField } from './portal-map';

const PLACEHOLDERS: readonly (readonly [RegExp, RegExp])[] = [
  [/手机/u, /mobile|emergencyPhone/iu],
  [/邮箱|邮件|email/iu, /email/iu],
  [/身份证|证件号/u, /cert(?:Number|Last6)|idAddress/iu],
  [/域名/u, /domain|homeUrl/iu],
];

/** The part of a hint that says what is not wanted: 不要用域名或公司简称. */
const NOT_WANTED = /(?:不[要得能可是用需]|请勿|切勿|勿|避免|无需|而非)[^，,；;。]*/gu;

/** The part of a hint that names a paper only to say where the value stands, or what it has to agree with: 身份证件上的姓名, 须与身份证一致. */
const ON_PAPER =
  /(?:身份证件?|证件)[上里中]面?(?:所?[写印载登记显示明])*的?(?=姓名|名字|名称|住[址所]|地址)|[与和同按照依以][^，,；;。、]{0,6}(?:身份证件?|证件)[^，,；;。]{0,4}(?:一致|相同|相符|为准)/gu;

/** Post that comes to an address: 可收到邮件的详细地址. */
const OF_POST = /(?:收|寄)[^，,；;。、]{0,3}邮件(?!地址|的?邮箱)/gu;

/** 起始IP asks for an address, IP 到期时间 for a day. */
const OF_A_DAY = /日|时间|期|\b(?:date|time|expir|valid)/iu;

/** Where a person lives: of an organisation it is called 住所. */
const OF_PERSON = /^住址/u;

/** Does the control's type, or the hint in it, exclude this field? */
export function isVetoed(known: VocabularyField, field: Field): boolean {
  const { hints, placeholder } = field;
  if (hints.includes('type=email') && !/email/iu.test(known.id)) return true;
  if (hints.includes('type=tel') && !/mobile|landline|phone/iu.test(known.id)) return true;
  if (hints.includes('type=url') && !/url|domain/iu.test(known.id)) return true;
  if (known.group === 'entity' && /region$/iu.test(known.id) && OF_PERSON.test(field.label)) return true;
  if (known.id === 'access.ip' && OF_A_DAY.test(field.label)) return true;
  if (known.kind === 'upload' || known.kind === 'select') return false;
  const wanted = placeholder.replace(NOT_WANTED, '').replace(ON_PAPER, '').replace(OF_POST, '');
  const spoken = PLACEHOLDERS.filter(([words]) => words.test(wanted));
  return spoken.length > 0 && !spoken.some(([, ids]) => ids.test(known.id));
}

/** A message to whoever checks the order, which is sent with it and is no part of the filing: 向审核人员说明. */
const TO_REVIEWER =
  /(?:向|给|告知|告诉|对|供)(?:我们的?)?(?:审核|初审|备案|核验)(?:人员|老师|专员|员|方|同事)|\b(?:to|for) (?:the |our )?(?:reviewers?|review team)\b/iu;
/** A remark of this name is filed, whoever its prompt says reads it. */
const FILED_REMARK = /^(?:主体|主办者|主办单位|网站|服务|应用|app)的?备注$/iu;

/** Is what is written in a box addressed to those who check the order? */
export const isForReviewer = ({ label, placeholder }: Field): boolean =>
  TO_REVIEWER.test(label) || (!FILED_REMARK.test(label) && TO_REVIEWER.test(placeholder));
