// Which component libraries are tried, which kinds of control do they not have, and which are not filled yet?
/** The libraries by what draws them; each kind has a test file of its own, so that they are tried side by side. */
export const LIBRARIES_OF = {
  react: [
    'antd4',
    'antd5',
    'antd6',
    'arco',
    'tdesign',
    'next',
    'tea',
    'react-select',
    'radix',
    'mui',
    'react-aria',
    'semi',
    'antd-mobile',
    'rsuite',
    'mantine',
  ],
  vue: [
    'element-plus',
    'element-ui',
    'opentiny',
    'naive',
    'antdv3',
    'vant',
    'view-ui',
    'tdesign-mobile',
    'vuetify',
    'primevue',
    'devui',
    'tdesign-vue',
    'arco-vue',
    'antdv4',
    'nutui',
    'varlet',
  ],
  other: [
    'shoelace',
    'jquery-plugins',
    'hand-made',
    'old-portal',
    'material',
    'zorro',
    'layui',
    'weui',
    'jquery-weui',
    'bootstrap',
    'bootstrap3',
    'no-framework',
    'ionic',
  ],
} as const;
export const LIBRARIES = [...LIBRARIES_OF.react, ...LIBRARIES_OF.vue, ...LIBRARIES_OF.other] as const;
export type Library = (typeof LIBRARIES)[number];

/** Kinds of control that a library does not have. */
export const LACKS: Readonly<Partial<Record<Library, readonly string[]>>> = {
  'antd-mobile': ['range'], // its calendar draws every month at once: no page offers ten years in it
  vant: ['range', 'searchable', 'remote', 'multiple', 'buttons'],
  weui: ['range', 'searchable', 'remote', 'multiple', 'buttons', 'number'],
  'jquery-weui': ['range', 'searchable', 'remote', 'buttons'],
  'react-select': ['cascader', 'number', 'upload', 'uploads'],
  'jquery-plugins': [
    'cascader',
    'radio',
    'checkbox',
    'date',
    'range',
    'upload',
    'switch',
    'number',
    'buttons',
    'uploads',
  ],
  bootstrap: ['cascader'],
  bootstrap3: ['cascader', 'remote', 'buttons', 'switch'],
  'no-framework': ['cascader', 'range', 'upload', 'uploads', 'switch', 'buttons'],
  radix: ['cascader'],
  mui: ['cascader', 'range'], // its days from and to are for sale
  material: ['cascader'],
  'react-aria': ['cascader'],
  vuetify: ['cascader'],
  mantine: ['cascader'],
  ionic: ['cascader', 'range', 'upload', 'uploads', 'remote'],
  layui: ['cascader', 'remote', 'multiple', 'buttons'],
  'tdesign-mobile': ['searchable', 'remote'],
  varlet: ['searchable', 'remote', 'buttons'],
  shoelace: ['cascader', 'range', 'upload', 'uploads', 'searchable', 'remote'],
};

/** Kinds that are not filled yet. Ionic: its lists stand in a label around their prompt, so that the prompt is read as a part of their name; its days, rows and segments are drawn in shadow trees around slots, and nothing in the page tells that they open something. Else boxes of words whose tags take two presses to go, several files named in one text, and a list that stands open and choices drawn as tags, of which no markup of HTML tells. */
export const MISSED: Readonly<Partial<Record<Library, readonly string[]>>> = {
  mui: ['tags'],
  material: ['uploads'],
  'react-aria': ['listed', 'chips'],
  vuetify: ['tags'],
  primevue: ['tags'],
  ionic: [
    'select',
    'long',
    'date',
    'searchable',
    'multiple',
    'buttons',
    'linked',
    'kind',
    'several',
    'day',
    'wheels',
  ],
};

/** Only these have boxes of tags, or lists that take a new word. */
export const HAVE_TAGS = new Set<Library>([
  'antd4',
  'antd5',
  'antd6',
  'antdv3',
  'arco',
  'tdesign',
  'element-plus',
  'element-ui',
  'naive',
  'react-select',
  'hand-made',
  'mui',
  'material',
  'zorro',
  'view-ui',
  'semi',
  'vuetify',
  'primevue',
  'devui',
  'tdesign-vue',
  'arco-vue',
  'antdv4',
  'bootstrap',
  'no-framework',
  'rsuite',
  'mantine',
]);

/** What a library leaves of its opened lists that is read as a field: jQuery WeUI keeps the sheet of a long list below the window, because it never hears that its movement ended; Ionic's list is named with what is chosen in it. */
export const LEFT: Readonly<Partial<Record<Library, readonly string[]>>> = {
  'jquery-weui': ['radio 确定 请选择'],
  ionic: ['select 证件类型个人'],
};
