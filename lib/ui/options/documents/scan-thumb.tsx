// What does a scan look like, small? Its picture beside its name; a page or a video is a drawing.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface ThumbProps {
  readonly t: Translate;
  readonly file: File;
  /** Shows it large. */
  readonly open: () => void;
}

/** Pressed, it shows the picture large. */
export function ScanThumb({ t, file, open }: ThumbProps) {
  const source = usePicture(file);
  const [isBroken, setBroken] = useState(false);
  if (source === null || isBroken)
    return (
      <span class="folder-thumb">
        <Icon name={/\.mp4$/iu.test(file.name) ? 'play' : 'file'} />
      </span>
    );
  return (
    <button
      type="button"
      class="folder-thumb"
      data-testid="folder-thumb"
      aria-label={t('folder.thumb', { file: plain(file.name) })}
      onClick={open}
    >
      <img src={source} alt="" loading="lazy" decoding="async" onError={() => setBroken(true)} />
    </button>
  );
}

/** The address of a picture while it is shown; null for a PDF or a video. */
export function usePicture(file: File): string | null {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    if (!/\.(?:jpe?g|png|webp)$/iu.test(file.name)) return;
    const url = URL.createObjectURL(file);
    setSource(url);
    return () => {
      URL.revokeObjectURL(url);
      setSource(null);
    };
  }, [file]);
  return source;
}
