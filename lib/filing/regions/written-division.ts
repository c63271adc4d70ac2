// Which division does a text mean that a person wrote in one go? 浙江省杭州市西湖区, 浙江 杭州 西湖, 杭州市-西湖区, 江苏省昆山市.
import { allDivisions, bareName, type Division, writtenNames } from './divisions';

const BETWEEN = /^[\s;,、/\\|·•.。>→_—–~-]+/u;
/** Of a city as the statistics write it: it names no division of its own. */
const OWN_LEVEL = '市辖区';
const PEOPLES =
  '朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜|满|瑶|仡佬|黎|土|撒拉|东乡|保安|裕固|达斡尔|鄂温克|鄂伦春|纳西|拉祜|佤|独龙|怒|普米|布朗|畲|水|仫佬|毛南|锡伯|塔吉克|俄罗斯|各';
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族?)+自治(?=[州县旗]$)`, 'u');

interface Found {
  readonly at: Division | null;
  /** A level was left out on the way. */
  readonly isShort: boolean;
}

let byWriting: ReadonlyMap<string, readonly Division[]> | undefined; // made at the first question
let longest = 0;

/** What a division is called: its name, without what kind it is, and without the peoples of an autonomous one. */
const writingsOf = (name: string): readonly string[] =>
  [...new Set([name, bareName(name), name.replace(/新区$/, ''), name.replace(AUTONOMOUS, '')])].filter(
    ({ length }) => length > 1,
  );

function divisionsByWriting(): ReadonlyMap<string, readonly Division[]> {
  const found = new Map<string, Division[]>();
  for (const division of allDivisions) {
    for (const written of writingsOf(division.name)) {
      found.set(written, [...(found.get(written) ?? []), division]);
      longest = Math.max(longest, written.length);
    }
  }
  return found;
}

/**
 * The divisions that the whole text may mean: one where it is clear, several where they are called the same. Levels may be
 * left out where that leaves one; what leads down from the province without leaving any out comes first.
 */
export function divisionsWritten(text: string): readonly Division[] {
  const ways = waysThrough(text.normalize('NFKC'), { at: null, isShort: false });
  const whole = ways.filter(({ isShort }) => !isShort);
  const meant = new Map<string, Division>();
  for (const { at } of whole.length > 0 ? whole : ways) {
    if (at === null) continue;
    const place = writtenNames(at.code).join();
    if (!meant.has(place)) meant.set(place, at); // 北京市 is a province and its only city: the first is the province
  }
  return [...meant.values()];
}

function waysThrough(text: string, found: Found): readonly Found[] {
  const rest = text.replace(BETWEEN, '');
  if (rest === '') return [found];
  const next = startsOf(rest).filter(([, division]) => isWithin(division, found.at));
  if (next.length > 0)
    return next.flatMap(([length, division]) => waysThrough(rest.slice(length), stepTo(division, found)));
  const again = [found.at?.name ?? OWN_LEVEL, OWN_LEVEL].find((name) => rest.startsWith(name));
  return found.at === null || again === undefined ? [] : waysThrough(rest.slice(again.length), found);
}

/** What the text may begin with, and how much of it that takes. */
function startsOf(text: string): readonly (readonly [length: number, division: Division])[] {
  byWriting ??= divisionsByWriting();
  const known = byWriting;
  const lengths = Array.from({ length: Math.min(longest, text.length) }, (_, at) => at + 1);
  return lengths.flatMap((length) =>
    (known.get(text.slice(0, length)) ?? []).map((division) => [length, division] as const),
  );
}

const isWithin = ({ code }: Division, above: Division | null): boolean =>
  above === null || (code !== above.code && code.startsWith(above.code.replace(/(?:00)+$/, '')));

const depthOf = (division: Division | null): number =>
  division === null ? 0 : writtenNames(division.code).length;

const stepTo = (division: Division, { at, isShort }: Found): Found => ({
  at: division,
  isShort: isShort || depthOf(division) - depthOf(at) > 1,
});
