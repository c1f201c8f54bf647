import './out-section.css';
import { recordOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import { CommandButton } from '../commands/CommandButton';
import { useBook, useView } from '../store/use-book';

/** How the document goes out: each format, in the version that is chosen above. */
export function OutSection({ meeting }: { readonly meeting: Meeting }) {
  const version = useView(view => view.review.version);
  const hasOwnFile = useBook(({ book }) => {
    const committee = recordOf(book, 'committee', meeting.committeeId);
    return committee?.wordTemplate !== undefined;
  });
  const what = version === 'public' ? 'The public version' : 'The full minutes';
  return (
    <section className="out-section" aria-label="Out" key={`${meeting.id} ${version}`}>
      <h2>Out</h2>
      <p className="out-what">{what}</p>
      <CommandButton name="meeting.word" kind="main" showsKeys>
        Word
      </CommandButton>
      <div className="out-formats">
        <CommandButton name="meeting.pdf">PDF</CommandButton>
        <CommandButton name="meeting.md">Markdown</CommandButton>
        <CommandButton name="meeting.txt">Text</CommandButton>
      </div>
      {hasOwnFile && (
        <p className="out-what">
          Word and print are in the committee’s own Word file, the PDF in the house style. For a PDF
          as printed, print to a file.
        </p>
      )}
      <CommandButton name="meeting.print" showsKeys>
        Print
      </CommandButton>
      <CommandButton name="meeting.copy" showsKeys>
        Copy, formatted
      </CommandButton>
      <div className="out-formats">
        <CommandButton name="meeting.extract">Extract …</CommandButton>
        <CommandButton name="meeting.actions">Actions only</CommandButton>
      </div>
      <CommandButton name="meeting.pack">Meeting pack …</CommandButton>
    </section>
  );
}
