// Which fields of ours may a label mean?
import { normal } from '../dom/text';
import { contradicts, isPerson, ownedBy, ownerOfSection, principalUnder } from './field-groups';
import { languagesOf, wordingsOf } from './label-readings';
import type { Lexicon, Owner } from './lexicon';

const DECORATION = /^(?:有效|的|所属|所在|使用的|绑定的?|常用的?|主要|真实|本人|联系|current|valid|primary)/u;
function conceptOf(rest: string, lexicon: Lexicon): string | null {
  return lexicon.concepts.get(rest) ?? lexicon.concepts.get(rest.replace(DECORATION, '')) ?? null;
}
/** The ids that a concept may mean for an owner; several when the page does not say whose it is. */
function idsOf(owner: Owner | null, concept: string, lexicon: Lexicon): string[] {
  const known = (...ids: string[]): string[] => ids.filter((id) => lexicon.byId.has(id));
  if (concept === 'personName') {
    if (owner === 'legal') return ['entity.legalPersonName'];
    if (owner === 'subjectPrincipal' || owner === 'servicePrincipal') return [`${owner}.name`];
    if (owner === 'service' || owner === 'app') return ['servicePrincipal.name'];
    return ['entity.name', 'subjectPrincipal.name', 'servicePrincipal.name'];
  }
  if (owner === 'legal') {
    if (concept === 'name') return ['entity.legalPersonName'];
    return concept === 'certNumber' ? ['entity.legalPersonCertNumber'] : [];
  }
  if (owner === 'principal') return known(`subjectPrincipal.${concept}`, `servicePrincipal.${concept}`);
  if (owner !== null) {
    const own = known(`${owner}.${concept}`);
    if (own.length > 0) return own;
    if (owner === 'entity') return known(`subjectPrincipal.${concept}`);
    if (owner === 'app') return known(`service.${concept}`, `servicePrincipal.${concept}`).slice(0, 1);
    if (owner === 'service')
      return known(`servicePrincipal.${concept}`, `access.${concept}`, `app.${concept}`).slice(0, 1);
    return owner === 'access' ? known(`service.${concept}`) : [];
  }
  const groups = ['entity', 'subjectPrincipal', 'servicePrincipal', 'service', 'access', 'app'];
  return known(...groups.map((group) => `${group}.${concept}`));
}
/** Whose a field is; a scan of a person's certificate is that person's. */
function groupOf(id: string): string {
  if (id.startsWith('upload.servicePrincipal')) return 'servicePrincipal';
  if (id.startsWith('upload.principal')) return 'subjectPrincipal';
  return id.slice(0, id.indexOf('.'));
}
function ofOwner(ids: readonly string[], owner: Owner | null): readonly string[] {
  if (owner === null || ids.length < 2) return ids;
  const wanted = owner === 'legal' ? 'entity' : owner;
  const own = ids.filter((id) => groupOf(id) === wanted);
  if (own.length > 0) return own;
  if (wanted === 'principal') return ids.filter((id) => /^(?:subject|service)Principal\./u.test(id));
  // a person's fields listed right under 主体信息 or 网站信息
  const person =
    wanted === 'entity'
      ? 'subjectPrincipal'
      : wanted === 'service' || wanted === 'app'
        ? 'servicePrincipal'
        : '';
  return ids.filter((id) => groupOf(id) === person || (wanted === 'app' && groupOf(id) === 'service'));
}
/**
 * The field ids a label may mean under these headings: none, one, or several that only a person can tell apart.
 * `principal`: whom the whole page can only mean by 负责人, where it says so.
 */
