// Which colours may a client's square have? Eight that are distinguishable in the light and the dark theme.
export const clientColours = [
  '#2f7d6b',
  '#1f5fbf',
  '#8a5a00',
  '#6b4fa0',
  '#a3453b',
  '#2b6f8f',
  '#5d6b2f',
  '#8f3d6e',
] as const;
