const HEAD = `This is a backup of a book of Minutebook, locked with a passphrase.

It is an ordinary zip. What is locked is in backup.age, in the form of the free program
age (age-encryption.org)`;

const FOOT = `What comes out is a zip again, with a README of its own. Without the passphrase nobody
can open it, the makers of Minutebook included.

"sha256sum -c SHA256SUMS" tells whether the file is as it was written.
`;

/** What a locked backup says to someone who opens it without the program. */
export const LOCKED_README = `${HEAD}, which asks for the passphrase:

    age --decrypt --output backup.zip backup.age

${FOOT}`;

/** The same of one that was written without asking for the passphrase: its key lies beside it. */
export const KEY_README = `${HEAD}. The key to it is in key.age, which is what the
passphrase opens; age asks for it:

    age --decrypt --identity key.age --output backup.zip backup.age

${FOOT}`;
