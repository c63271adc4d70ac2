// Does a page that says whose filing it is give a valid client, and a page that does not give none?
import { describe, expect, it } from 'vitest';
import type { PageItem } from '../../../../lib/filing/client/adopt-values';
import { clientFromPage } from '../../../../lib/filing/client/client-from-page';
import { valuesFor } from '../../../../lib/filing/client/field-values';
import { checkValue } from '../../../../lib/filing/client/parse-client';
import { divisionNamed, divisionNames } from '../../../../lib/filing/regions/divisions';
import { filing, sample } from '../sample-client';

const options = {
  regionOf: (names: readonly string[]) => {
    const division = divisionNamed(names);
    return division && { code: division.code, names: [...divisionNames(division.code)] };
  },
  newId: () => 'new-client',
};

/** What a page shows that was filled from the sample, one of its services. */
function shownBy(service: number): PageItem[] {
  const values = valuesFor(sample(), filing(sample()), service);
  return Object.entries(values).flatMap(([fieldId, value]) => {
    const isOfService = /^(service|servicePrincipal|access|app)\./.test(fieldId);
    const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : null;
    return texts === null ? [] : [{ fieldId, service: isOfService ? service : null, value: texts }];
  });
}
const made = (items: readonly PageItem[]) => {
  const result = clientFromPage(items, 'aliyun', options);
  if (!result.ok) throw new Error(result.missing.join());
  const checked = checkValue(result.client, '2026-11-24');
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.client;
};

describe('a page that shows a whole filing', () => {
  it('becomes a client with the values of the page, and fills that page with them again', () => {
    const client = made([...shownBy(0), ...shownBy(1).filter(({ service }) => service === 1)]);
    expect(client.entity).toMatchObject({ name: sample().entity.name, region: sample().entity.region });
    expect(client.services.map(({ name }) => name)).toEqual(sample().services.map(({ name }) => name));
    const again = valuesFor(client, filing(client), 1);
    for (const { fieldId, value } of shownBy(1).filter(({ fieldId }) => fieldId in again))
      expect([again[fieldId]].flat(), fieldId).toEqual(value);
  });

  it('gives services the subject principal when the page names nobody else', () => {
    const items = shownBy(0).filter(({ fieldId }) => !fieldId.startsWith('servicePrincipal.'));
    const client = made(items);
    expect(client.people).toHaveLength(1);
    expect(client.services[0]?.servicePrincipal).toBe(client.entity.subjectPrincipal);
  });
});

describe('a page that leaves something open', () => {
  it.each(['entity.name', 'entity.region', 'subjectPrincipal.certNumber'])(
    '%s: becomes no client, and says so',
    (field) => {
      const items = shownBy(0).filter(({ fieldId }) => fieldId !== field);
      expect(clientFromPage(items, 'aliyun', options)).toEqual({ ok: false, missing: [field] });
    },
  );

  it('names a region as missing too when no division has it', () => {
    const items = shownBy(0).map((item) =>
      item.fieldId === 'entity.region' ? { ...item, value: ['浙江省', '没有的市'] } : item,
    );
    expect(clientFromPage(items, 'aliyun', options)).toEqual({ ok: false, missing: ['entity.region'] });
  });
});
