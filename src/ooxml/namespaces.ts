/** The namespaces of WordprocessingML and of relationships (ISO 29500, transitional), with their usual prefixes. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
