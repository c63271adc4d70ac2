// What do component libraries call the parts that they draw? Every class name by which a page is read or written stands here, a row a part; those of the lists and calendars that controls open in `opened-parts.ts`.
//
// Behind a name stand the libraries whose code has it: Ant Design (antd), Element (el), Naive UI (n), Vant (van), TDesign (t),
// Arco (arco), TinyVue (tiny), Fusion (next), Tea (tea), uni-ui (uni); `many` is four of them or more. The others are names that pages
// written by hand give themselves. The bundler leaves out of a script the rows that it does not ask.

/** A selector of everything that has one of these in its class names. */
export const named = /* @__NO_SIDE_EFFECTS__ */ (...parts: readonly string[]): string =>
  parts.map((part) => `[class*="${part}"]`).join(',');

// a field and what stands around its control

/** The box that holds label, control and error of one field: form-item (many), forms-item (uni), form__item (t, tea; DevUI with how it is laid out), van-field and van-cell (van), weui-cell (WeUI), formily-item (Formily), layui-inline (layui, several in one of its form items); ExtJS calls the control itself x-form-field, Angular Material the box of one choice mdc-form-field and mat-internal-form-field. */
export const FORM_ITEM =
  /^(?!.*-in-form-item$|(?:x|mdc|mat-internal)-form-field$)(?:[a-z]+-)*(?:forms?-?item|form__item(?:--(?:horizontal|vertical))?|form-group|form-row|form-field|formrow|van-field|(?:van|weui)-cell|formily-item|layui-inline)$/i;

/** The label in such a box. */
export const ITEM_LABEL = named(
  'item-label', // many
  'item__label', // el, n, t, tiny
  'form__label', // t, tea
  'form-label', // many
  'label-item', // arco, tiny
  'field__label', // van
  'content__label', // uView
  'weui-label',
);

/** Anything in such a box that is called a label. */
export const SOME_LABEL = named('label');

/** A box or a label whose field must be filled. */
export const REQUIRED = /required|is-required/u;

/** The sign in a label that its field must be filled. */
export const REQUIRED_SIGN = named('required', 'asterisk');

/** A row of a phone's form that opens a sheet when it is pressed: van. */
export const PRESSED_ROW = /(?:^|-)(?:clickable|is-link)$/u;

/** What shows the choice in a row that is one control as a whole, its label too: WeUI. */
export const ROW_VALUE = named('weui-cell__bd');

/** What is fixed before the box and belongs to its value. */
export const BESIDE_BOX = /addon|prefix|prepend/i;

/** A text that helps to fill a box and does not name it: cell__label (van) stands below the title of its cell. */
export const HELP_TEXT =
  /(?:^|[-_])(?:tips?|hints?|help(?:-text|er)?|desc(?:ription)?|notes?|extra|explain|feedback|error|warning|message|intro|mid|muted|sub-?text|form-text|counter|count|limit|example|cell__label)(?:$|[-_])/i;

/** The error below a control. */
export const FIELD_ERROR = named(
  'explain-error', // antd
  'item__error', // el, tiny
  'item-error',
  'form-error', // antd, next
  'error-message', // van
  'feedback--error', // n
);

// what a control is

/**
 * The class of a control that a library draws, by the kind of control. Cascaders: cascader-picker (antd), cascader-select
 * (next, tiny), cascader__input (tea). Selects: base-selection (n), select-v2 (el), select-view (arco, without more around a tree or a cascader), dropdown (tea), combox (uni). Dates: picker (antd,
 * arco), date-editor (el), date-range-picker (t), picker2 (next), datepicker (tea), date-range-input (Angular Material). Switches: switch-cp (WeUI). As little as possible is taken for the
 * library's own name, so that cascader-select is no select.
 */
export const LIBRARY_CONTROL =
  /^(?!react-aria)(?:[a-z]+-)+?(?:(?<cascader>cascader(?:-select|-picker|__input)?)|(?<select>select(?:-v2|-view|-input)?|base-selection|dropdown|combox)|(?<date>(?:date-|range-)?picker2?|datepicker|date-editor|date-range-input)|(?<switch>switch(?:-cp)?))$/i;

/** A box that only suggests what may be typed, though it is called a select, too: antd, View UI. */
export const SUGGESTS = '-auto-complete';

/** Parts of controls that have no input of their own: n, tea, uni, Varlet. */
export const BARE_CONTROL = named(
  'base-selection',
  'var-select__select',
  'dropdown__header',
  'uni-select__input-box',
  'uni-date__x-input',
);

/** A cell that turns into a box when it is pressed: editable-cell (antd), editable (Bootstrap). */
export const EDITABLE_CELL = '[class*="editable" i]';
export const EDITABLE = /^(?:[a-z]+-)*editable(?:-(?!row|table|form|group|empty$)[a-z-]+)?$/i;

