// Of what is every surface made? Colours, type, spacing and the controls, read from the style sheets as they are.
import { render } from 'preact';
import { Icon, type IconName } from '../../lib/ui/icon';
import { Keys } from '../../lib/ui/keys';

const inks = ['ink', 'ink-2', 'ink-3', 'line', 'line-2', 'paper', 'wash', 'brand', 'brand-ink'];
const tones = ['block', 'ask', 'warn', 'todo', 'info', 'ok'];
const sizes = [19, 17, 14.5, 13.5, 12.5, 12];
const steps = [4, 6, 8, 10, 14, 20, 28];
const icons: readonly IconName[] = [
  'check',
  'block',
  'ask',
  'warn',
  'todo',
  'info',
  'lock',
  'target',
  'undo',
  'file',
];

/** The whole sheet. */
export function renderTokens(root: HTMLElement): void {
  render(
    <main style={{ display: 'grid', gap: '18px', padding: '20px', maxWidth: '900px' }}>
      <h1 style={{ fontSize: '19px' }}>Design language</h1>
      <div class="row">
        {inks.map((name) => (
          <Swatch key={name} name={name} />
        ))}
      </div>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '0 10px' }}>
        {tones.map((tone) => (
          <div
            key={tone}
            class={`card ${tone}`}
            style={{ '--tone': `var(--${tone})`, background: `var(--${tone}-wash)` }}
          >
            <span class="card-icon">
              <Icon name={tone === 'ok' ? 'check' : (tone as IconName)} />
            </span>
            <div class="card-body">
              <span class="card-tag">{tone}</span>
              <p class="card-title">统一社会信用代码 0123</p>
            </div>
          </div>
        ))}
      </div>
      <div>
        {sizes.map((size) => (
          <p key={size} style={{ fontSize: `${size}px` }}>
            {size} px 备案主体信息 Filing entity 91330106
          </p>
        ))}
      </div>
      <div class="row" style={{ alignItems: 'end' }}>
        {steps.map((step) => (
          <span key={step} class="small center">
            <i
              style={{
                display: 'block',
                width: `${step}px`,
                height: `${step}px`,
                background: 'var(--brand)',
              }}
            />
            {step}
          </span>
        ))}
      </div>
      <div class="row">
        <button type="button" class="primary">
          填写本页 5 项 <Keys shortcut="Alt+Shift+F" />
        </button>
        <button type="button" class="secondary">
          重新检查
        </button>
        <button type="button" class="chip">
          <Icon name="target" /> 定位到此项
        </button>
        <button type="button" class="link">
          设置
        </button>
        <button type="button" class="term">
          管局
        </button>
      </div>
      <div class="row">
        {icons.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
    </main>,
    root,
  );
}

function Swatch({ name }: { readonly name: string }) {
  return (
    <span class="small center" style={{ width: '84px' }}>
      <i
        style={{
          display: 'block',
          height: '34px',
          borderRadius: '8px',
          border: '1px solid var(--line-2)',
          background: `var(--${name})`,
        }}
      />
      {name}
    </span>
  );
}
