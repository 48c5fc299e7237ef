import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { INSPRONGEN, markedDeletions, markedLines } from './marked-lines.ts';

const color = (name: string) => `var(--basis-color-${name})`;

const inspringing = Object.fromEntries(
  INSPRONGEN.map((indent) => [
    `.cm-line.rv-in-${indent}`,
    { paddingInlineStart: `calc(1rem + ${indent + 2}ch)`, textIndent: `-${indent + 2}ch` },
  ]),
);

/** The look of the editor, in the colours of the page: those go through the border of a shadow root. */
const vorm = EditorView.theme({
  '&': {
    color: color('default-color-document'),
    backgroundColor: color('default-bg-surface'),
    fontSize: '1.0625rem',
    height: '100%',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--basis-text-font-family-default)',
    lineHeight: '1.6',
    overscrollBehavior: 'contain',
  },
  '.cm-scroller:focus-visible': { outline: 'var(--basis-focus-outline)', outlineOffset: '-3px' },
  '.cm-content': {
    padding: '1.25rem 0 40vh',
    caretColor: color('accent-color-default'),
    maxInlineSize: '52rem',
  },
  '.cm-line': { padding: '0 1.5rem 0 1rem' },
  '.cm-line.rv-kop': {
    fontFamily: 'var(--basis-text-font-family-monospace)',
    fontSize: '0.875rem',
    lineHeight: '1.65',
    fontVariantLigatures: 'none',
  },
  ...inspringing,
  '.cm-line.rv-tabelregel': {
    fontFamily: 'var(--basis-text-font-family-monospace)',
    fontSize: '0.875rem',
  },
  '.cm-cursor': { borderLeftWidth: '2px', borderLeftColor: color('accent-color-default') },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection':
    {
      background: 'light-dark(#cfe0f8, #2c4266)',
    },
  '.cm-activeLine': { backgroundColor: 'light-dark(#f7f5f0, #20242b)' },
  '@media (prefers-reduced-motion: reduce)': {
    '&.cm-focused > .cm-scroller > .cm-cursorLayer': { animation: 'none' },
  },
  '.cm-gutters': {
    backgroundColor: color('default-bg-surface'),
    color: color('default-color-subtle'),
    border: 'none',
    fontFamily: 'var(--basis-text-font-family-monospace)',
    fontSize: '0.75rem',
    paddingInlineStart: '0.25rem',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2rem', lineHeight: '1.44rem' },
  '.cm-foldGutter .cm-gutterElement': { lineHeight: '1.44rem', cursor: 'pointer' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: color('default-color-document') },
  '.cm-foldPlaceholder': {
    background: color('accent-bg-subtle'),
    border: 'none',
    color: color('accent-color-default'),
    padding: '0 0.4rem',
  },
  '.cm-tooltip': {
    backgroundColor: color('default-bg-raised'),
    color: color('default-color-document'),
    border: `1px solid ${color('default-border-subtle')}`,
    borderRadius: 'var(--basis-border-radius-sm)',
    boxShadow: 'var(--basis-shadow)',
    fontFamily: 'var(--basis-text-font-family-default)',
    fontSize: '1rem',
    lineHeight: '1.45',
    maxInlineSize: 'min(34rem, 92vw)',
    overflow: 'hidden',
  },
  '.cm-tooltip-lint': { padding: '0.25rem 0' },
  '.cm-diagnostic': { padding: '0.6rem 0.9rem', borderInlineStart: '4px solid transparent' },
  '.cm-diagnostic-error': { borderInlineStartColor: color('negative-color-default') },
  '.cm-diagnostic-warning': { borderInlineStartColor: color('warning-color-default') },
  '.cm-diagnostic-info': { borderInlineStartColor: color('info-color-default') },
  '.cm-diagnosticAction': {
    font: 'inherit',
    fontSize: '0.9375rem',
    fontWeight: '600',
    padding: '0.25rem 0.65rem',
    marginInline: '0 0.5rem',
    marginBlockStart: '0.5rem',
    color: color('accent-color-inverse'),
    backgroundColor: color('accent-bg-default'),
    border: 'none',
    borderRadius: 'var(--basis-border-radius-sm)',
    cursor: 'pointer',
    minBlockSize: '2rem',
    display: 'inline-block',
  },
  '.rv-ernst': { fontWeight: '700' },
  '.rv-hint': { color: color('default-color-subtle'), display: 'block', marginBlockStart: '0.2rem' },
  '.cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info': {
    backgroundImage: 'none',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
  '.cm-lintRange-error': {
    textDecorationStyle: 'wavy',
    textDecorationColor: color('negative-color-default'),
  },
  '.cm-lintRange-warning': {
    textDecorationStyle: 'wavy',
    textDecorationColor: color('warning-color-default'),
  },
  '.cm-lintRange-info': { textDecorationStyle: 'dotted', textDecorationColor: color('info-color-default') },
  '.cm-lintRange-active': { backgroundColor: color('warning-bg-subtle') },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'inherit',
    maxBlockSize: '18rem',
    padding: '0.25rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '0.3rem 0.6rem',
    borderRadius: '4px',
    display: 'flex',
    alignItems: 'baseline',
    gap: '0.75rem',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: color('accent-bg-default'),
    color: color('accent-color-inverse'),
  },
  '.cm-completionDetail': {
    fontStyle: 'normal',
    marginInlineStart: 'auto',
    color: color('default-color-subtle'),
    fontVariantNumeric: 'tabular-nums',
  },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': { padding: '0.6rem 0.9rem' },
  '.rv-uitleg': { padding: '0.6rem 0.9rem' },
  '.rv-uitleg p, .cm-completionInfo p': { margin: '0 0 0.4rem' },
  '.rv-uitleg p:last-child, .cm-completionInfo p:last-child': { margin: '0' },
  '.rv-uitleg table': { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  '.rv-uitleg td, .rv-uitleg th': { padding: '0.15rem 0.6rem 0.15rem 0', textAlign: 'start' },
  '.cm-panels': {
    backgroundColor: color('default-bg-subtle'),
    color: color('default-color-document'),
    borderColor: color('default-border-subtle'),
  },
  '.cm-panel.cm-search, .cm-panel.cm-gotoLine': {
    padding: '0.6rem 2.5rem 0.6rem 1rem',
    fontFamily: 'var(--basis-text-font-family-default)',
  },
  '.cm-panel.cm-search label': {
    fontSize: '0.9375rem',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.3rem',
  },
  '.cm-textfield': {
    fontFamily: 'inherit',
    fontSize: '1rem',
    padding: '0.3rem 0.5rem',
    backgroundColor: color('default-bg-surface'),
    border: `1px solid ${color('default-border-default')}`,
    borderRadius: '4px',
  },
  '.cm-button': {
    fontSize: '0.9375rem',
    padding: '0.3rem 0.6rem',
    backgroundImage: 'none',
    backgroundColor: color('default-bg-surface'),
    border: `1px solid ${color('default-border-default')}`,
    borderRadius: '4px',
  },
  '.cm-panel.cm-search [name=close], .cm-panel.cm-gotoLine [name=close]': {
    fontSize: '1.5rem',
    inlineSize: '2rem',
    blockSize: '2rem',
    insetBlockStart: '0.35rem',
    insetInlineEnd: '0.5rem',
    color: 'inherit',
  },
  '.cm-searchMatch': { backgroundColor: 'light-dark(#ffe9a8, #5a4a16)' },
  '.cm-searchMatch-selected': { backgroundColor: 'light-dark(#ffc94d, #8a6d12)' },
  '.cm-button:focus-visible, .cm-textfield:focus-visible, .cm-diagnosticAction:focus-visible, button:focus-visible':
    {
      outline: 'var(--basis-focus-outline)',
      outlineOffset: '2px',
    },
});

const letters = HighlightStyle.define([
  {
    tag: tags.heading1,
    fontFamily: 'var(--basis-text-font-family-heading)',
    fontSize: '1.5em',
    fontWeight: '600',
  },
  {
    tag: tags.heading2,
    fontFamily: 'var(--basis-text-font-family-heading)',
    fontSize: '1.35em',
    fontWeight: '600',
  },
  {
    tag: tags.heading3,
    fontFamily: 'var(--basis-text-font-family-heading)',
    fontSize: '1.12em',
    fontWeight: '600',
  },
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: color('accent-color-default') },
  { tag: tags.url, color: color('default-color-subtle') },
  { tag: tags.processingInstruction, color: color('default-color-subtle') },
  { tag: tags.contentSeparator, color: color('default-color-subtle') },
  { tag: tags.special(tags.content), color: color('default-color-subtle') },
  { tag: tags.keyword, color: color('accent-color-default') },
  { tag: tags.variableName, color: color('accent-color-default'), fontWeight: '600' },
  { tag: tags.definition(tags.propertyName), color: color('accent-color-default') },
  { tag: tags.propertyName, color: color('accent-color-default') },
  { tag: tags.comment, color: color('default-color-subtle'), fontStyle: 'italic' },
  { tag: tags.meta, color: color('default-color-subtle') },
  { tag: tags.separator, color: color('default-color-subtle') },
  { tag: tags.labelName, color: color('info-color-default') },
]);

