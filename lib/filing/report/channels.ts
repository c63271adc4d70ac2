// Through which channels can this filing type be filed on a given day?
import { valueOn } from '../../rules/as-of';
import type { Facts } from '../../rules/operator-names';
import type { Channel } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import type { ChannelAnswer } from './report';

/** What the sources say about one channel; `conflicting` when they disagree. */
export type ChannelSupport = ChannelAnswer | 'conflicting';

/** What a channel accepts on a day, before the account and the app version are considered. */
function supportOn(channel: Channel, filingType: string, asOf: string): ChannelSupport {
  const period = channel.supports.findLast(
    ({ from, to }) => (from === null || from <= asOf) && (to === null || asOf <= to),
  );
  return period?.value[filingType] ?? 'unknown';
}

/** Whether a channel accepts the filing for these facts: no with an account of the wrong site or an outdated app. */
export function answerOfChannel(channel: Channel, facts: Facts, asOf: string): ChannelSupport {
  const type = facts['filing.type'];
  const sites = valueOn(channel.accountSites ?? [], asOf)?.value;
  const site = facts['account.site'];
  if (sites !== undefined && typeof site === 'string' && !sites.includes(site)) return 'no';
  const least = valueOn(channel.minVersion ?? [], asOf)?.value;
  const version = facts['app.version'];
  if (least !== undefined && typeof version === 'string' && isOlder(version, least)) return 'no';
  return typeof type === 'string' ? supportOn(channel, type, asOf) : 'unknown';
}

/** The provider's channels with their answers, or all channels when the provider is unknown or not one of ours; where sources disagree, a channel is unknown. */
export function channelsFor(book: Rulebook, facts: Facts, asOf: string): Record<string, ChannelAnswer> {
  const { channels } = book.shared['filings/channels.json'];
  const { provider } = facts;
  const isOpen = provider === undefined || provider === 'other';
  const own = isOpen ? channels : channels.filter((channel) => channel.provider === provider);
  const answers = own.map((channel): [string, ChannelAnswer] => {
    const answer = answerOfChannel(channel, facts, asOf);
    return [channel.id, answer === 'conflicting' ? 'unknown' : answer];
  });
  return Object.fromEntries(answers);
}

function isOlder(version: string, least: string): boolean {
  const have = version.split('.').map(Number);
  const want = least.split('.').map(Number);
  const differs = want.findIndex((part, at) => part !== (have[at] ?? 0));
  return differs >= 0 && (have[differs] ?? 0) < (want[differs] ?? 0);
}
