/** The part of pdfmake that is used here: its build for browsers, which runs in Node as well. */
declare module 'pdfmake/build/pdfmake.min.js' {
  interface Pdfmake {
    /** Files in base64, by name. */
    readonly addVirtualFileSystem: (files: Readonly<Record<string, string>>) => void;
    readonly addFonts: (
      fonts: Readonly<
        Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>
      >,
    ) => void;
    readonly createPdf: (definition: object) => { readonly getBuffer: () => Promise<Uint8Array> };
  }
  const pdfmake: Pdfmake;
  export default pdfmake;
}
