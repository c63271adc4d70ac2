// What is on the cover sheet of documents to post? Recipient, sender, and a checklist for packing.
import type { MailingView, Printout } from '../../protocol/filings';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface SheetProps {
  readonly paper: Printout;
  readonly t: Translate;
}

/** Everything below the cover sheet's header, one section for each parcel. */
export function SheetBody({ paper, t }: SheetProps) {
  const { mailing } = paper;
  if (mailing.length === 0) {
    return <p>{t(paper.report.mailing.required === false ? 'paper.none' : 'paper.ask')}</p>;
  }
  return (
    <>
      {mailing.map((parcel, at) => (
        <Parcel
          key={parcel.case}
          parcel={parcel}
          number={at + 1}
          count={mailing.length}
          paper={paper}
          t={t}
        />
      ))}
    </>
  );
}

interface ParcelProps extends SheetProps {
  readonly parcel: MailingView;
  readonly number: number;
  readonly count: number;
}

function Parcel({ parcel, number, count, paper, t }: ParcelProps) {
  const { sender } = paper;
  return (
    <section class="paper-parcel" data-testid="paper-parcel">
      {count > 1 && <h2>{t('paper.case', { n: number })}</h2>}
      <dl class="paper-address">
        <dt>{t('paper.to')}</dt>
        <dd>{parcel.address === null ? t('filings.mailing.address.unknown') : plain(parcel.address)}</dd>
        <dt>{t('paper.from')}</dt>
        <dd>
          {[paper.client, sender.name, sender.phone, sender.address]
            .filter((part) => part !== '')
            .map(plain)
            .join(' · ')}
        </dd>
        <dt>{t('paper.order')}</dt>
        {paper.orderNumber ? <dd>{plain(paper.orderNumber)}</dd> : <dd class="paper-line" />}
        <dt>{t('paper.posted')}</dt>
        <dd class="paper-line" />
      </dl>
      <h2>{t('paper.contents')}</h2>
      <ul class="paper-ticks">
        {parcel.documents.map((document) => (
          <li key={document.en}>
            <span class="paper-box" role="img" aria-label={t('paper.tick')} /> {t.text(document)}
          </li>
        ))}
      </ul>
    </section>
  );
}
