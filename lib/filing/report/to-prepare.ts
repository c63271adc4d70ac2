// What is to be prepared for a filing? Each required document, and of several of which one is enough all together, as one entry.
import type { Text } from '../text';
import type { DocumentNeed, Finding, Report } from './report';

/** One entry: a document, or, with `choices`, several of which any one is enough. */
export interface ToPrepare extends DocumentNeed {
  readonly choices?: readonly DocumentNeed[];
}

/** The entries; what is there is one too, and what may only be asked for is none. */
export function toPrepare(documents: readonly DocumentNeed[]): readonly ToPrepare[] {
  return [...documents.filter(standsAlone), ...choicesIn(documents)];
}

/** Whether a filing is held up until this document, or one in its place, is there: not where no slot of the portal takes it. */
export const isToPrepare = (need: DocumentNeed): boolean =>
  need.hasNoSlot !== true && (need.requirement === 'required' || need.oneOf !== undefined);

/** Whether a document is an entry by itself. */
const standsAlone = ({ requirement, state }: DocumentNeed): boolean =>
  requirement === 'required' || state === 'attached' || (requirement === 'one-of' && state === 'invalid');

/** What lies within the choices of another rule settles that rule too; a required document settles its choices once it is there. */
function choicesIn(documents: readonly DocumentNeed[]): readonly ToPrepare[] {
  const listed = new Map(
    documents.flatMap(({ oneOf = [] }) => oneOf.map((ids) => [[...ids].sort().join(), ids] as const)),
  );
  const all = [...listed.values()];
  const isWithin = (one: readonly string[], other: readonly string[]) =>
    one !== other && one.every((id) => other.includes(id));
  const isRequired = (id: string) =>
    documents.some((need) => need.id === id && need.requirement === 'required');
  const narrow = all.filter((ids) => !ids.some(isRequired) && !all.some((other) => isWithin(other, ids)));
  return narrow.flatMap((ids) => {
    const choices = ids.flatMap((id) => documents.find((need) => need.id === id) ?? []);
    const [first, ...others] = choices;
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, label: anyOf(choices), choices }];
  });
}

function anyOf(choices: readonly DocumentNeed[]): Text {
  const said = (language: 'zh' | 'en', between: string, last: string) => {
    const names = choices.map(({ label }) => label[language]);
    return `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
  };
  return { zh: `${said('zh', '、', '或')}（任选其一）`, en: `${said('en', ', ', ' or ')} (any one of them)` };
}

/** What holds the filing up for an entry, each demand once. */
export function demandsOn(
  { id, choices }: ToPrepare,
  { findings }: Pick<Report, 'findings'>,
): readonly Finding[] {
  const ids = choices?.map((one) => one.id) ?? [id];
  const demands = findings.filter(
    ({ state, severity, target: { document } }) =>
      state === 'fails' && severity === 'block' && document !== undefined && ids.includes(document),
  );
  return [...new Map(demands.map((one) => [one.message.zh, one])).values()];
}

/** The same in the rules' words. */
export const demandsFor = (entry: ToPrepare, report: Pick<Report, 'findings'>): readonly Text[] =>
  demandsOn(entry, report).map(({ message }) => message);
