// Which labels do exported results use? Those of the pages, in the person's language.
import { DUE_KINDS } from '../../../filing/calendar/due-dates';
import type { ResultLabels } from '../../../filing/report/results-table';
import { standingOf } from '../../../filing/report/standings';
import type { Translate } from '../../translate';

/** The labels for the results of one date. */
export function resultWords(t: Translate, asOf: string): ResultLabels {
  return {
    language: t.language,
    title: t('precheck.report.title'),
    day: t('precheck.report.day', { day: t.date(asOf) }),
    columns: {
      client: t('precheck.column.clientName'),
      entityType: t('field.entity.type'),
      certType: t('precheck.column.certType'),
      service: t('precheck.column.service'),
      serviceKind: t('precheck.column.serviceKind'),
      domains: t('precheck.column.domains'),
      state: t('paper.state'),
      icpNumber: t('paper.icp'),
      next: t('precheck.column.next'),
      why: t('precheck.column.why'),
      province: t('precheck.column.province'),
      provider: t('precheck.column.provider'),
      type: t('precheck.column.type'),
      status: t('precheck.column.status'),
      block: t('precheck.column.block'),
      decide: t('precheck.column.decide'),
      ask: t('precheck.column.ask'),
      documents: t('precheck.column.documents'),
      warn: t('precheck.column.warn'),
      todo: t('precheck.column.todo'),
      top: t('precheck.column.top'),
    },
    status: (row) => t(`precheck.status.${standingOf(row)}`),
    province: (id) => t.word('province', id),
    provider: (id) => t.word('provider', id),
    serviceKind: (id) => t.word('service', id),
    state: (id) => t.word('filings.state', id),
    due: (kind) => {
      const known = DUE_KINDS.find((one) => one === kind);
      return known ? t(`due.${known}`) : '';
    },
    text: t.text,
  };
}
