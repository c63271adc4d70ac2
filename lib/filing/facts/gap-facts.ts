// What that every order needs is missing in the client file? Ids of the dictionary's `client.gaps`.
import type { FactValue } from '../../rules/operator-names';
import type { Client } from '../client/client';
import type { People } from './people-facts';

/** The required values that are empty or absent, so that the filing cannot be submitted. */
export function gapFacts({ entity }: Client, people: People): Record<string, FactValue | undefined> {
  const { subject, service } = people;
  const principals = [subject, service].filter((one) => one !== undefined);
  const found: (string | false)[] = [
    principals.some(({ emergencyPhone }) => !emergencyPhone) && 'emergency-phone',
    principals.some(({ certValidUntil }) => !certValidUntil) && 'id-validity',
    principals.some(({ mobile }) => !mobile) && 'mobile',
    entity.type === 'enterprise' && !entity.investor && 'investor',
    entity.type !== 'enterprise' && entity.type !== 'personal' && !entity.investor && 'superior-unit',
    !entity.mailAddress && 'mail-address',
  ];
  return { 'client.gaps': found.filter((gap) => gap !== false) };
}
