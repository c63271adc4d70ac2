// Which fields does one block of a generated page ask for, under which heading, and which fields that must stay empty are among them?
import type { Values } from './client';
import { itemsOf, type Setting } from './items';
import type { Chance } from './random';
import type { Block, Item } from './scene';
import { decoyItem, uploadItem } from './special-items';
import { SLOTS, textsOf, type Voice } from './words';

const ENTITY = [
  'nature',
  'certType',
  'name',
  'certNumber',
  'certAddress',
  'region',
  'mailAddress',
  'investor',
  'legalPersonName',
  'legalPersonCertNumber',
  'remark',
  'icpNumber',
];
const PERSON = [
  'name',
  'certType',
  'certNumber',
  'certLongTerm',
  'certValidity',
  'mobile',
  'landline',
  'emergencyPhone',
  'email',
];
const SERVICE = [
  'name',
  'domain',
  'homeUrl',
  'content',
  'preApproval',
  'language',
  'openDate',
  'icpNumber',
  'remark',
];
const APP = ['name', 'packageName', 'publicKey', 'signature'];

/** Some of the fields in their usual order, at least `least` of them. */
function someOf(chance: Chance, role: string, names: readonly string[], least: number): string[] {
  const chosen = new Set(chance.shuffled(names).slice(0, least + chance.under(names.length - least + 1)));
  return names.filter((name) => chosen.has(name)).map((name) => `${role}.${name}`);
}

/** What all blocks of one page share. */
export interface Page {
  readonly voice: Voice;
  readonly values: readonly Values[];
  readonly hasHeadings: boolean;
}

export function settingOf(page: Page, owner: string, more: Partial<Setting> = {}): Setting {
  const values = page.values[0];
  if (values === undefined) throw new Error('a client without a service');
  return {
    voice: page.voice,
    values,
    owner,
    hasHeading: page.hasHeadings,
    isShared: false,
    isRegionApart: false,
    ...more,
  };
}

interface Heading {
  readonly text: string;
  readonly isHeld: boolean;
}

const NO_HEADING: Heading = { text: '', isHeld: false };

export function headingOf(page: Page, owner: string, number = 0): Heading {
  const { voice, hasHeadings } = page;
  if (!hasHeadings) return NO_HEADING;
  const { spoken } = voice;
  const word = voice.owner(owner);
  const isHeld = voice.drewHeld();
  const counted = number === 0 ? word : spoken === 'en' ? `${word} ${number}` : `${word}${number}`;
  const text = `${voice.text('headingLeads')}${counted}${voice.text('headingTails')}`;
  return {
    text: voice.written(spoken === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text),
    isHeld,
  };
}

const textHeading = (page: Page, name: string): Heading =>
  page.hasHeadings ? { text: page.voice.text(name), isHeld: false } : NO_HEADING;

/** Items below a heading with kept-back words count as kept back too, because they depend on it as on their own label. */
export function blockOf(owner: string, heading: Heading, items: readonly Item[]): Block {
  const all = heading.isHeld ? items.map((item) => ({ ...item, isHeld: true })) : items;
  return { owner, heading: heading.text, items: all, columns: [], isHidden: false, note: '' };
}

/** Adds fields that must stay empty between ours: codes, passwords, order numbers. */
function withDecoys(page: Page, items: readonly Item[]): Item[] {
  const { voice } = page;
  if (!voice.chance.is(0.35)) return [...items];
  const held = voice.isHeldOut && voice.chance.is(0.3);
  const at = 1 + voice.chance.under(items.length);
  return [
    ...items.slice(0, at),
    decoyItem(voice, voice.text(held ? 'never.held' : 'never')),
    ...items.slice(at),
  ];
}

/** At random, a field that an earlier step asked for, locked and with the client's own value. */
function lockedOr({ voice }: Page, item: Item): Item {
  const value = item.accept[0]?.[0];
  const isCarried =
    /^entity\.(?:name|certNumber)$/u.test(item.id) && value !== undefined && voice.chance.is(0.12);
  if (!isCarried) return item;
  return { ...item, id: '', kind: 'decoy', accept: [], box: { ...item.box, value, isDisabled: true } };
}

/** The entity and its principal: in two blocks, or in one where each label names the owner. */
export function entityBlocks(page: Page): Block[] {
  const { chance } = page.voice;
  const ids = someOf(chance, 'entity', ENTITY, 4);
  const isShared = chance.is(0.15);
  const setting = settingOf(page, 'entity', { isRegionApart: ids.includes('entity.region'), isShared });
  const items = ids.flatMap((id) => itemsOf(setting, id));
  if (!isShared) {
    const entity = blockOf(
      'entity',
      headingOf(page, 'entity'),
      withDecoys(
        page,
        items.map((item) => lockedOr(page, item)),
      ),
    );
    return [entity, personBlock(page, 'subjectPrincipal')];
  }
  const person = someOf(chance, 'subjectPrincipal', PERSON, 3).flatMap((id) =>
    itemsOf({ ...setting, owner: 'subjectPrincipal' }, id),
  );
  return [blockOf('entity', headingOf(page, 'entity'), withDecoys(page, [...items, ...person]))];
}

