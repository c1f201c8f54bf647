import { useDesk } from '../desk/desk';

interface Props {
  /** What taking it in comes to, in a sentence. */
  readonly says: string;
  readonly label: string;
  /** Whether there is something to take in, and all is known of it. */
  readonly canTake: boolean;
}

/** The foot of a form that takes in a table: what it comes to, and the button that does it. */
export function TakingFoot({ says, label, canTake }: Props) {
  const desk = useDesk();
  return (
    <footer className="import-foot">
      <p role="status">{says}</p>
      <button
        type="submit"
        className="button button-main"
        disabled={!canTake || desk.view.getState().readOnly}
      >
        {label}
      </button>
    </footer>
  );
}
