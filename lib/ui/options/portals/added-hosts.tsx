// At which addresses may we read and fill besides the known ones? A list, and a form to add one.
import { useState } from 'preact/hooks';
import type { AddAnswer, AddedPortal, AddFault } from '../../../protocol/portals';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface AddedHostsProps {
  readonly hosts: readonly AddedPortal[];
  readonly t: Translate;
  readonly add: (typed: string) => Promise<AddAnswer>;
  readonly remove: (origin: string) => void;
}

/** The added addresses; one whose permission was revoked can be allowed again. */
export function AddedHosts({ hosts, t, add, remove }: AddedHostsProps) {
  const [fault, setFault] = useState<AddFault | null>(null);
  const tryAdd = (typed: string) =>
    add(typed).then((answer) => {
      setFault(answer.ok ? null : answer.why);
      return answer.ok;
    });
  return (
    <>
      {hosts.length === 0 && <p class="muted">{t('portals.hosts.none')}</p>}
      <ul class="portal-list">
        {hosts.map(({ origin, isAllowed }) => (
          <li key={origin} data-testid="portal-host">
            <span class="portal-what">
              <code>{plain(origin)}</code>
              {!isAllowed && <small class="warn-text">{t('portals.hosts.paused')}</small>}
            </span>
            {!isAllowed && (
              <button type="button" class="chip" onClick={() => void tryAdd(origin)}>
                {t('portals.hosts.allow')}
              </button>
            )}
            <button
              type="button"
              class="chip danger"
              data-testid="portal-host-remove"
              aria-label={`${t('portals.remove')} ${plain(origin)}`}
              onClick={() => remove(origin)}
            >
              {t('portals.remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddBox t={t} fault={fault} add={tryAdd} />
    </>
  );
}

interface AddBoxProps {
  readonly t: Translate;
  readonly fault: AddFault | null;
  /** Resolves to whether it was added. */
  readonly add: (typed: string) => Promise<boolean>;
}

function AddBox({ t, fault, add }: AddBoxProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add(typed).then((isAdded) => isAdded && setTyped(''));
      }}
    >
      <label for="portal-address">{t('portals.hosts.add')}</label>
      <input
        id="portal-address"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        data-testid="portal-host-address"
        placeholder={t('portals.hosts.example')}
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby="portal-address-fault"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id="portal-address-fault" class="bad" aria-live="polite" data-testid="portal-host-fault">
        {fault !== null && t(`portals.fault.${fault}`)}
      </p>
      <div>
        <button type="submit" class="secondary" data-testid="portal-host-add" disabled={typed.trim() === ''}>
          {t('portals.hosts.add.press')}
        </button>
      </div>
    </form>
  );
}
