// The words that page, background and panel share: a field of the page, the plan for it, and the receipt of a fill.

/** The kinds of control that we distinguish; one file each in `widgets/`. */
export const WIDGET_KINDS = [
  'text',
  'textarea',
  'number',
  'phone',
  'rich-text',
  'list',
  'tags',
  'cell',
  'select',
  'native-select',
  'cascader',
  'radio',
  'checkbox',
  'switch',
  'date',
  'date-range',
  'upload',
] as const;
export type WidgetKind = (typeof WIDGET_KINDS)[number];

/** A control as the page shows it. Carries no DOM node, so it can travel to the background. */
export interface Field {
  /** Names the control within one document; stable while the control is in the page. */
  readonly key: string;
  readonly kind: WidgetKind;
  readonly label: string;
  /** The headings above it, outermost first: 网站 2, 网站负责人信息. */
  readonly section: readonly string[];
  /** How many controls with the same label and kind come before it in the document. */
  readonly occurrence: number;
  readonly placeholder: string;
  /** Attributes that a portal map may name: id, name, data-*. */
  readonly hints: readonly string[];
  readonly required: boolean;
  readonly editable: boolean;
  readonly visible: boolean;
  /** What the control shows now; for a cascader the levels, for an upload the file names. */
  readonly value: readonly string[];
  /** Choices visible without opening the control. */
  readonly options: readonly string[];
  /** The page's own codes for these choices, in the same order; absent unless every choice has one. */
  readonly codes?: readonly string[];
  readonly maxLength: number | null;
  /** For uploads: the `accept` attribute and whether several files are taken. */
  readonly accept: string;
  readonly multiple: boolean;
  /** Text printed before the control as a fixed part of its value: a region before the address. */
  readonly prefix: string;
  /** The words directly before it, where its label stands elsewhere: 手机 in a cell of 联系方式. */
  readonly wordsBefore?: string;
  /** The page's help, where it says how several values are written into one box. */
  readonly help?: string;
  /** An error the page shows for this control. */
  readonly error: string;
  /** How many boxes make up the field (country, area, number and extension of a landline); absent means one. */
  readonly parts?: number;
  /** It is a list whose rows have two boxes each: the start and the end of a range. */
  readonly paired?: boolean;
  /** It shows further choices only after its own 更多 is pressed. */
  readonly hasMore?: boolean;
  /** Where its form would post to, if that is another origin or unencrypted. */
  readonly postsTo?: string | undefined;
  /** A text box for display only: unlike one that waits for another control, it never becomes editable. */
  readonly isReadOnly?: boolean;
  /** A text box that suggests values from a list; where a choice is asked, it accepts only those. */
  readonly offersList?: boolean;
  /** A choice preset by the page: the person has not pressed it. */
  readonly isPreset?: boolean;
  /** It belongs to a log-in or a list search beside the page's form: we never fill it, and it says nothing about what the page is. */
  readonly isBesideForm?: boolean;
}

/** A read-only text of the page that says whose filing it shows. */
export interface Evidence {
  readonly kind: 'name' | 'number' | 'domain' | 'phone';
  readonly text: string;
  readonly where: string;
  /** If it names somebody else, `strong` blocks the fill and `weak` only warns; absent: strong. */
  readonly weight?: 'strong' | 'weak';
}

/** A short text that names or counts a website or an app: a tab, an entry of a list, a notice. */
export interface ServiceText {
  readonly text: string;
  /** All words of the entry that it stands in, with what they say of its state. */
  readonly around: string;
  /** The page marks it as the one in view. */
  readonly isOpen?: true;
}
export const MOST_SERVICE_TEXTS = 60;

/** A card whose rows show that nothing is filled in, and have no box before the button in the card's head is pressed. */
export interface ClosedCard {
  readonly title: string;
  /** The words on the button. */
  readonly button: string;
}

export const MOST_CLOSED_CARDS = 20;

/** More pieces of evidence than any filing page has; a page with more is treated as somebody else's. */
export const MOST_EVIDENCE = 900;

