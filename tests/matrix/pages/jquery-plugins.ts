// The matrix page of a hosting firm's jQuery plug-ins: Chosen and Select2, each of which draws its own list over a hidden one.
import './jquery-global';
import 'chosen-js';
import 'chosen-js/chosen.css';
import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { LONG, NAMES, START, search, take } from './data';

select2(window, $);

const app = document.getElementById('app') ?? document.body;

interface List {
  readonly widget: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly plugin: 'chosen' | 'select2';
  readonly settings?: object;
  readonly chosen?: readonly string[];
}

/** A row of the form with one list, whose plug-in is started as a page does; the model is what the hidden list holds. */
function add({ widget, label, names, plugin, settings = {}, chosen }: List): void {
  const options = names.map((name) => `<option${chosen?.includes(name) ? ' selected' : ''}>${name}</option>`);
  const several = chosen === undefined ? '' : ' multiple';
  const first = chosen === undefined ? '<option value=""></option>' : '';
  const row = document.createElement('div');
  row.className = 'form-group';
  row.innerHTML = `<label class="control-label">${label}</label><div class="controls"><select style="width:240px" data-placeholder="请选择"${several}>${first}${options.join('')}</select></div>`;
  app.append(row);
  const list = $(row).find('select');
  list.on('change', () => take(widget)(list.val()));
  if (plugin === 'chosen') list.chosen(settings);
  else list.select2({ placeholder: '请选择', ...settings });
}

const remote = {
  minimumInputLength: 1,
  ajax: {
    transport: (
      { data }: { readonly data: { readonly term?: string } },
      done: (found: unknown) => void,
    ): void => {
      void search(data.term ?? '').then((names) =>
        done({ results: names.map((name) => ({ id: name, text: name })) }),
      );
    },
  },
};

const note = document.createElement('div');
note.innerHTML =
  '<p><label for="one">文本</label><input id="one"></p><p><label for="more">长文本</label><textarea id="more"></textarea></p>';
app.append(note);
$('#one').on('change', () => take('text')($('#one').val()));
$('#more').on('change', () => take('textarea')($('#more').val()));

add({ widget: 'select', label: '下拉', names: NAMES, plugin: 'chosen', settings: { disable_search: true } });
add({ widget: 'long', label: '长列表', names: LONG, plugin: 'chosen' });
add({ widget: 'searchable', label: '可搜索', names: LONG, plugin: 'select2' });
add({ widget: 'remote', label: '远程', names: [], plugin: 'select2', settings: remote });
add({ widget: 'multiple', label: '多选列表', names: NAMES, plugin: 'chosen', chosen: START.multiple });