/** How the text looks while it is written. */
export const uiterlijk: Extension = [vorm, syntaxHighlighting(letters), markedLines];

const verschilvorm: Extension = EditorView.theme({
  '.cm-content': { padding: '0.75rem 0', maxInlineSize: 'none' },
  '.cm-deletedChunk.rv-kop': { fontFamily: 'var(--basis-text-font-family-monospace)', fontSize: '0.875rem' },
  '.cm-changedLine, .cm-insertedLine': { backgroundColor: 'light-dark(#e6f4ea, #16301f)' },
  '.cm-changedText': {
    background: 'light-dark(#bfe5cb, #24573a)',
    textDecoration: 'underline',
    textDecorationThickness: '2px',
  },
  // The drawn letters have no such sign; the words say it.
  '.cm-collapsedLines:before, .cm-collapsedLines:after': { display: 'none' },
  '.cm-deletedChunk': { backgroundColor: 'light-dark(#fcecea, #3a2220)', paddingInlineStart: '1rem' },
  '.cm-deletedChunk .cm-deletedText, .cm-deletedLine': {
    background: 'light-dark(#f6cdc9, #6b2f2a)',
    textDecoration: 'line-through',
  },
  '.cm-collapsedLines': {
    background: color('default-bg-subtle'),
    color: color('default-color-subtle'),
    padding: '0.3rem 1rem',
  },
});

/** How the changes between two texts look: struck through and underlined, not by colour alone. */
export const verschillen: Extension = [verschilvorm, markedDeletions];
