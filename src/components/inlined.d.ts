/** What a page takes out of a file while it is built: the file's text, all of it as a `data:` address, or its address. */
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*?inline' {
  const address: string;
  export default address;
}
declare module '*?url' {
  const address: string;
  export default address;
}
