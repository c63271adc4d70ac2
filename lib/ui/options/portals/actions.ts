// What can a person do about filing systems that we do not know by ourselves?
import type { HostFault } from '../../../page/recognise/portal-address';
import type { PortalAnswer } from '../../../page/recognise/portal-file';
import type { AddedPortals } from '../../../protocol/portals';

export type AddFault = HostFault | 'not-allowed';
export type AddAnswer = { readonly ok: true } | { readonly ok: false; readonly fault: AddFault };

export interface PortalActions {
  readonly list: () => Promise<AddedPortals>;
  /** Takes what was typed; the browser asks for its permission within this very press. */
  readonly add: (typed: string) => Promise<AddAnswer>;
  readonly remove: (origin: string) => Promise<AddedPortals>;
  readonly exportMap: (id: string) => Promise<void>;
  /** Checks with `apply` false, keeps with true. */
  readonly importMap: (text: string, apply: boolean) => Promise<PortalAnswer>;
  readonly forget: (id: string) => Promise<AddedPortals>;
}
