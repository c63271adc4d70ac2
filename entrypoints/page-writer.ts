// Brought into a portal page when the person presses fill or undo there, never before: writes, and takes back.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fill } from '../lib/page/write/fill';
import { undo } from '../lib/page/write/undo';
import { offerWriter } from '../lib/page/write/writer';

export default defineUnlistedScript(() => {
  offerWriter({ version: browser.runtime.getManifest().version, fill, undo });
});
