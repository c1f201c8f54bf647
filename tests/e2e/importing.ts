/** A register as someone else keeps it: what it changes, what is new, and four rows that do not fit. */
export const REGISTER_CSV = `Register of modifications,,,,,,
Mod number,Modification title,Status,Proposer,Date raised,Target release,Colour
SECMP0901,A sample change,Report Phase,A supplier,01/08/2018,November 2018,red
SECMP0903,A third change,Refinement,A network,3/8/2018,November 2019 Release,
MP099,"Batch 4, of many",Approved,,12 Dec 2017,TBC,
SECMP0902,Another sample change,Pondering,,,,
P344,Of another code,Refinement,,,,
SECMP0904,Raised some day,Refinement,,soon,,
SECMP0903,Twice,,,,,
`;
