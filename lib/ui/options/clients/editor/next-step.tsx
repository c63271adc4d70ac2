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
  /** Back to the pre-check of many that led here, or to the next client that it lists; null where it did not. */
  readonly batch?: Batch | null;
}

interface Batch {
  readonly back: () => void;
  readonly next: (() => void) | null;
}

/** The line after saving; it is scrolled into view, since the form is long and can be saved from anywhere in it. */
export function NextStep(props: NextStepProps) {
  const { t, client, wrong, show, toDocuments, toPrecheck, toGuide, batch = null } = props;
  const line = useShownAtOnce();
  const { missing, faulty, asked } = completenessOf(client, wrong);
  const [[first], [amiss]] = [missing, wrong];
  const provider = client.services[0]?.access.provider ?? '';
  const isGuided = toGuide !== undefined && first === undefined && amiss === undefined;
  const isWhole = first === undefined && !isGuided && client.documents.length > 0;
  const isNext = (is: boolean) => (is && amiss === undefined && batch === null ? 'primary' : 'ghost');
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
        {batch && <BatchButtons batch={batch} t={t} isFirst={amiss === undefined} />}
        {first !== undefined && (
          <button type="button" class={isNext(true)} data-testid="next-fill" onClick={() => show(first)}>
            {t('clients.next.fill')}
          </button>
        )}
        {toGuide && (isGuided || !portalLinks[provider]) && (
          <GuideButton t={t} look={isGuided ? 'primary' : 'ghost'} toGuide={toGuide} />
        )}
        <button
          type="button"
          class={isNext(first === undefined && !isGuided && client.documents.length === 0)}
          data-testid="next-documents"
          onClick={toDocuments}
        >
          {t('clients.next.documents')}
        </button>
        {toPrecheck && batch === null && client.services.length > 0 && (
          <PrecheckButton t={t} look={isNext(isWhole)} toPrecheck={toPrecheck} />
        )}
        {!isGuided && <PortalLink t={t} provider={provider} look={isNext(isWhole && !toPrecheck)} />}
      </div>
    </div>
  );
}

interface GuideButtonProps extends Pick<NextStepProps, 't'> {
  readonly look: string;
  readonly toGuide: () => void;
}

function GuideButton({ t, look, toGuide }: GuideButtonProps) {
  return (
    <button type="button" class={look} data-testid="next-guide" onClick={() => toGuide()}>
      {t('clients.next.guide')}
    </button>
  );
}

interface PrecheckButtonProps extends Pick<NextStepProps, 't'> {
  readonly look: string;
  readonly toPrecheck: () => void;
}

function PrecheckButton({ t, look, toPrecheck }: PrecheckButtonProps) {
  return (
    <button type="button" class={look} data-testid="next-precheck" onClick={() => toPrecheck()}>
      {t('clients.next.precheck')}
    </button>
  );
}

/** On in the list that led here; the one that goes on is the main action. */
function BatchButtons({
  batch: { back, next },
  t,
  isFirst,
}: {
  readonly batch: Batch;
  readonly t: Translate;
  readonly isFirst: boolean;
}) {
  const main = isFirst ? 'primary' : 'ghost';
  return (
    <>
      {next && (
        <button type="button" class={main} data-testid="next-of-batch" onClick={next}>
          {t('clients.nextOfBatch')}
        </button>
      )}
      <button type="button" class={next ? 'ghost' : main} data-testid="next-batch" onClick={back}>
        {t('clients.backToBatch')}
      </button>
    </>
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

interface PortalLinkProps {
  readonly t: Translate;
  readonly provider: string;
  readonly look: string;
}

/** The way to the filing pages of the first service's provider, where their address is known. */
function PortalLink({ t, provider, look }: PortalLinkProps) {
  const address = portalLinks[provider];
  if (!address) return null;
  return (
    <a class={look} href={address} target="_blank" rel="noreferrer noopener" data-testid="next-portal">
      {t('clients.next.portal', { provider: t.word('provider', provider) })}
    </a>
  );
}
