// Which facts follow from the entity of a client: its kind, certificate, addresses and record?
import type { FactValue } from '../../rules/operator-names';
import type { Client } from '../client/client';
import { unifiedCodeOn } from '../numbers/check-number';
import type { Rulebook } from '../rulebook/open';
import { namesHouse } from './address-facts';
import { monthsLeft } from './people-facts';
import { provinceOfAddress, provinceOfCode } from './province-names';

/** The facts about the entity. A field that is absent in the client stays absent here. */
export function entityFacts(
  book: Rulebook,
  client: Client,
  asOf: string,
): Record<string, FactValue | undefined> {
  const { entity } = client;
  const isPersonal = entity.type === 'personal';
  const person = client.people.find(({ id }) => id === entity.subjectPrincipal);
  const scope = isPersonal ? null : entity.businessScope;
  return {
    'entity.name': entity.name,
    'entity.type': entity.type,
    'entity.certificateType': entity.certType,
    'entity.province': provinceOfCode(book, entity.region.code),
    'entity.idAddressProvince': isPersonal
      ? provinceOfAddress(book, person?.certAddress ?? entity.certAddress)
      : undefined,
    'entity.licenseProvince': isPersonal ? undefined : provinceOfAddress(book, entity.certAddress),
    'entity.isNationalUnit': isNational(entity.certType, entity.certNumber),
    'entity.isSoleTrader': isSoleTrader(entity.certType, entity.certNumber),
    'entity.soleTraderHasTradeName': hasOwnersName(client) ? false : undefined,
    'entity.isOnlineShop': isPersonal ? undefined : isOnlineShop(entity.certAddress ?? ''),
    'entity.licenseIsLatest': isPersonal ? undefined : isLatest(entity.certType, entity.certNumber),
    'entity.licenseMonthsToExpiry': monthsLeft(entity.certValidUntil, asOf),
    'entity.remarkLength': entity.remark === undefined ? undefined : [...(entity.remark ?? '')].length,
    'entity.miitRecordExists': hasRecord(client),
    'entity.isShell': hasFiledService(client) ? false : undefined,
    'address.text': entity.mailAddress ?? undefined,
    'entity.investor': entity.investor ?? undefined,
    'entity.remark': entity.remark === null ? '' : entity.remark,
    'entity.faults': entityFaults(client),
    'entity.superiorUnitFilled': entity.investor === undefined ? undefined : entity.investor !== null,
    'text.businessScope': scope ?? undefined,
    'text.nameOrScope': scope === undefined ? undefined : [entity.name, scope ?? ''].join('\n').trim(),
  };
}

const hasFiledService = ({ services }: Client): boolean =>
  services.some(({ icpNumber }) => Boolean(icpNumber));

/** A service's record number begins with that of its entity, so it shows the entity's record even where nobody wrote that one down. */
function hasRecord(client: Client): boolean | undefined {
  const { icpNumber } = client.entity;
  if (icpNumber === undefined) return hasFiledService(client) || undefined;
  return icpNumber !== null;
}

/**
 * A government body or social organization registered by a local office is not a national one: its unified code begins with 1
 * or 5, and the code of the registering office follows, 100000 for the national one (GB 32100-2015).
 */
function isNational(certType: string, certNumber: string): boolean | undefined {
  const code = unifiedCodeOn(certType, certNumber);
  return code !== null && /^[15].(?!100000)/.test(code) ? false : undefined;
}

/** A sole trader's unified code begins with 92. Other numbers do not say, and a personal identity card is no such certificate. */
function isSoleTrader(certType: string, certNumber: string): boolean | undefined {
  if (certType === 'resident-id') return false;
  return unifiedCodeOn(certType, certNumber)?.startsWith('92');
}

/** A sole trader without a trade name is registered under the owner's name. */
function hasOwnersName({ entity, people }: Client): boolean {
  if (isSoleTrader(entity.certType, entity.certNumber) !== true) return false;
  return people.some(
    ({ id, name }) => id === entity.legalRepresentative && name.trim() === entity.name.trim(),
  );
}

/** A building's address is no online shop; an address that mentions the internet may name both. */
function isOnlineShop(address: string): boolean | undefined {
  return !NET.test(address.normalize('NFKC')) && namesHouse(address) ? false : undefined;
}

const NET = /网|https?:|www|[a-z0-9]\.[a-z]/iu;

