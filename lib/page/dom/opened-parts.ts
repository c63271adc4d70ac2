// What do component libraries call what their controls open: lists, trees, wheels and calendars? Most of it is asked only when a page is written.
// The libraries behind a name are those of `component-libraries.ts`.
import { named } from './component-libraries';

// lists

/** What opens a select when it is pressed. */
export const SELECT_TRIGGER = named(
  'select-selector', // antd
  'base-selection-label', // n
  'base-selection-tags', // n
  'select__wrapper', // el
);

/** What a list of choices opens in. */
export const POPUP = named(
  'dropdown',
  'popup',
  'popper',
  'overlay',
  'picker',
  'cascader',
  'select-menu', // el, n, next
  'select-option',
  'combo-list',
  'options',
  'chosen-drop', // Chosen
);

/** What opens over the page: the list of a select (many; t), the days of a box (antd; t). Its choices and marks are no fields. */
export const OPENED = `${named(
  'select-dropdown',
  'select__dropdown',
  'picker-dropdown',
  'picker__panel-container',
  'menu__menu', // Varlet
  'flatpickr-calendar',
)},.ui-datepicker,.pika-single`; // the last are jQuery UI and Pikaday

/** A choice in it; what t calls cascader__options and picker-item__group holds choices, as its list called picker-item does. */
export const OPTION = `${named(
  'item-option', // antd
  'select-option', // many
  'dropdown__item', // el, t, tiny
  'dropdown-item', // el, tiny, van
  'menu-item', // many
  'column__item', // uView, van
  'picker-view-column-item', // antd-mobile
  'combo-list-item',
  'picker__option', // Varlet
  'cascader-node', // el, tiny
  'cascader__item', // t
  'cascader-option', // n, van
  'cascader-list-item', // arco
  'cascader-menu__item',
  'tree-node', // many
  'tree__item', // t
  'tree-label', // King Design
)},[class$=cascade-item],[class*="cascader__option"]:not([class*="cascader__options"]),[class*="picker-item"]:not(ul,[class*="item__group"])`; // UCloud; van; uni

/** A choice that cannot be taken, and one of several that is. */
export const DISABLED_OPTION = /(?:^|-)disabled$|is-disabled/u;
export const TAKEN_OPTION = /(?:^|[-_])(?:selected|checked)$/u;

/** What holds choices of which several may be taken; those drawn without inputs tell it by nothing else: many; EasyUI's trees. */
export const BOXES_TO_TICK = named('checkbox-group', 'checkbox__group', 'tree-checkbox');

/** What empties a select. */
export const CLEAR = named('select-clear', 'clear-icon', 'icon-clear');

/** What takes one choice out of a select of several: react-select's, Chosen's and Select2's. */
export const REMOVE = `[role=button],${named('choice-close', 'choice__remove', 'choices__button')}`;

/** A cascader, and one level of it. */
export const CASCADER = named('cascader');
export const CASCADER_LEVEL = named(
  'cascader-menu', // many
  'cascader-list', // arco
  'cascader__menu', // t
  'submenu', // many
);

/** What opens a branch of a tree, and that it is open, which the sign or the row around it says: EasyUI; antd; arco; el; t; King Design. Else the button in a closed branch that ARIA calls so. */
export const BRANCH_OPENER = `${named('tree-hit', 'tree-switcher', 'tree-node-switcher', 'tree-node__expand', 't-folder-icon', '-tree-icon ')},[role=treeitem][aria-expanded=false]>[role=button]`;
export const BRANCH_OPEN = /expanded|[-_]open$/u;

/** A list that still waits for the level before, or for its choices. */
export const WAITING = named('-disabled', '-loading');

/** A wheel of a phone's sheet, and what confirms the sheet: van; uni and uView, whose wheel is an element of that name; WeUI, which names the button by its id, and whose jQuery plug-ins call the whole sheet picker-columns. */
export const WHEEL = `[class*="picker-column"]:not([class*="picker-columns"]),${named('picker-view-column', 'picker__group', 'picker__scroller')},uni-picker-view-column`;
export const WHEEL_CONFIRM = `${named('picker__confirm', 'picker-confirm', 'action-confirm', 'wrapper__confirm')},[id=weui-picker-confirm]`;

// calendars

/** A month's days. */
export const MONTH = named('calendar', 'date', 'days', 'picker');

/** What turns the month. */
export const MONTH_ARROW = named('prev', 'next', 'arrow', 'btn');

/** The sign beside a day's box that may open its calendar: Bootstrap, EasyUI, next. */
export const CALENDAR_SIGN = `button,a,[role=button],img,svg,i,${named('calendar', 'date', 'addon', 'trigger', 'icon')}`;

/** A list of years or of months in a calendar. */
export const MONTH_LIST = named('select');
/** The panel of a calendar, and what it is called more closely. */
export const DAY_PANEL = named('panel');
export const OF_DAYS = /date|picker|calendar/u;
/** t drops what is typed into a day's box whose panel is open. */
export const DROPS_TYPING = '[class^="t-"],[class*=" t-"]';
