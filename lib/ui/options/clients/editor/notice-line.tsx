// How far is the notice of a filing that came back worked off, and the way back to it? For whoever mends its causes in the editor.
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../../filing/client/client';
import { countMended, namedIn } from '../../../../filing/report/open-causes';
import type { FilingDetail } from '../../../../protocol/filings';
import { filingWords } from '../../../filing-words';
import type { Translate } from '../../../translate';
import type { ClientsActions } from '../actions';

interface NoticeLineProps {
  readonly t: Translate;
  readonly actions: Pick<ClientsActions, 'ask' | 'toFiling'>;
  readonly draft: Client;
  /** The stored revision in which is counted. */
  readonly rev: number;
}

/** A line for each filing with a stored notice of refusal; nothing where there is none, or no way to it. */
export function NoticeLine({ t, actions: { ask, toFiling }, draft, rev }: NoticeLineProps) {
  const refused = draft.filings.filter(({ state, refusal }) => state === 'refused' && refusal);
  if (!toFiling) return null;
  return (
    <>
      {refused.map(({ id, provider }) => (
        <OneNotice
          key={id}
          {...{ t, ask, rev, toFiling }}
          which={{ clientId: draft.id, filingId: id }}
          of={refused.length > 1 ? filingWords({ provider }, t).join(' · ') : ''}
        />
      ))}
    </>
  );
}

interface OneProps extends Pick<NoticeLineProps, 't' | 'rev'> {
  readonly ask: ClientsActions['ask'];
  readonly toFiling: NonNullable<ClientsActions['toFiling']>;
  readonly which: { readonly clientId: string; readonly filingId: string };
  /** Of which filing, where there are several. */
  readonly of: string;
}

function OneNotice({ t, ask, rev, toFiling, which, of }: OneProps) {
  const { clientId, filingId } = which;
  const [detail, setDetail] = useState<FilingDetail | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision has other causes mended
  useEffect(() => {
    let isWanted = true;
    ask('filings.detail', { clientId, filingId }).then(
      (found) => isWanted && setDetail(found),
      () => {}, // locked meanwhile: then this goes anyway
    );
    return () => {
      isWanted = false;
    };
  }, [ask, clientId, filingId, rev]);
  const { done, n } = countMended(namedIn(detail?.refusal), detail?.openCauses ?? []);
  return (
    <p class="notice-line row" data-testid="client-notice">
      <span>
        {t('filings.refusal')}
        {of && ` · ${of}`}
        {n > 0 && <span class="muted"> {t('filings.refusal.count', { done, n })}</span>}
      </span>
      <button type="button" class="chip" data-testid="client-notice-back" onClick={() => toFiling(which)}>
        {t('clients.backToNotice')}
      </button>
    </p>
  );
}
