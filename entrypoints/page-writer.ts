// Brought into a portal page when the person presses fill or undo there, never before: writes, and takes back.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addRow } from '../lib/page/write/add-row';
import { fill } from '../lib/page/write/fill';
import { undo } from '../lib/page/write/undo';
import { offerWriter, type Writer } from '../lib/page/write/writer';
import { concealHosts } from '../lib/ui/host';

export default defineUnlistedScript(() => {
  offerWriter({ version: browser.runtime.getManifest().version, fill: fillConcealed, undo, addRow });
});

const fillConcealed: Writer['fill'] = (steps, elements, deps) => {
  const reveal = concealHosts(deps.root);
  return fill(steps, elements, deps).finally(reveal);
};
