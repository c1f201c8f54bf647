import type { MarkType } from 'prosemirror-model';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { cellAround, listAround } from './commands/around';
import { MINUTE_SCHEMA } from './schema/minute-schema';

/** What the line with the caret is. */
export type KindHere =
  | 'paragraph'
  | 'subheading'
  | 'action'
  | 'outcome'
  | 'postMeetingNote'
  | 'bulletList'
  | 'numberedList'
  | 'table'
  | 'other';

/** What stands where the caret is: the kind of its line, and how what is typed there is set. */
export interface Here {
  readonly kind: KindHere;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What stands at the caret; the same object as before where nothing of it changed. */
export function hereOf(state: EditorState, before: Here | null): Here {
  const { bold, italic } = MINUTE_SCHEMA.marks;
  const here = { kind: kindOf(state), bold: isSet(state, bold), italic: isSet(state, italic) };
  const isSame =
    before?.kind === here.kind && before.bold === here.bold && before.italic === here.italic;
  return isSame ? before : here;
}

function kindOf({ selection: { $from } }: EditorState): KindHere {
  if (cellAround($from)) return 'table';
  const name = listAround($from)?.node.type.name ?? $from.parent.type.name;
  switch (name) {
    case 'paragraph':
    case 'subheading':
    case 'action':
    case 'outcome':
    case 'postMeetingNote':
    case 'bulletList':
    case 'numberedList':
      return name;
    default:
      return 'other';
  }
}

function isSet({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  const { from, to, $from, empty } = selection;
  if (empty && selection instanceof TextSelection) {
    return Boolean(mark.isInSet(storedMarks ?? $from.marks()));
  }
  return doc.rangeHasMark(from, to, mark);
}
