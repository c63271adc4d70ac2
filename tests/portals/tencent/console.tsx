// What frames the steps: the progress, the parts of the step in view, and, for websites, one site at a time?
import { Button, Card, Form, H3, Layout, Stepper } from 'tea-component';
import { entriesOf, placed, type Step } from '../state/form';
import { useStore } from '../state/react';
import { textAt, valueAt, withValue } from '../state/tree';
import { emptySite, steps } from './form';
import { Line } from './items';
import { store } from './store';

export function Console() {
  const { step: id, entry } = useStore(store);
  const step = steps.find((one) => one.id === id);
  return (
    <Layout>
      <Layout.Header>
        <H3>网站备案（练习环境）</H3>
      </Layout.Header>
      <Layout.Body>
        <Layout.Content>
          <Layout.Content.Header title={step?.title ?? '备案订单已提交'} />
          <Layout.Content.Body>
            <Stepper current={id} steps={steps.map((one) => ({ id: one.id, label: one.title }))} />
            {step?.id === 'identity' && <Scan />}
            {step && entry >= 0 && <Parts step={step} entry={entry} />}
            {step?.list && entry < 0 && <Sites />}
            {step && <Buttons step={step} entry={entry} />}
          </Layout.Content.Body>
        </Layout.Content>
      </Layout.Body>
    </Layout>
  );
}

function Parts({ step, entry }: { readonly step: Step; readonly entry: number }) {
  return step.parts.map((part) => (
    <Card key={part.title}>
      <Card.Body title={part.title}>
        <Form>
          {part.items.map((item) => (
            <Line key={`${item.path} ${entry}`} item={placed(item, entry)} />
          ))}
        </Form>
      </Card.Body>
    </Card>
  ));
}

/** The code that a telephone scans: nothing to fill, and it can be put off. */
function Scan() {
  return (
    <Card>
      <Card.Body title="使用小程序完成核验">
        请使用微信扫描二维码，在小程序“腾讯云视频核验”中完成拍照与核验。
      </Card.Body>
    </Card>
  );
}

/** The sites kept so far. */
function Sites() {
  const { model } = useStore(store);
  const services = valueAt(model, 'services');
  const count = Array.isArray(services) ? services.length : 0;
  return (
    <Card>
      <Card.Body title="已保存的网站">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a site is known by its place, as on the page
          <p key={index}>{textAt(model, `services.${index}.name`)}</p>
        ))}
      </Card.Body>
    </Card>
  );
}

function addSite(): void {
  const { model } = store.state();
  const services = valueAt(model, 'services');
  const sites = Array.isArray(services) ? services : [];
  store.change({ model: withValue(model, 'services', [...sites, emptySite]), entry: sites.length });
}

function Buttons({ step, entry }: { readonly step: Step; readonly entry: number }) {
  const { model } = useStore(store);
  if (step.list && entry >= 0)
    return (
      <Button type="primary" onClick={() => store.judge() && store.change({ entry: -1 })}>
        保存当前网站
      </Button>
    );
  return (
    <>
      {step.list && entriesOf(step, model) < 10 && <Button onClick={addSite}>添加备案网站</Button>}
      <Button type="primary" onClick={store.goOn}>
        {step.next}
      </Button>
    </>
  );
}
