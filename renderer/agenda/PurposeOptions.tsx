import { Purpose } from '../../shared/model/agenda-item';
import { PURPOSE_WORDS } from './item-marks';

/** All that an item can be for, to choose from. */
export function PurposeOptions() {
  return (
    <>
      {Purpose.options.map(purpose => (
        <option key={purpose} value={purpose}>
          {PURPOSE_WORDS[purpose]}
        </option>
      ))}
    </>
  );
}
