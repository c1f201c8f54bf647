import type { HouseStyle } from '../../model/house-style';
import { ENERGY_CODE } from './energy-code';
import { PLAIN } from './plain';

/** The house styles that come with the program, the usual one first. */
export const HOUSE_STYLES: readonly HouseStyle[] = [PLAIN, ENERGY_CODE];
