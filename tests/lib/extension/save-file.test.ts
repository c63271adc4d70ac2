// @vitest-environment happy-dom
// Is a file written piece by piece to the place that the person chose, and to the downloads where no place can be chosen?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseTarget } from '../../../lib/extension/save-file';

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));

/** A place on a disk that keeps what was closed. */
function place(over: { onWrite?: () => Promise<void> } = {}) {
  const state = { written: '', kept: 'what stood there before', isAborted: false };
  const handle = {
    createWritable: async () => ({
      write: async (bytes: Uint8Array) => {
        await over.onWrite?.();
        state.written += new TextDecoder().decode(bytes);
      },
      close: async () => {
        state.kept = state.written;
      },
      abort: async () => {
        state.isAborted = true;
      },
    }),
    getFile: async () => new File([state.kept], 'x'),
  };
  return { state, handle };
}

function pick(picker: unknown): void {
  vi.stubGlobal('showSaveFilePicker', picker);
}

const links: HTMLAnchorElement[] = [];
function watchDownloads(): void {
  links.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a chosen place', () => {
  it('receives every piece at once, is read back from the disk, and nothing goes to the downloads', async () => {
    watchDownloads();
    const { state, handle } = place();
    const names: string[] = [];
    pick(async ({ suggestedName }: { suggestedName: string }) => {
      names.push(suggestedName);
      return handle;
    });
    const target = await chooseTarget('b.backup');
    await target.write(bytes('one '));
    expect(state.written).toBe('one ');
    await target.write(bytes('two'));
    expect(state.kept).toBe('what stood there before');
    expect(await target.finish()).toBe(7);
    expect(await target.read(4, 7)).toEqual(bytes('two'));
    target.keep();
    expect([names, links]).toEqual([['b.backup'], []]);
  });

  it('keeps the earlier content when the work fails', async () => {
    const { state, handle } = place();
    pick(async () => handle);
    const target = await chooseTarget('b.backup');
    await target.write(bytes('half'));
    await target.discard();
    expect(state).toMatchObject({ kept: 'what stood there before', isAborted: true });
  });

  it('reports that the disk is full', async () => {
    const { handle } = place({
      onWrite: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    });
    pick(async () => handle);
    const target = await chooseTarget('b.backup');
    await expect(target.write(bytes('x'))).rejects.toThrow();
  });

  it('that was not chosen ends as cancelled, one that is refused as a failed file', async () => {
    pick(() => Promise.reject(new DOMException('', 'AbortError')));
    await expect(chooseTarget('b')).rejects.toThrow('cancelled');
    pick(() => Promise.reject(new DOMException('', 'SecurityError')));
    await expect(chooseTarget('b')).rejects.toThrow('file-failed');
  });
});

describe('where nobody can choose', () => {
  it('the downloads get the file when all went well, under its name, and never before', async () => {
    watchDownloads();
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob); // only blobs are made here
      return 'blob:x';
    });
    const target = await chooseTarget('b.backup');
    await target.write(bytes('one '));
    await target.write(bytes('two'));
    expect(await target.finish()).toBe(7);
    expect(await target.read(0, 3)).toEqual(bytes('one'));
    expect(links).toEqual([]);
    target.keep();
    expect(links.map((link) => link.download)).toEqual(['b.backup']);
    expect(await made[0]?.text()).toBe('one two');
  });

  it('nothing is kept of an abandoned file', async () => {
    watchDownloads();
    const target = await chooseTarget('b.backup');
    await target.write(bytes('half'));
    await target.discard();
    target.keep();
    expect(links).toEqual([]);
    expect(await target.read(0, 4)).toHaveLength(0);
  });
});
