// What does a control of this kind show? Asked by who reads a page, and by who has written into it.
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

/** What the control shows as its value, a text a part; none while it is empty. */
export const shownValue = (control: Control): string[] => SHOWN[control.kind](control);
