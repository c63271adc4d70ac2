// How is one field of the client asked for, and which contents would be right? A label, a control and every acceptable content.
import { REGION, type Values } from './client';
import { dressed, labelOf, type Manner, mannerFor } from './label';
import type { Box, Item, ItemClass } from './scene';
import { CHOICES, LATER, LEVELS, type Voice } from './words';

/** What all items of one block share. */
export interface Setting {
  readonly voice: Voice;
  readonly values: Values;
  readonly owner: string;
  readonly hasHeading: boolean;
  /** The block is about several owners, so each label must name its own. */
  readonly isShared: boolean;
  /** The address is beside a control for its region. */
  readonly isRegionApart: boolean;
  /** How each field is named, where the form prescribes it. */
  readonly manner?: Manner;
}

const mannerOf = ({ voice, hasHeading, isShared, manner }: Setting, id: string): Manner =>
  manner ?? mannerFor(voice, id, hasHeading, isShared);

export const box = (kind: Box['kind'], options: readonly string[] = [], more: Partial<Box> = {}): Box => ({
  kind,
  options,
  value: '',
  isDisabled: false,
  ...more,
});

const textOf = (values: Values, id: string): string => {
  const held = values[id];
  if (typeof held === 'string') return held;
  return Array.isArray(held) ? String(held[0] ?? '') : '';
};

function classOf(id: string, manner: Manner, prefix: string): ItemClass {
  if (/certLongTerm|certValidity/u.test(id)) return 'long-term';
  if (prefix !== '') return 'prefix';
  return manner === 'bare' || manner === 'full' ? 'heading' : 'label';
}

const CHOICE_IDS = /\.(?:nature|certType|content|preApproval|language|certLongTerm)$/u;

function listFor(id: string, values: Values): string {
  if (id.endsWith('.certLongTerm')) return `person.certLongTerm.${values[id] === true ? 'yes' : 'no'}`;
  return CHOICES[id] === undefined ? id.replace(/^\w+\./u, 'person.') : id;
}

/** The options of a choice, with our client's own among them. */
function choiceOf(voice: Voice, name: string): { right: string; options: string[] } {
  const words = CHOICES[name]?.[voice.spoken];
  if (words === undefined) throw new Error(`no choices for ${name}`);
  const right = voice.written(voice.draw(words.right, words.held, LATER.choices[name]?.[voice.spoken]));
  const others = name.startsWith('person.certLongTerm') ? pairOf(right, words.others) : words.others;
  return { right, options: voice.chance.shuffled([right, ...others.map(voice.written)]) };
}

/** Both options of a yes or no, worded alike. */
function pairOf(right: string, others: readonly string[]): readonly string[] {
  const pairs: Readonly<Record<string, string>> = {
    否: '是',
    No: 'Yes',
    长期有效: '有期限',
    Permanent: 'Has expiry date',
  };
  const other = pairs[right];
  return other === undefined ? others : [other];
}

function choiceBox(voice: Voice, id: string, options: readonly string[]): Box {
  const kinds = /language|content/u.test(id)
    ? (['checkbox', 'select', 'radio'] as const)
    : (['select', 'select', 'radio'] as const);
  return box(voice.chance.oneOf(kinds), options);
}

function choiceItem(setting: Setting, id: string): Item {
  const { voice, values, owner } = setting;
  const { right, options } = choiceOf(voice, listFor(id, values));
  const manner = mannerOf(setting, id);
  const label = labelOf(voice, id, owner, manner, { isChoice: true, placeholder: '' });
  const kind = id.endsWith('certLongTerm') ? 'long-term' : 'choice';
  const shown = choiceBox(voice, id, options);
  return { id, kind, label, box: shown, accept: [[right]], isHeld: voice.drewHeld() };
}

const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  'service.homeUrl': ['https://', 'http://', 'https://www.'],
  'service.domain': ['www.'],
  mobile: ['+86'],
  emergencyPhone: ['+86'],
};

function prefixOf({ voice }: Setting, id: string): string {
  const all = PREFIXES[id] ?? PREFIXES[id.replace(/^\w+\./u, '')];
  return all !== undefined && voice.chance.is(0.4) ? voice.chance.oneOf(all) : '';
}

