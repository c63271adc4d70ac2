// Where in a client file is something wrong? The file's own place, people[0].mobile, in words: 人员 1 · 手机.
import { plain } from './plain';
import type { LabelKey } from './text/all';
import type { Translate } from './translate';

/** What one item of a list is called, where the list itself is named in the plural. */
const ITEMS: Readonly<Record<string, LabelKey>> = {
  'services.domains': 'field.services.domains.name',
  'services.apps': 'field.services.apps.platform',
  'services.languages': 'import.place.language',
  'services.preApproval': 'import.place.approval',
  'services.access.ips': 'import.place.ip',
  'services.otherAccess.ips': 'import.place.ip',
  'filings.services': 'field.services',
};

/** Fields that an item is called by: behind the item's number they would say the same once more. */
const NAMES: ReadonlySet<string> = new Set(['services.domains.name', 'services.apps.platform']);

/** The place with the names of its parts, each item of a list counted from 1; what has no name stands as it is. */
export function filePlace(place: string, t: Translate): string {
  const [, before = '', path = ''] = /^(.* )?(\S*)$/su.exec(place) ?? [];
  const words: string[] = before === '' ? [] : [plain(before.trim())];
  let part = '';
  for (const step of path.split('.').filter(Boolean)) {
    const [, key = '', at] = /^(.*?)(?:\[(\d+)\])?$/su.exec(step) ?? [];
    const number = at === undefined ? '' : ` ${Number(at) + 1}`;
    if (key === '') {
      words.push(t('import.place.client', { n: Number(at) + 1 }));
      continue;
    }
    part = part === '' ? key : `${part}.${key}`;
    if (NAMES.has(part)) continue;
    const item = number === '' ? undefined : ITEMS[part];
    if (part !== 'entity' || path.endsWith('entity'))
      words.push((item === undefined ? nameOf(part, key, t) : t(item)) + number);
  }
  return words.join(' · ');
}

function nameOf(part: string, key: string, t: Translate): string {
  if (part === 'entity') return t('clients.part.entity');
  const name = t.word('field', part);
  return name === part ? plain(key) : name;
}
