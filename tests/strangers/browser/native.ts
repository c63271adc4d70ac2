// How does the page of plain controls work? Everything is in its markup, and a same-as choice reveals the fields after it.
import '../../matrix/pages/data';
import { followNative } from './native-model';

addEventListener('load', () => {
  const { native } = window.spec;
  followNative(document, native);
  document.body.dataset.ready = 'yes';
});
