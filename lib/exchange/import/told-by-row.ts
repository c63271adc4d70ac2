// What does a row not say that its other cells do? Who a personal filer is, the numbers of a person named twice, where the entity files.
import { tidyCode } from '../../filing/numbers/result';
import { COLUMNS, ROLES, type Role } from '../table/columns';
import { toldByNumber } from './told-by-number';
import { regionTold } from './told-region';

type At = (key: string) => string;

/** Whether the row's filer is a person. */
export type IsPersonal = (at: At) => boolean;

const PARTS = ['certNumber', 'certType'] as const;
const NUMBER = 'entity.certNumber';

/** The number of a personal filer, where it stands with a person of their name or of none. */
function ownNumber(at: At, isPersonal: IsPersonal): string {
  if (!isPersonal(at)) return '';
  const numbers = (['subjectPrincipal', 'legalRepresentative'] as const).flatMap((role) => {
    const [name, number] = [at(`${role}.name`), tidyCode(at(`${role}.certNumber`))];
    return number !== '' && (name === '' || name === at('entity.name')) ? number : [];
  });
  return new Set(numbers).size === 1 ? (numbers[0] ?? '') : '';
}

/** The name of a personal filer where nobody is named, or only their number stands there. */
function ownName(role: Role, at: At, isPersonal: IsPersonal): string {
  if (!isPersonal(at) || role === 'servicePrincipal') return '';
  const [number, isLegal] = [at(`${role}.certNumber`), role === 'legalRepresentative'];
  const says = ['certNumber', 'mobile', 'email'].some((part) => at(`${role}.${part}`) !== '');
  if (isLegal && !says) return ''; // a person needs no legal representative
  return number === '' || tidyCode(number) === tidyCode(at(NUMBER)) ? at('entity.name') : '';
}

/** What another column of the row says of the person who is named here too. */
function ofSamePerson(role: Role, part: (typeof PARTS)[number], at: At, isPersonal: IsPersonal): string {
  const name = at(`${role}.name`);
  if (name === '') return '';
  const isSelf = isPersonal(at) && role !== 'servicePrincipal' && name === at('entity.name');
  if (part === 'certNumber' && isSelf && at(NUMBER) !== '') return at(NUMBER);
  const others = ROLES.filter((one) => one !== role && at(`${one}.name`) === name);
  const texts = new Set(others.map((one) => tidyCode(at(`${one}.${part}`))).filter(Boolean));
  const numbers = new Set([...others, role].map((one) => tidyCode(at(`${one}.certNumber`))).filter(Boolean));
  if (texts.size !== 1 || numbers.size > 1) return '';
  return others.map((one) => at(`${one}.${part}`)).find(Boolean) ?? '';
}

/** What each column is told by, in an order in which one may build upon those before. */
function tellsOf(isPersonal: IsPersonal): readonly (readonly [key: string, textOf: (at: At) => string])[] {
  const people = ROLES.map((role) => [`${role}.name`, (at: At) => ownName(role, at, isPersonal)] as const);
  const parts = PARTS.flatMap((part) =>
    ROLES.map((role) => [`${role}.${part}`, (at: At) => ofSamePerson(role, part, at, isPersonal)] as const),
  );
  return [
    [NUMBER, (at) => ownNumber(at, isPersonal)],
    ...people,
    ...parts,
    ...toldByNumber,
    ['entity.region.names', regionTold],
  ];
}

/** The texts of the columns that a row lacks and its other cells tell, by key. */
export function toldInRow(isPersonal: IsPersonal): (at: At) => ReadonlyMap<string, string> {
  const tells = tellsOf(isPersonal);
  return (at) => {
    const told = new Map<string, string>();
    const now: At = (key) => at(key) || (told.get(key) ?? '');
    for (const [key, textOf] of tells) {
      const text = now(key) === '' ? textOf(now) : '';
      if (text !== '') told.set(key, text);
    }
    return told;
  };
}

/** The columns that a row may be told, in our order. */
export const TELLABLE: readonly string[] = (() => {
  const keys = new Set(tellsOf(() => false).map(([key]) => key));
  return COLUMNS.flatMap(({ key }) => (keys.has(key) ? key : []));
})();