/** One reading of a document: its fields, other evidence of identity, and its step in the flow. */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** The breadcrumbs: the pages that the portal shows above this one, and this one. */
  readonly path?: string;
  readonly fields: readonly Field[];
  readonly evidence: readonly Evidence[];
  readonly serviceTexts?: readonly ServiceText[];
  readonly closedCards?: readonly ClosedCard[];
  /** Changes with path, headings, set of fields or evidence, because a plan made for another step or owner must not be written. */
  readonly fingerprint: string;
  readonly buttons: readonly { readonly text: string; readonly role: 'next' | 'submit' | 'other' }[];
}

export type PlanAction =
  | 'fill' // empty now, will be written
  | 'replace' // holds something else; written only when the person chose so
  | 'same' // already holds the client's value
  | 'keep' // the client has nothing for it
  | 'needs-you' // ambiguous, or only a person can do it
  | 'refused'; // the client's value fails its own check

/** How several values are written into one box: only the first, or all with this separator. */
export const VALUE_FORMATS = ['first', ';', ','] as const;
export type ValueFormat = (typeof VALUE_FORMATS)[number];

/** What will happen to one control and why. `fieldId` is an id of rules/portals/fields.json. */
export interface PlanRow {
  readonly key: string;
  readonly fieldId: string | null;
  /** Which of the filing's services this control belongs to (0-based); null outside service blocks. */
  readonly service: number | null;
  readonly label: string;
  readonly kind: WidgetKind;
  readonly action: PlanAction;
  readonly now: readonly string[];
  /** The new value as the control will show it; for files, their names. */
  readonly will: readonly string[];
  /** A message key of the panel with its parameters; never free text from the page. */
  readonly reason: { readonly code: string; readonly detail?: string };
  readonly candidates: readonly string[];
  /** The page marks it as required. */
  readonly isRequired?: boolean;
  /** For several values in one box, when the page does not say how to join them or the person chose: the text that each format would give. */
  readonly formats?: readonly { readonly format: ValueFormat; readonly will: string }[];
  /** The person chose what this control asks for, or how several values are joined in it. */
  readonly isPicked?: boolean;
  /** The page does not say which of several services it asks about: this is the first one, or the one that the person named. */
  readonly isAssumed?: boolean;
  /** The control is not shown now, because it is on another step: the heading under which it stands, '' for none. */
  readonly hiddenIn?: string;
}

/** A file for an upload control. */
export interface FillFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** One write; a plan lists them in the order in which they must happen. */
export interface FillStep {
  readonly key: string;
  readonly fieldId: string;
  readonly kind: WidgetKind;
  /** Texts to write or options to choose; for a cascader one per level. The first alternative that fits is used. */
  readonly value: readonly string[];
  /** Other wordings of the same choice, tried in order when `value` is not among the options. */
  readonly alternatives: readonly (readonly string[])[];
  readonly files: readonly FillFile[];
  /** Ids of the client's documents; their bytes are put into `files` when the step is sent to the page. */
  readonly documents?: readonly string[];
  /** For a list: how many rows the page's own button may add. */
  readonly addRows?: number;
  /** The choice is not among those shown, so the field's own 更多 may be pressed, once. */
  readonly opensMore?: boolean;
  /** True when the person chose to replace what the control holds. */
  readonly overwrite: boolean;
}

export type FillState =
  | 'filled'
  | 'kept'
  | 'changed-by-page'
  | 'refused'
  | 'not-found'
  | 'needs-you'
  | 'undone';

/** The result of one write, read back from the control once the page has settled. */
export interface FillResult {
  readonly key: string;
  readonly fieldId: string;
  readonly state: FillState;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly reason: string;
  readonly milliseconds: number;
}

/** The client's value for one field id, in the shape that `lib/filing/client/field-values.ts` returns. */
export type ClientValue = string | boolean | readonly string[] | { readonly documents: readonly string[] };

/** Field id → value. A field for which the client has no value has no key. */
export type ClientValues = Readonly<Record<string, ClientValue>>;

/** A row of the plan with its write; null when nothing will be written. */
export interface PlannedRow extends PlanRow {
  readonly write: FillStep | null;
}
