// How is a page taught? With a card beside the page: its fields, what each was recognised as, and what it should be.
import { useEffect, useRef } from 'preact/hooks';
import { type Language, localeOf } from '../../protocol/language';
import { plain } from '../plain';
import { MeaningList } from './meaning-list';
import { meaningOf, type PickedField, type PickerView } from './view';
import { pickerWords } from './words';

export interface PickerActions {
  readonly select: (key: string | null) => void;
  /** A field id, null for none of our fields, undefined for what it was recognised as. */
  readonly choose: (key: string, fieldId: string | null | undefined) => void;
  readonly hover: (key: string | null) => void;
  readonly moveOver: () => void;
  readonly save: () => void;
  readonly close: () => void;
}

export interface PickerProps {
  readonly view: PickerView;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly actions: PickerActions;
}

/** The whole card; to be rendered into a closed shadow root that carries `picker.css`. */
export function Picker({ view, language, theme, actions }: PickerProps) {
  const words = pickerWords[language];
  const known = view.fields.filter(({ key }) => typeof meaningOf(view, key) === 'string').length;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (view.selected === null) actions.close();
    else actions.select(null);
  };
  return (
    <div class="layer" lang={localeOf(language)} data-theme={theme}>
      <section class={`card ${view.side}`} role="dialog" aria-labelledby="picker-title" onKeyDown={onKey}>
        <header>
          <h2 id="picker-title">{words.title}</h2>
          <button
            type="button"
            class="icon"
            title={words.side}
            aria-label={words.side}
            onClick={actions.moveOver}
          >
            ⇄
          </button>
          <button
            type="button"
            class="icon"
            title={words.close}
            aria-label={words.close}
            onClick={actions.close}
          >
            ✕
          </button>
        </header>
        <p class="muted">{view.fields.length === 0 ? words.none : words.hint}</p>
        {view.fields.length > 0 && <p class="count">{words.count(known, view.fields.length)}</p>}
        <ol>
          {view.fields.map((field) => (
            <Row key={field.key} field={field} view={view} language={language} actions={actions} />
          ))}
        </ol>
        <footer>
          <Notice view={view} language={language} />
          <button
            type="button"
            class="primary"
            data-testid="teach-save"
            disabled={view.lessons.size === 0}
            onClick={(event) => event.isTrusted && actions.save()}
          >
            {words.save(view.lessons.size)}
          </button>
        </footer>
      </section>
    </div>
  );
}

interface RowProps extends Omit<PickerProps, 'theme'> {
  readonly field: PickedField;
}

function Row({ field, view, language, actions }: RowProps) {
  const words = pickerWords[language];
  const isOpen = view.selected === field.key;
  const meaning = meaningOf(view, field.key);
  const label = view.meanings.find(({ id }) => id === meaning)?.label[language];
  const state = view.lessons.has(field.key) ? 'taught' : meaning === undefined ? 'unknown' : 'taken';
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="row"
        data-testid="teach-row"
        aria-expanded={isOpen}
        onClick={() => actions.select(isOpen ? null : field.key)}
        onMouseEnter={() => actions.hover(field.key)}
        onMouseLeave={() => actions.hover(null)}
        onFocus={() => actions.hover(field.key)}
      >
        <span class="name">
          {field.label === '' ? words.unlabelled : plain(field.label)}
          {field.section !== '' && <small>{plain(field.section)}</small>}
        </span>
        <span class={`meaning ${state}`}>{meaning === null ? words.leave : (label ?? words.unknown)}</span>
      </button>
      {isOpen && (
        <MeaningList
          meanings={view.meanings}
          chosen={meaning}
          isTaught={view.lessons.has(field.key)}
          language={language}
          choose={(fieldId) => actions.choose(field.key, fieldId)}
        />
      )}
    </li>
  );
}

function Notice({ view, language }: Pick<PickerProps, 'view' | 'language'>) {
  const words = pickerWords[language];
  const { notice } = view;
  const text =
    notice === null ? '' : notice.kind === 'unnamed' ? words.unnamed(notice.count) : words[notice.kind];
  return (
    <p class="notice" role="status" data-testid="teach-notice">
      {text}
    </p>
  );
}
