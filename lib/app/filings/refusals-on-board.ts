// What does the stored refusal of a filing say, and how much of it is mended? Read against the client as the filing was sent.
import type { Client, Filing } from '../../filing/client/client';
import { filingReport } from '../../filing/report/combine';
import { countMended, namedIn, type OpenCause, openCauses } from '../../filing/report/open-causes';
import type { Report } from '../../filing/report/report';
import type { FilingCard, RefusalView } from '../../protocol/filings';
import type { App } from '../state/app';
import { asCameBack } from './as-sent';
import type { WhichFiling } from './begun';
import { refusalOf } from './refusal-view';
import { withUsualIn } from './usual';

interface ReadRefusal {
  readonly refusal: RefusalView | null;
  /** The causes that may still be there. */
  readonly open: readonly OpenCause[];
}

/** The stored refusal of a filing, and the causes that may still be there. */
export async function refusalIn(
  app: App,
  which: WhichFiling,
  { client, filing }: { readonly client: Client; readonly filing: Filing },
  { documents, findings }: Pick<Report, 'documents' | 'findings'>,
): Promise<ReadRefusal> {
  if (!filing.refusal) return { refusal: null, open: [] };
  const then = await asCameBack(app, which, { client, filing });
  const refusal = refusalOf(app.rulebook(), client, filing, { documents, findings }, then);
  return { refusal, open: openCauses(namedIn(refusal), findings) };
}

/** The cards, those of refused filings with how much of the notice is mended: few, so that each can be read. */
export function cardsWithRefusals(
  app: App,
  clients: readonly Client[],
  cards: readonly FilingCard[],
): Promise<readonly FilingCard[]> {
  const byId = new Map(clients.map((client) => [client.id, client]));
  return Promise.all(
    cards.map(async (card) => {
      const stored = card.state === 'refused' ? byId.get(card.clientId) : undefined;
      if (stored?.filings.find(({ id }) => id === card.filingId)?.refusal == null) return card;
      const client = await withUsualIn(app, stored);
      const filing = client.filings.find(({ id }) => id === card.filingId);
      if (!filing) return card;
      const report = filingReport(app.rulebook(), client, filing, app.today());
      const { refusal, open } = await refusalIn(app, card, { client, filing }, report);
      const counted = countMended(namedIn(refusal), open);
      return counted.n === 0 ? card : { ...card, refusal: counted };
    }),
  );
}
