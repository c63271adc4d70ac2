// Where does the practice filing of a mini-program start, and what frames its four steps?
import 'tdesign-react/es/style/index.css';
import { createRoot } from 'react-dom/client';
import { Button, Form, Steps } from 'tdesign-react';
import { useStore } from '../state/react';
import { steps } from './form';
import { Line } from './items';
import { store } from './store';
import './page.css';

function Page() {
  const { step: id, model } = useStore(store);
  const step = steps.find((one) => one.id === id);
  if (!step) return <h2>已提交，平台审核中</h2>;
  return (
    <>
      <p className="bar">小程序备案（练习环境）</p>
      <Steps current={id}>
        {steps.map((one) => (
          <Steps.StepItem key={one.id} value={one.id} title={one.title} />
        ))}
      </Steps>
      <h2>{step.title}</h2>
      <Form labelWidth={220}>
        {step.parts.map((part) => (
          <section key={part.title}>
            <h3>{part.title}</h3>
            {part.items
              .filter((item) => item.isAsked?.(model, item.path) ?? true)
              .map((item) => (
                <Line key={item.path} item={item} />
              ))}
          </section>
        ))}
        <Button onClick={store.goOn}>{step.next}</Button>
      </Form>
    </>
  );
}

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
createRoot(root).render(<Page />);
