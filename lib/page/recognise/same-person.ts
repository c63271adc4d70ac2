// Does a choice ask whether the service's principal is the entity's, or somebody new? Told by what it offers, whatever it is called.
import type { Field } from '../model';
import { groupOfHeading, groupOfSection } from './field-groups';
import type { FieldGroup, Lexicon } from './lexicon';
import { readable } from './word-segments';
import { areYesAndNo } from './yes-or-no';

const ANOTHER =
  /其他|其它|另|换|新(?:的|增|建|(?:网站)?负责人)|添加|不(?:是|为|属于)?(?:相?同|一致|一样|兼任)|非(?:同|兼任)|重新|手动|手工|自行|^不是$|\b(?:other|another|new|different|else|separate|manually|not the same|someone)\b/iu;
const SAME =
  /为?同一个?人|本人|兼任|同|一致|相同|沿用|使用|复用|引用|复制|一样|就是|还是|\b(?:same|identical|use|copy|as above|reuse|matches)\b/iu;

/** What one option says: the person named before, or another one; null for anything else. */
export function samenessOf(option: string): 'same' | 'another' | null {
  const text = readable(option);
  if (ANOTHER.test(text)) return 'another';
  return SAME.test(text) ? 'same' : null;
}

/** Two options, of which one says that it is the same person and the other that it is not. */
export const areSameAndAnother = (options: readonly string[]): boolean => {
  const said = options.map(samenessOf);
  return said.length === 2 && said.includes('same') && said.includes('another');
};

/** Behind one of these stands the person that another is compared with; 同 stands before it in 同主体负责人, and alone in 同一人. */
const COMPARED = /^.*(?:[与和跟]|同(?=[主单备负])|\b(?:as|with)\b)(?=.*\S)/iu;

/** Whom a choice names: 主体负责人 in 同主体负责人 and in 网站负责人是否与主体负责人相同. */
const withoutSame = (text: string): string =>
  readable(text)
    .replace(COMPARED, ' ')
    .replace(new RegExp(SAME.source, 'giu'), ' ')
    .replace(/已有|上述|现有/gu, ' ');

const CHOICES = new Set(['radio', 'select', 'native-select', 'checkbox', 'switch']);

/** 刚才那位负责人, 上述负责人: on a page that asks of the entity's principal before. */
const BEFORE = /刚才那?(?:位|个)?|前面的?|上面的?|上述/u;

/** Does a text speak of the entity's principal as the one to take, or, where a service's is asked for, of the legal representative? */
function namesPrincipal(text: string, isOfService: boolean, lexicon: Lexicon): boolean {
  const group = groupOfHeading(withoutSame(text).replace(BEFORE, ''), lexicon);
  const isLegal = group === 'legal' && isOfService;
  return isLegal || group === 'subjectPrincipal' || group === 'principal' || group === 'entity';
}

/** Is the service's principal compared with the legal representative: 就是上面的法定代表人? That is the entity's principal only where the legal representative files himself. */
export const comparesWithLegal = ({ options }: Field, lexicon: Lexicon): boolean =>
  options.some(
    (option) =>
      samenessOf(option) === 'same' &&
      groupOfHeading(withoutSame(option).replace(BEFORE, ''), lexicon) === 'legal',
  );

/** Behind the name of a person who is listed: 张某（主体负责人）. */
const ROLE_BEHIND = /[(（]([^()（）]+)[)）]\s*$/u;

/** Whose an option is by its words, else by the role in brackets behind a name. */
const roleOf = (option: string, lexicon: Lexicon): FieldGroup | null =>
  groupOfHeading(option, lexicon) ?? groupOfHeading(ROLE_BEHIND.exec(option)?.[1] ?? '', lexicon);

/** The entity's principal by role, that of another service, and somebody new; of two options only where the heading is the service's. */
function offersPersons({ options }: Field, isOfService: boolean, lexicon: Lexicon): boolean {
  const said = options.map((option) =>
    samenessOf(option) === 'another' ? 'another' : roleOf(option, lexicon),
  );
  const count = (group: string): number => said.filter((at) => at === group).length;
  return (
    options.length > (isOfService ? 1 : 2) &&
    count('subjectPrincipal') === 1 &&
    count('another') === 1 &&
    said.every((group) => /^(?:another|.*Principal)$/u.test(group ?? ''))
  );
}

/** 域名持有者与主办单位是否一致 compares no persons. */
const OF_A_DOMAIN = /域名|\bdomain\b/iu;

function offersBoth({ options, label }: Field, isOfService: boolean, lexicon: Lexicon): boolean {
  if (OF_A_DOMAIN.test(readable(label))) return false;
  const same = options.filter((option) => samenessOf(option) === 'same');
  const another = options.filter((option) => samenessOf(option) === 'another');
  const [only = ''] = same;
  // 相同 or 不同 names nobody: the label then has to
  const named = /^是?$/u.test(withoutSame(only).trim()) ? label : only;
  return (
    options.length === 2 &&
    same.length === 1 &&
    another.length === 1 &&
    namesPrincipal(named, isOfService, lexicon)
  );
}

