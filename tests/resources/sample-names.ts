/** A name of a person that no one could take for real. */
export const SAMPLE_NAME = /^\p{Lu}\p{L}+ (?:Sample|Example|Specimen|Placeholder)$/u;

/** Words of the real bodies and documents around the minutes that we learn from. */
export const REAL_BODIES =
  /\b(?:SECAS|SEC|DCC|Ofgem|BEIS|DESNZ|ELEXON|TABASC|SMETS\d*|SECMP\d*|SMKI|CPL|DNOs?|Gemserv|Capita|Xoserve|Telefonica|Vodafone|Smart Energy Code)\b/i;
