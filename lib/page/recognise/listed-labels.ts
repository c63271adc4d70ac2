// Which fields of ours is a whole label listed for, where the grammar does not read it?
import { languagesOf } from '../dom/label-readings';
import { normal } from '../dom/simplified';
import { groupOfHeading, isPerson, principalUnder } from './field-groups';
import { readingsOf, speaksOfAnotherThing } from './label-grammar';
import type { FieldGroup, Lexicon } from './lexicon';

/** What stands around a label: whose heading is above it, and of whom the page can only speak. */
export interface Place {
  readonly around: FieldGroup | null;
  readonly principal: FieldGroup | null;
  readonly isUpload: boolean;
}

/** Whose a field is; a scan of a person's certificate is that person's. */
function groupOfId(id: string): string {
  if (id.startsWith('upload.servicePrincipal')) return 'servicePrincipal';
  if (id.startsWith('upload.principal')) return 'subjectPrincipal';
  return id.slice(0, id.indexOf('.'));
}

/** Brackets behind a whole label say how it is filled, 证件号后六位（字母大写）, unless they ask for something themselves. */
function listedBefore(label: string, lexicon: Lexicon): readonly string[] {
  const [, before = '', inside = ''] = /^(.*\S)\s*[(（]([^()（）]+)[)）]\s*[:：]?$/u.exec(label) ?? [];
  return before === '' || speaksOfAnotherThing(label) || readingsOf(inside, lexicon).length > 0
    ? []
    : (lexicon.byLabel.get(normal(before)) ?? []);
}

/** Of a label in two languages the fields that each half is listed for; where one half is in no list, it must ask for the same, or for nothing that we can read. */
function listedInTwo(label: string, lexicon: Lexicon): readonly string[] {
  const halves = languagesOf(label);
  const [known, other] = [...halves].sort((one) => (lexicon.byLabel.has(normal(one)) ? -1 : 1));
  if (known === undefined || other === undefined || speaksOfAnotherThing(label)) return [];
  const ids = lexicon.byLabel.get(normal(known)) ?? [];
  const twin = lexicon.byLabel.get(normal(other));
  if (twin !== undefined) return ids.filter((id) => twin.includes(id));
  const concepts = readingsOf(other, lexicon).flatMap((reading) =>
    reading.group === 'other' ? [{ name: '' }] : reading.concepts,
  );
  return ids.filter((id) => concepts.every(({ name }) => id.endsWith(`.${name}`)));
}

/** A whole label of the list: of several fields the one whose group the label or the heading names. */
export function listedFor(label: string, { around, principal }: Place, lexicon: Lexicon): readonly string[] {
  const listed =
    lexicon.byLabel.get(normal(label)) ??
    [listedBefore, listedInTwo].map((by) => by(label, lexicon)).find((ids) => ids.length > 0) ??
    [];
  const said = groupOfHeading(label, lexicon);
  const whose = isPerson(said) && said !== 'principal' ? said : around;
  if (listed.length === 1) return listed.some((id) => isOfOther(id, said, around)) ? [] : listed;
  const group = whose ?? principal;
  const own = listed.filter(
    (id) => groupOfId(id) === group || groupOfId(id) === (group === null ? '' : principalUnder(group)),
  );
  return own.length > 0 || whose !== null ? own : listed;
}

/** 网站负责人姓名 under 主体负责人信息, or a company's field under the heading of a person. */
function isOfOther(id: string, said: FieldGroup | null, around: FieldGroup | null): boolean {
  const group = groupOfId(id);
  if (said === group || group === around) return false;
  if (group === 'entity') return said === null && isPerson(around);
  if (group !== 'subjectPrincipal' && group !== 'servicePrincipal') return false;
  return around === 'subjectPrincipal' || around === 'servicePrincipal';
}
