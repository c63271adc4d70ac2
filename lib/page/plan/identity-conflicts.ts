// Does this page already belong to somebody else? A name, number or domain that is not the client's blocks the fill, or only warns where the evidence is weak; a phone number always only warns.

import { normalValue } from '../dom/text';
import { type Evidence, type Field, MOST_EVIDENCE, type PlannedRow } from '../model';
import { isBlank, partOfPage } from './page-parts';

/** The data that identify the bound client. */
export interface Identity {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly domains: readonly string[];
  readonly phones: readonly string[];
  /** The client's value for a field of this service, shown beside the page's value. When absent, the first value of the same kind is shown. */
  readonly like?: (fieldId: string, service: number | null) => string;
}

export interface IdentityConflict {
  readonly kind: Evidence['kind'];
  readonly page: string;
  readonly client: string;
  readonly where: string;
}

/** Everything that contradicts the client: what blocks the fill, and what is only reported. */
export interface IdentityVerdict {
  readonly conflicts: readonly IdentityConflict[];
  readonly doubts: readonly IdentityConflict[];
}

/** Two clients may both have a 官网. */
const NAMES_NOBODY = /^(?:service|app)\.name$/u;

/** The fields whose values identify somebody; an emergency phone number may be anybody's. */
const IDENTIFYING: readonly (readonly [Evidence['kind'], RegExp])[] = [
  ['name', /\.(?:name|legalPersonName)$/u],
  ['number', /[cC]ertNumber$/u],
  ['domain', /^service\.(?:domain|homeUrl)$/u],
  ['phone', /\.mobile$/u],
];

/** What a field of this id tells of somebody; null where it identifies nobody. */
const kindTold = (fieldId: string): Evidence['kind'] | null =>
  NAMES_NOBODY.test(fieldId) ? null : (IDENTIFYING.find(([, pattern]) => pattern.test(fieldId))?.[0] ?? null);

