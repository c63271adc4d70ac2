// What is a house? One provider's portal with its own words, its own markup and its own steps, and the expected value of each of its boxes.
import { escaped, MARK } from '../boxes';
import { fileOf, REGION, type Values } from '../client';
import { box, optionsAt } from '../items';
import type { Chance } from '../random';
import type { BoxKind, Item, ItemClass, Label } from '../scene';

/** How a house draws one question. `combo`: a select that is no `select`; `area-number`: a telephone in two boxes; `tags`: each value a tag of its own. */
export type Kind = BoxKind | 'combo' | 'area-number' | 'days' | 'lists' | 'tags';

type Wordings = string | readonly string[];

/** One question. Without `id` it is nobody's to fill. */
export interface Ask {
  readonly id?: string;
  /** Ways in which the house may word it; '' where its row has said it already. */
  readonly says: Wordings;
  readonly as?: Kind;
  /** The part of a field that is asked alone: a level, a beginning, the rest behind the region. */
  readonly part?: 'province' | 'city' | 'district' | 'from' | 'until' | 'rest' | 'bare' | 'last';
  readonly inside?: Wordings;
  readonly note?: Wordings;
  readonly before?: string;
  /** The client's own choice first. */
  readonly options?: readonly string[];
  readonly must?: boolean;
  readonly value?: string;
  readonly isLocked?: boolean;
  /** Shows a value that the page has from an earlier step. */
  readonly isReadOnly?: boolean;
  /** The name that the house's programmers gave the control. */
  readonly key?: string;
  /** 1 where the page asks for the client's second website. */
  readonly service?: 1;
}

/** Questions that stand in one row under the first one's words. */
export type Row = Ask | readonly Ask[];

export interface Section {
  readonly heading: Wordings;
  readonly rows: readonly Row[];
  readonly note?: string;
  /** A pane or dialogue that is not shown. */
  readonly isHidden?: boolean;
}

/** One question as it is drawn on one page. */
export interface Drawn {
  readonly ask: Ask;
  readonly kind: Kind;
  readonly label: string;
  readonly inside: string;
  readonly note: string;
  readonly options: readonly string[];
  readonly id: string;
  readonly isMust: boolean;
  /** The attributes of its control number `part`: mark, name, value. */
  readonly own: (part?: number) => string;
  readonly chance: Chance;
}

export interface House {
  readonly name: string;
  readonly titles: Wordings;
  /** How the house names a control without a key: '' where it names none. */
  readonly idOf?: (number: number, chance: Chance) => string;
  readonly steps: readonly (readonly Section[])[];
  /** The control alone, where the house does not draw it plainly. */
  readonly control?: (drawn: Drawn) => string | null;
  /** A row: the words of the first question and the controls of all. */
  readonly row: (first: Drawn, controls: string, all: readonly Drawn[]) => string;
  readonly section: (heading: string, rows: string, note: string) => string;
  readonly page: (title: string, sections: string, step: number) => string;
}

export const one = (wordings: Wordings | undefined, chance: Chance): string =>
  wordings === undefined ? '' : typeof wordings === 'string' ? wordings : chance.oneOf(wordings);

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^upload\./u, 'upload'],
  [/certLongTerm$/u, 'radio'],
  [/certValidity$/u, 'range'],
  [/openDate$/u, 'date'],
  [/region$/u, 'region'],
  [/\.(?:nature|certType|language|content)$/u, 'select'],
  [/preApproval$|sameAsPrincipal$/u, 'radio'],
];

export const kindOf = ({ id = '', as, part }: Ask): Kind => {
  if (as !== undefined) return as;
  if (part === 'from' || part === 'until') return 'date';
  if (part === 'province' || part === 'city' || part === 'district') return 'select';
  return KINDS.find(([ids]) => ids.test(id))?.[1] ?? 'text';
};

const LEVELS = ['province', 'city', 'district'];

