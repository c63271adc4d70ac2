// How does a page of the extension send a request to the background?
import { browser } from 'wxt/browser';
import type { Answer, Ask, FaultAnswer } from '../protocol/protocol';

/**
 * Sends a request to the background and returns its answer. Throws an error whose message is the fault's code when it failed.
 */
export const ask: Ask = async (type, ...[data]) => {
  const answer: unknown = await browser.runtime.sendMessage({ type, ...data });
  if (isFault(answer)) throw new Error(answer.fault);
  return answer as Answer<typeof type>; // the compiler checks the background's handlers against the same map
};

function isFault(answer: unknown): answer is FaultAnswer {
  return typeof answer === 'object' && answer !== null && 'fault' in answer && 'ok' in answer;
}
