/** Minutes in plain text as they come out of another program, with damage from scanning. Our own words. */
export const HARBOUR_MINUTES = `Harbour Technical Committee

Minutes of HARTEC meeting 33 held on 14 August 2018 at Pilot House

Present:
Margaret Ellison (Chair)
Tom Okafor

Apologies:
Ines Duarte

1. Tide tables

The Secretariat told the HARTEC of the new tables under HPMP0006, which follow HPMP0007.

It was noted that HPMPO0006 waits for the survey.

The HARTEC NOTED the update.

2. Minutes and Actions Outstanding

Action Reference

HARTEC31/02

The Secretariat to ask the Survey Group
for its depths.

Update

The depths were given under agenda item 1.

Action CLOSED.

HARTEC32/01

Tom Okafor to write to the Port Panel.

The letter is drafted.

Action ONGOING.

3. Dredging

Costs

The contractor spoke of its costs as follows:

• the barge
• the crew
• the spoil

ACTION HARTEC33/01: The Secretariat to provide a note on dredging at the September 2018 meeting.

See action HARTEC33/01 above for the note.

The HARTEC AGREED the plan.

4. Any Other Business

There was none.
`;
