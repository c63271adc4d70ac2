// Is a part called 接入单位 about the client? Elsewhere that is the provider, but nobody is asked for a provider's credit code and the scan of its licence.
import type { Field } from '../model';

const CONNECTED = /(?<!\p{L})接入单位(?=(?:信息|资料|情况)?$)/u;
const CREDIT_CODE = /信用代码/u;
const LICENCE = /执照|法人证书/u;
/** Only a provider has such a permit, so the part is its own. */
const PERMIT = /许可证|\b(?:isp|idc|icp证)/iu;

const headOf = ({ section }: Field): string => section.at(-1) ?? '';

/** Calls the part of the connected entity what other pages call it: 主办单位. */
export function withConnectedEntity(fields: readonly Field[]): readonly Field[] {
  const isClients = (head: string): boolean => {
    const own = fields.filter((field) => headOf(field) === head);
    return (
      own.some(({ kind, label }) => kind === 'upload' && LICENCE.test(label)) &&
      own.some(({ editable, label }) => editable && CREDIT_CODE.test(label)) &&
      !own.some(({ label }) => PERMIT.test(label))
    );
  };
  const heads = [...new Set(fields.map(headOf))].filter((head) => CONNECTED.test(head) && isClients(head));
  return fields.map((field) =>
    heads.includes(headOf(field))
      ? { ...field, section: [...field.section.slice(0, -1), headOf(field).replace(CONNECTED, '主办单位')] }
      : field,
  );
}
