import regularFile from '../../node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url&inline';
import italicFile from '../../node_modules/@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url&inline';
import boldFile from '../../node_modules/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url&inline';
import boldItalicFile from '../../node_modules/@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf?url&inline';
import { bytesOfAddress } from '../bytes/base64';

/*
 * The font of what the program draws itself: as wide as Arial, letter by letter, with the letters of
 * every European language. By Steve Matteson, under the SIL Open Font License 1.1.
 */

/** What the font is called. */
export const FONT_NAME = 'Arimo';

/** The font files, each as bytes. */
export function fontFiles() {
  return {
    regular: bytesOfAddress(regularFile),
    bold: bytesOfAddress(boldFile),
    italic: bytesOfAddress(italicFile),
    boldItalic: bytesOfAddress(boldItalicFile),
  };
}
