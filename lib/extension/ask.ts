// How does a page of ours ask the background something?
import { browser } from 'wxt/browser';
import type { Answer, Ask, FaultAnswer } from '../protocol/protocol';

/**
 * Asks the background and waits for its answer. Throws an error whose message is the fault's code when it could not be
 * carried out.
 */
export const ask: Ask = async (type, ...[data]) => {
  const answer: unknown = await browser.runtime.sendMessage({ type, ...data });
  if (isFault(answer)) throw new Error(answer.fault);
  return answer as Answer<typeof type>; // the background's handlers are held to this very map by the compiler
};

function isFault(answer: unknown): answer is FaultAnswer {
  return typeof answer === 'object' && answer !== null && 'fault' in answer && 'ok' in answer;
}
