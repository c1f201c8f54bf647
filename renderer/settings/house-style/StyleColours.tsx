import {
  type ColourName,
  type FaintWords,
  faintWords,
  madeReadable,
} from '../../../shared/report/house-styles/contrast';
import { ColourSetting } from './ColourSetting';
import type { StyleProps } from './style-props';

/** The colours of a house style, and where the Word file has each. */
const COLOURS: { readonly [C in ColourName]: string } = {
  text: 'Text',
  headings: 'Headings and labels',
  accent: 'Date, notes and links',
  rule: 'Lines of tables and pages',
  tableHeader: 'Heading row',
  tableHeaderText: 'Words of the heading row',
  action: 'Frame of an action',
  actionShade: 'Behind an action',
  outcomeShade: 'Behind an outcome',
};

const NAMES = Object.keys(COLOURS) as readonly ColourName[];

/** The colours of the house; words that would be hard to read are told, and can be mended. */
export function StyleColours({ style, set }: StyleProps) {
  const { colours } = style;
  return (
    <fieldset className="style-group">
      <legend>Colours</legend>
      <div className="style-colours">
        {NAMES.map(name => (
          <ColourSetting
            key={name}
            label={COLOURS[name]}
            value={colours[name]}
            {...(name === 'outcomeShade' && { none: 'none' })}
            save={value =>
              set(now => ({ ...now, colours: { ...now.colours, [name]: value } }), `colour ${name}`)
            }
          />
        ))}
      </div>
      {faintWords(style).map(faint => (
        <p key={faint.words} className="style-faint" role="status">
          {inWords(faint)}{' '}
          <button
            type="button"
            className="button button-quiet"
            onClick={() => set(now => madeReadable(now, faint))}
          >
            Make it readable
          </button>
        </p>
      ))}
    </fieldset>
  );
}

function inWords({ words, behind, ratio }: FaintWords): string {
  const ground = behind === null ? 'on the paper' : `on “${COLOURS[behind]}”`;
  return `“${COLOURS[words]}” has a contrast of ${ratio.toFixed(1)} to 1 ${ground}: many will not be able to read it. It takes 4.5 to 1.`;
}
