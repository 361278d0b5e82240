/** What a page takes out of a file while it is built: the file's text, or all of it as a `data:` address. */
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*?inline' {
  const address: string;
  export default address;
}
