// Which addresses may be loaded as scripts by the extension's pages? Only its own files, enforced by Trusted Types.
import { browser } from 'wxt/browser';

/** The Trusted Types API; browsers without it enforce nothing. */
declare const trustedTypes:
  | undefined
  | {
      createPolicy(
        name: 'default',
        rules: { readonly createScriptURL: (address: string) => string | null },
      ): unknown;
    };

/** The address of a file of the extension; null for any other, at which the browser throws. */
export function ownScript(address: string): string | null {
  const own = new URL(browser.runtime.getURL('/'));
  const asked = URL.canParse(address, own) ? new URL(address, own) : null;
  return asked?.protocol === own.protocol && asked.host === own.host ? address : null;
}

// without rules for HTML and scripts from strings, both are always refused
if (typeof trustedTypes !== 'undefined') trustedTypes.createPolicy('default', { createScriptURL: ownScript });