/** A current certificate of a unit carries the unified code; older business licences carry a registration number of 13 or 15 digits. */
function isLatest(certType: string, certNumber: string): boolean | undefined {
  if (unifiedCodeOn(certType, certNumber) !== null) return true;
  const isOld = certType === 'business-licence' && /^(?:\d{13}|\d{15})$/.test(certNumber.trim());
  return isOld ? false : undefined;
}

/** Digits, letters, and characters that certificates of the mainland do not use. */
const NOT_SIMPLIFIED =
  /[0-9a-z]|[雲團國業東廣電發產學華網資訊營銷貿實創聯號萬與車馬門間開關龍鳳飛樂藝廠債權銀錢鐵鋼經濟級線紅綠維縣約製術衛譽護議證設計課論調識語說讀請諾謝變讓貝負財貨責費賀賽質購貴買賣軟輕輪轉載運過達遠選還邊鄉醫釋鄭錦鏡長閩閱陽陳陸隊階際雙離難雜電靈靜響頂項順須預領頭願類風養館騰驗鮮麗齊點齡]/iu;

/** What people write when there is nobody to name. */
const NOBODY = /^(?:无|無|暂无|没有|同上|自己|本人|[-—/.、。]+)$/u;

/** Offices that register, tax or police a company and so own no part of it; a treasury or a state-assets office may. */
const REGISTERS =
  /(?:工商|市场监督|市场监管|行政审批|审批服务|税务|公安)[\p{Script=Han}]{0,4}局(?:[\p{Script=Han}]{0,4}分局)?$/u;

/** Kinds of units that have a superior organization; for other kinds a person may be the investor. */
const HAS_SUPERIOR: ReadonlySet<string> = new Set([
  'national-defense',
  'government',
  'public-institution',
  'social-organization',
  'mass-organization',
]);

/** A person of the client, or two or three characters that do not end like the name of an organization. */
function isPersonName(text: string, people: Client['people']): boolean {
  if (people.some(({ name }) => name.trim() === text)) return true;
  return (
    /^\p{Script=Han}{2,3}$/u.test(text) &&
    !/[局委部厅院会府处办社校团站所室台司厂馆军县市区镇乡学联协大行队党]$/u.test(text)
  );
}

/** A person from abroad must be named as in the passport. */
function isMiswritten(investor: string, people: Client['people']): boolean {
  if (people.some(({ name, region }) => region !== 'mainland' && name.trim() === investor)) return false;
  return NOT_SIMPLIFIED.test(investor) || NOBODY.test(investor);
}

/** Certificates of the mainland name a unit in Chinese; a domain, letters or digits are the name of its site. */
function lacksFullName({ entity }: Client): boolean {
  if (entity.type === 'personal' || entity.certType === 'overseas-institution-document') return false;
  const name = entity.name.normalize('NFKC').trim();
  return name !== '' && (!/\p{Script=Han}/u.test(name) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name));
}

/** What is wrong with the entity's own data, as ids of the dictionary's `entity.faults`. */
function entityFaults(client: Client): readonly string[] {
  const { entity, people } = client;
  const investor = entity.investor?.normalize('NFKC').trim() ?? '';
  const head = people.find(({ id }) => id === entity.legalRepresentative)?.name.trim();
  const found: (string | false)[] = [
    lacksFullName(client) && 'name-not-full',
    investor !== '' && isMiswritten(investor, people) && 'investor-writing',
    entity.type === 'enterprise' && REGISTERS.test(investor) && 'investor-is-authority',
    HAS_SUPERIOR.has(entity.type) && isPersonName(investor, people) && 'superior-is-person',
    investor !== '' && head !== undefined && investor !== head && 'investor-not-representative',
    entity.type !== 'personal' && ABROAD.test((entity.certAddress ?? '').trim()) && 'unit-abroad',
    isOutsideItsDistrict(entity.mailAddress ?? '', entity.region.code) && 'huayuan-district',
  ];
  return found.filter((fault) => fault !== false);
}

/** How addresses outside the mainland begin; an address in another script is not in the mainland either. */
const ABROAD = /^(?:中国)?(?:香港|澳门|台湾)|hong ?kong|maca[ou]|taiwan|^[\x20-\x7e]+$/iu;

const NANKAI = '120104';
const XIQING = '120111';

/** 华苑 is in two districts of Tianjin: inside the ring road in 南开, outside it in 西青. */
function isOutsideItsDistrict(address: string, code: string): boolean {
  if (!address.includes('华苑') || code === '') return false;
  if (/环外/u.test(address)) return code !== XIQING;
  return /环内/u.test(address) ? code !== NANKAI : code !== NANKAI && code !== XIQING;
}
