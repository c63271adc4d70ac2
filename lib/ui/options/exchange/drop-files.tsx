// How are files handed over? Chosen by a button, or dropped on it; the same either way.
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

/** A field that takes files; whatever is dropped beside it does nothing. */
export function DropFiles({ t, accept, testId, label, isMany, isDisabled, onFiles }: DropFilesProps) {
  const { isOver, dropProps } = useDrop((dropped) => take(dropped?.files));
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0 && !isDisabled) onFiles([...files].slice(0, isMany ? undefined : 1));
  };
  return (
    // dropping is a second way; the first is the file field in it
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
