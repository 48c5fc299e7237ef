import type { Box, LaidOut, Owner } from '../../src/layout/pages/page.ts';
import { textOf } from '../../src/layout/pages/page.ts';
import type { StructElement } from '../../src/layout/pages/structure.ts';

/** The pages as readable text, one box a line: place, kind, what it is part of, and the text itself. */
export function dumpPages(laidOut: LaidOut): string {
  const lines: string[] = [];
  laidOut.pages.forEach((page, index) => {
    lines.push(`bladzijde ${index + 1} ${round(page.width)} x ${round(page.height)}, ${page.end}`);
    for (const box of page.boxes) lines.push(`  ${dumpBox(box, laidOut)}`);
  });
  return `${lines.join('\n')}\n`;
}

function dumpBox(box: Box, laidOut: LaidOut): string {
  const place = `${round(box.x).padStart(6)} ${round(box.y).padStart(6)}`;
  const owner = dumpOwner(box.owner, laidOut.owners);
  switch (box.kind) {
    case 'text': {
      const text = textOf(box).replaceAll('\u00ad', '¬').replaceAll('\u00a0', '~');
      return `${place} ${round(box.width).padStart(6)} ${owner.padEnd(10)} ${box.font}/${round(box.size)} |${text}|`;
    }
    case 'rule':
      return `${place} ${round(box.width).padStart(6)} ${owner.padEnd(10)} lijn ${round(box.thickness)}`;
    case 'fill':
    case 'image':
      return `${place} ${round(box.width).padStart(6)} ${owner.padEnd(10)} ${box.kind === 'fill' ? 'vlak' : 'beeld'} hoog ${round(box.height)}`;
  }
}

function dumpOwner(owner: Owner, owners: readonly StructElement[]): string {
  return typeof owner === 'number' ? (owners[owner]?.tag ?? '?') : owner;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
