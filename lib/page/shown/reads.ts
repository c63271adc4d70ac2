// What does the script that writes ask of the one that reads? That one has been in the page before, and hands in what it carries already.
import { moreSwitchOf, switchesIn } from '../dom/more-options';
import { partsNow, shownBySwitch, takenParts } from './choice';
import { shownValue } from './shown-value';

export const READS = { moreSwitchOf, partsNow, shownBySwitch, shownValue, switchesIn, takenParts };

export type Reads = typeof READS;
