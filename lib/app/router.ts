// Who answers what our own surfaces ask? One table a subject, told by the first word of the message's type.
import type { FaultAnswer, SurfaceMessage } from '../protocol/protocol';
import { faultCode } from '../vault/faults';
import { hearDocuments } from './clients/documents';
import { hearClients } from './clients/handlers';
import { hearExchange } from './exchange/serve';
import { hearFilings } from './filings/filings-table';
import { hearPortals } from './portals/handlers';
import { hearRules } from './rules/handlers';
import type { App } from './state/app';
import { hearTab } from './tab/handlers';
import { hearVault } from './vault/vault-table';

/** Answers a checked message of a surface; what could not be carried out is answered by the fault's code alone. */
export async function hearSurface(app: App, message: SurfaceMessage): Promise<unknown> {
  try {
    return await answer(app, message);
  } catch (error) {
    return { ok: false, fault: faultCode(error) ?? 'failed' } satisfies FaultAnswer;
  }
}

function answer(app: App, message: SurfaceMessage): Promise<unknown> {
  if (isAbout(message, 'documents')) return hearDocuments(app, message);
  if (isAbout(message, 'rules')) return hearRules(app, message);
  if (isAbout(message, 'tab')) return hearTab(app, message);
  if (isAbout(message, 'portals')) return hearPortals(app, message);
  if (isAbout(message, 'vault')) return hearVault(app, message);
  if (isAbout(message, 'exchange')) return hearExchange(app, message);
  if (isAbout(message, 'filings')) return hearFilings(app, message);
  return hearClients(app, message);
}

function isAbout<Subject extends string>(
  message: SurfaceMessage,
  subject: Subject,
): message is Extract<SurfaceMessage, { type: `${Subject}.${string}` }> {
  return message.type.startsWith(`${subject}.`);
}
