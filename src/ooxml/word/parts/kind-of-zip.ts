import type { WordRefusal } from '../word-parts.ts';

/** What a zip without the list of content types of an Office file is, by its paths and the type that it states itself. */
export function kindOfZip(paths: readonly string[], mimetype = ''): WordRefusal | undefined {
  const names = new Set(paths.map((path) => path.toLowerCase()));
  if (names.has('[content_types].xml')) return undefined;
  if (/opendocument\.spreadsheet/u.test(mimetype)) return 'workbook';
  if (/opendocument\.presentation/u.test(mimetype)) return 'slides';
  if (/opendocument\.text/u.test(mimetype) || names.has('content.xml')) return 'odt';
  if ([...names].some((name) => name === 'index.zip' || /^index\/.*\.iwa$/u.test(name))) return 'pages';
  return 'other-zip';
}

/** What the main part of an Office file is, by its content type. */
export type MainKind = 'document' | 'macros' | 'template' | 'workbook' | 'slides' | 'unknown';

export function mainKind(contentType: string): MainKind {
  if (/template/i.test(contentType) && !/spreadsheet|presentation|excel|powerpoint/i.test(contentType))
    return 'template';
  if (/spreadsheetml|ms-excel/i.test(contentType)) return 'workbook';
  if (/presentationml|ms-powerpoint/i.test(contentType)) return 'slides';
  if (/macroEnabled/i.test(contentType)) return 'macros';
  return /wordprocessingml\.document\.main/i.test(contentType) ? 'document' : 'unknown';
}
