// Brought into a portal page when the person presses fill or undo there, never before: writes, and takes back.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWriter, type Writer } from '../lib/page/write/writer';
import { WRITING } from '../lib/page/write/writing';
import { concealHosts } from '../lib/ui/host';

export default defineUnlistedScript(() => {
  offerWriter({ ...WRITING, version: browser.runtime.getManifest().version, fill: fillConcealed });
});

const fillConcealed: Writer['fill'] = (steps, elements, deps) => {
  const reveal = concealHosts(deps.root);
  return WRITING.fill(steps, elements, deps).finally(reveal);
};
