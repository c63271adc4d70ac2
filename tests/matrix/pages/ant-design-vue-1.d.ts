// The Chinese locale of Ant Design Vue 1; its package does not name its types.
declare module 'antdv1/es/locale/zh_CN' {
  const locale: object;
  export default locale;
}
