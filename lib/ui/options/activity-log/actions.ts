// Which functions does the activity log get?
import type { Asking } from '../../../protocol/protocol';

export interface ActivityActions extends Asking {
  /** Saves a file to the downloads. */
  readonly save: (text: string, format: 'csv' | 'json') => void;
}
