// Who answers the messages of our own surfaces? One object of handlers; the compiler checks that it is complete.
import {
  type Answer,
  type FaultAnswer,
  type Handlers,
  type MessageType,
  PROTOCOL,
  type Request,
  type SurfaceMessage,
} from '../protocol/protocol';
import { faultCode } from '../vault/faults';
import { documentHandlers } from './clients/documents';
import { clientHandlers } from './clients/handlers';
import { exchangeHandlers } from './exchange/handlers';
import { filingHandlers } from './filings/handlers';
import { portalHandlers } from './portals/handlers';
import { ruleHandlers } from './rules/handlers';
import type { App } from './state/app';
import { tabHandlers } from './tab/handlers';
import { publishAll } from './tab/publish';
import { teamHandlers } from './team/handlers';
import { vaultHandlers } from './vault/handlers';

const handlers: Handlers<App> = {
  ...vaultHandlers,
  ...clientHandlers,
  ...exchangeHandlers,
  ...filingHandlers,
  ...tabHandlers,
  ...ruleHandlers,
  ...portalHandlers,
  ...documentHandlers,
  ...teamHandlers,
};

/**
 * Answers a validated message of a surface; a failure is answered by its fault code alone. After a message that
 * changes something, panels and pages are updated.
 */
export async function handleSurfaceMessage(app: App, { type, data }: SurfaceMessage): Promise<unknown> {
  try {
    const answer = await answerTo(app, type, data);
    if (PROTOCOL[type].changes) await publishAll(app);
    return answer;
  } catch (error) {
    return { ok: false, fault: faultCode(error) ?? 'failed' } satisfies FaultAnswer;
  }
}

async function answerTo<Type extends MessageType>(
  app: App,
  type: Type,
  data: Request<Type>,
): Promise<Answer<Type>> {
  return handlers[type](app, data);
}
