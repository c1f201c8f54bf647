import { useState } from 'react';
import { levelsInUse, setRiskPattern, setRiskScale } from '../../../shared/commands/risks';
import type { Committee } from '../../../shared/model/committee';
import { actionReference } from '../../../shared/model/reference-pattern';
import type { RiskBand, RiskLevel, RiskScale } from '../../../shared/model/risk-scale';
import { scaleOf, USUAL_RISK_PATTERN } from '../../../shared/registers/risks/risk-register';
import { doIt, useDesk } from '../../desk/desk';
import { useQuietBook } from '../../store/use-book';
import { Problem } from '../../ui/Problem';
import { TextSetting } from '../TextSetting';

/** How a committee numbers and weighs its risks. */
export function RiskSettings({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const used = levelsInUse(useQuietBook(), committee);
  const [refused, setRefused] = useState(false);
  const { id: committeeId, code, riskPattern = USUAL_RISK_PATTERN } = committee;
  const scale = scaleOf(committee);
  const set = (part: Partial<RiskScale>) => {
    const isKept = doIt(desk, { label: `scale of risks of ${code}` }, book =>
      setRiskScale(book, { committeeId, scale: { ...scale, ...part } }),
    );
    setRefused(!isKept);
    return isKept;
  };
  return (
    <section className="setting">
      <h2>Risks</h2>
      <p className="settings-remark">
        The rating is the points of the likelihood times those of the impact. The lowest level
        stands first; one that a risk was weighed with stays.
      </p>
      <div className="dialog-row">
        <TextSetting
          label={`References of risks: ${actionReference(riskPattern, { code, meeting: '', sequence: 1 })}`}
          value={riskPattern}
          refusal="It stays as it was: a pattern needs {sequence} once, as R{sequence:2} does, and no {meeting}."
          save={pattern =>
            doIt(desk, { label: `references of risks of ${code}` }, book =>
              setRiskPattern(book, { committeeId, pattern }),
            )
          }
        />
      </div>
      <div className="setting-scales">
        <Levels
          title="Likelihood"
          levels={scale.likelihoods}
          used={used.likelihoods}
          save={likelihoods => set({ likelihoods })}
        />
        <Levels
          title="Impact"
          levels={scale.impacts}
          used={used.impacts}
          save={impacts => set({ impacts })}
        />
        <Bands bands={scale.bands} save={bands => set({ bands })} />
      </div>
      <Problem words={refused && SCALE_STAYS} />
    </section>
  );
}

interface LevelsProps {
  readonly title: string;
  readonly levels: readonly RiskLevel[];
  readonly used: ReadonlySet<string>;
  readonly save: (levels: RiskLevel[]) => boolean;
}

function Levels({ title, levels, used, save }: LevelsProps) {
  const desk = useDesk();
  const change = (at: number, part: Partial<RiskLevel>) =>
    save(levels.map((level, n) => (n === at ? { ...level, ...part } : level)));
  const highest = Math.max(0, ...levels.map(({ points }) => points));
  return (
    <fieldset>
      <legend>{title}</legend>
      {levels.map((level, at) => (
        <div key={level.id} className="setting-level">
          <TextSetting
            label={`${title}, level ${at + 1}`}
            value={level.name}
            save={name => change(at, { name })}
          />
          <TextSetting
            label={`Points of ${level.name}`}
            value={String(level.points)}
            save={points => /^\d{1,4}$/.test(points) && change(at, { points: Number(points) })}
          />
          <button
            type="button"
            aria-label={`Take off ${level.name}`}
            disabled={used.has(level.id) || levels.length === 1}
            onClick={() => save(levels.filter(({ id }) => id !== level.id))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button button-plain"
        onClick={() =>
          save([
            ...levels,
            { id: desk.now().newId(), name: `Level ${levels.length + 1}`, points: highest + 1 },
          ])
        }
      >
        Add a level
      </button>
    </fieldset>
  );
}

interface BandsProps {
  readonly bands: readonly RiskBand[];
  readonly save: (bands: RiskBand[]) => boolean;
}

/** What ratings are called, from which number on. */
function Bands({ bands, save }: BandsProps) {
  const change = (at: number, part: Partial<RiskBand>) =>
    save(bands.map((band, n) => (n === at ? { ...band, ...part } : band)));
  const last = bands.at(-1)?.from ?? 0;
  return (
    <fieldset>
      <legend>What ratings are called</legend>
      {bands.map((band, at) => (
        <div key={band.from} className="setting-level">
          <TextSetting
            label={`Ratings from ${band.from} are called`}
            value={band.name}
            save={name => change(at, { name })}
          />
          <TextSetting
            label={`${band.name} from`}
            value={String(band.from)}
            save={from => /^\d{1,6}$/.test(from) && change(at, { from: Number(from) })}
          />
          <button
            type="button"
            aria-label={`Take off ${band.name}`}
            onClick={() => save(bands.filter(({ from }) => from !== band.from))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button button-plain"
        onClick={() => save([...bands, { from: last + 1, name: `From ${last + 1}` }])}
      >
        Add a name
      </button>
    </fieldset>
  );
}

const SCALE_STAYS =
  'It stays as it was: names differ from each other, and what ratings are called rises.';
