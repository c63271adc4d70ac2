// Which values does the editor of a client offer?
import type { Text } from '../filing/text';

/** One of several values with its words; `of` names what it goes with: the entity types of a certificate. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly of?: readonly string[];
  /** A document of two sides, each of which is a file of its own. */
  readonly isTwoSided?: boolean;
}

/** All lists that the editor offers, from the rulebook. */
export type ChoiceList =
  | 'entityTypes'
  | 'certificateTypes'
  | 'idTypes'
  | 'personRegions'
  | 'serviceKinds'
  | 'content'
  | 'preApproval'
  | 'languages'
  | 'methods'
  | 'providers'
  | 'channels'
  | 'intents'
  | 'documents'
  | 'platforms'
  /** The questions, by fact; and the possible answers, by fact and value. */
  | 'facts'
  | 'answers';
export type EditorChoices = Readonly<Record<ChoiceList, readonly Choice[]>>;

/** A region that was found by its name. */
export interface RegionMatch {
  readonly code: string;
  readonly names: readonly string[];
}
