// Injected into a portal page when there is first something to show: draws marks, pill and the list at the portal's button.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '../../lib/ui/overlay/overlay-script';
import { openOverlay } from './surface';

export default defineUnlistedScript(() => {
  offerOverlay({ version: browser.runtime.getManifest().version, open: openOverlay });
});
