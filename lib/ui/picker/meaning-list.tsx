// What does this control ask for? One of our fields, found by a search, or none.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../protocol/language';
import { type Meaning, meaningsFor } from './view';
import { pickerWords } from './words';

interface MeaningListProps {
  readonly meanings: readonly Meaning[];
  readonly chosen: string | null | undefined;
  readonly isTaught: boolean;
  readonly language: Language;
  readonly choose: (fieldId: string | null | undefined) => void;
}

/** A search box with the meanings below it; Enter takes the first. */
export function MeaningList({ meanings, chosen, isTaught, language, choose }: MeaningListProps) {
  const words = pickerWords[language];
  const [search, setSearch] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const found = meaningsFor(meanings, search);
  return (
    <div class="meanings">
      <input
        ref={box}
        type="text"
        value={search}
        placeholder={words.search}
        aria-label={words.search}
        onInput={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && search !== '' && found[0]) choose(found[0].id);
        }}
      />
      <ul>
        {isTaught && <Option text={words.reset} isChosen={false} onChoose={() => choose(undefined)} />}
        <Option text={words.leave} isChosen={chosen === null} onChoose={() => choose(null)} />
        {found.map(({ id, label }) => (
          <Option key={id} text={label[language]} isChosen={id === chosen} onChoose={() => choose(id)} />
        ))}
      </ul>
      {found.length === 0 && <p class="muted">{words.nothing}</p>}
    </div>
  );
}

interface OptionProps {
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ text, isChosen, onChoose }: OptionProps) {
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={(event) => event.isTrusted && onChoose()}>
        {text}
      </button>
    </li>
  );
}
