// How is a colleague invited? With a name, a role and a key for the store; the result is one text for this person alone.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InvitationView, Role, TeamView } from '../../../protocol/team';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import { momentText, type Translate } from '../../translate';
import { Qr } from '../../vault/qr';
import { BackHead } from '../clients/back-head';
import type { TeamActions } from './actions';
import { CopyText } from './copy-text';
import { FaultLine } from './fault-line';
import { Fingerprint } from './fingerprint';
import { GIVEN_ROLES } from './member-list';
import { credentialsFrom, draftOf } from './store-draft';
import { KeyFields, PolicyText } from './store-form';
import { TextField } from './text-field';
import { useAct } from './use-act';

interface InviteFormProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly close: () => void;
  readonly changed: () => void;
}

/** The form, and after it the text. */
export function InviteForm(props: InviteFormProps) {
  const { t, actions, close, changed } = props;
  const [made, setMade] = useState<{ readonly name: string; readonly invitation: InvitationView } | null>(
    null,
  );
  const keep = (name: string, invitation: InvitationView) => {
    setMade({ name, invitation });
    changed();
  };
  return (
    <section class="box team-form" data-testid="team-invite-form">
      <BackHead t={t} title={t('team.invite')} close={close} back={t('team.back')} />
      {made ? (
        <Made t={t} saveText={actions.saveText} name={made.name} invitation={made.invitation} close={close} />
      ) : (
        <Whom {...props} made={keep} />
      )}
    </section>
  );
}

type WhomProps = InviteFormProps & {
  readonly made: (name: string, invitation: InvitationView) => void;
};

function Whom({ t, actions: { ask }, view, made }: WhomProps) {
  const { team, store } = view;
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const [isOwnKey, setOwnKey] = useState(store?.address.engine !== 'webdav');
  const [key, setKey] = useState({ id: '', secret: '' });
  const device = useNewDevice(ask);
  const inviting = useAct();
  if (!store) return null;
  const draft = { ...draftOf(store.address), ...key };
  const credentials = isOwnKey ? credentialsFrom(draft) : null;
  const isReady = device !== null && name.trim() !== '' && (!isOwnKey || credentials !== null);
  const invite = async () => {
    if (!isReady || inviting.isBusy) return;
    const done = await inviting.run(() => ask('team.invite', { team, device, name, role, credentials }));
    if (done) made(name, done);
  };
  return (
    <>
      <TextField
        label={t('team.invite.name')}
        value={name}
        most={60}
        testId="team-invite-name"
        isFirst
        onEnter={() => void invite()}
        onInput={setName}
      />
      <Choice
        label={t('team.role')}
        name="team-invite-role"
        chosen={role}
        options={GIVEN_ROLES.map((one) => [one, t(`team.role.${one}`), t(`team.role.${one}.hint`)])}
        onChoose={setRole}
      />
      <OwnKey t={t} engine={store.address.engine} isOwn={isOwnKey} setOwn={setOwnKey}>
        <PolicyText
          t={t}
          ask={ask}
          draft={draft}
          member={device === null ? null : { team, device }}
          isAdmin={role === 'admin'}
        />
        <KeyFields t={t} kind={draft.kind} draft={key} onChange={setKey} onEnter={() => void invite()} />
      </OwnKey>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="team-invite-make"
          disabled={!isReady || inviting.isBusy}
          onClick={() => void invite()}
        >
          {t('team.invite.make')}
        </button>
      </div>
      <FaultLine t={t} fault={inviting.fault} />
    </>
  );
}

/** The id of the newcomer's device; null while loading. */
function useNewDevice(ask: TeamActions['ask']): string | null {
  const [device, setDevice] = useState<string | null>(null);
  useEffect(() => {
    ask('team.new-ids').then(
      (ids) => setDevice(ids.device),
      () => setDevice(null),
    );
  }, [ask]);
  return device;
}

interface OwnKeyProps {
  readonly t: Translate;
  readonly engine: 's3' | 'webdav';
  readonly isOwn: boolean;
  readonly setOwn: (isOwn: boolean) => void;
  readonly children: ComponentChildren;
}

/** Whether the colleague gets their own key, and the inputs for it. */
function OwnKey({ t, engine, isOwn, setOwn, children }: OwnKeyProps) {
  return (
    <>
      <Choice
        label={t(`team.invite.key.${engine}`)}
        name="team-invite-key"
        chosen={isOwn ? 'own' : 'shared'}
        options={[
          ['own', t(`team.invite.key.own.${engine}`)],
          ['shared', t(`team.invite.key.shared.${engine}`)],
        ]}
        onChoose={(one) => setOwn(one === 'own')}
      />
      {isOwn && <div class="team-step">{children}</div>}
    </>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly name: string;
  readonly chosen: Id;
  readonly options: readonly (readonly [id: Id, words: string, hint?: string])[];
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, name, chosen, options, onChoose }: ChoiceProps<Id>) {
  return (
    <fieldset class="team-step">
      <legend>{label}</legend>
      {options.map(([id, words, hint]) => (
        <label class="check" key={id}>
          <input
            type="radio"
            name={name}
            data-testid={`${name}-${id}`}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <span>
            {words} {hint && <small class="muted">{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface MadeProps {
  readonly t: Translate;
  readonly saveText: TeamActions['saveText'];
  readonly name: string;
  readonly invitation: InvitationView;
  readonly close: () => void;
}

/** The text for the colleague. */
function Made({ t, saveText, name, invitation: { text, until, fingerprint }, close }: MadeProps) {
  return (
    <div class="team-step" data-testid="team-invite-made">
      <h3>{t('team.invite.done', { name: plain(name) })}</h3>
      <p class="small warn-text">{t('team.invite.done.hint', { when: momentText(t, until) })}</p>
      <CopyText t={t} label={t('team.invite.text')} text={text} testId="team-invite-text" />
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-testid="team-invite-file"
          onClick={() => saveText(`${name.trim()}.btteam`, text)}
        >
          {t('team.invite.file')}
        </button>
        <button type="button" class="secondary" data-testid="team-invite-close" onClick={close}>
          {t('team.close')}
        </button>
      </div>
      <p class="small muted">{t('team.invite.next')}</p>
      <Fold title={t('team.invite.qr')} class="inline" isLazy>
        <p class="small muted">{t('team.invite.qr.hint')}</p>
        <Qr text={text} label={t('team.invite.qr.label')} />
      </Fold>
      <Fingerprint t={t} digits={fingerprint} />
    </div>
  );
}
