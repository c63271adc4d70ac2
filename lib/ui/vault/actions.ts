// What can a person do with the vault from any of our surfaces, and what do they hear back?

export type VaultCreated =
  | { readonly ok: true; readonly recoveryCode: string }
  | { readonly ok: false; readonly reason: string };
/** After a wrong try `wait` milliseconds have to pass; what could not be tried at all is thrown with its code. */
export type UnlockAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason?: string; readonly wait: number };

export interface VaultActions {
  readonly create: (passphrase: string) => Promise<VaultCreated>;
  readonly unlock: (passphrase: string) => Promise<UnlockAnswer>;
  /** Opens by recovery code and gives the vault this passphrase. */
  readonly recover: (code: string, passphrase: string) => Promise<UnlockAnswer>;
  /** The recovery code was typed back. */
  readonly keepRecovery: () => Promise<void>;
  readonly lock: () => void;
  /** Puts text on the clipboard, from which it goes again after a while. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
}
