// How is a first profile typed, or read from certificates, before there is a vault? The passphrase is asked when it is saved; until then it is on this page only.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { VaultState } from '../../../protocol/vault';
import type { Translate } from '../../translate';
import type { VaultActions } from '../../vault/actions';
import { CreateForm } from '../../vault/create-form';
import type { OptionsProps } from '../options-props';
import type { OptionsTab } from '../tabs';
import type { ClientsActions } from './actions';

/** Whether a first profile is being created before there is a vault, in place of the form that creates the vault. */
export function useFirstProfile(
  { view: { vault, health }, begin, actions: { clients } }: Pick<OptionsProps, 'view' | 'begin' | 'actions'>,
  tab: OptionsTab,
) {
  const [isLeft, setLeft] = useState(false);
  const canBegin = begin?.kind === 'editor' || clients.recognition !== null;
  const [isNew] = useState(begin?.id === null && canBegin); // the page's address follows the present tab
  const isMade = vault === 'none' && health === null && isNew && !isLeft;
  return { isMade, isInSight: isMade && tab === 'clients', leave: () => setLeft(true) };
}

/** The fault of a save for which the person sets no passphrase. */
export const NO_VAULT = 'no-vault' as const;

/** A save that waits for a vault. */
interface Waiting {
  readonly go: () => void;
  readonly stop: () => void;
}

/** The client actions; if there is no vault, saving creates one first. Also the save that waits for it. */
export function useVaultAtSave(clients: ClientsActions, vault: VaultState) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const state = useRef(vault);
  state.current = vault;
  const actions = useMemo((): ClientsActions => {
    const ask: Ask = (type, ...data) => {
      if (type !== 'clients.save' || state.current !== 'none') return clients.ask(type, ...data);
      return new Promise((resolve, reject) => {
        const end = (act: () => void) => () => {
          setWaiting(null);
          act();
        };
        setWaiting({
          go: end(() => void clients.ask(type, ...data).then(resolve, reject)),
          stop: end(() => reject(new Error(NO_VAULT))),
        });
      });
    };
    return { ...clients, ask };
  }, [clients]);
  return { actions, waiting };
}

interface VaultFirstProps {
  readonly t: Translate;
  readonly waiting: Waiting | null;
  readonly create: VaultActions['create'];
  readonly onCreated: (recoveryCode: string) => void;
  /** The steps of the guide that led here, if one did. */
  readonly guide?: ComponentChildren;
}

/**
 * The form for the passphrase, a step of its own in place of the profile as soon as a save waits for it; the profile is
 * saved once the vault is created.
 */
export function VaultFirst({ t, waiting, create, onCreated, guide }: VaultFirstProps) {
  const box = useRef<HTMLElement>(null);
  // at once: a focus that moves later takes along what is already being typed
  useLayoutEffect(() => {
    if (waiting === null) return;
    window.scrollTo?.(0, 0); // the profile, which may have been scrolled far, is not shown meanwhile
    box.current?.querySelector('input')?.focus();
  }, [waiting]);
  if (waiting === null) return null;
  return (
    <section class="box vault-first" ref={box} data-testid="vault-first">
      {guide}
      <h2>{t('clients.vaultFirst')}</h2>
      {guide && <p class="muted small">{t('clients.guide.secret')}</p>}
      <CreateForm
        t={t}
        create={create}
        onCreated={(code) => {
          onCreated(code);
          waiting.go();
        }}
      />
      <button type="button" class="secondary" data-testid="vault-first-stop" onClick={waiting.stop}>
        {t('clients.vaultLater')}
      </button>
    </section>
  );
}
