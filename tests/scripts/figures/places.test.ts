// Are the places of an act counted as a person has to write them?
import { expect, it } from 'vitest';
import { placesOfActs } from '../../../scripts/figures/places';
import { checkoutOf } from './checkout';

const entry = `export const clientKinds = { 'clients.star': changes({ id }) };`;
const handler = `export const clientHandlers = { 'clients.star': star };`;

it('counts the entry, the handler and the call', () => {
  const call = `ask('clients.star', { id });`;
  const files = {
    'lib/protocol/clients.ts': entry,
    'lib/app/clients/handlers.ts': handler,
    'lib/ui/row.tsx': call,
  };
  expect(placesOfActs(checkoutOf(files))).toBe(3);
});

it('counts a call in a list of actions with the type of the list and the component that uses it', () => {
  const list = `export const actions = { star: (id) => ask('clients.star', { id }) };`;
  const files = {
    'lib/protocol/clients.ts': entry,
    'lib/app/clients/handlers.ts': handler,
    'entrypoints/options/clients-actions.ts': list,
  };
  expect(placesOfActs(checkoutOf(files))).toBe(5);
});
