import { Component, type ReactNode } from 'react';
import { makeBackup } from '../backup/make-backup';
import type { Desk } from '../desk/desk';
import { Message } from '../ui/Message';

interface MishapProps {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/**
 * Stands around everything that is drawn. A mistake of ours in drawing becomes words for her, while
 * the book goes on being saved; she can have it as a file, and open the page anew.
 */
export class Mishap extends Component<MishapProps, { readonly happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError(): { happened: boolean } {
    return { happened: true };
  }

  override render(): ReactNode {
    const { desk, children } = this.props;
    if (!this.state.happened) return children;
    return (
      <Message title="Something could not be shown" alert>
        <p>
          This is a mistake of Minutebook's, not of yours. What you typed is kept: it is saved on
          this computer, or still being saved. Open the page again to go on.
        </p>
        <p className="message-ways">
          <button type="button" className="button button-main" onClick={() => location.reload()}>
            Open the page again
          </button>
          <button
            type="button"
            className="button button-plain"
            onClick={() => void makeBackup(desk)}
          >
            Make a backup file first
          </button>
        </p>
      </Message>
    );
  }
}
