// What can a person do about filing systems that we do not know by ourselves?
import type { AddAnswer } from '../../../protocol/portals';
import type { Asking } from '../../../protocol/protocol';

export interface PortalActions extends Asking {
  /** Takes what was typed; the browser asks for its permission within this very press. */
  readonly add: (typed: string) => Promise<AddAnswer>;
  /** Saves the file of a taught map. */
  readonly exportMap: (id: string) => Promise<void>;
}
