// Which columns may a heading be that nobody knows? By what its cell looks like, and by the words that its heading shares with a name.

import { checkEmail } from '../../filing/numbers/contact';
import { guessCertificate } from '../../filing/numbers/guess-certificate';
import { readWrittenDay } from '../../filing/written-day';
import { COLUMNS, type Column } from './columns';

const MOST = 6;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}\b/;
const SITE = /^(?:https?:\/\/|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b)/i;
const MOBILE = /^(?:\+?86)?[\s-]*1[3-9](?:[\s-]*\d){9}$/;
const PLACE = /[省市区县镇路街道号]/u;
const NAME = /^\p{Script=Han}{2,4}$/u;

/** What a cell looks like, and the ends of the keys of the columns that hold such a text; the first that fits counts. */
const LOOKS: readonly (readonly [isOne: (text: string) => boolean, keys: RegExp])[] = [
  [(text) => guessCertificate(text) === 'resident-id', /(?:Principal|Representative|entity)\.certNumber$/],
  [(text) => guessCertificate(text) !== null, /^entity\.certNumber$/],
  [(text) => MOBILE.test(text), /\.(?:mobile|emergencyPhone)$/],
  [(text) => checkEmail(text).ok, /\.email$/],
  [(text) => ADDRESS.test(text), /\.ips$/],
  [(text) => SITE.test(text), /\.(?:domains|homeUrls)$/],
  [(text) => readWrittenDay(text) !== null, /(?:expires|ValidUntil|ValidFrom|openedOn|Since)$/],
  [(text) => PLACE.test(text) && text.length > 5, /\.(?:certAddress|mailAddress|names)$/],
  [(text) => NAME.test(text), /(?:Principal|Representative)\.name$/],
];

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set([...text].slice(1).map((character, at) => `${[...text][at]}${character}`));

/** How many pairs of neighbouring characters a heading shares with the best of the column's names. */
function nearness(heading: string, { zh, also = [] }: Column): number {
  const wanted = pairsOf(heading);
  return Math.max(
    ...[zh, ...also].map((name) => [...pairsOf(name)].filter((pair) => wanted.has(pair)).length),
  );
}

/** The keys of the likely columns, the likeliest first; empty where nothing points at any. */
export function likelyColumns(heading: string, example: string): readonly string[] {
  const text = example.trim();
  const [, keys] = LOOKS.find(([isOne]) => text !== '' && isOne(text)) ?? [];
  const weighed = COLUMNS.map((column) => ({
    key: column.key,
    weight: nearness(heading, column) * 2 + (keys?.test(column.key) ? 3 : 0),
  }));
  return weighed
    .filter(({ weight }) => weight >= 2)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .map(({ key }) => key);
}
