// Which texts are in the fields? Shown beside their faults; numbers of people are not among them.
import { accessFor } from '../client/access-for';
import type { Client, Filing, Service } from '../client/client';
import type { PageValues } from './page-client';

/** Field id → its text. */
export type FieldTexts = Readonly<Record<string, string>>;

const BETWEEN = '、';
/** Fields with one text in one box or several, and fields with several texts. */
const ONE =
  'entity.name entity.certAddress entity.mailAddress entity.investor entity.remark entity.icpNumber service.name service.remark service.icpNumber app.packageName'.split(
    ' ',
  );
const SEVERAL = ['service.domain', 'service.homeUrl', 'access.ip'];

/** The texts of a client and of one service of a filing. */
export function textsOfClient(
  { entity }: Client,
  { provider }: Filing,
  service: Service | undefined,
): FieldTexts {
  return written({
    'entity.name': entity.name,
    'entity.certAddress': entity.certAddress,
    'entity.mailAddress': entity.mailAddress,
    'entity.investor': entity.investor,
    'entity.remark': entity.remark,
    'entity.icpNumber': entity.icpNumber,
    'service.name': service?.name,
    'service.remark': service?.remark,
    'service.icpNumber': service?.icpNumber,
    'service.domain': service?.domains.map(({ name }) => name).join(BETWEEN),
    'service.homeUrl': service?.homeUrls.join(BETWEEN),
    'access.ip': service && accessFor(service, provider).ips?.join(BETWEEN),
    'app.packageName': service?.apps[0]?.packageName,
  });
}

/** The texts in the fields of a page. */
export const textsOnPage = (values: PageValues): FieldTexts =>
  written(
    Object.fromEntries([
      ...ONE.map((field) => [field, values[field]?.join('')]),
      ...SEVERAL.map((field) => [field, values[field]?.join(BETWEEN)]),
    ]),
  );

function written(texts: Readonly<Record<string, string | null | undefined>>): FieldTexts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text?.trim() ? [[field, text.trim()]] : [])),
  );
}
