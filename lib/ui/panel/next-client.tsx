// Whom does the person file for next? The client whose draft at this provider is readiest, with one press; nothing where there is no other client.
import { useEffect, useState } from 'preact/hooks';
import type { NextClient as Found } from '../../protocol/clients';
import type { Ask } from '../../protocol/protocol';
import type { Binding } from '../../protocol/tab';
import { ClientDot } from '../dot';
import { DraftCounts } from '../options/filings/draft-counts';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { Act } from './actions';

interface NextClientProps {
  readonly binding: Pick<Binding, 'client' | 'provider'>;
  readonly t: Translate;
  readonly ask: Ask;
  readonly act: Act;
}

export function NextClient({ binding, t, ask, act }: NextClientProps) {
  const found = useNextClient(binding, ask);
  if (found === null || found.others === 0) return null;
  const { next } = found;
  return (
    <section class="section next-client">
      {next && (
        <>
          <h2>{t('submitted.nextClient')}</h2>
          <button
            type="button"
            class="secondary wide"
            data-testid="panel-next-client"
            onClick={() => void act('tab.bind', { clientId: next.id })}
          >
            <ClientDot name={next.name} colour={next.colour} /> <span>{plain(next.name)}</span>
          </button>
          <small class="muted">
            <DraftCounts verdict={next.verdict} t={t} />
          </small>
        </>
      )}
      <button
        type="button"
        class={next ? 'link' : 'secondary'}
        data-testid="panel-other-client"
        onClick={() => void act('tab.unbind')}
      >
        {t(next ? 'submitted.otherClient' : 'submitted.nextClient')}
      </button>
    </section>
  );
}

/** Asked for anew with each filing; null until it is known. */
function useNextClient({ client, provider }: NextClientProps['binding'], ask: Ask): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isWanted = true;
    setFound(null);
    void ask('clients.next', { clientId: client.id, provider }).then(
      (answer) => isWanted && setFound(answer),
      () => undefined, // locked meanwhile: the panel shows that
    );
    return () => {
      isWanted = false;
    };
  }, [ask, client.id, provider]);
  return found;
}
