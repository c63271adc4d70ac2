// How does a profile look while it is typed? A person's, half filled in, with the faults that the background finds.
import { choicesOf } from '../../lib/app/clients/choices';
import { Client } from '../../lib/filing/client/client';
import { checkEdited } from '../../lib/filing/client/parse-client';
import { searchRegions } from '../../lib/filing/regions/region-search';
import { mustFixesIn } from '../../lib/filing/report/must-fixes';
import { Editor } from '../../lib/ui/options/clients/editor/editor';
import type { Translate } from '../../lib/ui/translate';
import sample from '../../public/samples/guangdong-person.json';
import companySample from '../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../rules/packaged';
import { clientsActionsFor } from './clients-actions';

const TODAY = '2026-11-24';
const whole = Client.parse(sample);
const company = Client.parse(companySample);

/** Half typed: the number has a wrong check digit, and several fields are still empty. */
const half: Client = {
  ...whole,
  entity: { ...whole.entity, certNumber: whole.entity.certNumber.replace(/.$/, '7'), certAddress: undefined },
  people: whole.people.map((one) => ({ ...one, emergencyPhone: undefined })),
  services: whole.services.map((one) => ({
    ...one,
    name: `${whole.entity.name}的读书笔记`,
    preApproval: undefined,
  })),
  documents: [],
  filings: [],
};

/** Answers to the editor as the background gives them: the choices, what is wrong, and the faults that keep a save out. */
function checking() {
  const book = packagedRulebook();
  const check = (client: unknown) => checkEdited(client, TODAY);
  return clientsActionsFor([], {
    'clients.choices': async () => choicesOf(book),
    'clients.regions': async ({ search }) => searchRegions(search),
    'clients.read': async () => ({ ok: true, client: company, rev: 1 }),
    'clients.check': async ({ client }) => {
      const checked = check(client);
      if (!checked.ok) return { faults: checked.faults, rev: null };
      return { faults: [], mustFixes: mustFixesIn(book, checked.client, TODAY), rev: null };
    },
    'clients.save': async ({ client }) => {
      const checked = check(client);
      if (!checked.ok) return { ok: false, reason: 'faults', faults: checked.faults };
      return { ok: true, rev: 1, client: checked.client, merged: false };
    },
  });
}

/** The editor of a new profile, or of the stored one of a company; a save is answered with its faults. */
export function TypedScene({ t, isStored = false }: { readonly t: Translate; readonly isStored?: boolean }) {
  const begin = isStored ? { id: company.id } : { id: null, begin: half };
  return (
    <main class="options-part">
      <h1 class="visually-hidden">{t('options.tab.clients')}</h1>
      <Editor t={t} actions={checking()} {...begin} close={() => {}} readPapers={() => {}} />
    </main>
  );
}
