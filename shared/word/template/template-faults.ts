/** Why a file cannot be a committee's template, where that is told in the same words each time. */
export type PlainFault = keyof typeof MESSAGES;

/** Why a file cannot be a committee's template. */
export type TemplateFaultCode = PlainFault | 'misspelled';

/** Why a file cannot be a template, in a code for programs and in words for her. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly message: string;
}

/** A template is stationery: what is larger holds pictures that would be in every file. In bytes. */
export const MOST_TEMPLATE_BYTES = 3_000_000;

const AGAIN = 'Save it, and choose it again.';

const MESSAGES = {
  tooLarge: `The file is larger than ${MOST_TEMPLATE_BYTES / 1_000_000} MB, and all of it would be in every file that is made of it. Make its pictures smaller in Word (Compress Pictures). ${AGAIN}`,
  notWord: 'This is not a Word file. Choose a file that Word saved as .docx or .dotx.',
  locked:
    'This file is locked with a password, or is of an old version of Word (.doc). Save it in Word as .docx without a password, and choose that.',
  damaged:
    'The file is damaged: a part of it cannot be read. Open it in Word, save it anew as .docx, and choose that.',
  macros:
    'The file holds macros or other programs (as .docm and .dotm do), which no minutes should. Save it in Word as .docx without them, and choose that.',
  embedded: `Another file is inside this one (the figures behind a chart, an inserted document, or ink), and all of it would go out with every file made of it. Put a picture of it there instead in Word. ${AGAIN}`,
  strict:
    'The file is saved as “Strict Open XML Document”. Save it in Word as “Word Document (.docx)”, and choose that.',
  protected: `The file is protected against editing, and so would be every file made of it. Take that away in Word (Review, Restrict Editing). ${AGAIN}`,
  revisions: `The file holds tracked changes, which would go out with every file made of it. Accept or reject them in Word. ${AGAIN}`,
  comments: `The file holds comments, which would go out with every file made of it. Delete them in Word. ${AGAIN}`,
  hidden: `The file holds hidden text, which would go out with every file made of it. Show it in Word (the ¶ button), and delete it. ${AGAIN}`,
  linked: `The file fetches a picture or something else from another place. Put it into the file itself in Word. ${AGAIN}`,
  noPlace: `The template does not say where the minutes come. Write {minutes} in a line of its own in Word. ${AGAIN}`,
  twoPlaces: `The template says {minutes} more than once. Leave it in one place. ${AGAIN}`,
  placeInside: `{minutes} has to stand in a line of its own in the text: not in a table, a text box, a header or a footer, and without other words beside it. ${AGAIN}`,
} as const;

/** The fault of that code. */
export function templateFault(code: PlainFault): TemplateFault {
  return { code, message: MESSAGES[code] };
}

/** The fault of words in braces that stand for nothing, where others were probably meant. */
export function misspelledFault(typed: string, meant: string): TemplateFault {
  return {
    code: 'misspelled',
    message: `The template says {${typed}}, which stands for nothing. {${meant}} was probably meant. Put that right in Word, save it, and choose it again.`,
  };
}
