import './versions.css';
import { useState } from 'react';
import { removeVersion } from '../../shared/commands/kept-versions';
import type { Id } from '../../shared/model/id';
import type { KeptVersion } from '../../shared/model/kept-version';
import {
  keptVersionsOf,
  momentInWords,
  versionInWords,
  whyKept,
} from '../../shared/versions/kept-versions';
import { CommandButton } from '../commands/CommandButton';
import { ifItCan, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { useQuietBook, useView } from '../store/use-book';
import { openComparison } from './open-comparison';
import { giveVersion, keepNow } from './version-acts';

/** The versions of the minutes that are kept: each can be compared, and written again as it was. */
export function VersionsSection({ meetingId }: { readonly meetingId: Id }) {
  const versions = keptVersionsOf(useQuietBook(), meetingId);
  return (
    <section className="versions-section" aria-labelledby="versions-section">
      <h2 id="versions-section">Versions</h2>
      {versions.length === 0 ? (
        <p className="versions-none">
          None is kept yet. One is kept at each step, to the Chair, to the members, approved.
        </p>
      ) : (
        <ul className="versions-list">
          {versions.map(version => (
            <VersionLine key={version.id} version={version} />
          ))}
        </ul>
      )}
      <KeepForm meetingId={meetingId} />
      <CommandButton name="versions.readCopy">Read an edited Word copy …</CommandButton>
    </section>
  );
}

function VersionLine({ version }: { readonly version: KeptVersion }) {
  const desk = useDesk();
  const { id, meetingId, label, why, keptAt } = version;
  const named = versionInWords(version);
  const remove = ifItCan(desk, { label: `remove the version “${named}”` }, (book, context) =>
    removeVersion(book, id, context),
  );
  const removing = () => {
    remove?.();
    say(desk.view, `The version “${named}” lies in the trash. Undo brings it back.`);
  };
  return (
    <li className="version-line">
      <span className="version-name">{label === '' ? whyKept(why) : label}</span>
      <span className="version-when">
        {label === '' ? '' : `${whyKept(why)}, `}
        {momentInWords(keptAt)}
      </span>
      <span className="version-ways">
        <Way words="Compare" about={named} act={() => openComparison(desk, meetingId, id)} />
        <Way words="Word" about={named} act={() => void giveVersion(desk, version)} />
        {remove && <Way words="Remove" about={named} act={removing} />}
      </span>
    </li>
  );
}

interface WayProps {
  readonly words: string;
  readonly about: string;
  readonly act: () => void;
}

function Way({ words, about, act }: WayProps) {
  return (
    <button
      type="button"
      className="button button-plain"
      aria-label={`${words}: ${about}`}
      onClick={act}
    >
      {words}
    </button>
  );
}

function KeepForm({ meetingId }: { readonly meetingId: Id }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const [label, setLabel] = useState('');
  if (readOnly) return null;
  return (
    <form
      className="version-keep"
      onSubmit={event => {
        event.preventDefault();
        void keepNow(desk, meetingId, label);
        setLabel('');
      }}
    >
      <label>
        <span className="for-readers">Name of the version, if it needs one</span>
        <input
          value={label}
          placeholder="Name, if it needs one"
          onChange={({ target }) => setLabel(target.value)}
        />
      </label>
      <button type="submit" className="button">
        Keep a version now
      </button>
    </form>
  );
}
