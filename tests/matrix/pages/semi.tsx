/** @jsxImportSource react */
// The matrix page of Semi Design.
import { Form } from '@douyinfe/semi-ui/lib/es/form';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

interface Keyed {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly children: Keyed[];
}
const keyed = (at: (typeof TREE)[number]): Keyed => ({
  key: at.value,
  value: at.value,
  label: at.label,
  children: (at.children ?? []).map(keyed),
});
const KEYED = TREE.map(keyed);

/** The names of a division and of those around it: the library gives the innermost alone. */
const pathTo = (name: unknown, among: readonly Keyed[] = KEYED): string[] =>
  among.flatMap((at) => {
    const below = pathTo(name, at.children);
    return at.value === name || below.length > 0 ? [at.value, ...below] : [];
  });

function Page() {
  const [found, setFound] = useState<string[]>([]);
  return (
    <Form
      initValues={START}
      onValueChange={(_, changed) => {
        for (const [name, value] of Object.entries(changed))
          take(name)(name === 'tree' ? pathTo(value) : value);
      }}
    >
      <Form.Input label="文本" field="text" />
      <Form.TextArea label="长文本" field="textarea" />
      <Form.Select label="下拉" field="select" optionList={options(NAMES)} />
      <Form.Select
        label="长列表"
        field="long"
        optionList={options(LONG)}
        virtualize={{ height: 270, width: 300, itemSize: 36 }}
      />
      <Form.Cascader label="级联" field="cascader" treeData={TREE} />
      <Form.RadioGroup label="单选" field="radio" options={options(KINDS)} />
      <Form.CheckboxGroup label="多选" field="checkbox" options={options(CONTENTS)} />
      <Form.DatePicker label="日期" field="date" />
      <Form.DatePicker label="日期段" field="range" type="dateRange" />
      <Form.Upload label="上传" field="upload" action="" uploadTrigger="custom">
        <button type="button">点击上传</button>
      </Form.Upload>
      <Form.Select label="可搜索" field="searchable" filter optionList={options(LONG)} />
      <Form.Select
        label="远程"
        field="remote"
        filter
        remote
        onSearch={(word) => search(word).then(setFound)}
        optionList={options(found)}
      />
      <Form.Select label="多选列表" field="multiple" multiple optionList={options(NAMES)} />
      <Form.Switch label="开关" field="switch" />
      <Form.InputNumber label="数量" field="number" />
      <Form.RadioGroup label="按钮单选" field="buttons" type="button" options={options(KINDS)} />
      <Form.Upload label="多文件" field="uploads" action="" uploadTrigger="custom" multiple>
        <button type="button">点击上传</button>
      </Form.Upload>
      <Form.TagInput label="标签" field="tags" />
      <Form.DatePicker label="成立日期" field="day" format="yyyy年MM月dd日" />
      <Form.DatePicker label="证件有效期" field="inset" type="dateRange" insetInput />
      <Form.Select label="筛选多选" field="several" multiple filter optionList={options(NAMES)} />
      <Form.TreeSelect label="行政区划" field="tree" treeData={KEYED} />
      <Form.AutoComplete label="联想输入" field="typed" data={[...NAMES]} />
      <Form.Upload label="证照图片" field="picture" action="" uploadTrigger="custom" listType="picture">
        +
      </Form.Upload>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
