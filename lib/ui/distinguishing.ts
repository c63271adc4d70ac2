// Which character of a name distinguishes a client best? Not one of its place or trade: of 杭州示例云帆科技有限公司 it is 云.
import { behindPlace, TRADE } from '../filing/client/firm-name';

/** Words with which many made-up names begin, so they distinguish nothing. */
const COMMON = /^(示例|样例|样本|演示)/u;

/**
 * The character; if the name has nothing else, the first one after its place. For a person it is the last, since many
 * share the first.
 */
export function distinguishing(name: string): string {
  const plain = name.trim();
  const characters = [...plain];
  if (/^\p{Script=Han}{2,4}$/u.test(plain) && !TRADE.test(plain)) return characters.at(-1) ?? '·';
  const behind = behindPlace(plain);
  const own = behind.replace(COMMON, '').replace(TRADE, '').trim();
  return [...own][0] ?? [...behind][0] ?? characters[0] ?? '·';
}
