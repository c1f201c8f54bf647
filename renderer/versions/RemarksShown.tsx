import type { ToldRemark } from '../../shared/versions/edited/compared-file';
import { keyed } from './LinePieces';

/** The comments of a file, each with the line that it stands beside. */
export function RemarksShown({ remarks }: { readonly remarks: readonly ToldRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <section className="edited-remarks" aria-label="Comments">
      <h3>Comments in the file</h3>
      <ul>
        {keyed(remarks).map(([key, { author, text, beside }]) => (
          <li key={key}>
            <strong>{author || 'Someone'}:</strong> {text}
            {beside !== '' && <span className="edit-context">{beside}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
