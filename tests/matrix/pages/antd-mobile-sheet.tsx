/** @jsxImportSource react */
// The sheet with a list to choose from, as Ant Design Mobile shows how to make one: a popup, a search bar and a check list.
import { Button, CheckList, Form, Popup, SearchBar } from 'antd-mobile';
import { useState } from 'react';

interface Asked {
  readonly names: readonly string[];
  readonly isSearched?: boolean;
  readonly isMultiple?: boolean;
  readonly onSearch?: (word: string) => void;
}

interface Opened extends Asked {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Given by the form. */
  readonly value?: readonly string[];
  readonly onChange?: (value: readonly string[]) => void;
}

function Chosen({ isOpen, onClose, value = [], onChange, ...asked }: Opened) {
  const { names, isSearched, isMultiple = false, onSearch } = asked;
  const [word, setWord] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>(value);
  const take = (next: readonly string[]): void => {
    onChange?.(next);
    onClose();
  };
  const shown = onSearch === undefined ? names.filter((name) => name.includes(word)) : names;
  return (
    <>
      {value.join('、') || '请选择'}
      <Popup visible={isOpen} onMaskClick={onClose} bodyStyle={{ height: '50vh', overflow: 'auto' }}>
        {isSearched && <SearchBar placeholder="搜索" onChange={onSearch ?? setWord} />}
        <CheckList
          multiple={isMultiple}
          value={[...ticked]}
          onChange={(next) => {
            const texts = next.map(String);
            setTicked(texts);
            if (!isMultiple && texts.length > 0) take(texts);
          }}
        >
          {shown.map((name) => (
            <CheckList.Item key={name} value={name}>
              {name}
            </CheckList.Item>
          ))}
        </CheckList>
        {isMultiple && <Button onClick={() => take(ticked)}>确定</Button>}
      </Popup>
    </>
  );
}

/** A row of a form that opens such a sheet. */
export function Sheet({ label, name, ...asked }: Asked & { readonly label: string; readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Form.Item label={label} name={name} onClick={() => setOpen(true)}>
      <Chosen {...asked} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Form.Item>
  );
}
