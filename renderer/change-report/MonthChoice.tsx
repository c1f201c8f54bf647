import { type KeyboardEvent, useState } from 'react';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { useDesk } from '../desk/desk';
import { dateFact } from '../ui/typed-facts';
import { monthAfter, monthBefore, monthBeside, type ReportMonth } from './use-report-month';

/** Which month is looked at: typed, or one on or back by the arrow keys or the buttons beside it. */
export function MonthChoice({ chosen }: { chosen: ReportMonth }) {
  const desk = useDesk();
  const { month } = chosen;
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (to: PartialDate) => {
    setTyped(null);
    desk.view.setState(({ report }) => ({ report: { ...report, month: to } }));
  };
  const type = (words: string) => {
    setTyped(words);
    const meant = monthTyped(words, desk.now().today);
    if (meant !== null)
      desk.view.setState(({ report }) => ({ report: { ...report, month: meant } }));
  };
  const step = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(month);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  const isWrong = typed !== null && monthTyped(typed, desk.now().today) === null;
  return (
    <fieldset className="month-choice">
      <legend className="for-readers">Which month</legend>
      <Beside to={monthBefore(month)} from={month} sign="‹" choose={choose} />
      <label>
        Month
        <input
          value={typed ?? dateInWords(month)}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'month-says' : undefined}
          autoComplete="off"
          onFocus={({ target }) => target.select()}
          onBlur={() => setTyped(null)}
          onChange={({ target }) => type(target.value)}
          onKeyDown={step}
        />
      </label>
      <Beside to={monthAfter(month)} from={month} sign="›" choose={choose} />
      {isWrong && (
        <p id="month-says" className="typed-wrong" aria-live="polite">
          No month; write August 2018
        </p>
      )}
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, (month: PartialDate) => PartialDate>> = {
  ArrowUp: monthAfter,
  ArrowDown: monthBefore,
};

interface BesideProps {
  readonly to: PartialDate;
  readonly from: PartialDate;
  readonly sign: string;
  readonly choose: (month: PartialDate) => void;
}

function Beside({ to, from, sign, choose }: BesideProps) {
  return (
    <button
      type="button"
      className="button button-plain"
      aria-label={dateInWords(to)}
      title={monthBeside(to, from)}
      onClick={() => choose(to)}
    >
      {sign}
    </button>
  );
}

/** The month that was typed; `null` for none, or for a day or a year. */
function monthTyped(words: string, today: PartialDate): PartialDate | null {
  const { value } = dateFact(words, today);
  return value?.length === 7 ? value : null;
}