function namesOneBefore(text: string, lexicon: Lexicon): boolean {
  const group = groupOfHeading(withoutSame(text).replace(BEFORE, ''), lexicon);
  return group === 'subjectPrincipal' || (group === 'principal' && BEFORE.test(readable(text)));
}

/** 网站由主体负责人张某兼管: who runs the service as well, perhaps with the name behind. */
const RUN_BY =
  /^(?:本|该|此|这个)?(?:网站|站点|服务|app|应用)?(?:是否|仍|也|就|均)*由(.{0,8}(?:负责人|责任人|管理员))[\p{Script=Han}*＊\s]{0,5}?(?:一并|同时)?(?:兼[管任职着]?|负责|担任|管理)$/u;

function isOneBox({ kind, options, label }: Field, lexicon: Lexicon): boolean {
  if (kind !== 'checkbox' && kind !== 'switch' && options.length !== 2) return false;
  const text = label || (options[0] ?? '');
  const [, runner = ''] = RUN_BY.exec(readable(text)) ?? [];
  if (options.length > 2) return false;
  return namesOneBefore(runner, lexicon) || (samenessOf(text) === 'same' && namesOneBefore(text, lexicon));
}

const IS_PRINCIPAL =
  /^(?:该|此)?(?:人|负责人)?(?:是否|是不是)(?:也|就)?[为是即]?(?:备案)?(?:主体|主办单位|单位|主办者)的?负责人(?:本人)?吗?$/u;

/** 是否为主体负责人, asked of somebody who stands under the service's principal. */
const asksWhetherPrincipal = ({ label, options }: Field): boolean =>
  areYesAndNo(options) && IS_PRINCIPAL.test(readable(label).replace(/[\s?？:：]/gu, ''));

/** Is this the choice between the entity's principal and another one, for a service? */
export function asksSamePerson(field: Field, lexicon: Lexicon): boolean {
  if (!CHOICES.has(field.kind)) return false;
  // a label that is the service's principal as a whole says whose choice it is, whatever heading is far above it
  const isNamed = groupOfHeading(field.label, lexicon) === 'servicePrincipal';
  const around = isNamed ? 'servicePrincipal' : groupOfSection(field.section, lexicon);
  if (around === 'entity' || around === 'subjectPrincipal' || around === 'legal' || around === 'other')
    return false;
  if (around === 'servicePrincipal' && asksWhetherPrincipal(field)) return true;
  const isOfService = around === 'servicePrincipal' || around === 'service';
  return (
    offersBoth(field, isOfService, lexicon) ||
    offersPersons(field, isOfService, lexicon) ||
    isOneBox(field, lexicon)
  );
}

const EMERGENCY = /(?:应急|紧急)(?:联络|联系)人?|\bemergency contact\b/iu;
/** 应急联络人同负责人 and 应急联络人使用网站负责人的资料: what stands behind the emergency contact. */
const IS_SAME =
  /^(?:是否|将|就|也|信息)*(?:与|和|跟|同|为|是|使用|沿用|引用|即|由|采用|复用)+(?:该|本|上述|以上)?(?:网站|服务|站点|互联网信息服务|app)?(?:负责人|管理员|责任人)(?:本人|担任|相同|一致|为?同一个?人|是?同一人|的?(?:资料|信息))*$|^(?:(?:is|the|same|as|identical|to) )+(?:(?:site|website|service) )?(?:contact|principal|person in charge|administrator)$/iu;

/** Is this the one box that makes the service's principal the contact for emergencies? */
export function asksSameForEmergency({ kind, options, label, section }: Field, lexicon: Lexicon): boolean {
  const isYesOrNo =
    options.length === 2 && options.every((option) => /^(?:是|否|yes|no)/iu.test(option.trim()));
  if (kind !== 'checkbox' && kind !== 'switch' && !(CHOICES.has(kind) && isYesOrNo)) return false;
  const around = groupOfSection(section, lexicon);
  if (around === 'entity' || around === 'subjectPrincipal' || around === 'legal') return false;
  const halves = readable(label || (options[0] ?? ''))
    .replace(/[(（][^（()）]*[)）]/gu, ' ')
    .split(/(?<=\p{Script=Han})\s*[/|]?\s*(?=[a-z])|(?<=[a-z])\s*[/|]?\s*(?=\p{Script=Han})/u);
  return halves.some((half) => {
    const [, behind] = half.split(EMERGENCY);
    return (
      behind !== undefined &&
      IS_SAME.test(
        behind
          .replace(/[\s?？:：*吗呢,，]+/gu, ' ')
          .trim()
          .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''),
      )
    );
  });
}
