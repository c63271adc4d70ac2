// Is a photographed paper told to be a client's only where it certainly is, and another's only where it certainly is not?
import { describe, expect, it } from 'vitest';
import type { Client } from '@/lib/filing/client/client';
import {
  namedInstead,
  type Pictured,
  picturedIn,
  pictureOwner,
} from '@/lib/recognition/client/picture-owner';
import { newClient } from '@/lib/ui/options/clients/editor/draft';

const BRIDGE = '91440101MA5D9NEN52';
const TILE = '914406055ADKKP9A9G';
const LI = '440103199003071234';
const HUO = '440602198501015678';

function firm(id: string, name: string, code: string, people: readonly [string, string][]): Client {
  const blank = newClient(id);
  const [person] = blank.people;
  if (person === undefined) throw new Error('a new client has a person');
  return {
    ...blank,
    entity: { ...blank.entity, type: 'enterprise', name, certNumber: code },
    people: people.map(([called, certNumber], at) => ({
      ...person,
      id: `${id}-${at}`,
      name: called,
      certNumber,
    })),
  };
}
const bridge = firm('bridge', '广州云栈桥信息科技有限公司', BRIDGE, [['李晓岚', LI]]);
const tile = firm('tile', '佛山市青砖瓦陶瓷有限公司', TILE, [['霍建明', HUO]]);
const unnumbered = firm('bare', '珠海市帆影旅游服务有限公司', '', [['林帆', '']]);

const licence = (name: string, number: string, sure: Partial<Pictured['isSure']> = {}): Pictured => ({
  ...{ kind: 'business-licence', name, number },
  isSure: { name: true, number: true, ...sure },
});
const card = (name: string, number: string, sure: Partial<Pictured['isSure']> = {}): Pictured => ({
  ...licence(name, number, sure),
  kind: 'resident-id-front',
});
const owner = (pictured: Pictured, given: Client | null, known: readonly Client[] = []) => {
  const { verdict, clients } = pictureOwner(pictured, given, known);
  return [verdict, ...clients];
};

describe('a licence', () => {
  it.each([
    ['with the number of its client', licence('', BRIDGE), ['same']],
    ['whose name is unsure but whose number is its client’s', licence('广州云找桥', BRIDGE), ['same']],
    ['with the exact name, its number unread', licence(bridge.entity.name, '', { number: false }), ['same']],
    ['of another firm', licence(tile.entity.name, TILE), ['other', 'tile']],
    ['of a firm that is no client', licence('东莞市锦鲤跃五金制品有限公司', '91441900MA4UTTK25G'), ['other']],
    ['of the same name with another number', licence(bridge.entity.name, '91440101MA59ABCD0E'), ['unclear']],
    ['whose number differs in one character', licence('', `${BRIDGE.slice(0, -1)}3`), ['unclear']],
    [
      'of which nothing was read surely',
      licence('佛山市青砖', TILE, { name: false, number: false }),
      ['unclear'],
    ],
    ['of which nothing was read', licence('', '', { name: false, number: false }), ['unread']],
  ])('%s', (_, pictured, told) => {
    expect(owner(pictured, bridge, [tile])).toEqual(told);
  });

  it('given to a client without a number is another’s by its sure name alone', () => {
    expect(owner(licence(tile.entity.name, TILE), unnumbered, [tile])).toEqual(['other', 'tile']);
    expect(owner(licence('珠海市帆影旅游服物有限公司', TILE), unnumbered)).toEqual(['unclear']);
  });

  it('that nobody had is proposed to the client with its number, else with its exact name', () => {
    expect(owner(licence('', BRIDGE), null, [bridge, tile])).toEqual(['found', 'bridge']);
    expect(owner(licence(unnumbered.entity.name, TILE.slice(1)), null, [unnumbered])).toEqual([
      'found',
      'bare',
    ]);
    expect(owner(licence('广州云栈桥', '', { number: false }), null, [bridge])).toEqual(['stranger']);
  });
});

describe('a card', () => {
  it.each([
    ['of a person of the client', card('李晓岚', LI), ['same']],
    ['with its number, the name misread', card('李晓风', LI, { name: false }), ['same']],
    ['of a namesake', card('李晓岚', HUO.replace('5678', '4321')), ['unclear']],
    ['of a person of another client', card('霍建明', HUO), ['other', 'tile']],
    ['of somebody who is nowhere', card('王五', '110101199001011237'), ['other']],
    ['whose name may be a misreading', card('李晓风', '110101199001011237'), ['unclear']],
  ])('%s', (_, pictured, told) => {
    expect(owner(pictured, bridge, [tile])).toEqual(told);
  });

  it('of somebody who files for itself is told by the number of the subject too', () => {
    const self = firm('self', '霍建明', HUO, [['霍建明', '']]);
    const personal: Client = { ...self, entity: { ...self.entity, type: 'personal' } };
    expect(owner(card('', HUO, { name: false }), null, [personal])).toEqual(['found', 'self']);
    expect(owner(licence(bridge.entity.name, BRIDGE), personal, [bridge])).toEqual(['other', 'bridge']);
  });

  it('of a person of two clients is proposed to both', () => {
    const twin = { ...tile, id: 'twin' };
    expect(owner(card('霍建明', HUO), null, [tile, twin])).toEqual(['found', 'tile', 'twin']);
  });
});

it('the back of a card and a certificate of a domain name nobody', () => {
  const field = {
    field: 'owner',
    value: '某公司',
    shown: '某公司',
    doubts: [],
    glyphs: [],
    confidence: 1,
    others: [],
  };
  const kind = { id: 'domain-certificate', titles: [], must: [], backOf: [], fields: [], stops: [] };
  const nobody = { name: '', number: '', isSure: { name: false, number: false } };
  expect(picturedIn({ kind, fields: [field] })).toEqual({ ...nobody, kind: 'domain-certificate' });
  expect(picturedIn({ kind: null, fields: [] })).toEqual({ ...nobody, kind: null });
});

describe('the name of a file that is nobody’s yet', () => {
  const names = new Map([
    ['bridge', bridge.entity.name],
    ['tile', tile.entity.name],
  ]);
  const said = (match: { path: string; candidates?: string[]; stranger?: string }, pictured: Pictured) =>
    namedInstead(
      { document: null, side: null, client: null, candidates: [], ...match },
      { pictured, ...pictureOwner(pictured, null, [bridge, tile]) },
      names,
    );
  const ofTile = licence(tile.entity.name, TILE);

  it.each([
    [
      'one client, its picture another’s paper',
      { path: '云栈桥.jpg', candidates: ['bridge'] },
      ofTile,
      '云栈桥',
    ],
    ['the client on its picture', { path: '青砖瓦.jpg', candidates: ['tile'] }, ofTile, null],
    ['somebody who is no client', { path: '锦鲤跃.jpg', stranger: '锦鲤跃' }, ofTile, '锦鲤跃'],
    ['the one on its picture for short', { path: '青砖瓦.jpg', stranger: '青砖瓦陶瓷' }, ofTile, null],
    ['somebody by its folder alone', { path: '锦鲤跃/2.jpg', stranger: '锦鲤跃' }, ofTile, null],
    [
      'a firm, its picture a card of nobody',
      { path: '锦鲤跃.jpg', stranger: '锦鲤跃' },
      card('赵无关', '350203199107075678'),
      null,
    ],
  ])('names %s', (_, match, pictured, expected) => {
    const told = said(match, pictured);
    if (expected === null) expect(told).toBeNull();
    else expect(told).toContain(expected);
  });
});
