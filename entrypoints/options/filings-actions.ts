// How are a filing's calendar and documents saved, and the agency's logo loaded?
import { ask } from '@/lib/extension/ask';
import { openPrintout } from '@/lib/extension/open-printout';
import { download } from '@/lib/extension/save-file';
import { readBase64 } from '@/lib/extension/surface';
import type { FilingsActions, ReminderActions } from '@/lib/ui/options/filings/actions';

export const filingsActions: FilingsActions = {
  ask,
  calendar: async (clientId, keys, isNamed) => {
    const text = await ask('filings.calendar', { clientId, keys, isNamed });
    download(new Blob([text], { type: 'text/calendar' }), 'beiantong.ics');
  },
  print: (which, page) => void openPrintout(ask('filings.ticket', which), page),
};

export const reminderActions: ReminderActions = {
  ask,
  agency: async (name, logo) =>
    ask('filings.agency', { name, logo: logo instanceof File ? await readBase64(logo) : logo }),
};
