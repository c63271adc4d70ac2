// Which functions does the writing script use from the reading one? The reading script is already in the page, so it hands over functions that it contains instead of being loaded twice.
import { editButtonOf } from '../dom/edited-rows';
import { createTargetWatch } from '../dom/form-target';
import { moreSwitchOf, switchesIn } from '../dom/more-options';
import { isHintInRow } from '../dom/named-rows';
import { choiceName } from '../dom/names';
import { boxBelow, pressPoint, visualElementOf } from '../dom/visual-element';
import { hasSelects, shownPart } from './cascader';
import { partsNow, shownBySwitch, takenParts } from './choice';
import { dayInWords } from './date';
import { isEditable } from './editable';
import { keepLevels, keepSeveral, shownBy, shownIn, takesMany } from './select';
import { shownValue } from './shown-value';
import { shownTags } from './tags';
import {
  givenFiles,
  keepPicture,
  keepSaid,
  namesOnPage,
  picturesIn,
  slotOf,
  slotSays,
  sourceOf,
  timesNamed,
} from './upload';

export const READS = {
  boxBelow,
  choiceName,
  createTargetWatch,
  dayInWords,
  editButtonOf,
  isHintInRow,
  givenFiles,
  hasSelects,
  isEditable,
  keepLevels,
  keepPicture,
  keepSaid,
  keepSeveral,
  moreSwitchOf,
  namesOnPage,
  partsNow,
  picturesIn,
  pressPoint,
  shownBy,
  shownBySwitch,
  shownIn,
  shownPart,
  shownTags,
  shownValue,
  slotOf,
  slotSays,
  sourceOf,
  switchesIn,
  takenParts,
  takesMany,
  timesNamed,
  visualElementOf,
};

export type Reads = typeof READS;
