import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Remark, RemarkPlace } from '../../shared/checks/check';
import type { Checked } from '../../shared/checks/checks';
import { mendAll } from '../../shared/checks/mend-all';
import { leaveAsIs, lookAgain } from '../../shared/commands/left-as-is';
import type { Meeting } from '../../shared/model/meeting';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { useView } from '../store/use-book';
import { openRemark } from './open-remark';
import { RemarkLine } from './RemarkLine';
import { type ChecksNow, useChecks } from './use-checks';

/** What to look at before the minutes are sent: each remark is the way to its place. */
export function Checks({ meeting }: { meeting: Meeting }) {
  const desk = useDesk();
  const now = useChecks(meeting.id);
  const list = useRef<HTMLDivElement>(null);
  const at = useView(view => view.review.remark);
  const remarks = now.checked.flatMap(each => each.remarks);
  const chosen = useChosen(remarks, at);
  const choose = ({ key, place }: Remark) =>
    desk.view.setState(({ review }) => ({
      review: { ...review, remark: key, itemId: itemOf(place) ?? review.itemId },
    }));
  useFocusAgain(list, chosen);
  const press = (event: KeyboardEvent) => {
    const remark = remarks.find(({ key }) => key === chosen);
    if (!remark || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) choose(step(remarks, remarks.indexOf(remark)));
    else if (event.key === 'm') mendOne(desk, remark);
    else if (event.key === 'M') mendAlike(desk, now.checked, remark);
    else if (event.key === 'x') leave(desk, meeting, remark);
    else return;
    event.preventDefault();
  };
  return (
    <main className="checks" id="desk" tabIndex={-1} aria-label="Before you send" ref={list}>
      <h1>Before you send</h1>
      <p className="checks-say" role="status">
        {inWords(now, remarks.length)}
      </p>
      {/** biome-ignore lint/a11y/noStaticElementInteractions: the keys of the lines inside it */}
      <div className="checks-list" onKeyDown={press}>
        {now.checked.map(each => (
          <CheckRemarks
            key={each.check.name}
            checked={each}
            chosen={chosen}
            onChoose={choose}
            onOpen={remark => void openRemark(desk, meeting.id, remark)}
            onMend={remark => mendOne(desk, remark)}
            onMendAll={() => mendRemarks(desk, each.remarks)}
            onLeave={remark => leave(desk, meeting, remark)}
          />
        ))}
      </div>
      <Well checked={now.checked} />
      <LookAgain checked={now.checked} meeting={meeting} />
    </main>
  );
}

/** The remark that has the keyboard; where it is told no more, the one that stands in its place. */
function useChosen(remarks: readonly Remark[], at: string | null): string | null {
  const place = useRef(0);
  const found = remarks.findIndex(({ key }) => key === at);
  const now = found < 0 ? Math.max(0, Math.min(place.current, remarks.length - 1)) : found;
  useEffect(() => {
    if (remarks.length > 0) place.current = now;
  }, [remarks.length, now]);
  return remarks[now]?.key ?? null;
}

function itemOf(place: RemarkPlace): string | null {
  if (place.at === 'words') return place.line.itemId;
  return 'itemId' in place ? place.itemId : null;
}

type Step = (remarks: readonly Remark[], at: number) => Remark;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: (remarks, at) => placed(remarks, at + 1),
  ArrowUp: (remarks, at) => placed(remarks, at - 1),
  Home: remarks => placed(remarks, 0),
  End: remarks => placed(remarks, remarks.length - 1),
};

function placed(remarks: readonly Remark[], at: number): Remark {
  const remark = remarks[Math.max(0, Math.min(remarks.length - 1, at))];
  if (!remark) throw new Error('A step was asked for among no remarks.');
  return remark;
}

/** The keyboard stays in the list when a remark goes away under it. */
function useFocusAgain(list: { readonly current: HTMLElement | null }, chosen: string | null) {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const had = before.current;
    before.current = chosen;
    const isOurs = list.current?.contains(document.activeElement) || isNowhere();
    if (chosen === null || had === chosen || !isOurs) return;
    const line = list.current?.querySelector<HTMLElement>('[data-chosen] .remark-open');
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function inWords({ isLooking }: ChecksNow, count: number): string {
  if (isLooking) return 'Looking through the minutes …';
  if (count === 0) return 'Nothing left to look at.';
  return count === 1 ? '1 thing to look at' : `${count} things to look at`;
}

function mendOne(desk: Desk, remark: Remark): void {
  if (remark.mend) mendRemarks(desk, [remark]);
  else say(desk.view, 'Only you can tell what belongs here. Enter goes there.');
}

function mendAlike(desk: Desk, checked: readonly Checked[], remark: Remark): void {
  const alike = checked.find(({ remarks }) => remarks.includes(remark));
  if (alike) mendRemarks(desk, alike.remarks);
}

function mendRemarks(desk: Desk, remarks: readonly Remark[]): void {
  const [only] = remarks;
  const label =
    remarks.length === 1 && only ? `mend: ${only.words}` : `mend ${remarks.length} remarks`;
  const done = doIt(desk, { label }, (book, context) => mendAll(book, remarks, context));
  if (!done) say(desk.view, NOT_MENDED);
}

const NOT_MENDED =
  'This cannot be written now: the text has changed, or the minutes were circulated. Nothing was changed.';

function leave(desk: Desk, { id }: Meeting, { key, words }: Remark): void {
  const left = doIt(desk, { label: `leave as it is: ${words}` }, book =>
    leaveAsIs(book, { meetingId: id, key }),
  );
  if (!left) say(desk.view, NOT_LEFT);
}

const NOT_LEFT = 'These minutes have left the house: what is told here can only be looked at.';

interface GroupProps {
  readonly checked: Checked;
  readonly chosen: string | null;
  readonly onChoose: (remark: Remark) => void;
  readonly onOpen: (remark: Remark) => void;
  readonly onMend: (remark: Remark) => void;
  readonly onMendAll: () => void;
  readonly onLeave: (remark: Remark) => void;
}

function CheckRemarks({ checked, chosen, onMendAll, ...on }: GroupProps) {
  const { check, remarks } = checked;
  const mendable = remarks.filter(({ mend }) => mend !== null).length;
  if (remarks.length === 0) return null;
  return (
    <section className="check-remarks" aria-label={check.title}>
      <h2>
        {check.title} <span className="check-count">{remarks.length}</span>
        {mendable > 1 && (
          <button type="button" className="button button-quiet" onClick={onMendAll}>
            Mend all {mendable}
          </button>
        )}
      </h2>
      <ul>
        {remarks.map(remark => (
          <RemarkLine key={remark.key} remark={remark} isChosen={remark.key === chosen} {...on} />
        ))}
      </ul>
    </section>
  );
}

/** What was looked for and is as it should be. */
function Well({ checked }: { checked: readonly Checked[] }) {
  const well = checked.flatMap(({ well: words }) => (words === null ? [] : [words]));
  return (
    <ul className="checks-well" aria-label="As it should be">
      {well.map(words => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function LookAgain({ checked, meeting }: { checked: readonly Checked[]; meeting: Meeting }) {
  const desk = useDesk();
  const left = checked.reduce((sum, each) => sum + each.left, 0);
  if (left === 0) return null;
  return (
    <p className="checks-left">
      {left === 1 ? '1 remark was left as it is.' : `${left} remarks were left as they are.`}{' '}
      <button
        type="button"
        className="button button-quiet"
        onClick={() =>
          doIt(desk, { label: 'look again at what was left' }, book =>
            lookAgain(book, { meetingId: meeting.id }),
          )
        }
      >
        Look again
      </button>
    </p>
  );
}
