// What do settings show of the filing systems that a person added and taught?
import type { Text } from '../filing/text';

export interface AddedPortal {
  readonly origin: string;
  /** False when the browser's permission was taken back. */
  readonly isAllowed: boolean;
}

export interface TaughtPortal {
  readonly id: string;
  readonly name: Text;
  readonly addresses: readonly string[];
  readonly checkedOn: string;
  readonly pages: number;
  readonly fields: number;
}

export interface AddedPortals {
  readonly hosts: readonly AddedPortal[];
  readonly taught: readonly TaughtPortal[];
}
