// The words that page, background and panel share: a field of the page, the plan for it, and the receipt of a fill.

/** The kinds of control we can tell apart; one file each in `widgets/`. */
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
  /** How many controls of the same label and kind stand before it in the document. */
  readonly occurrence: number;
  readonly placeholder: string;
  /** Attributes that a portal map may name: id, name, data-*. */
  readonly hints: readonly string[];
  readonly required: boolean;
  readonly editable: boolean;
  readonly visible: boolean;
  /** What the control shows now; for a cascader the levels, for an upload the file names. */
  readonly value: readonly string[];
  /** Choices that can be seen without opening the control. */
  readonly options: readonly string[];
  /** The page's own numbers for these choices, in their order; absent unless each has one. */
  readonly codes?: readonly string[];
  readonly maxLength: number | null;
  /** For uploads: the `accept` attribute and whether several files are taken. */
  readonly accept: string;
  readonly multiple: boolean;
  /** Text that stands before the control as a fixed part of its value: a region before the address. */
  readonly prefix: string;
  /** The page's help, where it says how several values are written into one box. */
  readonly help?: string;
  /** An error the page shows for this control. */
  readonly error: string;
  /** Boxes of one field: country, area, number and extension of a landline; absent means one. */
  readonly parts?: number;
  /** A list whose rows have two boxes each: where a range begins and where it ends. */
  readonly paired?: boolean;
  /** It keeps more choices back until its own 更多 is pressed. */
  readonly hasMore?: boolean;
  /** Where its form would post to, when that is another origin or not encrypted. */
  readonly postsTo?: string | undefined;
  /** A text box that only shows: unlike one that waits for another control, it never becomes editable. */
  readonly isReadOnly?: boolean;
  /** A box that is typed into and offers a list of what may stand in it: of a choice it takes nothing else. */
  readonly offersList?: boolean;
  /** A choice that stands as the page has set it: the person has not pressed it. */
  readonly isPreset?: boolean;
  /** It belongs to a log-in, or to the search of a list, that stands on the page beside its form: never ours, and no word on what the page is. */
  readonly isBesideForm?: boolean;
}

/** Read-only text of the page that says whose filing it is. */
export interface Evidence {
  readonly kind: 'name' | 'number' | 'domain' | 'phone';
  readonly text: string;
  readonly where: string;
  /** `strong` holds a fill back when it is another's, `weak` only warns; absent: strong. */
  readonly weight?: 'strong' | 'weak';
}

/** More than any page of a filing says of its owner; a page that says more is taken for somebody else's. */
export const MOST_EVIDENCE = 900;

/** One look at a document: its fields, what else it says of identity, and where in the flow it stands. */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly fields: readonly Field[];
  readonly evidence: readonly Evidence[];
  /** Changes when path, headings, set of fields or evidence change: a plan made for another step or owner must not be written. */
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

/** How several values stand in one box: the first alone, or all with this sign between them. */
export const VALUE_WAYS = ['first', ';', ','] as const;
export type ValueWay = (typeof VALUE_WAYS)[number];

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
  /** What it will become, as the control will show it. For files: their names. */
  readonly will: readonly string[];
  /** A message key of the panel with its parameters, never free text from the page. */
  readonly reason: { readonly code: string; readonly detail?: string };
  readonly candidates: readonly string[];
  /** The page wants something here. */
  readonly isRequired?: boolean;
  /** Where several values would stand in one box and the page does not say how, or the person did: what each way would leave in it. */
  readonly ways?: readonly { readonly way: ValueWay; readonly will: string }[];
  /** The person picked what this control asks for, or how several values stand in it. */
  readonly isPicked?: boolean;
}

/** A file on its way into an upload control. */
export interface FillFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** One write, in the order in which it must happen. */
export interface FillStep {
  readonly key: string;
  readonly fieldId: string;
  readonly kind: WidgetKind;
  /** Texts to write or options to choose; for a cascader one per level. First acceptable alternative wins. */
  readonly value: readonly string[];
  /** Other wordings of the same choice, tried in order when `value` is not among the options. */
  readonly alternatives: readonly (readonly string[])[];
  readonly files: readonly FillFile[];
  /** Ids of the client's documents whose bytes go into `files` when the step is handed out. */
  readonly documents?: readonly string[];
  /** For a list: how many rows the page's own button may add. */
  readonly addRows?: number;
  /** The choice is not among those shown: the question's own 更多 may be pressed, once. */
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

/** What became of one write; read back from what the control shows after it settled. */
export interface FillResult {
  readonly key: string;
  readonly fieldId: string;
  readonly state: FillState;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly reason: string;
  readonly milliseconds: number;
}

/** What the client holds for one field id; the same shape as lib/filing/values.ts gives. */
export type ClientValue = string | boolean | readonly string[] | { readonly documents: readonly string[] };

/** Field id → value. A field that the client knows nothing about has no key. */
export type ClientValues = Readonly<Record<string, ClientValue>>;

/** A row of the plan with the write it stands for; null when nothing will be written. */
export interface PlannedRow extends PlanRow {
  readonly write: FillStep | null;
}
