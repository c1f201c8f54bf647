import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** Told when the keyboard comes into it and when it leaves. */
  readonly onOpen?: (isOpen: boolean) => void;
}

/** Words of one paragraph that read as text and can be typed in; they are kept in the book. */
export function LineField({ label, value, onChange, onOpen }: LineFieldProps) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  return (
    <textarea
      className="line-field"
      rows={1}
      aria-label={label}
      data-kept-in="book"
      readOnly={readOnly}
      value={value}
      onKeyDown={event => {
        // A paragraph has no lines of its own; with Ctrl the key is for the dialog.
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={({ target }) => onChange(target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      onFocus={() => onOpen?.(true)}
      onBlur={() => {
        desk.book.getState().settle();
        onOpen?.(false);
      }}
    />
  );
}
