// Which addresses may become scripts of our pages? Files of the extension alone: the page policy refuses every other string.
import { browser } from 'wxt/browser';

/** What a browser with Trusted Types offers; others enforce nothing and lack it. */
declare const trustedTypes:
  | undefined
  | {
      createPolicy(
        name: 'default',
        rules: { readonly createScriptURL: (address: string) => string | null },
      ): unknown;
    };

/** The address when a file of the extension stands there, else null, at which the browser throws. */
export function ownScript(address: string): string | null {
  const own = new URL(browser.runtime.getURL('/'));
  const asked = URL.canParse(address, own) ? new URL(address, own) : null;
  return asked?.protocol === own.protocol && asked.host === own.host ? address : null;
}

// HTML and code from strings have no rule here, so those are refused whatever they hold.
if (typeof trustedTypes !== 'undefined') trustedTypes.createPolicy('default', { createScriptURL: ownScript });
