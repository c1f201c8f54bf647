/** A matter that committees speak of: what an item on it is called, and what there is to say of. */
export interface Matter {
  readonly title: string;
  /** Noun phrases that can stand as the object of a sentence. */
  readonly things: readonly string[];
}

/** Invented matters of an invented code. */
export const MATTERS: readonly Matter[] = [
  {
    title: 'Move to the New Reading Service',
    things: [
      'the order in which Users would move to the new Reading Service',
      'the treatment of readings in transit',
      'the second rehearsal of the move',
      'the notices of duplicate readings',
    ],
  },
  {
    title: 'Renewal of Interface Certificates',
    things: [
      'the early renewal of interface certificates',
      'the number of certificates that could be renewed in a day',
      'the help that small Users needed with their certificates',
      'the certificates that would expire together',
    ],
  },
  {
    title: 'Archive of the Hub',
    things: [
      'the index of the archive',
      'the oldest records without a postcode',
      'the time for which records were to be kept',
      'the cost of storing the archive twice',
    ],
  },
  {
    title: 'Data Interface Specification',
    things: [
      'the next version of the Data Interface Specification',
      'the fields that no User had ever filled',
      'the examples in the technical schedules',
      'the notice given of a change to the interface',
    ],
  },
  {
    title: 'Exception Reports',
    things: [
      'the wording of the exception reports',
      'the reports that no one had opened',
      'the thresholds above which a report was sent',
      'the share of reports that led to a correction',
    ],
  },
  {
    title: 'Shared Meter Rooms',
    things: [
      'access to shared meter rooms',
      'the radio signal in shared meter rooms',
      'the survey of older buildings',
      'the keys held by the network companies',
    ],
  },
  {
    title: 'Mirror Test Environment',
    things: [
      'the charges for the mirror test environment',
      'the hours in which tests could be run',
      'the copy of live records used in tests',
      'the queue for testing before a release',
    ],
  },
  {
    title: 'Outage Flags',
    things: [
      'the sending of outage flags through the Hub',
      'the flags that arrived after the outage had ended',
      'the register of planned outages',
      'the wish of the network companies for a shorter notice',
    ],
  },
  {
    title: 'Replacement of Early Meters',
    things: [
      'the replacement of early meters',
      'the records left open when a meter was replaced',
      'the stock of spare meters',
      'the sites at which two meters answered',
    ],
  },
  {
    title: 'Address Matching',
    things: [
      'the matching of addresses with the Address Bureau',
      'the addresses that matched more than one site',
      'the monthly list of corrections',
      'the rules for addresses in new streets',
    ],
  },
  {
    title: 'Winter Change Freeze',
    things: [
      'the dates of the winter change freeze',
      'the changes that could not wait for the spring',
      'the approval of urgent corrections during the freeze',
      'the lessons of last winter',
    ],
  },
  {
    title: 'Guidance for New Users',
    things: [
      'the guidance for new Users',
      'the questions that new Users asked most often',
      'the rehearsal that a new User had to pass',
      'the register of contacts at each User',
    ],
  },
  {
    title: 'Capacity of the Hub',
    things: [
      'the capacity of the Hub in the evening peak',
      'the forecast of messages for the coming year',
      'the limits set for each User',
      'the test at twice the expected load',
    ],
  },
  {
    title: 'Estimated Readings',
    things: [
      'the correction of estimated readings',
      'readings that arrived without a time of day',
      'the share of estimates among all readings',
      'the time within which an estimate had to be replaced',
    ],
  },
  {
    title: 'Review of the Technical Schedules',
    things: [
      'the timetable for the review of the technical schedules',
      'the schedules that repeated each other',
      'the terms that were used without being defined',
      'the legal text of the first three schedules',
    ],
  },
  {
    title: 'Service Calendar',
    things: [
      'the service calendar of the Hub',
      'the days on which no change could be made',
      'a shorter notice for changes to the calendar',
      'the clash of two planned breaks in the service',
    ],
  },
];
