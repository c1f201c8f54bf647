/** What a backup says to someone who opens it without the program. */
export const README = `This is a backup of a book of Minutebook: committees, meetings, minutes and actions.

It is an ordinary zip. To read it without Minutebook, unpack it (rename it to end in
.zip if need be) and open its files with any text editor. All text is UTF-8.

manifest.json    when this backup was made, and how much it holds
book.json        committees, people, and actions from before the book
meetings/        a file for each meeting: its agenda, minutes, updates and notes
trash.json       what was taken out of the book and can be put back
set-aside.json   records that could not be read when the backup was made
attachments/     files that belong to the book
SHA256SUMS       check sums; "sha256sum -c SHA256SUMS" tells whether a file was changed

Each .json file but the manifest holds { format, schema, records }. A record has an id
and a kind, and names others by their ids: a minute its agenda item, an agenda item
its meeting, a meeting its committee. The text of a minute is in its "blocks".
The whole form is described in docs/backup-file.md of the program.
`;
