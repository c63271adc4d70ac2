// What has changed below a root of the page that a reading is made of?
import type { Root } from '../dom/roots';
import { SELECTORS } from './gather';

/** More changes than so many are not told apart: then everything is looked at, and nothing that has gone is held meanwhile. */
const MOST = 1000;

/** A row with a control has a name, what it shows, a sign and little else. */
const MOST_IN_A_ROW = 8;

const ALL = Object.values(SELECTORS).flat();
const namesIn = (selector: string): string[] =>
  [...selector.matchAll(/\[([a-z-]+)/gu)].map(([, name = '']) => name);
/** By the role of what it stands in a text is told to be an option, or the foot of the page. */
const AROUND_TEXT = 'role';
let attributes: string[] | null = null;
/** The attributes that our selectors ask for. */
const attributesAsked = (): string[] => {
  attributes ??= [...new Set([AROUND_TEXT, ...ALL.flatMap(namesIn)])];
  return attributes;
};
let outer: string | null = null;
/** What our selectors ask of something further out: it stands before the last space that is in no bracket. */
const askedFurtherOut = (): string => {
  outer ??= ALL.flatMap((selector) => /^(.*\S)\s+(?![^[]*\])/u.exec(selector)?.[1] ?? []).join();
  return outer;
};

/** What has changed since it was asked before. */
export interface Changes {
  /** Elements that came or moved, and those by which all that they hold is judged. */
  readonly trees: ReadonlySet<Element>;
  /** Elements with other attributes, children or words of their own. */
  readonly elements: ReadonlySet<Element>;
  readonly texts: ReadonlySet<Text>;
}

/** Notes what changes. */
export interface NotedChanges {
  /** What has changed since the last time; null once that is too much to be told apart. */
  readonly take: () => Changes | null;
  readonly stop: () => void;
}

const none = () => ({ trees: new Set<Element>(), elements: new Set<Element>(), texts: new Set<Text>() });

const asElement = (node: Node | null): Element | null => (node?.nodeType === 1 ? (node as Element) : null); // 1: an Element

const FUNCTIONS = ['matches', 'contains', 'getRootNode', 'querySelectorAll', 'getElementsByTagName'] as const;

/** A form's controls may bear the names of its functions, which are then no functions any more. */
const isSound = (node: Node): boolean =>
  node.nodeName !== 'FORM' || FUNCTIONS.every((name) => typeof Reflect.get(node, name) === 'function');

function note(
  { type, target, attributeName, addedNodes }: MutationRecord,
  changes: ReturnType<typeof none>,
): void {
  const { trees, elements, texts } = changes;
  const element = asElement(target);
  if (type === 'attributes' && element !== null) {
    const isAround = attributeName === AROUND_TEXT || element.matches(askedFurtherOut());
    (isAround ? trees : elements).add(element);
    return;
  }
  if (target.nodeType === 3) texts.add(target as Text); // 3: a text
  // whether an element may head something is told by its own words and children, and by those of its children
  for (const at of [element, target.parentElement]) if (at !== null) elements.add(at);
  // whether one of a few elements in a row is a control that the page draws is also told by those beside it
  if (element !== null && element.childElementCount <= MOST_IN_A_ROW)
    for (const at of element.children) elements.add(at);
  for (const node of addedNodes) {
    const added = asElement(node);
    if (added !== null) trees.add(added);
    else if (node.nodeType === 3) texts.add(node as Text); // 3: a text
  }
}

/** Notes from now on what changes below a root of this page. */
export function noteChanges(root: Root, page: Document): NotedChanges {
  let changes = none();
  const view = page.defaultView;
  if (view === null) return { take: () => null, stop: () => undefined }; // a page that is not shown is not watched
  let isTooMany = false;
  const noteAll = (records: readonly MutationRecord[]): void => {
    const areSound = records.every(({ target, addedNodes }) => [target, ...addedNodes].every(isSound));
    if (areSound) for (const record of records) note(record, changes);
    if (areSound && changes.trees.size + changes.elements.size + changes.texts.size <= MOST) return;
    isTooMany = true;
    changes = none();
    observer.disconnect();
  };
  const observer = new view.MutationObserver(noteAll);
  observer.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: attributesAsked(),
  });
  const take = (): Changes | null => {
    noteAll(observer.takeRecords());
    const taken = isTooMany ? null : changes;
    changes = none();
    return taken;
  };
  return { take, stop: () => observer.disconnect() };
}
