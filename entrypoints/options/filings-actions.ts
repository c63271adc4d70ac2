// What do the board and the reminders say to the background, and how does a calendar file reach the person?
import { openPaper } from '@/lib/extension/open-printout';
import { readBase64, send } from '@/lib/extension/surface';
import type { FilingsActions, ReminderActions, Which } from '@/lib/ui/options/filings/actions';

const only = ({ clientId, filingId }: Which): Which => ({ clientId, filingId });
const isOk = ({ ok }: { readonly ok: boolean }): boolean => ok;

export const filingsActions: FilingsActions = {
  list: (from) => send({ type: 'filings.list', from }),
  detail: (which) => send({ type: 'filings.detail', ...only(which) }),
  move: (which, to, on) => send<{ ok: boolean }>({ type: 'filings.move', ...only(which), to, on }).then(isOk),
  smsSent: (which, at) =>
    send<{ ok: boolean }>({ type: 'filings.sms-sent', ...only(which), at: at.toISOString() }).then(isOk),
  mailed: (which, on) => send<{ ok: boolean }>({ type: 'filings.mailed', ...only(which), on }).then(isOk),
  done: (which, key, isDone) =>
    send<{ ok: boolean }>({ type: 'filings.done', ...only(which), key, isDone }).then(isOk),
  calendar: async (clientId, keys, isNamed) => {
    const text = await send<string>({
      type: 'filings.calendar',
      clientId,
      keys: keys && [...keys],
      isNamed,
    });
    saveText(text, 'beiantong.ics', 'text/calendar');
  },
  print: (which, page) => void openPaper({ type: 'filings.ticket', ...only(which) }, page),
};

export const reminderActions: ReminderActions = {
  read: () => send({ type: 'filings.reminders' }),
  silence: (silent) => send({ type: 'filings.silence', silent: [...silent] }),
  agency: async (name, logo) =>
    send({ type: 'filings.agency', name, logo: logo instanceof File ? await readBase64(logo) : logo }),
};

function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // the browser may still be reading it
}