/** A cell, or the words in it, while nothing was written. */
export const EMPTY_CELL = /(?:^|[-_])(?:empty|blank|unset|ph|placeholder|hint)$/i;

/** A box that takes texts as tags, each after Enter: arco, el, n; t; pages of Bootstrap; Angular Material; Semi; Mantine. */
export const TAG_BOX = `${named('input-tag', 'tag-input', 'tagInput', 'tags-input', 'tagsinput', 'TagsInput', 'chip-grid')},.ts-wrapper.multi,.choices[data-type=text]`; // the last are Tom Select and Choices

/** The open list in a control that holds its own: uni. */
export const OWN_LIST = '[class^=uni-][class*=__selector]';

/** Switches: many. */
export const SWITCH = '[class$="-switch"],[class*="-switch "]';

/** What holds radios together, and boxes: many; DevUI writes checkbox__group. */
export const RADIO_GROUP = /(?:^|-)radio-group$/u;
export const CHECKBOX_GROUP = /(?:^|-)checkbox(?:-|__)group$/u;

/** What is drawn around a browser's own select that is hidden in it: Choices. */
export const AROUND_SELECT = '.choices';

/** What is drawn in the place of a browser's own select that is hidden. */
export const DRAWN_SELECT = named('select', 'combo', 'dropdown');

/** The arrow of a box that opens a list. */
export const ARROW = named('arrow', 'caret', 'trigger', 'toggle', 'suffix');

/** A link that is drawn as a button. */
export const BUTTON_LINK = `a${named('btn')}`;

/** A link that may add a row, by the names that pages written by hand give it: also lbAdd. */
export const ADD_LINK = 'a[class*="add" i],a[id*="add" i],a[onclick*="add" i]';

/** A control that takes nothing. */
export const DISABLED = /(?:^|-)disabled$/u;
export const DISABLED_PART = named('-disabled');

// what a control shows

/** The chosen words of a select or a cascader. */
export const CHOSEN_WORDS = `${named(
  'selection-item-content', // antd
  'selection-item', // antd
  'view-value', // arco
  'view-tag', // arco
  'select-values', // next
  'selection-input__content', // n
  'selected-item', // antd, arco, el
  'overlay__wrapper', // n
  'tags-text', // el, tiny
  'select__chip', // Varlet
  'tag-content', // arco
  'tag__content', // el, n
  'tag-text', // View UI
  'choice__content', // antd
  '-singleValue', // react-select
)},[part=tag],[class*=select__values]>*,${named('-tag')}>[title],${named('-multiValue')}>:first-child,${named(
  'dropdown__value', // tea
  'cascader__value', // tea
)}`;

/** A prompt in the place of chosen words. */
export const PROMPT = named('placeholder');
/** On a box in which the page itself has written its prompt: ExtJS, and what ASP.NET calls a watermark. */
export const SHOWS_PROMPT = /(?:^|[-_])(?:empty-(?:field|text)|watermark(?:ed)?|textbox-prompt)$/i;
/** A prompt, and what is drawn as faintly: is-transparent (el), text-weak (tea). */
export const PROMPT_WORDS = /is-transparent|text-weak|placeholder/u;

/** el and UCloud draw a chosen value in the place of the placeholder, and say so by these classes, el without is-transparent. */
export const CHOSEN_IN_PROMPT = /(?:^|\s)\S*(?:selected-item|select-content)(?=\s|$)(?!.*is-transparent)/u;

/** What stands beside the value in a control that is the box of its whole field: its label, and its help below (Quasar). */
export const BESIDE_VALUE = /field__(?:label|bottom|prepend)$/u;

/** What Element draws once more, unseen, where a column of a table stands still while the others scroll. */
export const DRAWN_TWICE = '[class*=table__fixed] .is-hidden *';

/** A select of several choices, by itself and by what it holds. */
export const TAKES_MANY = /(?:^|[-_])(?:multiple|tags)$/u;
export const HOLDS_MANY = `${named('select__tags')}:not(${named('tags-group')}),${named(
  'select-multiple', // many
  'selection-overflow', // antd
  'selection-tags', // n
  'selection--multiple', // antd, Select2
  'input-tag', // arco, el, n
  'tag-input', // many
  '-multiValue', // react-select
)}`;

/** A choice that is taken. */
export const CHECKED = /(?:^|[-_])(?:is-)?checked$/u;

/** The names of the files in an upload slot. */
export const FILE_NAMES = `${named(
  'item-name', // antd, el, next, tiny
  'file-name', // el, t, tiny, van
  'filename', // many
)},${named('list-item')} [title],${named('upload')} a[title]`;

/** A box into which files are dropped, and which asks for them with an input at the end of the page when it is pressed: Dropzone. */
export const DROP_BOX = /^dz-clickable$/;

/** A file that was not taken. */
export const FILE_ERROR = `${named('item-error', 'is-error', 'status-error')},.dz-error,[class*="-fail"]:not(svg)`; // a cross that takes the file away may be called failure (NutUI)

