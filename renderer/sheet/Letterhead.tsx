import type { Report } from '../../shared/report/report';
import { Logo } from './Logo';
import { useMeeting } from './meeting-context';

/** The head of each page of the file: the logo, or else whose minutes these are, and which. */
export function Letterhead({ header }: { header: Report['header'] }) {
  const { logo } = useMeeting().committee.houseStyle;
  return (
    <div className="letterhead">
      {logo ? <Logo logo={logo} /> : <span>{header.left}</span>}
      <span>{header.right}</span>
    </div>
  );
}
