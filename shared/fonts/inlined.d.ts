/** A file whose content is in the program, as a `data:` address in base64. */
declare module '*?url&inline' {
  const address: string;
  export default address;
}
