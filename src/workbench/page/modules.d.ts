/** Files that webpack gives as text, and styles it puts into the page. */
declare module '*.xml' {
  const text: string;
  export default text;
}
declare module '*.css';
