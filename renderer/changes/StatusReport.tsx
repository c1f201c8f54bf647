import { type FormEvent, useState } from 'react';
import { dateInWords } from '../../shared/model/partial-date';
import { dayBefore } from '../../shared/registers/changes/day-before';
import { firstDayOf, lastDayOf } from '../../shared/registers/changes/days';
import { monthNews } from '../../shared/registers/changes/month-news';
import { committeesOf } from '../../shared/registers/committees';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { dateFact } from '../meetings/typed-facts';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { TypedField, type Understood } from '../ui/TypedField';
import { exportStatus } from '../word-export/export-status';
import { Line } from './fields';
import { useRegister } from './use-register';

/** The Change Status Report of a month: what changed is shown before it is written. */
export function StatusReport({ onClose }: DialogProps) {
  const desk = useDesk();
  const register = useRegister();
  const { today } = desk.now();
  const [month, setMonth] = useState(
    dateInWords(dayBefore(firstDayOf(today.slice(0, 7))).slice(0, 7)),
  );
  const [committeeId, setCommitteeId] = useState('');
  const [presentedTo, setPresentedTo] = useState('');
  const [version, setVersion] = useState('');
  const committees = committeesOf(useQuietBook());
  const meant = dateFact(month, today).value;
  const wanted = meant?.length === 7 ? meant : null;
  const committee = committees.find(({ id }) => id === committeeId) ?? committees[0];
  if (!register || !committee) return null;
  const write = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === null) return;
    const about = { committeeId: committee.id, codeId: register.code.id };
    void exportStatus(desk, { ...about, month: wanted, presentedTo, version });
    onClose();
  };
  return (
    <Dialog title="Change Status Report" size="wide" onClose={onClose}>
      <form className="dialog-form" onSubmit={write}>
        <div className="dialog-row">
          <TypedField label="Month" first value={month} says={saysOf(wanted)} onChange={setMonth} />
          <label>
            By the committee
            <select value={committee.id} onChange={({ target }) => setCommitteeId(target.value)}>
              {committees.map(({ id, code }) => (
                <option key={id} value={id}>
                  {code}
                </option>
              ))}
            </select>
          </label>
          <Line label="Presented to" value={presentedTo} onChange={setPresentedTo} />
          <Line label="Version" value={version} onChange={setVersion} />
        </div>
        {wanted !== null && (
          <WhatChanged
            sentences={monthNews(register, {
              after: dayBefore(firstDayOf(wanted)),
              upTo: lastDayOf(wanted),
            }).map(each => each.sentences.join(' '))}
          />
        )}
        <div className="dialog-acts">
          <button type="submit" className="button button-main" disabled={wanted === null}>
            Write the Word file
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function WhatChanged({ sentences }: { sentences: readonly string[] }) {
  return (
    <section className="what-changed" aria-label="What changed">
      <h3>What changed</h3>
      {sentences.length === 0 ? (
        <p className="dialog-remark">Nothing changed in the register in this month.</p>
      ) : (
        <ul>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function saysOf(month: string | null): Understood {
  if (month === null) return { words: 'No month; write August 2018', wrong: true };
  return { words: `As at ${dateInWords(lastDayOf(month))}`, wrong: false };
}
