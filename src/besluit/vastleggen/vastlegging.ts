// src/besluit/vastleggen: a decision as it was offered to the council, so that no later change goes unseen.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';

/** A decision point as plain text, amounts filled in. */
export interface VastPunt {
  readonly id?: string | undefined;
  readonly tekst: string;
  readonly sub?: readonly VastPunt[] | undefined;
}

const punt: z.ZodType<VastPunt> = z.strictObject({
  id: z.string().optional(),
  tekst: z.string(),
  get sub() {
    return z.array(punt).optional();
  },
});

const besluitSchema = z.strictObject({
  gelet_op: z.array(z.string()),
  overwegende: z.array(z.string()),
  gehoord: z.array(z.string()),
  besluitpunten: z.array(punt),
  /** Of each table its cells by "row.column": amounts in euros as decimal text. */
  tabellen: z.record(z.string(), z.record(z.string(), z.string())),
  /** SHA-256 of each file that is there; empty for a bijlage without one. */
  bijlagen: z.array(z.strictObject({ titel: z.string(), bestand: z.string(), sha256: z.string() })),
});

/** What of a proposal is frozen: the decision, its recitals, its computed tables and its bijlagen. */
export type VastBesluit = z.infer<typeof besluitSchema>;

const versieSchema = z.strictObject({
  versie: z.number().int().min(1),
  /** Why there is a version after the first. */
  reden: z.string().optional(),
  /** SHA-256 of the canonical form of `besluit`, in hexadecimal (FIPS 180-4). */
  kenmerk: z.string(),
  besluit: besluitSchema,
});

/** A version that was frozen. */
export type Vastlegging = z.infer<typeof versieSchema>;

/** The file vastgelegd.json beside a proposal: every version that was offered, the last one last. */
export const vastgelegdSchema = z.array(versieSchema).min(1);

/** SHA-256 of bytes, in hexadecimal (FIPS 180-4). */
export function hashVan(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The mark of a source text (with LF line ends and without byte order mark): equal for equal texts. */
export function bronkenmerk(text: string): string {
  return hashVan(utf8ToBytes(text));
}

/** The mark of a decision: equal for equal decisions, whatever the order of keys or the spaces of the file (RFC 8785). */
export function kenmerkVan(besluit: VastBesluit): string {
  return hashVan(utf8ToBytes(canoniek(besluit)));
}

/** Freezes a decision. */
export function legVast(besluit: VastBesluit, versie: number, reden?: string): Vastlegging {
  return { versie, ...(reden !== undefined && { reden }), kenmerk: kenmerkVan(besluit), besluit };
}

/** JSON with sorted keys and no spaces, as RFC 8785 has it; here there are only texts, lists and groups. */
function canoniek(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canoniek).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canoniek(one)}`).join(',')}}`;
}

/** A frozen version that is not what its mark says was changed by hand. */
export function isOngeschonden({ kenmerk, besluit }: Vastlegging): boolean {
  return kenmerkVan(besluit) === kenmerk;
}
