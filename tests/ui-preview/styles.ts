// Which style sheets does a page of the extension load? Those that its entrypoint names, in that order, and no others.
const entrypoints = import.meta.glob<string>('../../entrypoints/*/main.tsx', {
  query: '?raw',
  import: 'default',
});
const sheets = import.meta.glob('../../lib/ui/**/*.css');

/** How the scenes of a page begin; every other scene is of the side panel. */
const PAGES: Readonly<Record<string, string>> = {
  options: 'options',
  undecided: 'options',
  editor: 'options',
  recognition: 'options',
  welcome: 'welcome',
  popup: 'popup',
  practice: 'practice',
  paper: 'report',
};

/** Loads the sheets of the page to which a scene belongs. */
export async function loadStyles(scene: string): Promise<void> {
  const page = PAGES[scene.replace(/-.*/, '')] ?? 'sidepanel';
  const source = await entrypoints[`../../entrypoints/${page}/main.tsx`]?.();
  const named = [...(source ?? '').matchAll(/^import '@\/(lib\/ui\/\S+\.css)';$/gm)].map(([, path]) => path);
  if (named.length === 0) throw new Error(`no style sheets of ${page}`);
  for (const path of named) await sheets[`../../${path}`]?.();
}
