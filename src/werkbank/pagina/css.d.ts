/** A style sheet: the build puts it beside the code of the page. */
declare module '*.css';
