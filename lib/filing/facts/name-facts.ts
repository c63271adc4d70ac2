// What does the name of a service contain: places, people's names, characters that are no letters?

import { byFirstCharacter } from '../../rules/first-character';
import type { FactValue } from '../../rules/operator-names';
import type { Client, Service } from '../client/client';
import { allDivisions, bareName, divisionNames } from '../regions/divisions';

/** Facts of one service's name beside the client it belongs to; without the entity's name nothing of how the two agree. */
export function nameFacts(client: Client, service: Service): Record<string, FactValue | undefined> {
  const { entity } = client;
  const name = plain(service.name);
  const places = placesIn(name, entity.region.code);
  const refused = refusedInName(client, service);
  const holdsPerson = refused.persons.length > 0;
  const isPersonal = entity.type === 'personal';
  const isNamed = entity.name !== '';
  return {
    'service.nameHasPlace': places.length > 0,
    'service.nameHoldsPersonName': holdsPerson,
    'service.nameHoldsDomain': holdsDomain(name, service),
    'service.nameSharesUnitName': isPersonal || !isNamed ? undefined : sharesName(name, plain(entity.name)),
    'service.nameHasStateOrPlace': places.length > 0 || /中国|中华|国家|全国|国际/u.test(name),
    'service.namePlaceWithinSubject':
      isPersonal || isNamed ? !holdsPerson && refused.places.length === 0 : undefined,
    'service.nameIsDomainOrEnglishOrPerson':
      holdsPerson ||
      !/\p{Script=Han}/u.test(name) ||
      service.domains.some((one) => name.includes(one.name.toLowerCase())),
  };
}

/** Names of people and places in a service's name that it may not have: a person's service no place, an organization's only those in its own name. */
export function refusedInName({ entity, people }: Client, service: Service) {
  const name = plain(service.name);
  const places = placesIn(name, entity.region.code);
  const isPersonal = entity.type === 'personal';
  return {
    persons: people.map((one) => one.name).filter((own) => own.length >= 2 && name.includes(plain(own))),
    places: places.filter((place) => isPersonal || !entity.name.includes(place)),
  };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Whether the name contains a domain, or the first label of one if that has four characters or more: qinghe网 of qinghe.cn. */
function holdsDomain(name: string, { domains }: Service): boolean {
  if (/[a-z0-9-]+[.。点](?:com|cn|net|org|top|xyz|vip|cc|io|shop|site)|[点.。](?:com|cn|net)/u.test(name))
    return true;
  const labels = domains.map((one) => one.name.toLowerCase().split('.')[0] ?? '');
  return labels.some((label) => label.length >= 4 && name.includes(label));
}

/** Words in many units' names, which do not count as shared. */
const COMMON =
  /股份|有限|责任|公司|集团|科技|技术|网络|信息|软件|数据|电子|智能|贸易|商贸|文化|传媒|广告|咨询|服务|管理|发展|实业|控股|投资|工程|国际|中心|企业/gu;

/** Whether two characters of the unit's own name stand in the name of its service. */
function sharesName(name: string, unit: string): boolean {
  const place = (PLACES.get(unit.charAt(0)) ?? []).find((one) => unit.startsWith(one)) ?? '';
  const own = unit.slice(place.length).replace(/^[省市县区]/u, '');
  const parts = own.split(COMMON).filter((part) => part.length >= 2);
  return parts.some((part) => pairsOf(part).some((pair) => name.includes(pair)));
}

const pairsOf = (text: string): readonly string[] =>
  [...text].slice(1).map((second, at) => `${[...text][at]}${second}`);

/** Provinces and cities by their usual name; districts and counties by their full name, except the client's own. */
function placesIn(name: string, ownCode: string): readonly string[] {
  const own = divisionNames(ownCode).slice(1).map(bareName);
  const known = [...new Set(name)].flatMap((first) => PLACES.get(first) ?? []);
  return [...new Set([...known, ...own])].filter((place) => name.includes(place));
}

/** Cities whose short name is an ordinary word too: only the full name means the place. */
const WORDS = ['海南', '中山', '东方', '大同', '安康', '吉安', '宝鸡', '上饶', '怀化', '保定', '永州'];

/** By the first character, so that a name is scanned only once. */
const PLACES = byFirstCharacter(
  allDivisions.flatMap(({ code, name }) => {
    if (!code.endsWith('00')) return name.length > 2 ? [name] : [];
    const bare = bareName(name);
    return [WORDS.includes(bare) && !code.endsWith('0000') ? name : bare];
  }),
  (name) => name,
);
