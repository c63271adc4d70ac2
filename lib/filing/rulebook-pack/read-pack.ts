// May this file take the place of the rulebook? Everything but its cases is looked at here; the first fault ends it, in one line.
import { checkLinks } from '../rulebook/links';
import { openRulebook, type Rulebook } from '../rulebook/open';
import { parseRulebook, type RulebookData } from '../rulebook/parse';
import { parseRuleCases, type RuleCase } from '../rulebook/rule-cases';
import type { Text } from '../text';
import { PACK_LIMITS, PackContents, PackFile, type SigningKey } from './format';
import { bytesOf, verifier } from './keys';

/** A rulebook that a key of ours has signed, with the cases that are still to be run. */
export interface SignedRulebook {
  readonly version: number;
  readonly day: string;
  /** The id of the key that signed it, and its point. */
  readonly key: string;
  readonly publicKey: string;
  readonly data: RulebookData;
  readonly book: Rulebook;
  readonly cases: readonly RuleCase[];
}

/** What a pack is measured by: the keys that are taken, the version it must be newer than, and today. */
export interface PackTerms {
  readonly keys: readonly SigningKey[];
  readonly newerThan: number;
  readonly today: string;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Text };

const no = (zh: string, en: string): { readonly ok: false; readonly fault: Text } => ({
  ok: false,
  fault: { zh, en },
});

const MOST_MB = PACK_LIMITS.bytes / 1024 / 1024;
/** What is said of a file beyond the limit, so that it need not be read. */
export const TOO_LARGE: Text = {
  zh: `规则包超过${MOST_MB}MB，没有打开`,
  en: `The pack is larger than ${MOST_MB} MB and was not opened`,
};

/** Reads a pack; nothing of it is used before its signature holds. */
export async function readPack(text: string, terms: PackTerms): Promise<Read<SignedRulebook>> {
  const file = fileIn(text);
  if (!file.ok) return file;
  const signed = await checkSignature(file.value, terms);
  if (!signed.ok) return signed;
  const contents = contentsIn(file.value.contents, terms);
  return contents.ok ? openContents(contents.value, signed.value) : contents;
}

/** What may change about a pack that was read before: whether its key is trusted, and its version and day. */
export function mayBeUsed(
  pack: Pick<SignedRulebook, 'version' | 'day' | 'key'>,
  terms: PackTerms,
): Read<SigningKey> {
  const key = trustedKey(pack.key, terms);
  if (!key.ok) return key;
  const timely = isTimely(pack, terms);
  return timely.ok ? key : timely;
}

function fileIn(text: string): Read<PackFile> {
  if (text.length > PACK_LIMITS.bytes) return { ok: false, fault: TOO_LARGE };
  const parsed = PackFile.safeParse(jsonOf(text));
  if (!parsed.success)
    return no('这不是规则包文件，请选择 .rules.json 文件', 'This is no rule pack: choose a .rules.json file');
  return { ok: true, value: parsed.data };
}

/** The key that signed a pack, if its packs are taken today. */
function trustedKey(id: string, { keys, today }: PackTerms): Read<SigningKey> {
  const key = keys.find((one) => one.id === id);
  if (key === undefined)
    return no(
      `规则包由密钥“${id}”签名，这把密钥不在您信任的密钥里`,
      `The pack is signed with the key “${id}”, which is none of the trusted ones`,
    );
  if (key.until !== null && key.until < today)
    return no(
      `规则包由已于${key.until}停用的密钥“${key.id}”签名，请下载新的规则包`,
      `The pack is signed with the key “${key.id}”, withdrawn on ${key.until}: get a newer pack`,
    );
  return { ok: true, value: key };
}

/** The key that signed the file, where the signature holds. */
async function checkSignature(file: PackFile, terms: PackTerms): Promise<Read<SigningKey>> {
  const key = trustedKey(file.key, terms);
  if (!key.ok) return key;
  const holds = await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    await verifier(key.value),
    bytesOf(file.signature),
    new TextEncoder().encode(file.contents),
  );
  if (!holds)
    return no(
      '签名与内容不符，规则包在签名之后被改动过',
      'The signature does not fit: the pack was changed after it was signed',
    );
  return key;
}

function contentsIn(text: string, terms: PackTerms): Read<PackContents> {
  const parsed = PackContents.safeParse(jsonOf(text));
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') || 'contents';
    return no(`规则包的“${place}”不合格式`, `“${place}” of the pack is not in the right form`);
  }
  const timely = isTimely(parsed.data, terms);
  return timely.ok ? fitting(parsed.data) : timely;
}

/** Is it newer than what it is to replace, and not of a day to come? */
function isTimely(
  { version, day }: Pick<PackContents, 'version' | 'day'>,
  { newerThan, today }: PackTerms,
): Read<null> {
  if (version <= newerThan)
    return no(
      `规则包是第${version}版，现用的是第${newerThan}版，只接受更新的版本`,
      `The pack is version ${version}, in use is version ${newerThan}: only a newer one is taken`,
    );
  if (day > today)
    return no(
      `规则包的日期${day}晚于今天，请检查电脑日期`,
      `The pack is dated ${day}, after today: check the date of this computer`,
    );
  return { ok: true, value: null };
}

/** Counted before any schema walks through it. */
function fitting(contents: PackContents): Read<PackContents> {
  const rules = Object.values(contents.files).reduce<number>((sum, file) => sum + rulesIn(file), 0);
  const cases = Object.values(contents.cases).reduce<number>(
    (sum, file) => sum + (Array.isArray(file) ? file.length : 1),
    0,
  );
  const counts: readonly (readonly [number, number, string, string])[] = [
    [Object.keys(contents.files).length, PACK_LIMITS.files, '个文件', 'files'],
    [rules, PACK_LIMITS.rules, '条规则', 'rules'],
    [cases, PACK_LIMITS.cases, '条案例', 'cases'],
  ];
  for (const [count, most, zh, en] of counts)
    if (count > most)
      return no(
        `规则包有${count}${zh}，最多${most}${zh}`,
        `The pack has ${count} ${en}; at most ${most} are taken`,
      );
  return { ok: true, value: contents };
}

/** A file of one province or provider has a list of rules, one of national/ is a rule. */
function rulesIn(file: unknown): number {
  if (typeof file !== 'object' || file === null) return 0;
  if ('rules' in file && Array.isArray(file.rules)) return file.rules.length;
  return 'conditions' in file ? 1 : 0;
}

function openContents(
  { version, day, files, cases: caseFiles }: PackContents,
  { id: key, publicKey }: SigningKey,
): Read<SignedRulebook> {
  try {
    const data = parseRulebook(files);
    const broken = checkLinks(data);
    if (broken[0] !== undefined) return faulty(broken[0]);
    const cases = Object.values(caseFiles).flatMap(parseRuleCases);
    const book = openRulebook(data);
    const proved = new Set(cases.flatMap(({ expect }) => Object.keys(expect)));
    const bare = book.rules.find(({ name }) => !proved.has(name));
    if (bare !== undefined)
      return no(
        `规则“${bare.name}”没有案例，不能采用`,
        `The rule “${bare.name}” has no case, so it is not taken`,
      );
    return { ok: true, value: { version, day, key, publicKey, data, book, cases } };
  } catch (error) {
    return faulty(error instanceof Error ? error.message : String(error));
  }
}

const LONGEST_REASON = 200;

function faulty(reason: string): { readonly ok: false; readonly fault: Text } {
  const [line = ''] = reason.split('\n');
  const short = line.slice(0, LONGEST_REASON);
  return no(`规则包里有错：${short}`, `The pack has a fault: ${short}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
