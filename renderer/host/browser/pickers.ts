/** What a picker of files asks for. */
interface Picking {
  readonly suggestedName?: string;
  readonly types?: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

declare global {
  /** File System Access, which some browsers have (WICG, https://wicg.github.io/file-system-access/). */
  interface Window {
    showOpenFilePicker?: (asked?: Picking) => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?: (asked?: Picking) => Promise<FileSystemFileHandle>;
    showDirectoryPicker?: (asked?: { readonly mode: string }) => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (asked: { readonly mode: string }) => Promise<PermissionState>;
    requestPermission?: (asked: { readonly mode: string }) => Promise<PermissionState>;
  }
}

/** Whether she left a picker without choosing. */
export function wasLeft(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Whether the browser showed no picker, because no key or click of hers was recent enough. */
export function wasNotShown(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'SecurityError';
}
