// How are files chosen? With a button, or by dropping them on it.
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
  readonly onFiles: (files: readonly File[]) => void;
}

/** A field that accepts files; files dropped beside it are ignored. */
export function DropFiles({ t, accept, testId, label, isMany, isDisabled, onFiles }: DropFilesProps) {
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
          type="file"
          accept={accept}
          multiple={isMany ?? false}
          disabled={isDisabled}
          data-testid={testId}
          aria-label={label}
          onChange={(event) => {
            const input = event.currentTarget;
            take(input.files);
            input.value = ''; // so that the same file may be chosen again
          }}
        />
      </label>
      <span class="small muted">{t('drop.here')}</span>
    </div>
  );
}
