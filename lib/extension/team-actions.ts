// What does a page do for a team besides sending requests? It requests permission for the store's address, and saves files.
import { browser } from 'wxt/browser';
import { patternOf } from '../page/recognise/portal-address';
import type { TeamActions } from '../ui/options/team/actions';
import { ask } from './ask';
import { download } from './save-file';

/** What is sent to a team's store, as Firefox calls it; encrypted data counts too. */
const SENT = ['personallyIdentifyingInfo'];

/** The functions of the team's tab. */
export const teamActions: TeamActions = {
  ask,
  allow: (origin) => {
    const asked = { origins: [patternOf(origin, !import.meta.env.FIREFOX)] };
    // Firefox asks for data collection in the same prompt, which the API's types do not include yet
    const wanted = import.meta.env.FIREFOX ? { ...asked, data_collection: SENT } : asked;
    return browser.permissions.request(wanted).catch(() => false);
  },
  saveText: (name, text) => download(new Blob([text], { type: 'text/plain;charset=utf-8' }), name),
};
