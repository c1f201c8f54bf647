/** What a locked backup says to someone who opens it without the program. */
export const LOCKED_README = `This is a backup of a book of Minutebook, locked with a passphrase.

It is an ordinary zip. What is locked is in backup.age, in the form of the free program
age (age-encryption.org), which asks for the passphrase:

    age --decrypt --output backup.zip backup.age

What comes out is a zip again, with a README of its own. Without the passphrase nobody
can open it, the makers of Minutebook included.

"sha256sum -c SHA256SUMS" tells whether the file is as it was written.
`;
