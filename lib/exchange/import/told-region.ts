// Where does an entity file, when its table names no region? Where its address lies and its number was issued, if the two agree or one alone speaks.
import { checkUscc } from '../../filing/numbers/uscc';
import { type Division, divisionNames, divisionsBelow, standingOf } from '../../filing/regions/divisions';
import { divisionsWritten } from '../../filing/regions/written-division';

const LEVEL_END = /[省市区县旗盟州]/gu;
const LONGEST_START = 40; // characters; three names together have fewer

const starts = new Map<string, readonly Division[]>(); // the addresses of a table begin with the same few places

function written(start: string): readonly Division[] {
  const known = starts.get(start) ?? divisionsWritten(start);
  starts.set(start, known);
  return known;
}

/** The divisions with whose names an address begins; `isClear`: one alone, with what it lies in. */
function placeOfAddress(address: string): { readonly meant: readonly Division[]; readonly isClear: boolean } {
  const text = address.normalize('NFKC').replace(/\s/g, '').slice(0, LONGEST_START);
  const ends = [...text.matchAll(LEVEL_END)].map(({ index }) => index + 1).reverse();
  for (const end of ends) {
    const meant = written(text.slice(0, end));
    const [only, another] = meant;
    if (only === undefined) continue;
    return { meant, isClear: another === undefined && end > only.name.length };
  }
  return { meant: [], isClear: false };
}

/** The district where a unified code was issued, or its city if the district has been dissolved since; undefined for less than a city. */
function placeOfNumber(number: string): string | undefined {
  const checked = checkUscc(number);
  if (!checked.ok) return undefined;
  const code = checked.value.slice(2, 8);
  const listed = standingOf(code) === 'listed' ? code : `${code.slice(0, 4)}00`;
  return standingOf(listed) === 'listed' && !listed.endsWith('0000') ? listed : undefined;
}

const within = (code: string): string => code.replace(/(?:00)+$/, '');
const areOneLine = (one: string, other: string): boolean =>
  within(one).startsWith(within(other)) || within(other).startsWith(within(one));

/** Names from the province down as a cell has them; empty where nothing tells them, or two things tell different ones. */
export function regionTold(at: (key: string) => string): string {
  if (at('entity.region.code') !== '') return '';
  const number = placeOfNumber(at('entity.certNumber'));
  const { meant, isClear } = placeOfAddress(at('entity.certAddress'));
  const agreeing = meant.filter(({ code }) => number === undefined || areOneLine(code, number));
  const [place, another] = agreeing;
  if (another !== undefined || (meant.length > 0 && place === undefined)) return '';
  if (place !== undefined && number === undefined && !isClear) return '';
  // the deeper of two that lie in each other
  const codes = [place?.code ?? '', number ?? ''].sort((a, b) => within(b).length - within(a).length);
  const code = codes[0] ?? '';
  const isWhole = code !== '' && divisionsBelow(code).length === 0;
  return isWhole ? divisionNames(code).join(';') : '';
}
