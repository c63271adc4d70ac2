// Where does a team keep what it shares? The vendor, the address, the rights of its user, and the key.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { Translate } from '../../translate';
import { CopyText } from './copy-text';
import {
  EXAMPLES,
  isFolderRefused,
  policyRequest,
  S3_PARTS,
  STORE_KINDS,
  type StoreDraft,
  type StoreKind,
} from './store-draft';
import { SecretField, TextField } from './text-field';

interface StoreFormProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly draft: StoreDraft;
  readonly onChange: (draft: StoreDraft) => void;
  /** Checks the store, if it can be checked yet. */
  readonly onEnter?: (() => void) | undefined;
  /** The team and the device that the policy names; null until they are known. */
  readonly ids: { readonly team: string; readonly device: string } | null;
}

/** The three parts, in the order in which a person fills them in. */
export function StoreForm(props: StoreFormProps) {
  const { t, draft, onChange } = props;
  return (
    <>
      <fieldset class="team-step">
        <legend>{t('team.step.store')}</legend>
        <div class="choice-chips" role="radiogroup" aria-label={t('team.vendor')}>
          {STORE_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="team-vendor"
                data-testid={`team-vendor-${kind}`}
                checked={draft.kind === kind}
                onChange={() => onChange({ ...draft, kind })}
              />
              {t(`team.vendor.${kind}`)}
            </label>
          ))}
        </div>
        <p class="small muted">{t(`team.vendor.${draft.kind}.hint`)}</p>
        <AddressFields t={t} draft={draft} onChange={onChange} onEnter={props.onEnter} />
      </fieldset>
      {draft.kind !== 'webdav' && (
        <fieldset class="team-step">
          <legend>{t('team.step.rights')}</legend>
          <PolicyText {...props} member={props.ids} isAdmin />
        </fieldset>
      )}
      <fieldset class="team-step">
        <legend>{t(draft.kind === 'webdav' ? 'team.step.key.webdav' : 'team.step.key')}</legend>
        <KeyFields
          t={t}
          kind={draft.kind}
          draft={draft}
          onChange={(key) => onChange({ ...draft, ...key })}
          onEnter={props.onEnter}
        />
      </fieldset>
    </>
  );
}

type FieldsProps = Pick<StoreFormProps, 't' | 'draft' | 'onChange'>;

function AddressFields({ t, draft, onChange, onEnter }: FieldsProps & Pick<StoreFormProps, 'onEnter'>) {
  const { kind } = draft;
  const box = (part: 'bucket' | 'region' | 'endpoint' | 'domain' | 'base' | 'folder') => (
    <TextField
      key={part}
      label={t(`team.${part}`)}
      value={draft[part]}
      placeholder={EXAMPLES[kind][part]}
      hint={part === 'domain' ? t('team.domain.hint') : undefined}
      fault={part === 'folder' && isFolderRefused(draft) ? t('team.folder.refused') : undefined}
      testId={`team-${part}`}
      onEnter={onEnter}
      onInput={(value) => onChange({ ...draft, [part]: value })}
    />
  );
  if (kind === 'webdav')
    return (
      <div class="team-fields">
        {box('base')}
        {box('folder')}
      </div>
    );
  return (
    <div class="team-fields">
      {box('bucket')}
      {S3_PARTS[kind].map((part) =>
        part === 'style' ? <StyleChoice key={part} t={t} draft={draft} onChange={onChange} /> : box(part),
      )}
      {box('folder')}
    </div>
  );
}

function StyleChoice({ t, draft, onChange }: FieldsProps) {
  return (
    <label class="team-field">
      <span>{t('team.style')}</span>
      <select
        data-testid="team-style"
        value={draft.style}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...draft, style: value === 'path' ? 'path' : 'host' })
        }
      >
        <option value="host">{t('team.style.host')}</option>
        <option value="path">{t('team.style.path')}</option>
      </select>
    </label>
  );
}

interface KeyFieldsProps {
  readonly t: Translate;
  readonly kind: StoreKind;
  readonly draft: Pick<StoreDraft, 'id' | 'secret'>;
  readonly onChange: (key: Pick<StoreDraft, 'id' | 'secret'>) => void;
  readonly onEnter?: (() => void) | undefined;
}

/** Key and secret, or account and password. */
export function KeyFields({ t, kind, draft: { id, secret }, onChange, onEnter }: KeyFieldsProps) {
  const [idWords, secretWords] =
    kind === 'webdav'
      ? (['team.user', 'team.password'] as const)
      : (['team.accessKeyId', 'team.secretAccessKey'] as const);
  return (
    <div class="team-fields">
      <TextField
        label={t(idWords)}
        value={id}
        testId="team-key-id"
        onEnter={onEnter}
        onInput={(typed) => onChange({ id: typed, secret })}
      />
      <SecretField
        t={t}
        label={t(secretWords)}
        value={secret}
        testId="team-key-secret"
        onEnter={onEnter}
        onInput={(typed) => onChange({ id, secret: typed })}
      />
    </div>
  );
}

interface PolicyTextProps extends Pick<StoreFormProps, 't' | 'ask' | 'draft'> {
  readonly member: StoreFormProps['ids'];
  readonly isAdmin: boolean;
}

/** The policy to paste for one device, once the bucket is named; nothing for WebDAV. */
export function PolicyText({ t, ask, draft, member, isAdmin }: PolicyTextProps) {
  const [user, setUser] = useState('');
  const [text, setText] = useState('');
  const wanted = member && policyRequest(draft, { ...member, isAdmin, user });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of the request says all that is asked
  useEffect(() => {
    setText('');
    if (wanted) ask('team.policy', wanted).then(setText, () => setText(''));
  }, [ask, JSON.stringify(wanted)]);
  if (draft.kind === 'webdav') return null;
  return (
    <>
      <p class="small muted">{t('team.policy.hint')}</p>
      {draft.kind === 'ceph' && (
        <div class="team-fields">
          <TextField label={t('team.policy.user')} value={user} testId="team-policy-user" onInput={setUser} />
        </div>
      )}
      {text === '' ? (
        <p class="small muted">{t('team.policy.wait')}</p>
      ) : (
        <CopyText t={t} label={t('team.step.rights')} text={text} testId="team-policy" />
      )}
    </>
  );
}
