import { useState } from 'react';
import { setWordTemplate } from '../../../shared/commands/word-template';
import type { Committee } from '../../../shared/model/committee';
import { wordTemplateIdOf } from '../../../shared/model/word-template';
import { PLACEHOLDERS } from '../../../shared/report/placeholders';
import { doIt, useDesk } from '../../desk/desk';
import { chosenTemplate } from '../../outs/chosen-template';
import { say } from '../../store/said';
import { useView } from '../../store/use-book';
import { Problem } from '../../ui/Problem';

/** The committee's own Word file, in which its minutes are written: chosen, and taken off again. */
export function WordFileSetting({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, code, wordTemplate } = committee;
  /** Undo has to bring the one before back: it is brought first. */
  const bring = () => desk.bringPlaces(wordTemplate === undefined ? [] : [wordTemplateIdOf(id)]);
  const choose = async () => {
    const chosen = await chosenTemplate(desk);
    if (!chosen) return;
    setProblem('refused' in chosen ? chosen.refused : null);
    if ('refused' in chosen) return;
    await bring();
    doIt(desk, { label: `Word file of ${code}` }, book =>
      setWordTemplate(book, { committeeId: id, template: chosen }),
    );
    say(desk.view, `The minutes of ${code} are written in ${chosen.name} from now on.`);
  };
  const takeOff = async () => {
    setProblem(null);
    await bring();
    doIt(desk, { label: `Word file of ${code}` }, book =>
      setWordTemplate(book, { committeeId: id, template: null }),
    );
  };
  return (
    <section className="word-file" aria-label="Own Word file">
      <h3>Own Word file</h3>
      <p className="settings-remark">
        The minutes are written in it: its styles, header, footer, logo and paper win. Write{' '}
        <code>{'{minutes}'}</code> in a line of its own where they come;{' '}
        {PLACEHOLDERS.map(name => `{${name}}`).join(', ')} are filled in anywhere. All else that
        goes out as Word has its letterhead and styles; a PDF has not.
      </p>
      <div className="word-file-ways">
        <span className="word-file-name">{wordTemplate ?? 'none'}</span>
        <button
          type="button"
          className="button button-plain"
          disabled={readOnly}
          onClick={() => void choose()}
        >
          {wordTemplate === undefined ? 'Choose a Word file …' : 'Choose another …'}
        </button>
        {wordTemplate !== undefined && (
          <button
            type="button"
            className="button button-plain"
            disabled={readOnly}
            onClick={() => void takeOff()}
          >
            Take it off
          </button>
        )}
      </div>
      <Problem words={problem} />
    </section>
  );
}
