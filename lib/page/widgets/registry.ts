// Which function writes into this kind of control?
import type { WidgetKind } from '../model';
import { writeCascader, writeSelectOrLevels } from './cascader';
import { cellWriter } from './cell';
import { writeCheckbox, writeRadio, writeSwitch } from './choice';
import { writeDate } from './date';
import { writeList } from './list';
import { writeNativeSelect } from './native-select';
import { writeRichText } from './rich-text';
import { writeTags } from './tags';
import { writeText } from './text';
import { writeUpload } from './upload';
import type { Write } from './widget';

export const WRITES: Readonly<Record<WidgetKind, Write>> = {
  text: writeText,
  textarea: writeText,
  number: writeText,
  phone: writeText,
  'rich-text': writeRichText,
  list: writeList,
  tags: writeTags,
  cell: cellWriter((control, step, deps) => WRITES[control.kind](control, step, deps)),
  select: writeSelectOrLevels,
  'native-select': writeNativeSelect,
  cascader: writeCascader,
  radio: writeRadio,
  checkbox: writeCheckbox,
  switch: writeSwitch,
  date: writeDate,
  'date-range': writeDate,
  upload: writeUpload,
};
