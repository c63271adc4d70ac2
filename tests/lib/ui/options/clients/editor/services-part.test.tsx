// @vitest-environment happy-dom
// Is a newly added service expanded, while the others stay as they were?
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Client } from '../../../../../../lib/filing/client/client';
import { withValue } from '../../../../../../lib/filing/client/value-at';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { ServicesPart } from '../../../../../../lib/ui/options/clients/editor/services-part';
import { createTranslate } from '../../../../../../lib/ui/translate';
import company from '../../../../../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { waitFor } from '../../../../../wait-for';
import { doing, show } from '../../../render';

const choices = choicesOf(packagedRulebook());

function Part({ count }: { readonly count: number }) {
  const client = Client.parse(company);
  const [first] = client.services;
  const services = first ? Array.from({ length: count }, (_, at) => ({ ...first, id: `s${at}` })) : [];
  const [draft, setDraft] = useState<Client>({ ...client, services });
  const form = {
    ...{ t: createTranslate('zh'), draft, choices, today: '2026-11-24' },
    set: (place: string, value: unknown) => setDraft((before) => withValue(before, place, value)),
    newId: () => 'service-new',
    left: () => {},
    faultAt: () => null,
    neededAt: () => false,
    regions: async () => [],
  } as unknown as Form; // what only saving needs is not reached
  return <ServicesPart form={form} />;
}

const opened = (folds: readonly HTMLElement[]) => folds.map((fold) => fold.hasAttribute('open'));

it.each([2, 3])('opens and focuses the one after %i services, and closes none', async (count) => {
  const { one, all } = show(<Part count={count} />);
  const before = opened(all('service'));
  await doing(() => one('service-add').click());
  await waitFor(() => expect(document.activeElement?.id).toBe(`f-services-${count}-kind`));
  expect(opened(all('service'))).toEqual([...before, true]);
});
