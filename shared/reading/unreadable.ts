/** Why a file could not be read, for programs and in words for her. The file is never changed. */
export interface Unreadable {
  readonly code:
    | 'empty'
    | 'tooLarge'
    | 'binary'
    | 'otherFormat'
    | 'damaged'
    | 'noMinutes'
    | 'noTable';
  readonly message: string;
}

/** Whether reading was refused. */
export function isUnreadable(result: object): result is Unreadable {
  return 'code' in result && 'message' in result;
}
