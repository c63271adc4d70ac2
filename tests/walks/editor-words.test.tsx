// @vitest-environment happy-dom
// Does the editor ever show an internal id? Tried with every choice of every list, for every kind of entity and service.
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../lib/app/clients/choices';
import type { Client } from '../../lib/filing/client/client';
import { newClient, newFiling, newService } from '../../lib/ui/options/clients/editor/draft';
import { EntityPart } from '../../lib/ui/options/clients/editor/entity-part';
import { Essentials } from '../../lib/ui/options/clients/editor/essentials';
import { FilingsPart } from '../../lib/ui/options/clients/editor/filings-part';
import { type Form, wordFor } from '../../lib/ui/options/clients/editor/form';
import { PeoplePart } from '../../lib/ui/options/clients/editor/people-part';
import { ServicesPart } from '../../lib/ui/options/clients/editor/services-part';
import { createTranslate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';
import { show } from '../lib/ui/render';

const choices = choicesOf(packagedRulebook());
const lists = Object.values(choices).flat();
const ids = new Set(lists.map(({ id }) => id));

function formOf(draft: Client, language: 'zh' | 'en'): Form {
  return {
    t: createTranslate(language),
    draft,
    choices,
    today: '2026-11-24',
    moment: () => '2026-11-24T09:00:00Z',
    set: () => {},
    left: () => {},
    faultAt: () => null,
    neededAt: () => true,
    newId: (kind) => `${kind}-new`,
    regions: async () => [],
  };
}

/** What is to be read in options, chips, boxes and lines. */
function readable(root: HTMLElement): readonly string[] {
  const leaves = [...root.querySelectorAll('option, label, summary, p, span, button, legend')];
  return leaves
    .filter((one) => one.children.length === 0 || one.tagName === 'LABEL')
    .map((one) => one.textContent?.trim() ?? '');
}

/** A client whose every list holds this value of it, or one that no list has. */
function clientOf(
  type: string,
  kind: 'website' | 'app',
  pick: (list: keyof typeof choices) => string,
): Client {
  const client = newClient('client-1');
  const service = {
    ...newService('service-1', client),
    kind,
    content: [pick('content')],
    preApproval: [pick('preApproval')],
    languages: [pick('languages')],
    access: { provider: pick('providers'), method: pick('methods') },
  };
  const draft: Client = {
    ...client,
    entity: { ...client.entity, type, certType: pick('certificateTypes') },
    people: client.people.map((one) => ({ ...one, certType: pick('idTypes') })),
    services: [service],
  };
  return {
    ...draft,
    filings: [{ ...newFiling('filing-1', draft), provider: pick('providers'), channel: pick('channels') }],
  };
}

const parts = [Essentials, EntityPart, PeoplePart, ServicesPart, FilingsPart];

describe('the editor', () => {
  it.each(['zh', 'en'] as const)('shows no raw id in any choice of any kind (%s)', (language) => {
    const shown: string[] = [];
    const cases = [
      ...choices.entityTypes.map(({ id }) => [id, 'website', 'first'] as const),
      ...(['enterprise', 'personal'] as const).map((type) => [type, 'app', 'unheard-of'] as const),
    ];
    for (const [type, kind, value] of cases) {
      const pick = (list: keyof typeof choices) => (value === 'first' ? (choices[list][0]?.id ?? '') : value);
      const form = formOf(clientOf(type, kind, pick), language);
      for (const Part of parts) shown.push(...readable(show(<Part form={form} />).root));
    }
    const raw = shown.filter(
      (text) => ids.has(text) || text === 'unheard-of' || /^[a-z]+(?:-[a-z]+)+$/u.test(text),
    );
    const ownWords = new Set(lists.flatMap(({ label }) => [label.zh, label.en]));
    expect([...new Set(raw)].filter((text) => !ownWords.has(text))).toEqual([]);
    expect(shown.length).toBeGreaterThan(2000);
  });

  it('shows what somebody typed, and never an id that no list contains', () => {
    const form = formOf(newClient('c'), 'zh');
    expect(wordFor(form, 'providers', 'business-licence')).toBe('不在列表里，请重新选择');
    expect(wordFor(form, 'providers', '阿里')).toBe('阿里');
  });

  it('offers “none of these” first when none is an answer', () => {
    const { root } = show(
      <ServicesPart
        form={formOf(
          clientOf('personal', 'website', () => ''),
          'zh',
        )}
      />,
    );
    const boxes = root.querySelector('[data-field="services.preApproval"] .clients-boxes');
    expect(boxes?.querySelector('label')?.textContent).toBe('无');
  });
});

describe('the essentials', () => {
  const fieldsOf = (type: string) =>
    [
      ...show(
        <Essentials
          form={formOf(
            clientOf(type, 'website', () => ''),
            'zh',
          )}
        />,
      ).root.querySelectorAll('[data-field]'),
    ].map((one) => one.getAttribute('data-field'));

  it('ask an individual for themself once, and for nothing that only a company has', () => {
    const fields = fieldsOf('personal');
    expect(fields.filter((one) => one === 'people.name' || one === 'people.certNumber')).toEqual([]);
    expect(fields).not.toContain('entity.businessScope');
    expect(fields).not.toContain('entity.investor');
  });

  it('ask a company for its contact too', () => {
    expect(fieldsOf('enterprise')).toEqual(expect.arrayContaining(['people.name', 'people.certNumber']));
  });
});