export const optionsOf = ({ options, part }: Ask): readonly string[] =>
  options ?? (part !== undefined && LEVELS.includes(part) ? optionsAt(LEVELS.indexOf(part)) : []);

const listed = (value: Values[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];

function daysOf(ask: Ask, values: Values): string[][] {
  const [from = '', until = ''] = listed(values[ask.id ?? '']);
  const isForever = until === 'long-term';
  if (ask.part === 'from') return [[from]];
  if (ask.part === 'until') return isForever ? [[]] : [[until]];
  return isForever ? [[from], [from, ''], []] : [[from, until]];
}

function homeOf(url: string, before: string): string[][] {
  const rest = url.replace(/^https?:\/\//u, '');
  if (/www\.$/u.test(before)) return [[rest.replace(/^www\./u, '')]];
  return before === '' ? [[url], [rest], [`${url}/`]] : [[rest]];
}

function domainsOf(all: readonly string[], { label, inside, note, kind }: Drawn): string[][] {
  if (/主域名|main domain|primary domain/iu.test(label)) return [[...all.slice(0, 1)]];
  const told = `${label}${inside}${note}`;
  if (kind === 'textarea' || /每行|换行|per line/u.test(told)) return [[all.join('\n')]];
  if (/逗号|逗號|comma/iu.test(told)) return [[all.join(',')], [all.join('，')]];
  return [[all.join(';')], [all.join('；')]];
}

const withoutRegion = (address: string): string => address.replace(REGION.join(''), '');

/** Every content that a careful person would leave in this box; none: it is nobody's to fill. */
export function acceptOf(drawn: Drawn, values: Values): string[][] {
  const { ask, options, kind } = drawn;
  const { id } = ask;
  const part: string = ask.part ?? '';
  if (id === undefined || ask.isLocked === true || ask.isReadOnly === true) return [];
  if (kind === 'upload') return [[fileOf(id)]];
  if (LEVELS.includes(part)) return [[REGION[LEVELS.indexOf(part)] ?? '']];
  if (id === 'entity.region') return [[...REGION]];
  if (/certValidity$/u.test(id)) return daysOf(ask, values);
  if (kind === 'tick') return values[id] === true ? [['on']] : [[]];
  if (typeof values[id] === 'boolean')
    return [[(values[id] === true ? ask.options?.[1] : ask.options?.[0]) ?? '']];
  if (ask.options !== undefined) return [[ask.options[0] ?? '']];
  const [first = '', ...more] = listed(values[id]);
  if (options.length > 0) return [[options[0] ?? '']];
  if (kind === 'area-number') return [first.split('-')];
  if (kind === 'tags') return [[first, ...more]];
  if (part === 'last') return [[first], []]; // the end of a range of one address may stay empty
  if (id === 'service.homeUrl') return homeOf(first, ask.before ?? '');
  if (id === 'service.domain' && more.length > 0) return domainsOf([first, ...more], drawn);
  if (part === 'rest') return [[withoutRegion(first)]];
  if (part === 'bare') return [[first], [withoutRegion(first)]];
  return [[first]];
}

const CLASSES: readonly (readonly [RegExp, ItemClass])[] = [
  [/^$/u, 'decoy'],
  [/^upload\./u, 'upload'],
  [/certLongTerm|certValidity/u, 'long-term'],
  [/sameAsPrincipal/u, 'same-as'],
  [/region$/u, 'region'],
  [/\.(?:nature|certType|language|content|preApproval)$/u, 'choice'],
];

/** The item that a drawn question stands for. */
export function itemOf(drawn: Drawn, values: Values): Item {
  const { ask, label, inside, note, kind, options } = drawn;
  const id = ask.id ?? '';
  const shown: Label = {
    text: label,
    under: '',
    star: '',
    colon: '',
    hint: note,
    placeholder: inside,
    prefix: ask.before ?? '',
  };
  const plain: BoxKind =
    kind === 'combo'
      ? 'select'
      : kind === 'area-number' || kind === 'tags'
        ? 'text'
        : kind === 'days' || kind === 'lists'
          ? 'date'
          : kind;
  return {
    id,
    kind: CLASSES.find(([ids]) => ids.test(id))?.[1] ?? 'label',
    label: shown,
    box: box(plain, options),
    accept: acceptOf(drawn, values),
    isHeld: true,
  };
}

const selectOf = (drawn: Drawn, options: readonly string[], part = 0, first = '请选择'): string =>
  `<select${drawn.own(part)}><option value="">${first}</option>${options.map((text, at) => `<option value="${at + 1}">${escaped(text)}</option>`).join('')}</select>`;

const choicesOf = (drawn: Drawn, type: 'radio' | 'checkbox'): string =>
  drawn.options
    .map(
      (text, at) =>
        `<label class="opt"><input type="${type}" name="${drawn.id}" value="${at}"${drawn.own(0).replace(/ (?:id|name)="[^"]*"/gu, '')}> ${escaped(text)}</label>`,
    )
    .join(' ');

const YEARS = Array.from({ length: 40 }, (_, at) => String(2005 + at));
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));
const DAYS = Array.from({ length: 31 }, (_, at) => String(at + 1));

