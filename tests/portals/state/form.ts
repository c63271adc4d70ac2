// What does a portal ask, step by step, and what does it refuse? Plain data; each portal draws it with its own library.
import type { Uploaded } from './files';
import { type Value, valueAt } from './tree';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly children?: Choice[];
}

/** What a test may look at: the portal's own tree and its files. */
export interface Held {
  readonly model: Value;
  readonly uploads: readonly Uploaded[];
}

/** The words of a fault, or an empty string. */
export type Test = (held: Held, path: string) => string;

export type Kind =
  | 'text'
  | 'area'
  | 'select'
  | 'radio'
  | 'boxes'
  | 'box'
  | 'region'
  | 'tree'
  | 'day'
  | 'span'
  | 'file'
  | 'code'
  | 'shown';

export interface Item {
  /** Where the value lies in the portal's tree; `*` stands for the number of the entry in view. */
  readonly path: string;
  readonly label: string;
  readonly kind: Kind;
  readonly isOptional?: boolean;
  readonly choices?: (model: Value, path: string) => Choice[];
  readonly tests?: readonly Test[];
  /** What the portal makes of a text when the focus leaves it. */
  readonly tidy?: (text: string) => string;
  /** Paths that are emptied when this one changes. */
  readonly empties?: readonly string[];
  readonly isAsked?: (model: Value, path: string) => boolean;
  readonly isLocked?: (model: Value, path: string) => boolean;
  /** What is written besides, when the person picks this. */
  readonly onPick?: (model: Value, path: string) => Value;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** The words beside a box, or on the button of an upload. */
  readonly words?: string;
  /** The attribute id of the control, where the real page has one. */
  readonly id?: string;
}

export interface Part {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** The parts are asked once for each entry of the list at this path. */
  readonly list?: string;
  /** What the button that leads on says. */
  readonly next: string;
}

/** The item with its place among the entries written into its path. */
export const placed = (item: Item, entry: number): Item => ({
  ...item,
  path: item.path.replace('*', String(entry)),
  ...(item.empties ? { empties: item.empties.map((path) => path.replace('*', String(entry))) } : {}),
});

/** How many entries a step's list holds; 1 where it has none. */
export function entriesOf(step: Step, model: Value): number {
  const list = step.list === undefined ? null : valueAt(model, step.list);
  return Array.isArray(list) ? list.length : 1;
}

/** Every item that a step asks for now, over all entries of its list. */
export function itemsOf(step: Step, model: Value): Item[] {
  return Array.from({ length: entriesOf(step, model) }, (_, entry) =>
    step.parts.flatMap(({ items }) => items.map((item) => placed(item, entry))),
  )
    .flat()
    .filter((item) => item.isAsked?.(model, item.path) ?? true);
}

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** The portal's answer to one item; an empty string when it stands. */
export function faultOf(item: Item, held: Held): string {
  if (item.kind === 'shown') return '';
  if (item.kind === 'file') {
    const isThere = held.uploads.some(({ slot }) => slot === item.path);
    return isThere || item.isOptional ? '' : `请上传${item.label}`;
  }
  const isTyped = ['text', 'area', 'code'].includes(item.kind);
  if (isEmpty(valueAt(held.model, item.path))) {
    if (item.isOptional) return '';
    return item.kind === 'box' ? '请阅读并勾选' : `${isTyped ? '请输入' : '请选择'}${item.label}`;
  }
  for (const test of item.tests ?? []) {
    const fault = test(held, item.path);
    if (fault) return fault;
  }
  return '';
}

/** The portal's answer to a step: path → words. */
export function faultsOf(step: Step, held: Held): Record<string, string> {
  const found = itemsOf(step, held.model).map((item) => [item.path, faultOf(item, held)] as const);
  return Object.fromEntries(found.filter(([, words]) => words !== ''));
}
