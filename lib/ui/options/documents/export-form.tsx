// In which form is a document exported? Format, size and pixels as an upload slot requires, both sides on one sheet, a watermark.
import { useState } from 'preact/hooks';
import type { Document } from '../../../filing/client/client';
import type { Translate } from '../../translate';
import type { DocumentActions, ExportRequest } from './actions';

interface ExportFormProps {
  readonly t: Translate;
  readonly actions: DocumentActions;
  readonly client: string;
  readonly document: Document;
  readonly other: Document | null;
}

const FORMATS = ['as-stored', 'image/jpeg', 'image/png'] as const;
const KILOBYTE = 1024;

/** The values of the form. */
interface Typed {
  readonly format: ExportRequest['mediaType'];
  readonly kilobytes: string;
  readonly side: string;
  readonly isMarked: boolean;
  readonly isJoined: boolean;
}

const AS_STORED: Typed = { format: 'as-stored', kilobytes: '', side: '', isMarked: false, isJoined: false };

/** The form; nothing is exported before its button is pressed. */
export function ExportForm({ t, actions, client, document, other }: ExportFormProps) {
  const isPicture = document.mediaType.startsWith('image/');
  const [typed, setTyped] = useState(AS_STORED);
  const [answer, setAnswer] = useState<string | null>(null);
  const run = async () => {
    const request: ExportRequest = {
      ids: typed.isJoined && other ? inOrder(document, other) : [document.id],
      mediaType: typed.format,
      maxBytes: numberIn(typed.kilobytes, KILOBYTE),
      maxSide: numberIn(typed.side, 1),
      watermark: typed.isMarked ? t('documents.watermark.text') : null,
    };
    const exported = await actions
      .exportFile(client, request, document.type)
      .catch(() => ({ ok: false as const, reason: 'other' }));
    setAnswer(exported.ok ? 'done' : exported.reason);
  };
  return (
    <div class="document-export" data-testid="document-export">
      {isPicture && (
        <PictureChoices
          t={t}
          typed={typed}
          hasOther={other !== null}
          set={(part) => setTyped((before) => ({ ...before, ...part }))}
        />
      )}
      <p class="muted small">{t('documents.export.leaves')}</p>
      <button type="button" class="secondary" data-testid="document-export-run" onClick={() => void run()}>
        {t('documents.export.run')}
      </button>
      {answer !== null && (
        <p class={answer === 'done' ? 'small' : 'bad small'} role="status">
          {answer === 'done' ? t('documents.export.done') : t.word('reason', `export-${answer}`)}
        </p>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly t: Translate;
  readonly typed: Typed;
  /** Whether there is another side that can be put on the same sheet. */
  readonly hasOther: boolean;
  readonly set: (part: Partial<Typed>) => void;
}

/** The settings that only apply to pictures. */
function PictureChoices({ t, typed, hasOther, set }: ChoicesProps) {
  return (
    <>
      <label>
        {t('documents.format')}
        <select
          value={typed.format}
          onChange={(event) =>
            set({ format: FORMATS.find((one) => one === event.currentTarget.value) ?? 'as-stored' })
          }
        >
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {t(`documents.format.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <NumberBox
        label={t('documents.maxBytes')}
        value={typed.kilobytes}
        onValue={(kilobytes) => set({ kilobytes })}
        testId="document-max-kb"
      />
      <NumberBox
        label={t('documents.maxSide')}
        value={typed.side}
        onValue={(side) => set({ side })}
        testId="document-max-side"
      />
      <Tick
        label={t('documents.watermark')}
        value={typed.isMarked}
        onValue={(isMarked) => set({ isMarked })}
        testId="document-watermark"
      />
      {hasOther && (
        <Tick
          label={t('documents.joined')}
          value={typed.isJoined}
          onValue={(isJoined) => set({ isJoined })}
          testId="document-joined"
        />
      )}
    </>
  );
}

/** The front above the back. */
function inOrder(one: Document, other: Document): readonly string[] {
  return one.side === 'back' ? [other.id, one.id] : [one.id, other.id];
}

function numberIn(text: string, unit: number): number | null {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) && number > 0 ? number * unit : null;
}

interface InputProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly testId: string;
}

function NumberBox({ label, value, onValue, testId }: InputProps<string>) {
  return (
    <label>
      {label}
      <input
        type="number"
        min="1"
        inputMode="numeric"
        data-testid={testId}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}

function Tick({ label, value, onValue, testId }: InputProps<boolean>) {
  return (
    <label class="check">
      <input
        type="checkbox"
        data-testid={testId}
        checked={value}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