/** A control in plain HTML, for what a house does not draw its own way. */
export function plainControl(drawn: Drawn): string {
  const { kind, own, options, inside } = drawn;
  const hint = inside === '' ? '' : ` placeholder="${escaped(inside)}"`;
  const text = (part = 0, type = 'text'): string =>
    `<input type="${type}"${own(part)}${part === 0 ? hint : ''}>`;
  switch (kind) {
    case 'textarea':
      return `<textarea rows="3"${own()}${hint}></textarea>`;
    case 'select':
    case 'combo':
      return selectOf(drawn, options);
    case 'region':
      return [0, 1, 2]
        .map((level) => selectOf(drawn, optionsAt(level), level, ['省', '市', '区/县'][level]))
        .join(' ');
    case 'radio':
    case 'checkbox':
      return choicesOf(drawn, kind);
    case 'tick':
      return `<label class="opt"><input type="checkbox"${own()}> ${escaped(options[0] ?? '')}</label>`;
    case 'date':
      return text(0, 'date');
    case 'range':
      return `${text(0, 'date')} 至 ${text(1, 'date')}`;
    case 'days':
      return `<input type="text" class="Wdate"${own(0)} readonly onclick="WdatePicker()"> 至 <input type="text" class="Wdate"${own(1)} readonly onclick="WdatePicker()">`;
    case 'lists':
      return `${selectOf(drawn, YEARS, 0, '年')}年${selectOf(drawn, MONTHS, 0, '月')}月${selectOf(drawn, DAYS, 0, '日')}日`;
    case 'area-number':
      return `${text(0)} - ${text(1)}`;
    case 'upload':
      return `<input type="file"${own()}>`;
    default:
      return text(0, kind === 'password' || kind === 'search' ? kind : 'text');
  }
}

/** The attributes of one control, with the mark that is taken off before anything reads the page. */
export const ownOf =
  (number: number, id: string, { value = '', isLocked, isReadOnly }: Ask): Drawn['own'] =>
  (part = 0) =>
    [
      ` ${MARK}="${number}.${part}"`,
      id === '' ? '' : ` id="${part === 0 ? id : `${id}_${part}`}" name="${id}${part === 0 ? '' : part}"`,
      value === '' ? '' : ` value="${escaped(value)}"`,
      isLocked === true ? ' disabled' : '',
      isReadOnly === true ? ' readonly' : '',
    ].join('');

/** The notes of every question of a row, each in its own markup. */
export const notesOf = (all: readonly Drawn[], around: (note: string) => string): string =>
  all.map(({ note }) => (note === '' ? '' : around(note))).join('');
