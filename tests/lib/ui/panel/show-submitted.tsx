// The panel of a filing on its way, drawn for a test, with what the presses in it ask for.
import type { FilingDetail, PhoneView } from '../../../../lib/protocol/filings';
import { Submitted } from '../../../../lib/ui/panel/submitted';
import { createTranslate } from '../../../../lib/ui/translate';
import { detailOnItsWay } from '../../../ui-preview/board';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

export const t = createTranslate('zh');
export const report = reportOf(views.blocked?.report);
function reportOf<One>(found: One | null | undefined): One {
  if (!found) throw new Error('the preview has a report');
  return found;
}

/** The panel in this state, with these parts of its detail. */
export function shown(
  state: FilingDetail['state'],
  more: Partial<PhoneView> = {},
  part: Partial<FilingDetail> = {},
) {
  const moves: string[] = [];
  const verified: unknown[] = [];
  const sent: string[] = [];
  const orders: string[] = [];
  const detail = detailOnItsWay(state);
  const back: string[] = [];
  const led: string[] = [];
  const parts = show(
    <Submitted
      detail={{ ...detail, phones: detail.phones.map((phone) => ({ ...phone, ...more })), ...part }}
      state={state}
      report={report}
      t={t}
      today="2026-11-24"
      move={(to) => moves.push(to)}
      back={() => back.push(state)}
      nextClient={null}
      showPart={(id) => led.push(id)}
      fillIn={(field) => led.push(field)}
      verify={(...words) => verified.push(words)}
      mend={(...words) => verified.push(words)}
      mark={(...words) => verified.push(words)}
      sent={(at) => sent.push(at.toISOString())}
      noteNumber={async (_, number, by) => {
        orders.push(by === 'police' ? `${number} ${by}` : number);
        return { ok: false, why: 'suffix' };
      }}
      noteOrder={async (number) => orders.push(number) > 0}
      answer={(answers) => verified.push(answers)}
    />,
  );
  return { ...parts, moves, back, led, verified, sent, orders };
}
