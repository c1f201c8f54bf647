import './review.css';
import { Suspense } from 'react';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { meetingName } from '../meeting/meeting-words';
import { PreviewPages } from '../preview/on-demand-preview';
import { useQuietBook } from '../store/use-book';
import { Message } from '../ui/Message';
import { Part } from '../ui/on-demand';
import { Checks } from './Checks';
import { DocumentPanel } from './DocumentPanel';
import { ReviewBar } from './ReviewBar';

/** The minutes of a meeting before they leave the house: what to look at, and how they go out. */
export function ReviewScreen({ meetingId }: { meetingId: Id }) {
  const whose = reviewed(useQuietBook(), meetingId);
  if (!whose) return <Message title="This meeting is not in the book" alert />;
  const { committee, meeting } = whose;
  return (
    <div className="screen review-screen">
      <title>{`${committee.code} ${meetingName(meeting)}, review and export – Minutebook`}</title>
      <ReviewBar committee={committee} meeting={meeting} />
      <Checks meeting={meeting} />
      <div className="review-pages">
        <Suspense>
          <Part of={PreviewPages} given={{ meetingId }} />
        </Suspense>
      </div>
      <DocumentPanel committee={committee} meeting={meeting} />
    </div>
  );
}

function reviewed(book: Book, meetingId: Id) {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  return meeting && committee ? { meeting, committee } : null;
}
