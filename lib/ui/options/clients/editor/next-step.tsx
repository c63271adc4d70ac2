// What is the next step after saving? One main action: correct what the pre-check refuses, else complete what is missing, else add documents, else open the portal; the others are links beside it.
import { useEffect, useRef } from 'preact/hooks';
import type { Client } from '../../../../filing/client/client';
import { completenessOf } from '../../../../filing/client/needed';
import { isTyping } from '../../../is-typing';
import { portalLinks } from '../../../portal-links';
import { Ring } from '../../../ring';
import type { Translate } from '../../../translate';
import { MissingLinks } from './missing-links';

interface NextStepProps {
  readonly t: Translate;
  readonly client: Client;
  /** The places that must be corrected before filing. */
  readonly wrong: readonly string[];
  /** Goes to a place of the client. */
  readonly show: (place: string) => void;
  readonly toDocuments: () => void;
  readonly toPrecheck?: () => void;
  /** Back into the guide that led here; absent where none did. */
  readonly toGuide?: (() => void) | undefined;
}

/** The line after saving; it is scrolled into view, since the form is long and can be saved from anywhere in it. */
export function NextStep({ t, client, wrong, show, toDocuments, toPrecheck, toGuide }: NextStepProps) {
  const line = useShownAtOnce();
  const { missing, faulty, asked } = completenessOf(client, wrong);
  const [[first], [amiss]] = [missing, wrong];
  const provider = client.services[0]?.access.provider ?? '';
  const isGuided = toGuide !== undefined && first === undefined && amiss === undefined;
  const isNext = (is: boolean) => (is && amiss === undefined ? 'primary' : 'chip big');
  return (
    <div
      ref={line}
      class={amiss === undefined ? 'next-step' : 'next-step wrong'}
      data-testid="next-step"
      tabIndex={-1}
    >
      <Ring have={asked - missing.length - faulty.length} of={asked} label={t('clients.complete')} />
      <p>
        {first !== undefined
          ? t('clients.next.missing', { n: missing.length })
          : t(amiss === undefined ? 'clients.next.whole' : 'clients.next.filled')}
      </p>
      <MissingLinks {...{ t, missing, show }} draft={client} />
      <div class="row">
        {amiss !== undefined && (
          <button type="button" class="primary" data-testid="next-correct" onClick={() => show(amiss)}>
            {t('clients.next.correct', { n: wrong.length })}
          </button>
        )}
        {first !== undefined && (
          <button type="button" class={isNext(true)} data-testid="next-fill" onClick={() => show(first)}>
            {t('clients.next.fill')}
          </button>
        )}
        {toGuide && (isGuided || !portalLinks[provider]) && (
          <button
            type="button"
            class={isGuided ? 'primary' : 'chip big'}
            data-testid="next-guide"
            onClick={toGuide}
          >
            {t('clients.next.guide')}
          </button>
        )}
        <button
          type="button"
          class={isNext(first === undefined && !isGuided && client.documents.length === 0)}
          data-testid="next-documents"
          onClick={toDocuments}
        >
          {t('clients.next.documents')}
        </button>
        {toPrecheck && client.services.length > 0 && (
          <button type="button" class="chip big" data-testid="next-precheck" onClick={toPrecheck}>
            {t('clients.next.precheck')}
          </button>
        )}
        {!isGuided && <PortalLink t={t} provider={provider} />}
      </div>
    </div>
  );
}

function useShownAtOnce() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.querySelector('[data-testid="vault-recovery"]')) return; // the recovery code must be kept first
    if (!isTyping()) line.current?.focus(); // saved by a key while typing: that goes on
    line.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return line;
}

/** The way to the filing pages of the first service's provider, where their address is known. */
function PortalLink({ t, provider }: { readonly t: Translate; readonly provider: string }) {
  const address = portalLinks[provider];
  if (!address) return null;
  return (
    <a class="chip big" href={address} target="_blank" rel="noreferrer noopener" data-testid="next-portal">
      {t('clients.next.portal', { provider: t.word('provider', provider) })}
    </a>
  );
}