const bareUrl = (url: string): string => url.replace(/^https?:\/\//u, '');

/** Every content of a text box that a careful person would call right. */
function acceptOf(setting: Setting, id: string, prefix: string): string[][] {
  const value = textOf(setting.values, id);
  if (id === 'service.homeUrl') {
    const rest = bareUrl(value);
    if (prefix === 'https://www.') return [[rest.replace(/^www\./u, '')]];
    return prefix === '' ? [[value], [rest], [`${value}/`]] : [[rest]];
  }
  if (id === 'entity.mailAddress') {
    const rest = value.replace(REGION.join(''), '');
    if (prefix !== '') return [[rest]];
    return setting.isRegionApart ? [[value], [rest]] : [[value]];
  }
  return [[value]];
}

function textItem(setting: Setting, id: string): Item {
  const { voice, owner } = setting;
  const isAddress = id === 'entity.mailAddress' && !setting.isRegionApart && voice.chance.is(0.2);
  const prefix = isAddress ? REGION.join('') : prefixOf(setting, id);
  const manner = mannerOf(setting, id);
  const label = labelOf(voice, id, owner, manner, { prefix });
  const isLong = /remark$|mailAddress$|certAddress$/u.test(id) && voice.chance.is(0.4) && prefix === '';
  const kind = classOf(id, manner, prefix);
  const accept = acceptOf(setting, id, prefix);
  return { id, kind, label, box: box(isLong ? 'textarea' : 'text'), accept, isHeld: voice.drewHeld() };
}

/** The domains of a client that has two: all with the page's separator, or only the main one. */
function severalItem(setting: Setting): Item {
  const { voice, values } = setting;
  const domains = values['service.domain'];
  const all = Array.isArray(domains) ? domains.map(String) : [];
  const isMain = voice.chance.is(0.4);
  if (isMain) {
    const label = dressed(voice, voice.text('mainDomain'), {});
    return {
      id: 'service.domain',
      kind: 'several',
      label,
      box: box('text'),
      accept: [all.slice(0, 1)],
      isHeld: false,
    };
  }
  const told = voice.text('several');
  const separator = /逗号|逗號|comma/u.test(told) ? ',' : ';';
  const isHint = voice.chance.is(0.5);
  const more = isHint ? { hint: told } : { placeholder: told };
  const label = labelOf(voice, 'service.domain', 'service', mannerOf(setting, 'service.domain'), more);
  const joined = separator === ',' ? [all.join(','), all.join('，')] : [all.join(';'), all.join('；')];
  return {
    id: 'service.domain',
    kind: 'several',
    label,
    box: box('text'),
    accept: joined.map((text) => [text]),
    isHeld: voice.drewHeld(),
  };
}

/** A region as one item, or as one item per level. */
function regionItems(setting: Setting): Item[] {
  const { voice, owner, hasHeading } = setting;
  const id = 'entity.region';
  if (voice.chance.is(0.5) || !hasHeading) {
    const label = labelOf(voice, id, owner, mannerOf(setting, id), { isChoice: true });
    return [
      { id, kind: 'region', label, box: box('region'), accept: [[...REGION]], isHeld: voice.drewHeld() },
    ];
  }
  const names = voice.chance.oneOf(LEVELS[voice.spoken]);
  return names.map((name, level) => ({
    id,
    kind: 'region',
    label: {
      ...dressed(voice, voice.written(name), { placeholder: '' }),
      text: voice.written(name),
      hint: '',
    },
    box: box('select', optionsAt(level)),
    accept: [[REGION[level] ?? '']],
    isHeld: false,
  }));
}

export const optionsAt = (level: number): readonly string[] =>
  [
    ['北京市', '上海市', '江苏省', '浙江省', '广东省'],
    ['杭州市', '宁波市', '温州市', '嘉兴市'],
    ['上城区', '拱墅区', '西湖区', '滨江区', '萧山区'],
  ][level] ?? [];

function dateItem(setting: Setting, id: string): Item {
  const { voice, values, owner } = setting;
  const held = values[id];
  const label = labelOf(voice, id, owner, mannerOf(setting, id), {
    isChoice: true,
    placeholder: '',
  });
  if (Array.isArray(held)) {
    const [from = '', until = ''] = held.map(String);
    const isForever = until === 'long-term';
    // a document without expiry has no second day
    const accept = isForever ? [[from], [from, ''], []] : [[from, until]];
    return { id, kind: 'long-term', label, box: box('range'), accept, isHeld: voice.drewHeld() };
  }
  return { id, kind: 'label', label, box: box('date'), accept: [[String(held)]], isHeld: voice.drewHeld() };
}

/** The items by which this block asks for one field of the client. */
export function itemsOf(setting: Setting, id: string): Item[] {
  if (id === 'entity.region') return regionItems(setting);
  if (id === 'service.domain' && Array.isArray(setting.values[id]) && setting.values[id].length > 1)
    return [severalItem(setting)];
  if (CHOICE_IDS.test(id)) return [choiceItem(setting, id)];
  if (/certValidity$|openDate$/u.test(id)) return [dateItem(setting, id)];
  return [textItem(setting, id)];
}
