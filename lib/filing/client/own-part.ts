// Which part of a text on a page is the value of the field? A list of servers also says region and what is left of each.

const BETWEEN = /\s+\/\s+|[\s|,;，；、()（）[\]【】]+/u;
const partsOf = (text: string): readonly string[] => text.split(BETWEEN).filter((part) => part !== '');

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$|^[\da-f]{32}$/iu;
/** The id that a cloud gives a server: i-bp1…, ins-…, lhins-…; a region is written alike. */
const INSTANCE = /^[a-z]{1,8}-(?=[\da-z-]*\d)[\da-z][\da-z-]{3,}$/iu;
const CLOUD_REGION = /^(?:af|ap|ca|cn|eu|la|me|na|rc|sa|uk|us)-[a-z]+(?:-[\da-z]+)*$/iu;
const isServer = (part: string): boolean =>
  UUID.test(part) || (INSTANCE.test(part) && !CLOUD_REGION.test(part));

const CODE = /^[\da-z_-]{4,}$/iu;
const isCode = (part: string): boolean => CODE.test(part) && !isServer(part);
const isAddress = (part: string): boolean =>
  /^(?:\d{1,3}\.){3}\d{1,3}$/u.test(part) || /^(?=.*:.*:)[\da-f:.]+$/iu.test(part);
const isDomain = (part: string): boolean => /^(?!.*\/)(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(part);
const isFilingNumber = (part: string): boolean => /^\p{L}ICP[备证]\d+号(?:-\d+)?$/iu.test(part);

interface Form {
  readonly is: (part: string) => boolean;
  /** Several are held; of any other field a text with two is taken as it is. */
  readonly hasMany?: true;
  /** A text without such a part is none of the field's values; else it is taken as it is and checked with the client. */
  readonly isNeeded?: true;
}

const FORMS: Readonly<Record<string, Form>> = {
  'access.resource': { is: isServer },
  'access.authCode': { is: isCode, isNeeded: true },
  'access.ip': { is: isAddress, hasMany: true },
  'service.domain': { is: isDomain, hasMany: true },
  'service.icpNumber': { is: isFilingNumber },
  'app.icpNumber': { is: isFilingNumber },
  'entity.icpNumber': { is: isFilingNumber },
};

/** What of the texts on a page belongs to a field; null where they cannot be a value of it. */
export function ownPart(fieldId: string, texts: readonly string[]): readonly string[] | null {
  const form = FORMS[fieldId];
  if (form === undefined) return texts;
  const found = [...new Set(texts.flatMap(partsOf).filter(form.is))];
  if (found.length === 1 || (form.hasMany && found.length > 0)) return found;
  return form.isNeeded && found.length === 0 ? null : texts;
}
