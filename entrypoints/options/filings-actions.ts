// What do the board and the reminders say to the background, and how does a calendar file reach the person?

import { ask } from '@/lib/extension/ask';
import { openPrintout } from '@/lib/extension/open-printout';
import { download } from '@/lib/extension/save-file';
import { readBase64 } from '@/lib/extension/surface';
import type { FilingsActions, ReminderActions, Which } from '@/lib/ui/options/filings/actions';

const only = ({ clientId, filingId }: Which): Which => ({ clientId, filingId });
const isOk = ({ ok }: { readonly ok: boolean }): boolean => ok;

export const filingsActions: FilingsActions = {
  list: (from) => ask('filings.list', { from }),
  detail: (which) => ask('filings.detail', only(which)),
  move: (which, to, on) => ask('filings.move', { ...only(which), to, on }).then(isOk),
  smsSent: (which, at) => ask('filings.sms-sent', { ...only(which), at: at.toISOString() }).then(isOk),
  mailed: (which, on) => ask('filings.mailed', { ...only(which), on }).then(isOk),
  done: (which, key, isDone) => ask('filings.done', { ...only(which), key, isDone }).then(isOk),
  calendar: async (clientId, keys, isNamed) => {
    const text = await ask('filings.calendar', { clientId, keys, isNamed });
    download(new Blob([text], { type: 'text/calendar' }), 'beiantong.ics');
  },
  print: (which, page) => void openPrintout(ask('filings.ticket', only(which)), page),
};

export const reminderActions: ReminderActions = {
  read: () => ask('filings.reminders'),
  silence: (silent) => ask('filings.silence', { silent }),
  agency: async (name, logo) =>
    ask('filings.agency', { name, logo: logo instanceof File ? await readBase64(logo) : logo }),
};
