/** @jsxImportSource react */
// The matrix page of Cloudscape, with which consoles of clouds are made.
import Autosuggest from '@cloudscape-design/components/autosuggest';
import Checkbox from '@cloudscape-design/components/checkbox';
import DateInput from '@cloudscape-design/components/date-input';
import DatePicker from '@cloudscape-design/components/date-picker';
import DateRangePicker from '@cloudscape-design/components/date-range-picker';
import FileUpload from '@cloudscape-design/components/file-upload';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import { I18nProvider } from '@cloudscape-design/components/i18n';
import messages from '@cloudscape-design/components/i18n/messages/all.zh-CN';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import Tiles from '@cloudscape-design/components/tiles';
import Toggle from '@cloudscape-design/components/toggle';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, take } from './data';

interface Option {
  readonly label?: string;
  readonly value?: string;
}
interface Range {
  readonly startDate: string;
  readonly endDate: string;
}

const field = (label: string, control: ReactNode) => <FormField label={label}>{control}</FormField>;

function Page() {
  const [model, setModel] = useState<Record<string, unknown>>({ ...START });
  const [found, setFound] = useState<string[]>([]);
  const keep = (widget: string, value: unknown, held: unknown = value): void => {
    setModel((old) => ({ ...old, [widget]: value }));
    take(widget)(held);
  };
  const text = (widget: string) => ({
    value: String(model[widget] ?? ''),
    onChange: ({ detail }: { detail: { value: string } }) => keep(widget, detail.value),
  });
  const chosen = (widget: string) => ({
    selectedOption: (model[widget] as Option) ?? null,
    placeholder: '请选择',
    onChange: ({ detail }: { detail: { selectedOption: Option } }) =>
      keep(widget, detail.selectedOption, detail.selectedOption.value),
  });
  const several = (widget: string) => ({
    selectedOptions: options((model[widget] as string[]) ?? []),
    placeholder: '请选择',
    onChange: ({ detail }: { detail: { selectedOptions: readonly Option[] } }) =>
      keep(
        widget,
        detail.selectedOptions.map(({ value }) => value),
      ),
  });
  const upload = (widget: string, multiple: boolean) => (
    <FileUpload
      multiple={multiple}
      value={(model[widget] as File[]) ?? []}
      onChange={({ detail }) => keep(widget, detail.value)}
      i18nStrings={{
        uploadButtonText: () => '选择文件',
        dropzoneText: () => '拖拽文件到此处',
        removeFileAriaLabel: (at) => `删除文件 ${at + 1}`,
        limitShowFewer: '收起',
        limitShowMore: '更多',
        errorIconAriaLabel: '错误',
        warningIconAriaLabel: '警告',
      }}
    />
  );
  const ticked = (model.checkbox as string[]) ?? [];
  return (
    <Form>
      <SpaceBetween size="l">
        {field('文本', <Input {...text('text')} />)}
        {field('长文本', <Textarea {...text('textarea')} />)}
        {field('下拉', <Select options={options(NAMES)} {...chosen('select')} />)}
        {field('长列表', <Select options={options(LONG)} {...chosen('long')} />)}
        {field(
          '单选',
          <RadioGroup
            items={options(KINDS)}
            value={String(model.radio ?? '')}
            onChange={({ detail }) => keep('radio', detail.value)}
          />,
        )}
        {field(
          '多选',
          CONTENTS.map((name) => (
            <Checkbox
              key={name}
              checked={ticked.includes(name)}
              onChange={({ detail }) =>
                keep('checkbox', detail.checked ? [...ticked, name] : ticked.filter((at) => at !== name))
              }
            >
              {name}
            </Checkbox>
          )),
        )}
        {field('日期', <DatePicker {...text('date')} placeholder="YYYY/MM/DD" />)}
        {field(
          '日期段',
          <DateRangePicker
            value={(model.range as { type: 'absolute' } & Range) ?? null}
            onChange={({ detail }) => {
              const range = detail.value as unknown as Range; // absolute only
              keep('range', detail.value, [range.startDate, range.endDate]);
            }}
            relativeOptions={[]}
            isValidRange={() => ({ valid: true })}
            rangeSelectorMode="absolute-only"
            dateOnly
            placeholder="请选择日期范围"
          />,
        )}
        {field('上传', upload('upload', false))}
        {field('可搜索', <Select options={options(LONG)} filteringType="auto" {...chosen('searchable')} />)}
        {field(
          '远程',
          <Select
            options={options(found)}
            filteringType="manual"
            onLoadItems={({ detail }) => void search(detail.filteringText).then(setFound)}
            {...chosen('remote')}
          />,
        )}
        {field('多选列表', <Multiselect options={options(NAMES)} {...several('multiple')} />)}
        {field(
          '开关',
          <Toggle checked={model.switch === true} onChange={({ detail }) => keep('switch', detail.checked)}>
            开启
          </Toggle>,
        )}
        {field('数量', <Input type="number" {...text('number')} />)}
        {field(
          '按钮单选',
          <SegmentedControl
            options={KINDS.map((id) => ({ id, text: id }))}
            selectedId={(model.buttons as string) ?? null}
            onChange={({ detail }) => keep('buttons', detail.selectedId)}
          />,
        )}
        {field('多文件', upload('uploads', true))}
        {field('成立日期', <DateInput {...text('day')} placeholder="YYYY/MM/DD" />)}
        {field(
          '联想输入',
          <Autosuggest
            options={options(NAMES)}
            enteredTextLabel={(at) => `使用：${at}`}
            {...text('typed')}
          />,
        )}
        {field(
          '筛选多选',
          <Multiselect
            options={options(NAMES)}
            filteringType="auto"
            tokenLimit={1}
            {...several('several')}
          />,
        )}
        {field(
          '单位性质',
          <Select
            options={[
              { label: '单位', options: options(['企业', '政府机关']) },
              { label: '自然人', options: options(['个人']) },
            ]}
            {...chosen('kind')}
          />,
        )}
        {field(
          '服务类型',
          <Tiles
            items={KINDS.map((name) => ({ value: name, label: name, description: `以${name}提供服务` }))}
            value={(model.tiles as string) ?? null}
            onChange={({ detail }) => keep('tiles', detail.value)}
          />,
        )}
      </SpaceBetween>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null)
  createRoot(root).render(
    <I18nProvider locale="zh-CN" messages={[messages]}>
      <Page />
    </I18nProvider>,
  );
