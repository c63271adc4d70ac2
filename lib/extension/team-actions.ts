// What does a page do with a team besides asking the background? It asks the browser for the store's address, and saves files.
import { browser } from 'wxt/browser';
import { patternOf } from '../page/recognise/portal-address';
import type { TeamActions } from '../ui/options/team/actions';
import { ask } from './ask';
import { download } from './save-file';

/** What a team's store is sent, in Firefox's words: sealed, but sent. */
const SENT = ['personallyIdentifyingInfo'];

/** The functions of the team's tab. */
export const teamActions: TeamActions = {
  ask,
  allow: (origin) => {
    const asked = { origins: [patternOf(origin, !import.meta.env.FIREFOX)] };
    // Firefox asks for what goes out in the same question; the types of this API do not know that yet
    const wanted = import.meta.env.FIREFOX ? { ...asked, data_collection: SENT } : asked;
    return browser.permissions.request(wanted).catch(() => false);
  },
  saveText: (name, text) => download(new Blob([text], { type: 'text/plain;charset=utf-8' }), name),
};
