// Whose is a column? The entity's, a person's, a service's, its provider's, or one of the person who files.
import type { Text } from '../../../filing/text';
import type { Translate } from '../../translate';
import type { ImportActions } from './actions';

type Columns = ImportActions['columns'];
export type Column = Columns[number];

const OWNERS = [
  ['entity', /^entity\./],
  ['subjectPrincipal', /^subjectPrincipal\./],
  ['legalRepresentative', /^legalRepresentative\./],
  ['servicePrincipal', /^servicePrincipal\./],
  ['access', /^service\.access\./],
  ['service', /^service\./],
  ['own', /^/],
] as const;

export interface ColumnGroup {
  readonly title: string;
  readonly columns: readonly Column[];
}

/** The columns by their owners; what seems likely stands first, and only there. `among`: the keys to list. */
export function columnGroups(
  t: Translate,
  columns: Columns,
  likely: readonly string[],
  among: readonly string[] | null,
): readonly ColumnGroup[] {
  const isListed = ({ key }: Column) => among === null || among.includes(key);
  const first = likely.flatMap((key) => columns.find((one) => one.key === key && isListed(one)) ?? []);
  const rest = columns.filter((one) => isListed(one) && !first.includes(one));
  const ownerOf = ({ key }: Column) => OWNERS.find(([, isIts]) => isIts.test(key))?.[0] ?? 'own';
  const owned = OWNERS.map(([owner]) => ({
    title: t(`import.owner.${owner}`),
    columns: rest.filter((column) => ownerOf(column) === owner),
  }));
  return [{ title: t('import.owner.likely'), columns: first }, ...owned].filter(
    (group) => group.columns.length > 0,
  );
}

/** The label of the column that is called so in Chinese. */
export function labelOf(t: Translate, columns: Columns, zh: string): string {
  const label: Text | undefined = columns.find((one) => one.label.zh === zh)?.label;
  return label ? t.text(label) : zh;
}