export function idsFor(
  label: string,
  section: readonly string[],
  lexicon: Lexicon,
  principal: Owner | null = null,
): readonly string[] {
  const said = ownerOfSection(section, lexicon);
  if (said === 'other') return []; // an agency's 单位名称 is not the client's
  const around = said === 'principal' && principal !== null ? principal : said;
  const found = idsOfText(label, around, lexicon, principal);
  if (found.length > 0) return found;
  const [one, other = []] = languagesOf(label)
    .map((text) => idsOfText(text, around, lexicon, principal))
    .filter((ids) => ids.length > 0);
  if (one === undefined || other.length === 0) return one ?? [];
  return one.filter((id) => other.includes(id));
}
function idsOfText(
  label: string,
  around: Owner | null,
  lexicon: Lexicon,
  principal: Owner | null,
): readonly string[] {
  const wordings = wordingsOf(label);
  for (const text of wordings) {
    const listed = lexicon.byLabel.get(normal(text));
    const ids = listed === undefined ? [] : narrow(listed, text, around, lexicon);
    if (ids.length > 0) return ids;
  }
  for (const text of wordings) {
    const ids = byConcept(text, around, lexicon, principal);
    if (ids.length > 0) return ids;
  }
  return [];
}
function byConcept(
  text: string,
  around: Owner | null,
  lexicon: Lexicon,
  principal: Owner | null,
): readonly string[] {
  const { owner, rest } = ownedBy(text, lexicon);
  const under = around === null ? principal : principalUnder(around);
  const said = owner === 'principal' && under !== null ? under : owner;
  const whose = said ?? around;
  if (whose === 'other' || contradicts(said, around)) return [];
  const concept =
    rest === '' && isPerson(said)
      ? 'personName'
      : (conceptOf(rest, lexicon) ?? lexicon.concepts.get(normal(text)) ?? toldBy(text, lexicon));
  if (concept === null) return [];
  const ids = idsOf(whose, concept, lexicon);
  // 姓名 under 主体信息 is the person who files, or the principal of a company
  if (concept === 'personName' && whose === 'entity') return ids.slice(0, 2);
  return ofOwner(ids, whose);
}
function toldBy(text: string, lexicon: Lexicon): string | null {
  const signs = normal(text);
  return lexicon.telling.find(({ word }) => signs.includes(word))?.concept ?? null;
}
function narrow(
  listed: readonly string[],
  text: string,
  around: Owner | null,
  lexicon: Lexicon,
): readonly string[] {
  const { owner } = ownedBy(text, lexicon);
  const said = owner === 'principal' && around !== null ? principalUnder(around) : owner;
  const [sole] = listed;
  // 同主体负责人 is a field of the principal under whose heading it stands
  if (listed.length === 1 && sole !== undefined && groupOf(sole) === around) return listed;
  if (contradicts(said, around)) return [];
  if (listed.length === 1) {
    const [only] = listed;
    const isOther = only !== undefined && isForOther(only, said, around);
    return isOther ? [] : listed;
  }
  const byLabel = isPerson(said) ? ofOwner(listed, said) : listed;
  return byLabel.length === 1 ? byLabel : ofOwner(byLabel, around);
}
/** 网站负责人姓名 under 主体负责人信息, or 姓名 of the one under the heading of the other. */
function isForOther(id: string, said: Owner | null, around: Owner | null): boolean {
  const group = groupOf(id);
  if (said === group) return false;
  const isUnderPerson =
    around === 'subjectPrincipal' || around === 'servicePrincipal' || around === 'principal';
  if (group === 'entity') return said === null && isUnderPerson; // 证件住所 of a person is not the company's
  if (group !== 'subjectPrincipal' && group !== 'servicePrincipal') return false;
  return (around === 'subjectPrincipal' || around === 'servicePrincipal') && around !== group;
}
/** Is this something only a person may do: a code, a consent, a password, a payment, a search? */
export function isNeverOurs(
  texts: readonly string[],
  lexicon: Lexicon,
  more: readonly string[] = [],
): boolean {
  const words = [...lexicon.never, ...more.map(normal)];
  return texts.map(normal).some((text) => words.some((word) => word !== '' && text.includes(word)));
}
