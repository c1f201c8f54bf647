import { SMART_ENERGY_CODE } from '../../shared/codes/smart-energy-code';
import { recordsOf } from '../../shared/model/book';
import { openSampleBook } from '../resources/open-sample-book';

const { value: sample } = openSampleBook();

/** The Smart Energy Code, and what the sample book says of its changes: all of it was published. */
export const SEC = SMART_ENERGY_CODE;
export const MODIFICATIONS = recordsOf(sample, 'modification');
export const RELEASES = recordsOf(sample, 'release');
