// What are the fields called of which a page may ask one?
import type { Text } from '../../filing/text';
import type { PlannedRow } from '../../page/model';
import { lexicon } from '../portals/portals';

/** Both principals have a 负责人姓名, so the role is put before the label. */
const PRINCIPALS: Readonly<Record<string, string>> = {
  subjectPrincipal: '主体负责人',
  servicePrincipal: '网站负责人',
};

function nameApart(id: string, { zh, en }: Text): Text {
  const whose = PRINCIPALS[id.slice(0, id.indexOf('.'))];
  return whose === undefined ? { zh, en } : { zh: `${whose}${zh.replace(/^负责人/u, '')}`, en };
}

/** The names of the fields among which the person picks one, by id. */
export function namesIn(plan: readonly PlannedRow[]): Readonly<Record<string, Text>> {
  const ids = plan.flatMap(({ candidates }) => candidates);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = nameOfField(id);
      return name === null ? [] : [[id, name] as const];
    }),
  );
}

/** The name of a field, with the role of the person whose field it is; null for an id that is none. */
export function nameOfField(id: string): Text | null {
  const label = lexicon.byId.get(id)?.label;
  return label === undefined ? null : nameApart(id, label);
}