/** A text in the form in which two are compared: half width, without spaces and without the punctuation usual for its kind. */
function plain(kind: Evidence['kind'], text: string): string {
  const value = normalValue(text).toUpperCase();
  if (kind === 'domain')
    return value
      .replace(/^HTTPS?:\/\//u, '')
      .replace(/^WWW\./u, '')
      .replace(/[/].*$/u, '')
      .replace(/\.$/u, '');
  if (kind === 'phone') return value.replace(/[-()]/gu, '').replace(/^\+?0?86(?=1\d)/u, '');
  return value;
}

/** Are two texts equal, apart from places that a mask hides? One different character already means another company. */
export function isSame(kind: Evidence['kind'], shown: string, own: string): boolean {
  const left = plain(kind, shown);
  const right = plain(kind, own);
  if (!left.includes('*')) return left === right;
  const [head = '', ...rest] = left.split(/\*+/u);
  const tail = rest.at(-1) ?? '';
  return right.startsWith(head) && right.endsWith(tail) && head.length + tail.length <= right.length;
}

function ownOf(kind: Evidence['kind'], client: Identity): readonly string[] {
  return { name: client.names, number: client.numbers, domain: client.domains, phone: client.phones }[kind];
}

const OF_PERSON = /负责人|联系人|责任人|法定代表|principal|contact|person|representative/iu;
const OF_SERVICE = /网站|服务|应用|app\b|site|service/iu;

/** The client's field that corresponds to printed text: one of the entity, unless the label names a person. */
function fieldOfPrinted({ kind, where }: Evidence): string {
  if (kind === 'domain') return 'service.domain';
  if (kind !== 'phone' && !OF_PERSON.test(where)) return `entity.${kind === 'name' ? 'name' : 'certNumber'}`;
  const part = { name: 'name', number: 'certNumber', phone: 'mobile' }[kind];
  return `${OF_SERVICE.test(where) ? 'servicePrincipal' : 'subjectPrincipal'}.${part}`;
}

/** Evidence with the client's field that corresponds to it. */
interface EvidenceOfField extends Evidence {
  readonly fieldId: string;
  readonly service: number | null;
}

type Row = Pick<PlannedRow, 'key' | 'fieldId'> & Partial<Pick<PlannedRow, 'service'>>;

const SEPARATORS = /[;；,，、\s]+/u;

const WITH_NUMBER = /^(.+?)\s*[(（【[]\s*([0-9A-Z]+\*+[0-9A-Z]*)\s*[)）\]】]$/iu;

/** A person in a list, with a number whose middle is masked: 李样本（330102****002X）. */
export function personListed(text: string): { readonly name: string; readonly number: string | null } {
  const [, name = text, number = null] = WITH_NUMBER.exec(text.trim()) ?? [];
  return { name, number };
}

/** Words in brackets by which the page says in place of a value where it is: （已在上一步填写）. No other word may be among them, because it could be a name. */
const VALUE_ELSEWHERE =
  /^[(（【[](?:(?:已经?|将|会|由|在|于|同|见|与|请|到|上|前|一|[步页]骤?|第[一二三四五六七八九十\d]步|系统|自动|填写?|填报|录入|选择|带出|生成|获取|无需|无须|不用|中|时|后|过|的|[，,]|一致|相同)+|(?:(?:already|as|is|was|will|be|filled|entered|given|chosen|taken|in|on|at|from|the|previous|last|first|second|step|page|automatically|by|system|see|same|above)[\s,.]*)+)[)）】\]]$/iu;

/** Does another part of the page still ask for the same? A page for an additional service also shows those filed before it, which the client need not know. */
const isAskedAgain = (field: Field, fields: readonly Field[], idOf: (field: Field) => string): boolean =>
  fields.some(
    (other) =>
      idOf(other) === idOf(field) &&
      other.visible &&
      other.editable &&
      isBlank(other) &&
      partOfPage(other) !== partOfPage(field),
  );

/** The values in the page's fields that identify somebody. */
function fieldEvidence(fields: readonly Field[], plan: readonly Row[]): EvidenceOfField[] {
  const rows = new Map(plan.map((row) => [row.key, row]));
  const idOf = (field: Field): string => rows.get(field.key)?.fieldId ?? '';
  return fields.flatMap((field) => {
    const fieldId = idOf(field);
    const kind = kindTold(fieldId);
    if (kind === null) return [];
    const weight = kind === 'domain' && isAskedAgain(field, fields, idOf) ? 'weak' : 'strong';
    const service = rows.get(field.key)?.service ?? null;
    const told = (of: Evidence['kind'], text: string): EvidenceOfField => ({
      kind: of,
      text,
      where: field.label,
      weight,
      fieldId,
      service,
    });
    return valuesShown(field, kind).flatMap((text) => {
      const { name, number } = kind === 'name' ? personListed(text) : { name: text, number: null };
      return [told(kind, name), ...(number === null ? [] : [told('number', number)])];
    });
  });
}

/** What every value of a kind contains. A list that is still to be chosen from shows a prompt in its place: 从账号名下的域名里选. */
const CONTAINED: Readonly<Record<Evidence['kind'], RegExp>> = {
  name: /\S/u,
  number: /\d/u,
  domain: /[.。．]/u,
  phone: /\d/u,
};

/** The values that a field shows, apart from words that say where its value is and from prompts. */
function valuesShown({ value, editable }: Field, kind: Evidence['kind']): readonly string[] {
  const texts = kind === 'domain' ? value.flatMap((text) => text.split(SEPARATORS)) : value;
  return texts.filter(
    (text) => CONTAINED[kind].test(text) && (editable || !VALUE_ELSEWHERE.test(text.trim())),
  );
}

/** Only doubts: what stands where it need not mean this filing, and phone numbers, which people change and have several of. */
const onlyWarns = ({ kind, weight }: Evidence): boolean => weight === 'weak' || kind === 'phone';

/** In place of evidence that was not examined, because there is more than the limit: it may be anybody's. */
const unexamined = (evidence: readonly Evidence[], { names }: Identity): IdentityConflict => ({
  kind: 'name',
  page: `> ${evidence.length - 1}`,
  client: names[0] ?? '',
  where: '',
});

/** Everything on the page that indicates another client than the bound one, by its weight. */
export function identityVerdict(
  evidence: readonly Evidence[],
  fields: readonly Field[],
  plan: readonly Row[],
  client: Identity,
): IdentityVerdict {
  const conflicts = new Map<string, IdentityConflict>();
  const doubts = new Map<string, IdentityConflict>();
  if (evidence.length >= MOST_EVIDENCE) conflicts.set('', unexamined(evidence, client));
  const printed = evidence.map((one) => ({ ...one, fieldId: fieldOfPrinted(one), service: null }));
  for (const one of [...fieldEvidence(fields, plan), ...printed]) {
    const { kind, text, where, fieldId, service } = one;
    const own = ownOf(kind, client);
    if (own.length === 0 || own.some((value) => isSame(kind, text, value))) continue;
    const found = onlyWarns(one) ? doubts : conflicts;
    const like = client.like?.(fieldId, service) ?? own[0] ?? '';
    found.set(`${kind} ${plain(kind, text)}`, { kind, page: text, client: like, where });
  }
  return {
    conflicts: [...conflicts.values()],
    doubts: [...doubts].flatMap(([key, doubt]) => (conflicts.has(key) ? [] : [doubt])),
  };
}
