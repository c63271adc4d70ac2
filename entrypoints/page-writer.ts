// Injected into a portal page when the person presses fill or undo there, never before: writes and undoes.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writingWith } from '../lib/page/write/fill-page';
import { offerWriter } from '../lib/page/write/writer';
import { concealHosts } from '../lib/ui/host';

export default defineUnlistedScript(() => {
  offerWriter({ ...writingWith(concealHosts), version: browser.runtime.getManifest().version });
});
