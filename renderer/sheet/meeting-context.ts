import { createContext, useContext } from 'react';
import type { MeetingView } from '../meeting/meeting-view';

/** The meeting whose sheet is drawn, for the blocks on it. */
export const MeetingContext = createContext<MeetingView | null>(null);

/** The meeting whose sheet this component stands on. */
export function useMeeting(): MeetingView {
  const view = useContext(MeetingContext);
  if (!view) throw new Error('A block was drawn outside a sheet.');
  return view;
}
