import { createContext, useContext } from 'react';
import type { MeetingFrame } from '../meeting/meeting-view';

/** The meeting whose sheet is drawn, for the blocks on it. */
export const MeetingContext = createContext<MeetingFrame | null>(null);

/** The meeting whose sheet this component stands on. */
export function useMeeting(): MeetingFrame {
  const view = useContext(MeetingContext);
  if (!view) throw new Error('A block was drawn outside a sheet.');
  return view;
}
