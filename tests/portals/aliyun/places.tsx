// How are places chosen: three dependent selects for the region, a cascader for the server's place?
import { Cascader, Form, Select, Space } from 'antd';
import { useEffect, useState } from 'react';
import type { Choice } from '../state/form';
import { listAt, textAt } from '../state/tree';
import { PROVINCES, regionChoices, SERVER_LOCATIONS } from './choices';
import { Item } from './items';
import { check, usePortal, write } from './store';

// The portal asks its server for the next level; the practice portal takes as long as a fast one.
const ANSWER_AFTER_MS = 150;

/** Choices for a level, empty while the portal "asks its server". */
function useAnswer(choices: Choice[], question: string): { choices: Choice[]; isLoading: boolean } {
  const [answered, setAnswered] = useState(question);
  useEffect(() => {
    const timer = setTimeout(() => setAnswered(question), ANSWER_AFTER_MS);
    return () => clearTimeout(timer);
  }, [question]);
  const isLoading = answered !== question;
  return { choices: isLoading ? [] : choices, isLoading };
}

/** 主办单位所属区域: province, city and district, each emptied when the one above changes. */
export function RegionItem({ label }: { readonly label: string }) {
  const model = usePortal((state) => state.model);
  const errors = usePortal((state) => state.errors);
  const [province, city, district] = ['province', 'city', 'district'].map((level) =>
    textAt(model, `entity.region.${level}`),
  ) as [string, string, string]; // a map over three names gives three texts
  const { cities, districts } = regionChoices(province, city);
  const second = useAnswer(cities, province);
  const third = useAnswer(districts, `${province}/${city}`);
  const error = ['province', 'city', 'district']
    .map((level) => errors[`entity.region.${level}`])
    .find(Boolean);
  const pick = (level: string, name: string, below: readonly string[]) => {
    write(`entity.region.${level}`, name);
    for (const lower of below) write(`entity.region.${lower}`, '');
    check(`entity.region.${level}`);
  };
  return (
    <Form.Item label={label} required {...(error ? { validateStatus: 'error', help: error } : {})}>
      <Space size={8} className="region">
        <Level
          value={province}
          hint="请选择省份"
          choices={PROVINCES}
          onPick={(name) => pick('province', name, ['city', 'district'])}
        />
        <Level
          value={city}
          hint="请选择城市"
          choices={second.choices}
          isLoading={second.isLoading}
          onPick={(name) => pick('city', name, ['district'])}
        />
        <Level
          value={district}
          hint="请选择区县"
          choices={third.choices}
          isLoading={third.isLoading}
          onPick={(name) => pick('district', name, [])}
        />
      </Space>
    </Form.Item>
  );
}

interface LevelProps {
  readonly value: string;
  readonly hint: string;
  readonly choices: Choice[];
  readonly isLoading?: boolean;
  readonly onPick: (name: string) => void;
}

function Level({ value, hint, choices, isLoading = false, onPick }: LevelProps) {
  return (
    <Select
      className="region-level"
      value={value || null}
      placeholder={hint}
      options={choices}
      loading={isLoading}
      disabled={choices.length === 0}
      onChange={(name) => name !== null && onPick(name)}
    />
  );
}

/** 服务器放置地: province and city in one cascader. */
export function LocationItem({ path, label }: { readonly path: string; readonly label: string }) {
  const model = usePortal((state) => state.model);
  return (
    <Item path={path} label={label} required>
      <Cascader
        value={listAt(model, path)}
        options={SERVER_LOCATIONS}
        placeholder={`请选择${label}`}
        onChange={(names) => {
          write(path, (names ?? []).map(String));
          check(path);
        }}
      />
    </Item>
  );
}
