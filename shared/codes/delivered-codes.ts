import type { Code } from '../model/code';
import { BALANCING_AND_SETTLEMENT_CODE } from './balancing-and-settlement-code';
import { SMART_ENERGY_CODE } from './smart-energy-code';

/** The codes that come with the program, to begin with; once taken up, each is hers to change. */
export const DELIVERED_CODES: readonly Code[] = [SMART_ENERGY_CODE, BALANCING_AND_SETTLEMENT_CODE];
