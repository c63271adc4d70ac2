// What value does a control of this kind show? Used when a page is read and after a control was written.
import type { Control } from '../dom/control';
import { isSelect } from '../dom/elements';
import type { WidgetKind } from '../model';
import { shownLevels } from './cascader';
import { shownInCell } from './cell';
import { shownBySwitch, shownChoices } from './choice';
import { shownDays } from './date';
import { shownNative } from './native-select';
import { shownInEditor } from './rich-text';
import { shownBy } from './select';
import { shownTags } from './tags';
import { shownInBoxes, shownInRows } from './text';
import { shownFiles } from './upload';

const SHOWN: Readonly<Record<WidgetKind, (control: Control) => string[]>> = {
  text: shownInBoxes,
  textarea: shownInBoxes,
  number: shownInBoxes,
  phone: shownInBoxes,
  'rich-text': shownInEditor,
  list: shownInRows,
  tags: shownTags,
  cell: shownInCell,
  select: shownBy,
  'native-select': ({ element }) => (isSelect(element) ? shownNative(element) : []),
  cascader: shownLevels,
  radio: shownChoices,
  checkbox: shownChoices,
  switch: shownBySwitch,
  date: shownDays,
  'date-range': shownDays,
  upload: shownFiles,
};

/** The value that the control shows, one text for each part; empty while the control is empty. */
export const shownValue = (control: Control): string[] => SHOWN[control.kind](control);
