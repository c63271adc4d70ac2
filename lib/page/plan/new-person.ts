// Which choice of a list of persons shows boxes for a person who is not in it?
import type { Field } from '../model';
import type { VocabularyField } from '../recognise/portal-map';

interface Asks {
  readonly field: Field;
  readonly known: VocabularyField;
  /** How the entity's principal and the service's are called. */
  readonly persons: readonly [string, string];
}

const NEW_PERSON =
  '新增负责人|新建负责人|添加负责人|录入新的负责人|新的负责人|新负责人|另一负责人|其他负责人|其他人员|另有其人|另行指定|另指定一人|另外指定一人|另外指定|指定其他人'
    .split('|')
    .map((words) => [words]);

/** What that choice may be called, where a closed list asks for the service's principal, who is not the entity's. */
export const newPersonIn = ({
  field,
  known,
  persons: [subject, service],
}: Asks): readonly (readonly string[])[] =>
  field.kind === 'select' && known.id === 'servicePrincipal.name' && subject !== '' && service !== subject
    ? NEW_PERSON
    : [];
