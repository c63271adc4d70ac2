// Which earlier answers does an approval overtake? "Not on file yet" was true when it was said, and is no longer once the entity has its number.
import type { Answer, Client, Filing } from './client';

/** Filings that are still prepared; what was sent was sent with the answers of its day. */
const PREPARED: ReadonlySet<Filing['state']> = new Set(['draft', 'refused']);

/** What was said of the entity's record before it had one, whoever hosts the filing. */
const ANYWHERE: Readonly<Record<string, (value: Answer['value']) => boolean>> = {
  subjectRecord: (value) => value === 'none' || value === 'shell',
  'entity.miitRecordExists': (value) => value === false,
  'entity.isShell': (value) => value === true,
  'entity.existingServiceCount': () => true,
  otherServicesUnderSubject: () => true,
};

/** The same of the provider through which it got one. */
const AT_PROVIDER: typeof ANYWHERE = {
  subjectRecord: (value) => value === 'only-at-other-providers',
  'entity.subjectAtThisProvider': (value) => value === false,
};

/** The same of the service that got its number. */
const OF_SERVICE: typeof ANYWHERE = {
  serviceRecord: (value) => value === 'none',
  'service.record': (value) => value === 'none',
};

/** The client whose other filings no longer hold answers that the number of this service, given to this filing, has overtaken. */
export function withoutOvertaken(client: Client, filingId: string, serviceId: string): Client {
  const approved = client.filings.find(({ id }) => id === filingId);
  if (approved === undefined) return client;
  const settled = (filing: Filing): Filing => {
    if (filing.id === filingId || !PREPARED.has(filing.state)) return filing;
    const overtaken = [
      ANYWHERE,
      ...(filing.provider === approved.provider ? [AT_PROVIDER] : []),
      ...(filing.services.includes(serviceId) ? [OF_SERVICE] : []),
    ];
    const isOvertaken = ({ fact, value }: Answer) => overtaken.some((of) => of[fact]?.(value) === true);
    return { ...filing, answers: filing.answers.filter((answer) => !isOvertaken(answer)) };
  };
  return { ...client, filings: client.filings.map(settled) };
}
