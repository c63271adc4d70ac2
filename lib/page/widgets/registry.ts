// Which file knows how to read and write this kind of control?
import type { WidgetKind } from '../model';
import { cascader, selectOrLevels } from './cascader';
import { checkbox, radio, toggleSwitch } from './choice';
import { date } from './date';
import { list } from './list';
import { nativeSelect } from './native-select';
import { richText } from './rich-text';
import { text } from './text';
import { upload } from './upload';
import type { Widget } from './widget';

export const WIDGETS: Readonly<Record<WidgetKind, Widget>> = {
  text,
  textarea: text,
  number: text,
  phone: text,
  'rich-text': richText,
  list,
  select: selectOrLevels,
  'native-select': nativeSelect,
  cascader,
  radio,
  checkbox,
  switch: toggleSwitch,
  date,
  'date-range': date,
  upload,
};
