// @vitest-environment happy-dom
// Is an individual asked only for what an individual has?
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Client } from '../../../../../../lib/filing/client/client';
import { EntityPart } from '../../../../../../lib/ui/options/clients/editor/entity-part';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { PeoplePart } from '../../../../../../lib/ui/options/clients/editor/people-part';
import { createTranslate } from '../../../../../../lib/ui/translate';
import person from '../../../../../../public/samples/guangdong-person.json';
import company from '../../../../../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { show } from '../../../render';

const choices = choicesOf(packagedRulebook());

/** The parts of the entity that the editor asks a client for. */
function asked(draft: Client): readonly string[] {
  const form = {
    ...{ t: createTranslate('zh'), draft, choices, today: '2026-11-24' },
    left: () => {},
    faultAt: () => null,
    neededAt: () => false,
    regions: async () => [],
  } as unknown as Form; // nothing is changed or saved
  const { root } = show(
    <div>
      <EntityPart form={form} />
      <PeoplePart form={form} />
    </div>,
  );
  const parts = [...root.querySelectorAll<HTMLElement>('[data-field^="entity."]')];
  return parts.flatMap(({ dataset }) => dataset.field ?? []);
}

const OF_ORGANIZATION = ['entity.investor', 'entity.businessScope', 'entity.legalRepresentative'];

it('asks an organization for its legal representative, investor and scope, and an individual for none of them', () => {
  expect(asked(Client.parse(company))).toEqual(expect.arrayContaining(OF_ORGANIZATION));
  const self = Client.parse(person);
  const bare = { ...self.entity, investor: null, businessScope: null, legalRepresentative: null };
  const parts = asked({ ...self, entity: bare });
  expect(parts).toContain('entity.subjectPrincipal');
  expect(OF_ORGANIZATION.filter((part) => parts.includes(part))).toEqual([]);
});

it('leaves in sight what an individual has there, so that it can be taken out', () => {
  const self = Client.parse(person);
  const { subjectPrincipal } = self.entity;
  const held = { ...self.entity, legalRepresentative: subjectPrincipal };
  expect(asked({ ...self, entity: held })).toContain('entity.legalRepresentative');
});
