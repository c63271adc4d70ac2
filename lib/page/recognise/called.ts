// Which label and which headings apply to a control whose own label alone does not say what it asks for?
import { normal } from '../dom/simplified';
import type { Field } from '../model';
import { groupOfHeading } from './field-groups';
import { isCondition, readingsOf } from './label-grammar';
import type { Lexicon } from './lexicon';
import { withServerMeant } from './thing-above';

/** Does a text ask for one of our fields? */
export const asks = (text: string, lexicon: Lexicon): boolean =>
  !isCondition(text) && readingsOf(text, lexicon).some(({ concepts }) => concepts.length > 0);

/** Words in an upload slot that tell whether a file is there already, or is required. */
const STATE =
  '(?:(?:未|待|尚未|暂未|还未|请)?(?:上传|选择)(?:任何)?(?:文件|附件|图片|照片)?|no file (?:chosen|selected|uploaded)|not uploaded|(?:必|选|非必)[传填交])';
/** These words at the end of a slot's label, with or without brackets. Other words in brackets are kept, because they say more about the document. */
const STATE_OF_UPLOAD = new RegExp(`\\s*[(（]\\s*${STATE}\\s*[)）]\\s*$|[\\s:：]*${STATE}\\s*$`, 'iu');

/** A placeholder that ends with a person asks for that person's name: 证照上的法定代表人. */
const OF_A_PERSON = /(?:法定代表人|法人代表|法人|負責人|负责人)$/u;

/** Are these the last words of a longer text, as 范围 is of 经营范围? */
const isEndOf = (words: string, text: string): boolean =>
  words.length > 1 && text.length > words.length && normal(text).endsWith(normal(words));

/** The hint in a box says that its number is for emergencies, whatever its label calls it: 联系电话 with 应急用，不同于手机 inside. */
const FOR_EMERGENCIES =
  /^(?:请(?:输入|填写|填))?(?:用于)?(?:应急|紧急|突发)(?:情况)?(?:时|用|使用|联系|联络|可?接通|的|电话|手机|号码?)*(?:$|[，,；;。（(])/u;
const TELEPHONE = /(?:电话|手机|号码?)$/u;

/** Is a heading that of a part with everything about the one whom the label names, as 主体负责人联系方式 above 主体负责人? Such a person's name is asked there. */
const isPartOf = (heading: string, label: string, lexicon: Lexicon): boolean =>
  readingsOf(heading, lexicon).some(({ terms }) => terms.has('way')) &&
  groupOfHeading(heading, lexicon) === groupOfHeading(label, lexicon);

/** What is said in many ways of one thing, by the kinds of controls that may ask it: the words found, and what they come to. */
const SAID_AS: readonly (readonly [kinds: RegExp, said: RegExp, as: string])[] = [
  [/^upload$/u, STATE_OF_UPLOAD, ''],
  // 盖好章的《真实性责任告知书》
  [/^upload$/u, /^已?(?:[盖签][好过完了]?(?:字|章|公章|名)+[并和、]?)+后?的/u, ''],
  // 证件印国徽的一面
  [/^upload$/u, /(?:印有|印着?|贴有|贴着?|有|带|含)(国徽|照片|头像|人像)的?[那这]?一?[面页]/u, '$1面'],
  [/select$/u, /^(?:单位|主体|主办单位|主办者)?(证[件照])名称$/u, '$1类型'],
  // 已实名认证的域名; a domain that was filed before is another one
  [
    /^(?:text|tags|list|select|native-select|cell)$/u,
    /^[您你]?已经?(?:通过|完成)?(?:实名(?:认证)?|注册|购买|核验)(?:过|好|通过)?的(?=域名)/u,
    '',
  ],
  // 论坛 / 留言等互动栏目
  [
    /^(?:radio|switch|checkbox|select|native-select)$/u,
    /^.*(?:等|类|[、/／]).*(?=(?:互动|交互)(?:式|性|类)?(?:栏目|功能|板块|模块|内容|服务)$)/u,
    '',
  ],
  // 联系不上时拨打, 另一个能找到他的号码
  [
    /^(?:text|phone)$/u,
    /^(?:本人|手机|电话)?(?:打不通|联系不[上到]|找不[到着]|不通|不接电话|关机)(?:本人|人|他|她|ta)?(?:时|的时候|了)?(?:再?(?:拨打|打|找|联系|拨))?(?:谁|哪个|给谁|的)?(?:号码|电话|手机)?$|^(?:另一个|第二个|另外一个|还)(?:能|可以?)(?:找到|联系到?上?|打)(?:他|她|ta|本人|人)?(?:的|哪个)?(?:号码|电话|手机)$/iu,
    '应急联系电话',
  ],
  [
    /^(?:radio|switch|checkbox|select|native-select)$/u,
    /^.*(?:先批后备|先办(?:理|好)?(?:行业|前置|专项)?(?:许可|审批)|先取得(?:行业|前置|专项)?(?:许可|审批|批准)).*$/u,
    '是否涉及前置审批',
  ],
];

function plainLabel({ kind, label }: Field): string {
  const plain = SAID_AS.reduce(
    (words, [kinds, said, as]) => (kinds.test(kind) ? words.replace(said, as) : words),
    label,
  );
  return /select$/u.test(kind) ? withServerMeant(plain) : plain;
}

/**
 * The label and the headings of a control. A label that only names a person or thing becomes a heading, and the placeholder becomes
 * the label; in a table with a row for each person, the heading of the column does.
 */
export function wordsOf(field: Field, lexicon: Lexicon): Pick<Field, 'label' | 'section'> {
  const { placeholder, section } = field;
  const label = plainLabel(field);
  if (label === '') return { label: isCondition(placeholder) ? '' : placeholder, section };
  if (TELEPHONE.test(label) && FOR_EMERGENCIES.test(placeholder))
    return { label: `${label}（应急）`, section };
  if (isEndOf(label, placeholder) && asks(placeholder, lexicon) && !asks(label, lexicon))
    return { label: placeholder, section };
  const saysOwnerOnly = readingsOf(label, lexicon).some(
    ({ concepts, slots }) => concepts.length + slots.length === 0,
  );
  const isListed = groupOfHeading(label, lexicon) === 'other' && lexicon.byLabel.has(normal(label));
  if (!saysOwnerOnly || isListed) return { label, section };
  if (asks(placeholder, lexicon) && !OF_A_PERSON.test(placeholder))
    return { label: placeholder, section: [...section, label] };
  const column = section.at(-1) ?? '';
  return asks(column, lexicon) && !isPartOf(column, label, lexicon)
    ? { label: column, section: [...section.slice(0, -1), label] }
    : { label, section };
}
