// Which moment does the address name, as ?scene=blocked&lang=zh&theme=dark? Its page's style sheets come first, as in the page.
import { loadStyles } from './styles';

const scene = new URLSearchParams(location.search).get('scene') ?? '';
await loadStyles(scene);
const { show } = await import('./scenes');
show(document.getElementById('root') ?? document.body);
