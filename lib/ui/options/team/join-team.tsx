// How does a newcomer join? An invitation is pasted or opened, reviewed, and used for a request; then six digits are shown.
import { useState } from 'preact/hooks';
import type { ReceivedInvitation, TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import { momentText, type Translate } from '../../translate';
import { BackHead } from '../clients/back-head';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { Fingerprint } from './fingerprint';
import { placeWords } from './store-draft';
import { TextField } from './text-field';
import { useAct } from './use-act';

interface JoinTeamProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  /** The teams of this vault: a device that was removed is offered the name that it had. */
  readonly known: readonly TeamView[];
  readonly close: () => void;
  readonly done: () => void;
}

/** The input for the text; its content appears as soon as it is complete. */
export function JoinTeam({ t, actions, known, close, done }: JoinTeamProps) {
  const [text, setText] = useState('');
  /** Null until it is typed; it stays when another invitation is pasted. */
  const [deviceName, setDeviceName] = useState<string | null>(null);
  const [invitation, setInvitation] = useState<ReceivedInvitation | null>(null);
  const reading = useAct();
  const take = async (typed: string) => {
    setText(typed);
    setInvitation(null);
    if (typed.trim() === '') return;
    const read = await reading.run(() => actions.ask('team.read-invitation', { text: typed }));
    setInvitation(read?.invitation ?? null);
  };
  return (
    <section class="box team-form" data-testid="team-join-form">
      <BackHead t={t} title={t('team.join')} close={close} back={t('team.back')} />
      <label class="team-field">
        <span>{t('team.join.paste')}</span>
        <textarea
          rows={4}
          spellcheck={false}
          data-testid="team-invitation"
          value={text}
          onInput={(event) => void take(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <label class="chip file">
          {t('team.join.file')}
          <input
            type="file"
            accept=".btteam,.txt,text/plain"
            data-testid="team-invitation-file"
            onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(take)}
          />
        </label>
        <span class="small muted">{t('team.join.hint')}</span>
      </div>
      {text.trim() !== '' && <FaultLine t={t} fault={reading.fault} />}
      {invitation && (
        <Accept
          t={t}
          actions={actions}
          known={known}
          text={text}
          invitation={invitation}
          deviceName={deviceName}
          setDeviceName={setDeviceName}
          done={done}
        />
      )}
    </section>
  );
}

interface AcceptProps extends Pick<JoinTeamProps, 't' | 'actions' | 'known' | 'done'> {
  readonly deviceName: string | null;
  readonly setDeviceName: (name: string) => void;
  readonly text: string;
  readonly invitation: ReceivedInvitation;
}

/** Who invites to which team, and the button that requests to join. */
function Accept(props: AcceptProps) {
  const { t, actions, known, text, invitation, deviceName, setDeviceName, done } = props;
  const joining = useAct();
  const { team, teamName, origin, fingerprint } = invitation;
  const name = deviceName ?? known.find((view) => view.team === team)?.deviceName ?? '';
  const join = () => {
    const allowed = actions.allow(origin); // before anything is awaited: the browser asks within the press only
    void joining
      .run(async () =>
        (await allowed)
          ? actions.ask('team.join', { text, deviceName: name })
          : { ok: false, reason: 'no-permission' },
      )
      .then((joined) => joined && done());
  };
  return (
    <div class="team-step" data-testid="team-invitation-read">
      <h3>{t('team.join.from', { name: plain(teamName) })}</h3>
      <Content t={t} invitation={invitation} />
      <Fingerprint t={t} digits={fingerprint} />
      <TextField
        label={t('team.deviceName')}
        value={name}
        most={60}
        hint={t('team.deviceName.hint')}
        testId="team-device-name"
        onInput={setDeviceName}
        onEnter={() => name.trim() !== '' && !joining.isBusy && join()}
      />
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="team-join-ask"
          disabled={name.trim() === '' || joining.isBusy}
          onClick={join}
        >
          {t('team.join.ask')}
        </button>
      </div>
      <FaultLine t={t} fault={joining.fault} />
    </div>
  );
}

/** The role, the place and the end of an invitation. */
function Content({ t, invitation }: Pick<AcceptProps, 't' | 'invitation'>) {
  const { role, address, origin, until } = invitation;
  return (
    <dl class="pairs">
      <div>
        <dt>{t('team.join.role')}</dt>
        <dd>
          {t(`team.role.${role}`)} <small class="muted">{t(`team.role.${role}.hint`)}</small>
        </dd>
      </div>
      <div>
        <dt>{t('team.join.store')}</dt>
        <dd>
          <code>{plain(placeWords(address, origin))}</code>
        </dd>
      </div>
      <div>
        <dt>{t('team.join.until')}</dt>
        <dd>{momentText(t, until)}</dd>
      </div>
    </dl>
  );
}
