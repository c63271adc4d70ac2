// Which of our columns is a heading? Chosen in a box that is typed into: a part of the name, its pinyin or English.
// biome-ignore-all lint/a11y/useSemanticElements: a select can be neither searched nor told apart by owner
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../translate';
import type { ImportActions } from './actions';
import { type Column, type ColumnGroup, columnGroups } from './column-groups';

interface ColumnChoiceProps {
  readonly t: Translate;
  /** What is chosen for, for screen readers. */
  readonly label: string;
  readonly columns: ImportActions['columns'];
  readonly likely: readonly string[];
  readonly search: ImportActions['searchColumns'];
  /** The key of the chosen column; '' for none. */
  readonly value: string;
  readonly choose: (key: string) => void;
}

/** A combobox: arrows and Enter choose as well as the mouse. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { t, label, columns, value } = props;
  const id = useId();
  const { typed, isOpen, at, groups, keys, begin, leave, pick, seek, onKeyDown } = useChoice(props);
  const chosen = columns.find(({ key }) => key === value)?.label;
  return (
    <div class="column-choice">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        data-testid="import-column"
        data-column={value}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && keys.length > 0 ? `${id}-${at}` : undefined}
        placeholder={t('import.columns.search')}
        value={typed ?? (chosen ? t.text(chosen) : t('import.columns.leave'))}
        onClick={begin}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => seek(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <Options
          {...{ t, id, at, value, groups, pick }}
          hasLeave={keys[0] === ''}
          label={label}
          isNone={keys.length === 0}
        />
      )}
    </div>
  );
}

/** The list while it is open, and the active one of its keys; '' is to leave the column out. */
function useChoice({ t, columns, likely, search, choose }: ColumnChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = useFound(search, typed);
  const groups = columnGroups(t, columns, likely, found);
  const listed = groups.flatMap((group) => group.columns.map(({ key }) => key));
  const keys = found === null ? ['', ...listed] : listed;
  const leave = () => {
    setOpen(false);
    setTyped(null);
  };
  const begin = () => {
    if (isOpen) return;
    setOpen(true);
    setAt(keys.length > 1 && likely.length > 0 ? 1 : 0);
  };
  const seek = (text: string) => {
    setOpen(true);
    setTyped(text);
    setAt(0);
  };
  const pick = (key: string | undefined) => {
    if (key === undefined) return;
    choose(key);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (!isOpen && (isArrow || event.key === 'Enter')) begin();
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, keys.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') pick(keys[at]);
    else if (event.key === 'Escape' && isOpen) leave();
    else return;
    event.preventDefault();
  };
  return { typed, isOpen, at, groups, keys, begin, leave, pick, seek, onKeyDown };
}

/** The keys that the typed text finds; null while nothing is typed. */
function useFound(search: ImportActions['searchColumns'], typed: string | null): readonly string[] | null {
  const [found, setFound] = useState<readonly string[] | null>(null);
  const text = typed?.trim() ?? '';
  useEffect(() => {
    if (text === '') return setFound(null);
    let isWanted = true;
    search(text).then(
      (keys) => isWanted && setFound(keys),
      () => isWanted && setFound(null),
    );
    return () => {
      isWanted = false; // a later keystroke is being answered
    };
  }, [search, text]);
  return text === '' ? null : found;
}

interface OptionsProps {
  readonly t: Translate;
  readonly id: string;
  readonly label: string;
  readonly at: number;
  readonly value: string;
  readonly groups: readonly ColumnGroup[];
  readonly hasLeave: boolean;
  readonly isNone: boolean;
  readonly pick: (key: string) => void;
}

function Options({ t, id, label, at, value, groups, hasLeave, isNone, pick }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is active
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  let place = hasLeave ? 1 : 0;
  const option = (key: string, text: string, here: number) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the input names the active one
    <div
      key={key}
      id={`${id}-${here}`}
      role="option"
      aria-selected={here === at}
      data-testid="import-column-option"
      data-key={key}
      class={key === value ? 'chosen' : ''}
      onMouseDown={(event) => event.preventDefault()} // the input keeps the focus until the choice is made
      onClick={() => pick(key)}
    >
      {text}
    </div>
  );
  return (
    <div ref={list} class="column-options" id={`${id}-list`} role="listbox" aria-label={label}>
      {hasLeave && option('', t('import.columns.leave'), 0)}
      {groups.map(({ title, columns }) => (
        <div key={title} role="group" aria-label={title}>
          <div class="small muted" aria-hidden="true">
            {title}
          </div>
          {columns.map((column: Column) => {
            place += 1;
            return option(column.key, t.text(column.label), place - 1);
          })}
        </div>
      ))}
      {isNone && <p class="small muted">{t('import.columns.nothing')}</p>}
    </div>
  );
}
