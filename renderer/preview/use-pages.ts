import { startTransition, useEffect, useState } from 'react';
import { type Book, bookFile } from '../../shared/model/book';
import type { HouseStyle } from '../../shared/model/house-style';
import type { Id } from '../../shared/model/id';
import { templateIdsOfMeeting } from '../../shared/outs/used-template';
import type { MinutesVersion } from '../../shared/registers/public-version';
import type { Report } from '../../shared/report/report';
import { useDesk } from '../desk/desk';
import { latestOnly } from './latest';
import { type Asker, askForPages } from './pages-desk';
import type { PagesAnswer } from './pages-questions';
import { useSettledBook } from './use-settled-book';

/** What is shown: the minutes of a meeting, perhaps in another house style, or a report as it is. */
export type Shown =
  | { readonly meetingId: Id; readonly version: MinutesVersion; readonly style?: HouseStyle }
  | { readonly report: Report };

/** The pages as they were laid out last; `null` before the first, `failed` where that cannot be. */
export type PagesShown = { readonly asker: Asker; readonly answer: PagesAnswer } | 'failed' | null;

/**
 * The pages of a document, following the book: laid out anew, in a worker, whenever it has been quiet
 * for a moment; what is out of date before its turn comes is left out.
 */
export function usePages(shown: Shown): PagesShown {
  const desk = useDesk();
  const book = useSettledBook();
  const [pages, setPages] = useState<PagesShown>(null);
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    const fresh = { asker: askForPages(), later: latestOnly() };
    setSession(fresh);
    return () => {
      fresh.asker.leave();
      setSession(null);
    };
  }, []);
  const report = 'report' in shown ? shown.report : null;
  const { meetingId, version, style } = 'report' in shown ? NO_MEETING : shown;
  useEffect(() => {
    if (!session) return;
    const { asker, later } = session;
    later(async () => {
      const brought = async () => {
        await desk.bringPlaces(templateIdsOfMeeting(book, meetingId));
        const { book: now } = desk.book.getState();
        return asked(asker, now, report ?? { meetingId, version, style });
      };
      const answer = await brought().catch(() => 'failed' as const);
      startTransition(() => setPages(answer === 'failed' ? answer : { asker, answer }));
    });
  }, [desk, session, book, report, meetingId, version, style]);
  return pages;
}

interface Session {
  readonly asker: Asker;
  readonly later: (job: () => Promise<void>) => void;
}

const NO_MEETING = { meetingId: '', version: 'full', style: undefined } as const;

function asked(
  { ask, id }: Asker,
  book: Book,
  of: Report | { meetingId: Id; version: MinutesVersion; style: HouseStyle | undefined },
): Promise<PagesAnswer> {
  if ('blocks' in of) return ask('report', id, of);
  const { meetingId, version, style } = of;
  return ask(
    'document',
    id,
    bookFile(book),
    { what: 'minutes', meetingId, version },
    style ?? null,
  );
}
