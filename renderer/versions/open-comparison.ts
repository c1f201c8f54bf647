import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';

/** Shows how a version of a meeting's minutes differs from the minutes as they are now. */
export function openComparison({ view }: Desk, meetingId: Id, versionId: Id | null): void {
  const dialog = { name: 'compareVersions', about: meetingId } as const;
  view.setState({ dialog: versionId === null ? dialog : { ...dialog, to: versionId } });
}
