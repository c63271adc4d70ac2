// What does a rule want of a paper beside the paper itself? In a list under the paper's name, "submit this paper:" is said already.
import type { Text } from '../text';

/** 个人须提交广东省备案承诺书：… – who brings it and what it is called stand before the colon. */
const HEAD = /^(?<head>[^：]*须[^：]*(?:提交|提供|上传|签署)[^：]*)：(?<rest>.+)$/u;
const HEAD_EN = /^[^:]*:\s*/u;
/** 须上传域名证书, 须提供《确认函》（…）. */
const NAMED =
  /^(?<when>.*?)，?(?:还)?须[^，：]{0,4}?(?:提交|提供|上传|签署)(?<names>[^，：（]+)(?:（(?<aside>[^）]+)）)?$/u;
const SIGNING = /签名|签字|盖章|公章|鲜章|手印/u;

/** A demand without what the list says already; null where nothing else is left. `isMade`: the agent writes the paper. */
export function demandBeside(label: Text, demand: Text, isMade: boolean): Text | null {
  const told = HEAD.exec(demand.zh)?.groups?.rest;
  if (told !== undefined) return { zh: withoutName(label, told), en: demand.en.replace(HEAD_EN, '') };
  const named = NAMED.exec(demand.zh)?.groups;
  if (named === undefined) return demand;
  const { names = '', aside } = named;
  if (isMade) return null;
  if (!isNameOf(label, names)) return demand;
  return aside === undefined || /^\d/u.test(aside) ? null : { zh: aside, en: demand.en };
}

/** Whether a demand says how the paper is signed; the signatures of the draft are left out then. */
export const tellsSigning = (demands: readonly Text[]): boolean => demands.some(({ zh }) => SIGNING.test(zh));

/** 居住证明（居住证或暂住证） under the name 居住证明 is 居住证或暂住证. */
function withoutName({ zh: name }: Text, told: string): string {
  const within = told.startsWith(`${name}（`) && told.endsWith('）') ? told.slice(name.length + 1, -1) : told;
  return within.includes('（') === within.includes('）') ? within : told;
}

const signs = (text: string): string => text.replaceAll(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');

/** Whether the words name the paper: 服务负责人授权书 is 网站/服务负责人授权书. */
function isNameOf({ zh }: Text, names: string): boolean {
  const [name, said] = [signs(zh), signs(names)];
  return name.includes(said) || said.includes(name);
}
