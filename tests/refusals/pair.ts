// What is a pair? A sound client, what spoils it, and the words in which the report must name the matter.
import type { Client, Filing, Person, Service } from '../../lib/filing/client/client';
import type { Facts, FactValue } from '../../lib/rules/operator-names';

/** One reason of refusal: `id` of the list, with a number behind a slash for a second wording of the same. */
export interface Pair {
  readonly id: string;
  /** The sound client, made afresh. */
  readonly of: () => Client;
  /** Makes it faulty in this one way. */
  readonly spoil: (client: Client) => void;
  /** The Chinese of a finding or of a fault of the file that names the matter. */
  readonly says: RegExp;
  /** What a truthful person answers when asked; left out: the file must tell it by itself. */
  readonly truth?: Facts;
}

/** A pair in one line. */
export function pair(
  id: string,
  of: () => Client,
  spoil: (client: Client) => void,
  says: RegExp,
  truth?: Facts,
): Pair {
  return truth === undefined ? { id, of, spoil, says } : { id, of, spoil, says, truth };
}

/** Nothing in the file changes: only the answer does. */
export const nothing = (): void => undefined;

export const service = (client: Client, at = 0): Service => existing(client.services[at]);
export const principal = (client: Client, at = 0): Person => existing(client.people[at]);
export const order = (client: Client): Filing => existing(client.filings[0]);
export const domain = (client: Client) => existing(service(client).domains[0]);

/** Says another thing than the file's own answer. */
export function answer(client: Client, fact: string, value: FactValue): void {
  const { answers } = order(client);
  const rest = answers.filter((one) => one.fact !== fact);
  const said = typeof value === 'object' && value !== null ? [...value] : value;
  order(client).answers = [...rest, { fact, value: said, on: '2026-11-20' }];
}

/** Takes an answer back, so that it is asked again. */
export function unanswered(client: Client, fact: string): void {
  order(client).answers = order(client).answers.filter((one) => one.fact !== fact);
}

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the client lacks it');
  return value;
}

/** Leaves open whether the service needs an approval: the file no longer says that it needs none. */
export function approvalLeftOpen(client: Client): void {
  delete service(client).preApproval;
}

/** Takes away the papers of one kind. */
export const without =
  (type: string) =>
  (client: Client): void => {
    client.documents = client.documents.filter((one) => one.type !== type);
  };
