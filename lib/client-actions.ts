// How do options and welcome get clients in and out? The messages behind importing, samples, removing and restoring.
import { browser } from 'wxt/browser';
import { send } from './surface';
import type { ClientActions, ImportAnswer } from './ui/options/actions';

const SAMPLES = 'samples/';

/** The functions around clients; `changed` is called after each removal and restoring. */
export function clientActions(changed: () => void): Omit<ClientActions, 'search'> {
  return {
    importText: (text, apply) => send<ImportAnswer>({ type: 'clients.import', text, apply }),
    loadSamples,
    remove: (id) => send({ type: 'clients.remove', id }).then(changed),
    restore: (id) => send({ type: 'clients.restore', id }).then(changed),
  };
}

/** The sample client files named in samples/index.json, which ship with the extension. */
async function loadSamples(): Promise<readonly string[]> {
  const read = async (name: string) => {
    const answer = await fetch(`${browser.runtime.getURL('/')}${SAMPLES}${name}`);
    if (!answer.ok) throw new Error(`sample ${name} is missing`);
    return answer.text();
  };
  const names: unknown = JSON.parse(await read('index.json'));
  if (!Array.isArray(names)) return [];
  return Promise.all(names.map((name) => read(String(name))));
}
