// How does a filing change on the board? Each change is stored with its day in the client, and its act is noted.
import { moveFiling } from '../../filing/calendar/filing-states';
import type { Filing } from '../../filing/client/client';
import type { FilingMessage } from '../../protocol/filings';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';

type Change = Extract<
  FilingMessage,
  { type: 'filings.move' | 'filings.sms-sent' | 'filings.mailed' | 'filings.done' }
>;

/** Makes the change on the filing as it is stored now; answers whether it is still there. */
export async function changeFiling(app: App, message: Change): Promise<{ readonly ok: boolean }> {
  const { clientId, filingId } = message;
  const changed = await changeClient(app.vault, clientId, (client) => ({
    ...client,
    filings: client.filings.map((filing) =>
      filing.id === filingId ? changeOf(app, filing, message) : filing,
    ),
  }));
  if (!changed?.filings.some(({ id }) => id === filingId)) return { ok: false };
  await app.vault.note(message.type, clientId, message.type === 'filings.move' ? message.to : '');
  return { ok: true };
}

function changeOf(app: App, filing: Filing, message: Change): Filing {
  switch (message.type) {
    case 'filings.move':
      return moveFiling(filing, message.to, { on: message.on, at: new Date(app.now()).toISOString() });
    case 'filings.sms-sent':
      return { ...filing, smsSentAt: message.at };
    case 'filings.mailed':
      return { ...filing, mailedOn: message.on };
    case 'filings.done': {
      const others = (filing.done ?? []).filter((key) => key !== message.key);
      return { ...filing, done: message.isDone ? [...others, message.key] : others };
    }
  }
}
