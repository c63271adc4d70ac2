// What does the overlay show on a portal page? Marks beside its fields, counts, and what stops a press on its button.
import type { Group } from '../filing/report/bucket';
import type { Counts } from '../filing/report/counts';
import type { Report } from '../filing/report/report';
import type { Text } from '../filing/text';
import type { PillPlace } from './pill-place';
import type { BarePage } from './tab';

export type MarkState = 'verified' | 'wrong' | 'ask' | 'changed' | 'will-fill';
/** A mark beside a field of the page: a verdict and a label, never a value. */
export interface Mark {
  readonly key: string;
  readonly state: MarkState;
  /** The page's label of the field. */
  readonly label: string;
  readonly text: Text;
  /** The fields that the control may be, by name and never by value; the person chooses one beside the control. */
  readonly picks?: readonly MarkPick[];
}
export interface MarkPick {
  readonly fieldId: string;
  readonly name: Text;
}
/** How much is to do on a page, in the panel's own terms: the report's counts, what the page itself flags, its empty required fields, and what the person fills in. */
export interface PageCounts extends Counts {
  readonly page?: number;
  readonly empty?: number;
  readonly yours?: number;
}

/** What the overlay shows on a portal page. */
export interface OverlayView {
  readonly marks: readonly Mark[];
  readonly counts: PageCounts;
  /**
   * `other-client`: the page contains, or the tab was filled with, another client's data; `unfilled`: a page without a client
   * that contains nothing to check yet; `sent`: the filing was submitted, so nothing is left to correct.
   */
  readonly status: Report['status'] | 'unbound' | 'unfilled' | 'no-form' | 'locked' | 'other-client' | 'sent';
  /** Where the filing stands that was submitted, as the panel says it; absent for any other status. */
  readonly stands?: Text;
  /** What is shown before the portal's submit button, or its button to the next page, takes effect. */
  readonly gate: GateView | null;
  readonly nextGate: GateView | null;
  readonly pill: PillPlace;
  readonly language: 'auto' | 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
}
/** What stops a press on the portal's button; `state` identifies this set of findings. */
export interface GateView {
  readonly state: string;
  readonly button: 'next' | 'submit';
  /** The person has seen this list in this tab, so it does not stop a press again, not even in another document. */
  readonly isSeen: boolean;
  /** How many items are faults and how many documents are missing: the same numbers as in the panel. */
  readonly faults: number;
  readonly documents: number;
  /** Something waits for a decision between two versions. */
  readonly isToDecide?: true;
  readonly items: readonly {
    readonly rule: string;
    readonly severity: Group;
    readonly message: Text;
    readonly key: string | null;
  }[];
  /** What the page requires and still leaves empty; absent for nothing, and where a client is chosen, whose fields the panel lists. */
  readonly empty?: BarePage['empty'];
}
