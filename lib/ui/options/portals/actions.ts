// Which functions do filing systems that we do not describe get?
import type { AddAnswer } from '../../../protocol/portals';
import type { Asking } from '../../../protocol/protocol';

export interface PortalActions extends Asking {
  /** Adds a typed address; the browser requests its permission within the same press. */
  readonly add: (typed: string) => Promise<AddAnswer>;
  /** Saves the file of a taught map. */
  readonly exportMap: (id: string) => Promise<void>;
}
