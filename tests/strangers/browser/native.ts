// The page of plain controls: everything stands in its markup, and a same-as choice opens what comes after it.
import '../../matrix/pages/data';
import { followNative } from './native-model';

addEventListener('load', () => {
  const { native } = window.spec;
  followNative(document, native);
  document.body.dataset.ready = 'yes';
});
