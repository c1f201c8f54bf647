import './frame.css';
import './rail.css';
import './status-bar.css';
import iconAddress from '../theme/icon.svg';
import { Message } from '../ui/Message';

/**
 * The window while the book is opened: what will stand there anyway, so that nothing flashes. The
 * same stands in `index.html`, to be painted before any script has come.
 */
export function Opening() {
  return (
    <div className="frame">
      <div className="rail">
        <img className="rail-mark" src={iconAddress} alt="" width="26" height="26" />
      </div>
      <Message title="Opening your book …" />
      <footer className="status-bar">
        <p className="saving">Opening your book</p>
      </footer>
    </div>
  );
}
