// What does the page ask? One look at a document: its fields as plain data, and the live controls behind them.
import { CONTROL, type Control, createControlList } from './controls';
import { isInput, isSelect, isShown, isTextControl, wordsOf } from './dom';
import { evidenceOf } from './evidence';
import { errorOf, hintsOf, isEditable, isRequired, optionsOf, prefixOf } from './facets';
import { type LabelMap, labelMapOf, labelOf } from './labels';
import { mergeControls } from './merge';
import type { Field, PageReading } from './plan';
import { createPostWatch } from './posts';
import { createOutline, HEADING } from './sections';
import { normal, shortHash, tidy } from './text';
import { WIDGETS } from './widgets/registry';

export interface ReadDeps {
  /** The document's address; handed in because this folder knows no window. */
  readonly url: string;
}

export interface LiveReading {
  readonly reading: PageReading;
  /** The controls behind `reading.fields`, by the same keys. Stays in the page. */
  readonly elements: ReadonlyMap<string, Control>;
}

interface Found {
  readonly control: Control;
  readonly label: string;
  readonly section: readonly string[];
}

/** The document, its open shadow roots and frames of the same origin. */
function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [root];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot !== null) roots.push(...rootsOf(element.shadowRoot));
    if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') continue;
    const inner = (element as HTMLIFrameElement).contentDocument; // null for another origin
    if (inner !== null && inner !== undefined) roots.push(...rootsOf(inner));
  }
  return roots;
}

function findIn(root: Document | ShadowRoot): Found[] {
  const labels: LabelMap = labelMapOf(root);
  const list = createControlList();
  const outline = createOutline();
  const sections = new Map<Element, string[]>();
  for (const element of root.querySelectorAll(`${CONTROL},${HEADING}`)) {
    if (element.matches(CONTROL)) {
      sections.set(element, outline.sectionOf(element));
      list.add(element);
    } else outline.heading(element);
  }
  const controls = mergeControls(list.done(), (control) => labelOf(control, labels));
  return controls.map((control) => {
    const anchor = [control.element, ...control.parts].find((at) => sections.has(at));
    const label = labelOf(control, labels);
    const inner = anchor ?? control.element.querySelector(CONTROL);
    const section = (inner === null ? undefined : sections.get(inner)) ?? [];
    return { control, label, section: section.filter((heading) => heading !== label) };
  });
}

function fieldOf(
  found: Found,
  key: string,
  occurrence: number,
  strangerOf: (element: Element) => string | null,
): Field {
  const { control, label, section } = found;
  const anchor = control.parts[0] ?? control.element;
  const postsTo = strangerOf(anchor);
  const placeholder = tidy(anchor.getAttribute('placeholder') ?? '');
  return {
    key,
    kind: control.kind,
    label,
    section,
    occurrence,
    placeholder:
      placeholder || tidy(control.element.querySelector('[class*="placeholder"]')?.textContent ?? ''),
    hints: hintsOf(control),
    required: isRequired(control),
    editable: isEditable(control),
    visible: isShown(
      control.kind === 'upload' ? (control.item ?? control.element.parentElement ?? anchor) : control.element,
    ),
    value: WIDGETS[control.kind].read(control),
    options: optionsOf(control),
    maxLength: isTextControl(anchor) && anchor.maxLength > 0 ? anchor.maxLength : null,
    accept: isInput(anchor) ? anchor.accept : '',
    multiple: (isInput(anchor) || isSelect(anchor)) && anchor.multiple,
    prefix: prefixOf(control, label),
    error: errorOf(control),
    parts: control.parts.length,
    ...(postsTo === null ? {} : { postsTo }),
  };
}

const NEXT = /^(?:下一步|保存并(?:下一步|继续)|继续|next)/iu;
const SUBMIT = /^(?:确认)?(?:提交|submit)/iu;

const BUTTON = 'button,[role=button],input[type=submit],input[type=button],a[class*="btn"]';
type ButtonRole = PageReading['buttons'][number]['role'];

function roleOfText(text: string): ButtonRole {
  if (SUBMIT.test(text)) return 'submit';
  return NEXT.test(text) ? 'next' : 'other';
}

const buttonText = (button: Element): string =>
  tidy(isInput(button) ? button.value : (button.textContent ?? ''));

/** What a press on this element, or on the button around it, would do to the filing; null when it is no button. */
export function buttonRole(element: Element): ButtonRole | null {
  const button = element.closest(BUTTON);
  return button === null ? null : roleOfText(buttonText(button));
}

function buttonsOf(root: Document): PageReading['buttons'] {
  const texts = [...root.querySelectorAll(BUTTON)].map(buttonText);
  const short = texts.filter((text) => text !== '' && text.length <= 20).slice(0, 50);
  return short.map((text) => ({ text, role: roleOfText(text) }));
}

const STEP =
  'h1,h2,[aria-current=step],[class*="steps-item-active"] [class*="title"],[class*="step__head is-process"]';

function headingsOf(root: Document): string[] {
  const texts = [...root.querySelectorAll(STEP)].map((at) => tidy(wordsOf(at, 60))).filter((at) => at !== '');
  return [...new Set(texts)].slice(0, 12);
}

/** The address without its query: an order number in it does not make another step. */
const placeOf = (url: string): string => url.replace(/\?[^#]*/u, '');

/** Names a step of the flow: its place, its headings and its set of fields. */
export function fingerprintOf(url: string, headings: readonly string[], fields: readonly Field[]): string {
  const set = fields.map((field) => `${field.kind} ${field.section.join('>')} ${field.label}`).sort();
  return shortHash([placeOf(url), ...headings, ...set].join('\n'));
}

/** Looks at the document once. Same page, same keys: they come from kind, section, label and occurrence. */
export function readPage(root: Document, deps: ReadDeps): LiveReading {
  const counts = new Map<string, number>();
  const elements = new Map<string, Control>();
  const strangerOf = createPostWatch(deps.url);
  const fields = rootsOf(root)
    .flatMap(findIn)
    .map((found) => {
      const plain = `${found.control.kind} ${normal(found.label)}`;
      const occurrence = counts.get(plain) ?? 0;
      counts.set(plain, occurrence + 1);
      const key = `${shortHash(`${plain} ${found.section.join('>')}`)}-${occurrence}`;
      elements.set(key, found.control);
      return fieldOf(found, key, occurrence, strangerOf);
    });
  const headings = headingsOf(root);
  const reading: PageReading = {
    url: deps.url,
    title: tidy(root.title),
    headings,
    fields,
    evidence: evidenceOf(root),
    fingerprint: fingerprintOf(deps.url, headings, fields),
    buttons: buttonsOf(root),
  };
  return { reading, elements };
}
