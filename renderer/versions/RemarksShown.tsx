import type { Id } from '../../shared/model/id';
import type { ToldRemark } from '../../shared/versions/edited/compared-file';
import { ItemInWords } from './EditCard';
import { keyed } from './LinePieces';

interface ShownProps {
  readonly remarks: readonly ToldRemark[];
  readonly meetingId: Id;
}

/** The comments of a file, each with the line that it stands beside. */
export function RemarksShown({ remarks, meetingId }: ShownProps) {
  if (remarks.length === 0) return null;
  return (
    <section className="edited-remarks" aria-label="Comments">
      <h3>Comments in the file</h3>
      <ul>
        {keyed(remarks).map(([key, { author, text, beside, itemId }]) => (
          <li key={key}>
            <strong>{author || 'Someone'}:</strong> {text}
            {beside !== '' && (
              <span className="edit-context">
                <ItemInWords itemId={itemId} meetingId={meetingId} />: {beside}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
