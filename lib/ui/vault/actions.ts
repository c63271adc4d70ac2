// What can a person do with the vault from any of our surfaces, and what do they hear back?

export type VaultCreated =
  | { readonly ok: true; readonly recoveryCode: string }
  | { readonly ok: false; readonly reason: string };
export type UnlockAnswer = { readonly ok: true } | { readonly ok: false; readonly wait: number };

export interface VaultActions {
  readonly create: (passphrase: string) => Promise<VaultCreated>;
  readonly unlock: (passphrase: string) => Promise<UnlockAnswer>;
  readonly lock: () => void;
  /** Puts text on the clipboard, from which it goes again after a while. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
}
