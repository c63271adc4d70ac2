// What is a field of the editor called, and what is meant by it where its label alone does not say it?

import { valueAt } from '../../../../filing/client/value-at';
import type { LabelKey } from '../../../text/all';
import type { Form } from './form';

/** The label of a field. A person has no organization's name: where one files, the entity's name is labelled 姓名. */
export function labelOf({ t, draft }: Pick<Form, 't' | 'draft'>, part: string, place: string): string {
  const isCard = draft.entity.type === 'personal' && draft.entity.certType === 'resident-id';
  if (part === 'entity.certAddress' && isCard) return t('clients.label.certAddress'); // the card calls it 住址
  const isOwnName = part === 'entity.name' && draft.entity.type === 'personal';
  const platform = valueAt(draft, place.replace(/\.\w+$/, '.platform'));
  if (part.startsWith('services.apps.') && typeof platform === 'string') {
    const own = LABEL_ON[`${part} ${platform}`];
    if (own) return t(own);
  }
  return t.word('field', isOwnName ? 'people.name' : part);
}

/** What a platform of an app calls a value; where it is not known, the label names what others call it. */
const LABEL_ON: Readonly<Record<string, LabelKey>> = {
  'services.apps.packageName android': 'field.services.apps.packageName.android',
  'services.apps.packageName ios': 'field.services.apps.packageName.ios',
  'services.apps.signature android': 'field.services.apps.signature.android',
  'services.apps.signature ios': 'field.services.apps.signature.ios',
};

/** What is meant by a field, where its label alone does not say it. */
export function helpOf({ t, draft }: Pick<Form, 't' | 'draft'>, part: string, place: string): string | null {
  const provider = valueAt(draft, place.replace(/\.\w+$/, '.provider'));
  const of = part.replace('.otherAccess.', '.access.');
  const key = HELP[`${of} ${draft.entity.type}`] ?? HELP[`${of} ${String(provider)}`] ?? HELP[of];
  return key === undefined ? null : t(key);
}

/** By field, some for one kind of entity or one provider only. */
const HELP: Readonly<Record<string, LabelKey>> = {
  'services.openedOn': 'clients.help.openedOn',
  'services.preApproval': 'clients.help.preApproval',
  'entity.investor enterprise': 'clients.help.investor',
  'entity.investor public-institution': 'clients.help.authority',
  'entity.investor government': 'clients.help.authority',
  'services.access.resource': 'clients.help.resource',
  'services.access.resource aliyun': 'clients.help.resource.aliyun',
  'services.access.resource tencent': 'clients.help.resource.tencent',
  'services.access.method': 'clients.help.method',
};
