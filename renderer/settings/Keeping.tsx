import { setDraftWithin, setRetention } from '../../shared/commands/retention';
import type { Committee, Retention } from '../../shared/model/committee';
import { DRAFT_WITHIN } from '../../shared/registers/drafting-clock';
import { doIt, useDesk } from '../desk/desk';
import { TextSetting } from './TextSetting';

/** Within which time a draft goes to the Chair, and how long things are kept. */
export function Keeping({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id: committeeId, code, draftWithin = DRAFT_WITHIN, retention = {} } = committee;
  const keep = (next: Retention) =>
    doIt(desk, { label: `how long ${code} keeps things` }, book =>
      setRetention(book, { committeeId, retention: next }),
    );
  const years = (name: 'documentYears' | 'noteYears') => (typed: string) => {
    const { [name]: _, ...others } = retention;
    return keep(typed === '' ? others : { ...others, [name]: Number(typed) });
  };
  const { notesUntilApproved: _, ...byYears } = retention;
  return (
    <section className="setting">
      <h2>The draft, and how long things are kept</h2>
      <p className="settings-remark">
        The screen of meetings says when a draft is late, and when something was to be kept no
        longer. Minutebook deletes nothing by itself; a field that is empty means for ever.
      </p>
      <div className="dialog-row">
        <TextSetting
          label="Draft to the Chair within, in working days"
          value={String(draftWithin)}
          refusal="A whole number of days, up to 250."
          save={typed =>
            doIt(desk, { label: `time for the draft of ${code}` }, book =>
              setDraftWithin(book, { committeeId, days: numberTyped(typed) }),
            )
          }
        />
        <TextSetting
          label="Documents are kept, in years"
          value={String(retention.documentYears ?? '')}
          refusal="A whole number of years, up to 200, or nothing."
          save={years('documentYears')}
        />
        <TextSetting
          label="Private notes are kept, in years"
          value={String(retention.noteYears ?? '')}
          refusal="A whole number of years, up to 200, or nothing."
          save={years('noteYears')}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={retention.notesUntilApproved === true}
          onChange={({ target }) =>
            keep(target.checked ? { ...byYears, notesUntilApproved: true } : byYears)
          }
        />
        Ask me whether to delete my private notes once the minutes are approved
      </label>
    </section>
  );
}

/** What is no number is none that can be kept. */
function numberTyped(typed: string): number {
  return typed === '' ? Number.NaN : Number(typed);
}
