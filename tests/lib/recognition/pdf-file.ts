// How do tests make a PDF? One page by hand: text at given places in fonts that are not embedded, and pictures.

/** A text on the page, in points from its top left. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfPageOptions {
  /** How the file encodes characters: by a table that every reader has, or by its own. */
  readonly codes?: 'UniGB-UTF16-H' | 'Identity-H';
  /** The text is invisible, as when a scanner puts recognised text over its picture. */
  readonly isInvisible?: boolean;
  /** A picture of the whole page, below or above the text. */
  readonly picture?: 'below' | 'above';
}

const WIDTH = 842;
const HEIGHT = 595;

/** The bytes of the file. */
export function pdfOf(texts: readonly PdfText[], options: PdfPageOptions = {}): Uint8Array {
  const { codes = 'UniGB-UTF16-H', isInvisible = false, picture } = options;
  const shown = texts.map(
    ({ text, x, y, size = 12 }) =>
      `BT /F1 ${size} Tf ${isInvisible ? 3 : 0} Tr 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`,
  );
  const image = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im1 Do Q`;
  const content = [
    ...(picture === 'below' ? [image] : []),
    ...shown,
    ...(picture === 'above' ? [image] : []),
  ].join('\n');
  const own = codes === 'Identity-H' ? ' /ToUnicode 8 0 R' : '';
  return file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 9 0 R >> >> >>`,
    stream(content),
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${codes} /DescendantFonts [6 0 R]${own} >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (${codes === 'Identity-H' ? 'Identity' : 'GB1'}) /Supplement 0 >> >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    stream(
      '/CIDInit /ProcSet findresource begin begincmap /CMapName /Own def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end',
    ),
    stream(
      '\u00ff',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    ),
  ]);
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

function stream(content: string, more = ''): string {
  return `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;
}

/** The objects, numbered from 1, followed by the table of their offsets. */
function file(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
