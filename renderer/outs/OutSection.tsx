import './out-section.css';
import type { Meeting } from '../../shared/model/meeting';
import { CommandButton } from '../commands/CommandButton';
import { useView } from '../store/use-book';

/** How the document goes out: each format, in the version that is chosen above. */
export function OutSection({ meeting }: { readonly meeting: Meeting }) {
  const version = useView(view => view.review.version);
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
      <CommandButton name="meeting.print" showsKeys>
        Print
      </CommandButton>
      <CommandButton name="meeting.copy" showsKeys>
        Copy, formatted
      </CommandButton>
      <CommandButton name="meeting.pack">Meeting pack …</CommandButton>
    </section>
  );
}