/** The slot around a file input. */
export const UPLOAD = named('upload');
export const UPLOAD_SLOT = named('upload-wrapper', 'uploader', 'upload');

/** What draws an upload of its own and has its file input made when it is pressed, and what is pressed in it: uni. */
export const UPLOADER = /(?:^|[-_])(?:upload(?:er)?|(?:file|image|img|photo)-?picker)(?:$|[-_])/i;
/** NutUI lays an empty button over its icon. */
export const ADDS_FILE = /(?:^|[-_])(?:add|plus|camera|clickable|photograph)(?:$|[-_])|uploader__input$/i;

/** What is hidden, or on its way out and drawn until its animation ends: Vue's and React's transitions, next. */
export const LEAVING =
  /(?:-hidden|is-hidden|-leave|-leave-active|-exit|-exit-active)$|^(?:fade|expand|zoom|slide)Out(?:Up|Down|Left|Right|$)/u;

// the page around the fields

/** What heads a block of fields; the remark below the title of a cell does not (nut). */
export const HEADING_NAMES = `:not(.nut-cell__title-desc)[class*="title" i],${named(
  'heading',
  'divider', // many
  'section-name',
  'block-name',
  'group-name',
  'card__header', // el, t, tea, van
  'card-head', // antd, next
  'panel-head',
  'panel__header', // t
  'collapse-item__header', // el
  'collapse-item-header', // arco
  'accordion-header', // Bootstrap
)},[class*="collapse-header" i]`; // antd, and amis in capitals

/** What heads groups on pages written by hand, where several stand beside each other; a single one is the head of the page. */
export const GROUP_HEAD = '.hd';

/** The title in such a head, where a note stands beside it: t, antd, arco. */
export const TITLE_IN_HEAD = '[class*="title" i]:not([class*="sub" i],[class*="wrap" i])';

/** Boxes that group fields and may have a header of their own. */
export const CARD = '[class*="card" i],[class*="panel" i]';

/** A tab and what it opens, by roles, and by the names of libraries that give none: ExtJS, layui, EasyUI, Bootstrap, NutUI, antd-mobile. */
export const TAB =
  '[role=tab],.x-tab-strip>li,.layui-tab-title>li,.tabs>li,.nav-tabs>li,.adm-tabs-tab,.var-tab';
export const TAB_PANE =
  '[role=tabpanel],.layui-tab-item,.tab-pane,[class*="-tab-pane"],.var-tab-item,.x-tab-panel-body>div,.tabs-panels>div,.adm-tabs-content';
export const TAB_OPEN = /(?:^|-)(?:active|selected|this)$/u;

/** The open one of a row of tabs, also where the page gives the row no panes. */
export const OPEN_TAB =
  '[role=tab][aria-selected=true],[class*="tab" i]>.active,[class*="tab" i]>.current,[class*="tabs" i]>.on,[class*="tabs" i]>.cur';

/** A table, or what a control opens: its tabs are about what stands in it. */
export const HAS_OWN_TABS = 'table,[class*="popup"]';

/** What folds and unfolds under its heading, also where its role says tab: many. */
export const FOLD = named('collapse', 'accordion');

/** What heads nothing, whatever else it is called. */
export const NO_HEADING =
  /(?:label|option|select(?!able)|upload|explain|error|tooltip|message|empty|menu|tabs?(?:-|__|$)|hint|help|extra|tips?(?:-|$)|breadcrumb)/i;

/** Of a dialog, whose title heads what it holds. */
export const DIALOG_PART = /modal|dialog|drawer/i;
export const DIALOG =
  'dialog,[role=dialog],:not(body,html):is([class*="modal" i],[class*="dialog" i],[class*="drawer" i])';

/** A step of a flow, and what is drawn for it. */
export const STEP = /steps?(?:-|$)/i;

/** The step of a flow that is shown: antd and arco, el. */
export const STEP_NOW = named('steps-item-active', 'step__head is-process');

/** The present one in a row of steps, as libraries and pages written by hand mark it: many; el marks its sign and its title. */
export const PRESENT_STEP =
  '[aria-current=step],[class*="step"][class*="process"],[class*="step"][class*="-active"],[class*="step"].active,[class*="step"].current,[class*="step"].on,[class*="steps"]>.active,[class*="steps"]>.on';

/** The words of that step, and of the result that a flow ends with. */
export const STEP_TITLE = `${named('steps-item-active')} ${named('title')},${named(
  'step__head is-process', // el
  'result-title', // antd, arco, el
  'result__title', // el
)}`;

/** The path through a portal to the page shown: many; shadcn gives it a name only. */
export const CRUMBS = ':not(h1)[class*="crumb" i],nav[aria-label*="crumb" i]';

/** The foot of a page. */
export const FOOT = '[class*="foot" i],[id*="foot" i]';
