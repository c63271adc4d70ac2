// What frames the steps: the console's bar, its menu, the progress, and the buttons that lead on?
import { FileProtectOutlined, HomeOutlined, ProfileOutlined, SafetyOutlined } from '@ant-design/icons';
import { Alert, Breadcrumb, Button, Form, Layout, Menu, Space, Steps, Tag } from 'antd';
import { useEffect } from 'react';
import { textAt } from '../state/tree';
import { STEPS, type Step } from './portal-state';
import { EntityStep } from './steps/entity';
import { DoneStep, ReviewStep } from './steps/review';
import { ServicesStep } from './steps/services';
import { UploadStep } from './steps/upload';
import { answerVerification, VerifyStep } from './steps/verify';
import { change, checkStep, portal, usePortal } from './store';

const TITLES: Readonly<Record<Step, string>> = {
  verify: '验证备案类型',
  entity: '填写主体信息',
  services: '填写网站信息',
  upload: '上传资料',
  review: '信息核验',
  done: '提交成功',
};

const PAGES: Readonly<Record<Step, () => JSX.Element>> = {
  verify: VerifyStep,
  entity: EntityStep,
  services: ServicesStep,
  upload: UploadStep,
  review: ReviewStep,
  done: DoneStep,
};

const MENU = [
  { key: 'home', icon: <HomeOutlined />, label: '备案首页' },
  { key: 'file', icon: <ProfileOutlined />, label: '我的备案申请' },
  { key: 'code', icon: <FileProtectOutlined />, label: '备案服务号' },
  { key: 'account', icon: <SafetyOutlined />, label: '账号与安全' },
];

/** Opens a step, in the address as well. A step not reached yet leads back to the last one reached. */
function open(step: Step): void {
  const { reached } = portal();
  const allowed = STEPS.indexOf(step) <= STEPS.indexOf(reached) ? step : reached;
  change({ step: allowed, errors: {} });
  if (location.hash !== `#/${allowed}`) location.hash = `#/${allowed}`;
  scrollTo(0, 0);
}

function goOn(): void {
  if (!checkStep()) {
    requestAnimationFrame(() =>
      document.querySelector('.ant-form-item-has-error')?.scrollIntoView({ block: 'center' }),
    );
    return;
  }
  const { step, reached } = portal();
  if (step === 'verify') answerVerification();
  const next = STEPS[STEPS.indexOf(step) + 1] ?? step;
  change({ reached: STEPS.indexOf(next) > STEPS.indexOf(reached) ? next : reached });
  open(next);
}

function submit(): void {
  change({ submits: portal().submits + 1, reached: 'done' });
  open('done');
}

export function Console() {
  const step = usePortal((state) => state.step);
  const filingType = usePortal((state) => state.filingType);
  const Page = PAGES[step];
  useEffect(() => {
    const follow = () => {
      const wanted = location.hash.slice(2);
      open(STEPS.find((known) => known === wanted) ?? portal().step);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <Layout className="console">
      <Bar />
      <Layout hasSider>
        <Layout.Sider theme="light" width={200}>
          <Menu mode="inline" selectedKeys={['file']} items={MENU} />
        </Layout.Sider>
        <Layout.Content className="console-content">
          <Breadcrumb>
            <Breadcrumb.Item>ICP备案</Breadcrumb.Item>
            <Breadcrumb.Item>新增备案信息</Breadcrumb.Item>
          </Breadcrumb>
          <h2>{TITLES[step]}</h2>
          <Steps
            size="small"
            current={STEPS.indexOf(step)}
            items={STEPS.slice(0, 5).map((key) => ({ title: TITLES[key] }))}
          />
          {filingType && step !== 'verify' && (
            <Alert type="success" showIcon message={`系统判定您的备案类型为：${filingType}`} />
          )}
          <Form
            className="icp-page-form"
            layout="horizontal"
            labelCol={{ span: 5 }}
            wrapperCol={{ span: 15 }}
          >
            <Page />
            {step !== 'done' && <Buttons step={step} />}
          </Form>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function Bar() {
  const name = usePortal(({ model }) =>
    location.search.includes('prefill') ? textAt(model, 'entity.name') : '',
  );
  return (
    <Layout.Header className="console-bar">
      <strong>ICP代备案管理系统</strong>
      <Tag color="orange">练习环境</Tag>
      <span className="console-account">{name ? `当前备案主体：${name}` : '账号：practice-user'}</span>
    </Layout.Header>
  );
}

function Buttons({ step }: { readonly step: Step }) {
  const before = STEPS[STEPS.indexOf(step) - 1];
  return (
    <div className="console-buttons">
      <Space>
        {before && <Button onClick={() => open(before)}>上一步</Button>}
        {step === 'review' ? (
          <Button type="primary" onClick={submit}>
            提交备案
          </Button>
        ) : (
          <Button type="primary" onClick={goOn}>
            下一步
          </Button>
        )}
      </Space>
    </div>
  );
}
