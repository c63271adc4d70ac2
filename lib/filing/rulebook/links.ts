// Does everything that the rulebook names exist? Sources, facts, documents and filing types, each fault with its place.
import { type Cite, type Condition, documentsOf, factsIn } from '../../rules/format';
import type { RulebookData } from './parse';
import { factOf } from './tables';

/** One line `file: place: what` for every name that leads nowhere; empty when all lead somewhere. */
export function checkLinks(data: RulebookData): readonly string[] {
  const names = knownNames(data);
  return [
    ...factLines(data),
    ...filingLines(data),
    ...documentLines(data),
    ...provinceLines(data),
    ...nationalLines(data),
    ...providerLines(data),
  ].flatMap(
    ({ place, cites = [], conditions = [], facts = [], documents = [], filingTypes = [], kinds = [] }) => [
      ...missing(
        place,
        'source',
        cites.map(({ source }) => source),
        names.sources,
      ),
      ...missing(place, 'fact', [...facts, ...conditions.flatMap(factsIn)], names.facts),
      ...missing(place, 'document', documents, names.documents),
      ...missing(place, 'filing type', filingTypes, names.filingTypes),
      ...missing(place, 'rule of the kind', kinds, names.kinds),
    ],
  );
}

/** What stands at one place of the rulebook and names other things. */
interface Line {
  readonly place: string;
  readonly cites?: readonly Cite[];
  readonly conditions?: readonly Condition[];
  readonly facts?: readonly string[];
  readonly documents?: readonly string[];
  readonly filingTypes?: readonly string[];
  readonly kinds?: readonly string[];
}

function knownNames({ shared, provinces, national }: RulebookData) {
  const tables = provinces.flatMap((province) => Object.keys(province.tables));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    sources: new Set(Object.keys(shared['sources.json'])),
    facts: new Set([...ids(shared['facts.json'].facts), ...tables.map(factOf)]),
    documents: new Set(ids(shared['documents/documents.json'].documents)),
    filingTypes: new Set(ids(shared['filings/filing-types.json'].filingTypes)),
    kinds: new Set(
      [...national, ...provinces.flatMap(({ rules }) => rules)].flatMap(({ meta }) => meta.kind ?? []),
    ),
  };
}

function factLines({ shared }: RulebookData): Line[] {
  return shared['facts.json'].facts.map(({ id, derive = [] }) => ({
    place: `rules/facts.json: ${id}`,
    conditions: derive.map(({ when }) => when),
  }));
}

/** A line for each member of a list that stands under this name in a file of filings. */
const linesOf = <T extends Pick<Line, 'cites'>>(
  file: string,
  list: string,
  members: readonly T[],
  more: (member: T) => Omit<Line, 'place' | 'cites'> = () => ({}),
): Line[] =>
  members.map((one, at) => ({
    place: `rules/filings/${file}.json: ${list}.${at}`,
    cites: one.cites ?? [],
    ...more(one),
  }));

function filingLines({ shared }: RulebookData): Line[] {
  const { rows } = shared['filings/decision-table.json'];
  const { channels } = shared['filings/channels.json'];
  const { deadlines } = shared['filings/deadlines.json'];
  const { notes } = shared['filings/notes.json'];
  const { findings } = shared['filings/site-check.json'];
  const { statuses, states } = shared['filings/steps.json'];
  return [
    ...linesOf('decision-table', 'rows', rows, ({ when, result, variantByServiceKind = {} }) => ({
      conditions: [when],
      filingTypes: [...(result === null ? [] : [result]), ...Object.values(variantByServiceKind)],
    })),
    ...linesOf('channels', 'channels', channels, ({ supports }) => ({
      filingTypes: supports.flatMap(({ value }) => Object.keys(value)),
    })),
    ...linesOf('deadlines', 'deadlines', deadlines, ({ filingTypes }) => ({ filingTypes })),
    ...linesOf('notes', 'notes', notes, ({ filingTypes }) => ({ filingTypes })),
    smsLine(shared),
    ...linesOf('site-check', 'findings', findings),
    ...linesOf('steps', 'statuses', statuses),
    ...linesOf('steps', 'states', states),
    ...questionLines(shared),
  ];
}

function smsLine(shared: RulebookData['shared']): Line {
  const { phones, adjust, help, cites } = shared['filings/sms.json'];
  return {
    place: 'rules/filings/sms.json',
    cites: [
      ...cites,
      ...[...adjust, ...help].flatMap((one) => one.cites),
      ...phones.map(({ source }) => ({ source })),
    ],
    conditions: adjust.map(({ when }) => when),
    filingTypes: phones.flatMap(({ value }) => Object.keys(value)),
  };
}

function questionLines(shared: RulebookData['shared']): Line[] {
  const { topics, later } = shared['filings/question-topics.json'];
  const deeds = Object.keys(shared['filings/deeds.json'].deeds);
  return [
    { place: 'rules/filings/deeds.json', facts: deeds },
    ...topics.map(({ together, facts }, at) => ({
      place: `rules/filings/question-topics.json: topics.${at}`,
      facts: [...together, ...facts],
    })),
    ...later.map(({ facts, when }, at) => ({
      place: `rules/filings/question-topics.json: later.${at}`,
      facts,
      conditions: when === null ? [] : [when],
    })),
  ];
}

function documentLines({ shared }: RulebookData): Line[] {
  const documents = shared['documents/documents.json'].documents.map(({ cites }, at) => ({
    place: `rules/documents/documents.json: documents.${at}`,
    cites,
  }));
  const needs = shared['documents/needs.json'].needs.map((need, at) => ({
    place: `rules/documents/needs.json: needs.${at}`,
    cites: need.cites,
    conditions: [need.when],
    documents: need.documents,
  }));
  const papers = shared['documents/papers.json'].papers.map(({ document, cites }, at) => ({
    place: `rules/documents/papers.json: papers.${at}`,
    cites,
    documents: [document],
  }));
  return [...documents, ...needs, ...papers];
}

function provinceLines({ provinces }: RulebookData): Line[] {
  return provinces.flatMap(({ province, tables, mailing, rules }) => {
    const file = `rules/provinces/${province}.json`;
    return [
      ...Object.entries(tables).map(([table, list]) => ({
        place: `${file}: tables.${table}`,
        cites: list.map(({ source }) => ({ source })),
      })),
      ...mailing.map((one, at) => ({
        place: `${file}: mailing.${at}`,
        cites: [...one.cites, ...one.address.map(({ source }) => ({ source }))],
        conditions: [one.when],
        documents: one.documents,
      })),
      ...rules.map((rule, at) => ruleLine(`${file}: rules.${at}`, rule)),
    ];
  });
}

function nationalLines({ national }: RulebookData): Line[] {
  return national.map((rule) => ruleLine(`rules/national/${rule.name}.json`, rule));
}

function providerLines({ providers }: RulebookData): Line[] {
  return providers.flatMap(({ provider, rules }) =>
    rules.map((rule, at) => ruleLine(`rules/providers/${provider}.json: rules.${at}`, rule)),
  );
}

function ruleLine(place: string, rule: RulebookData['national'][number]): Line {
  const { conditions, meta } = rule;
  const { cites, givesWayTo = [] } = meta;
  return { place, cites, conditions: [conditions], documents: documentsOf(rule), kinds: givesWayTo };
}

function missing(
  place: string,
  kind: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): string[] {
  return [...new Set(names)].filter((name) => !known.has(name)).map((name) => `${place}: no ${kind} ${name}`);
}
