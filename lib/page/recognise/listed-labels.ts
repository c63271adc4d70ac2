// Which of our fields is a whole label listed for, when the grammar does not read it?
import { languagesOf } from '../dom/label-readings';
import { normal } from '../dom/simplified';
import { groupOfHeading, isPerson, principalUnder } from './field-groups';
import { readingsOf } from './label-grammar';
import type { FieldGroup, Lexicon } from './lexicon';
import { speaksOfAnotherThing } from './other-meaning';

/** What is known about the place of a label: the group in the heading above it, and the only principal that the page can mean. */
export interface Place {
  readonly around: FieldGroup | null;
  readonly principal: FieldGroup | null;
  readonly isUpload: boolean;
}

/** The group of a field; the scan of a person's certificate belongs to that person. */
function groupOfId(id: string): string {
  if (id.startsWith('upload.servicePrincipal')) return 'servicePrincipal';
  if (id.startsWith('upload.principal')) return 'subjectPrincipal';
  return id.slice(0, id.indexOf('.'));
}

/** The entry for a label without its brackets. Brackets after a whole label tell how to fill it (证件号后六位（字母大写）), unless they ask for something themselves. */
function listedBefore(label: string, lexicon: Lexicon): readonly string[] {
  const [, before = '', inside = ''] = /^(.*\S)\s*[(（]([^()（）]+)[)）]\s*[:：]?$/u.exec(label) ?? [];
  return before === '' || speaksOfAnotherThing(label) || readingsOf(inside, lexicon).length > 0
    ? []
    : (lexicon.byLabel.get(normal(before)) ?? []);
}

/** For a label in two languages, the fields that both halves are listed for. A half that is not listed must ask for the same, or be unreadable. */
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

/** The fields that a whole label is listed for; of several, the one whose group the label or the heading names. */
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

/** Does a field contradict its label or heading: 网站负责人姓名 under 主体负责人信息, or a company's field under the heading of a person? */
function isOfOther(id: string, said: FieldGroup | null, around: FieldGroup | null): boolean {
  const group = groupOfId(id);
  if (said === group || group === around) return false;
  if (group === 'entity') return said === null && isPerson(around);
  if (group !== 'subjectPrincipal' && group !== 'servicePrincipal') return false;
  return around === 'subjectPrincipal' || around === 'servicePrincipal';
}
