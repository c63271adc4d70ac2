// The whole of Varlet in one file: its other files ask for Popper's, of which Element Plus has put a shorter package in the place.
declare module '@varlet/ui/es/varlet.esm.js' {
  export * from '@varlet/ui';
}
