import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import { useDesk } from '../desk/desk';
import {
  hasCommittee,
  isDocumentName,
  isTableName,
  mayHaveTable,
  showIncoming,
  showIncomingTable,
} from '../going/show-given-file';
import type { Given } from '../store/given';
import { EditedCopyWay } from './EditedCopyWay';
import { RegisterWay } from './RegisterWay';

interface Props {
  readonly given: Given;
  /** The meeting of whose minutes it is an edited copy, where it is one. */
  readonly copyOf: Meeting | null;
  /** The code whose register it is, where it is one. */
  readonly codeId: Id | null;
}

/** The ways of a file that was read into the book. */
export function WaysIn({ given, copyOf, codeId }: Props) {
  const desk = useDesk();
  const { name } = given;
  return (
    <>
      {copyOf && <EditedCopyWay given={given} meeting={copyOf} />}
      <RegisterWay given={given} codeId={codeId} />
      {isDocumentName(name) && (
        <button
          type="button"
          className={copyOf ? 'button' : 'button button-main'}
          data-first
          onClick={() => showIncoming(desk, given)}
        >
          Take in its minutes or agenda …
        </button>
      )}
      {mayHaveTable(name) && hasCommittee(desk) && (
        <button
          type="button"
          className="button"
          data-first={isTableName(name) || undefined}
          onClick={() => showIncomingTable(desk, given)}
        >
          Take in its log of actions or list of members …
        </button>
      )}
    </>
  );
}
