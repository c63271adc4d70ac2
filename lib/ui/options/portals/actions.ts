// What can a person do about filing systems that we do not know by ourselves?
import type { PortalAnswer } from '../../../page/recognise/portal-file';
import type { AddAnswer, AddedPortals } from '../../../protocol/portals';

export interface PortalActions {
  readonly list: () => Promise<AddedPortals>;
  /** Takes what was typed; the browser asks for its permission within this very press. */
  readonly add: (typed: string) => Promise<AddAnswer>;
  readonly remove: (origin: string) => Promise<AddedPortals>;
  readonly exportMap: (id: string) => Promise<void>;
  /** Checks with `apply` false, keeps with true. */
  readonly importMap: (text: string, apply: boolean) => Promise<PortalAnswer>;
  readonly forget: (id: string) => Promise<AddedPortals>;
  /** Takes back that the page at an address is a filing form. */
  readonly forgetForm: (address: string) => Promise<AddedPortals>;
}
