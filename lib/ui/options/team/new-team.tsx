// How is a team founded? With a store, the rights of its user, a key, a check of the store, and two names.
import { useEffect, useState } from 'preact/hooks';
import type { Done } from '../../../protocol/team';
import type { Translate } from '../../translate';
import { BackHead } from '../clients/back-head';
import type { TeamActions } from './actions';
import { CheckButton } from './check-button';
import { CheckResult } from './check-result';
import { FaultLine, placeTyped } from './fault-line';
import { addressFrom, credentialsFrom, EMPTY_STORE } from './store-draft';
import { StoreForm } from './store-form';
import { TextField } from './text-field';
import { useAct } from './use-act';
import { useCheck } from './use-check';

interface NewTeamProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly close: () => void;
  readonly done: () => void;
}

/** The form, top to bottom; nothing is stored before the last press. */
export function NewTeam({ t, actions, close, done }: NewTeamProps) {
  const [draft, setDraft] = useState(EMPTY_STORE);
  const [ids, setIds] = useState<{ readonly team: string; readonly device: string } | null>(null);
  const { ask } = actions;
  useEffect(() => {
    ask('team.new-ids').then(setIds, () => setIds(null));
  }, [ask]);
  const tried = useCheck(actions, draft, ids);
  const [address, credentials] = [addressFrom(draft), credentialsFrom(draft)];
  return (
    <section class="box team-form" data-testid="team-new-form">
      <BackHead t={t} title={t('team.new')} close={close} back={t('team.back')} />
      <StoreForm t={t} ask={ask} draft={draft} onChange={setDraft} ids={ids} onEnter={tried.enter} />
      <div class="row">
        <CheckButton t={t} tried={tried} isComplete={address !== null && credentials !== null} />
      </div>
      <FaultLine t={t} fault={tried.fault} place={placeTyped(draft.kind)} />
      {tried.check && <CheckResult t={t} check={tried.check} kind={draft.kind} address={address} />}
      {tried.check?.isUsable && ids && address && credentials && (
        <Found
          t={t}
          found={(names) => ask('team.create', { ...ids, ...names, address, credentials })}
          done={done}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly t: Translate;
  readonly found: (names: { readonly name: string; readonly deviceName: string }) => Promise<Done>;
  readonly done: () => void;
}

/** The two names, and the press that founds the team. */
function Found({ t, found, done }: FoundProps) {
  const [names, setNames] = useState({ name: '', deviceName: '' });
  const founding = useAct();
  const isNamed = names.name.trim() !== '' && names.deviceName.trim() !== '';
  const act = () => {
    if (isNamed && !founding.isBusy)
      void founding.run(() => found(names)).then((founded) => founded && done());
  };
  return (
    <fieldset class="team-step">
      <legend>{t('team.step.names')}</legend>
      <div class="team-fields">
        <TextField
          label={t('team.name')}
          value={names.name}
          most={60}
          placeholder={t('team.name.example')}
          testId="team-name"
          isFirst
          onEnter={act}
          onInput={(name) => setNames({ ...names, name })}
        />
        <TextField
          label={t('team.deviceName')}
          value={names.deviceName}
          most={60}
          hint={t('team.deviceName.hint')}
          testId="team-device-name"
          onEnter={act}
          onInput={(deviceName) => setNames({ ...names, deviceName })}
        />
      </div>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="team-create"
          disabled={!isNamed || founding.isBusy}
          onClick={act}
        >
          {t('team.create')}
        </button>
      </div>
      <FaultLine t={t} fault={founding.fault} />
    </fieldset>
  );
}
