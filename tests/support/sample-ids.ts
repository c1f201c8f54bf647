/** The meeting of the sample book. */
export const SAMPLE_MEETING = 'meeting-33';

/** When the files of the sample say they were made. */
export const CREATED = '2018-08-16T09:30:00.000Z';
