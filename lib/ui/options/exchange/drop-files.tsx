// How are files chosen? With a button, or by dropping them on it.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import { useDrop } from '../../use-drop';

interface DropFilesProps {
  readonly t: Translate;
  readonly accept: string;
  readonly testId: string;
  readonly label: string;
  readonly isMany?: boolean;
  readonly isDisabled: boolean;
  /** The press that led here asks for the file, so that no second one is needed. */
  readonly opensAtOnce?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A field that accepts files; files dropped beside it are ignored. */
export function DropFiles({
  t,
  accept,
  testId,
  label,
  isMany,
  isDisabled,
  opensAtOnce = false,
  onFiles,
}: DropFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // without a press just before, as after a reload, the browser would refuse it
    if (opensAtOnce && navigator.userActivation?.isActive) input.current?.click();
  }, [opensAtOnce]);
  const { isOver, dropProps } = useDrop((dropped) => take(dropped?.files));
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0 && !isDisabled) onFiles([...files].slice(0, isMany ? undefined : 1));
  };
  return (
    // dropping is an alternative to the file input inside
    <div class={isOver ? 'drop over' : 'drop'} {...dropProps}>
      <label class="chip file big">
        <Icon name="file" /> {label}
        <input
          ref={input}
          type="file"
          accept={accept}
          multiple={isMany ?? false}
          disabled={isDisabled}
          data-testid={testId}
          aria-label={label}
          onChange={(event) => {
            const box = event.currentTarget;
            take(box.files);
            box.value = ''; // so that the same file may be chosen again
          }}
        />
      </label>
      <span class="small muted">{t('drop.here')}</span>
    </div>
  );
}