export function personBlock(
  page: Page,
  role: 'subjectPrincipal' | 'servicePrincipal',
  more: Partial<Setting> = {},
  number = 0,
): Block {
  const ids = someOf(page.voice.chance, role, PERSON, 3);
  const setting = settingOf(page, role, more);
  return blockOf(
    role,
    headingOf(page, role, number),
    withDecoys(
      page,
      ids.flatMap((id) => itemsOf(setting, id)),
    ),
  );
}

export function serviceBlock(page: Page, more: Partial<Setting> = {}, number = 0): Block {
  const ids = someOf(page.voice.chance, 'service', SERVICE, 3);
  const setting = settingOf(page, 'service', more);
  return blockOf(
    'service',
    headingOf(page, 'service', number),
    withDecoys(
      page,
      ids.flatMap((id) => itemsOf(setting, id)),
    ),
  );
}

export function accessBlock(page: Page): Block {
  const setting = settingOf(page, 'access');
  const ids = page.voice.chance.oneOf([['access.ip'], ['access.authCode'], ['access.ip', 'access.authCode']]);
  return blockOf(
    'access',
    textHeading(page, 'accessHeading'),
    ids.flatMap((id) => itemsOf(setting, id)),
  );
}

export function appBlock(page: Page): Block {
  const setting = settingOf(page, 'app');
  const items = someOf(page.voice.chance, 'app', APP, 2).flatMap((id) => itemsOf(setting, id));
  return blockOf('app', headingOf(page, 'app'), items);
}

export function documentBlocks(page: Page): Block[] {
  const { voice } = page;
  const isApart = page.hasHeadings && voice.chance.is(0.5);
  const ids = Object.keys(SLOTS).filter((id) => id.startsWith('upload.') && voice.chance.is(0.75));
  const setting = settingOf(page, 'documents');
  const decoys = voice.chance.is(0.5) ? [uploadItem(setting, 'other')] : [];
  if (!isApart) {
    const items = ids.map((id) => uploadItem(setting, id));
    return [blockOf('documents', textHeading(page, 'documentsHeading'), [...items, ...decoys])];
  }
  const owners = ['entity', 'subjectPrincipal', 'servicePrincipal', 'documents'];
  return owners.flatMap((owner) => {
    const own = ids.filter((id) => SLOTS[id]?.owner === owner);
    const items = own.map((id) => uploadItem(settingOf(page, owner), id));
    const all = owner === 'documents' ? [...items, ...decoys] : items;
    if (all.length === 0) return [];
    return [
      blockOf(
        owner,
        owner === 'documents' ? textHeading(page, 'documentsHeading') : headingOf(page, owner),
        all,
      ),
    ];
  });
}

/** People who are no principal, asked the same questions. */
export function otherBlock(page: Page): Block {
  const { voice } = page;
  const owner = voice.written(voice.owner('other'));
  voice.drewHeld();
  const concepts = voice.chance.shuffled(textsOf(voice, 'otherConcepts')).slice(0, 2 + voice.chance.under(2));
  const names = page.hasHeadings
    ? concepts
    : concepts.map((concept) => (voice.spoken === 'en' ? `${owner} ${concept}` : `${owner}${concept}`));
  const heading = page.hasHeadings ? { text: owner, isHeld: false } : NO_HEADING;
  return blockOf(
    'other',
    heading,
    names.map((name) => decoyItem(voice, name)),
  );
}

/** One table with a column for each person, sometimes with one for a person who is no principal. */
export function peopleBlock(page: Page): Block {
  const { voice } = page;
  const roles = ['subjectPrincipal', 'servicePrincipal', ...(voice.chance.is(0.4) ? ['other'] : [])];
  const columns = roles.map((role) => voice.written(voice.owner(role)));
  const isHeld = voice.drewHeld();
  const names = PERSON.filter((name) => name !== 'certLongTerm' && voice.chance.is(0.6));
  const rows = (names.length > 1 ? names : ['name', 'mobile']).map((name) =>
    roles.flatMap((role): Item[] => {
      const owner = role === 'other' ? 'servicePrincipal' : role;
      const setting = settingOf(page, owner, { hasHeading: true, manner: 'bare' });
      const items = itemsOf(setting, `${owner}.${name}`);
      return role === 'other'
        ? items.map((item): Item => ({ ...item, id: '', kind: 'decoy', accept: [] }))
        : items;
    }),
  );
  return { ...blockOf('people', { text: '', isHeld }, rows.flat()), columns };
}
