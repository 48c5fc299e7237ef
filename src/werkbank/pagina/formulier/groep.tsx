import type { ComponentChildren } from 'preact';

/** Fields that belong together, below what they are called. */
export function Groep({
  naam,
  uitleg,
  children,
}: {
  readonly naam: string;
  readonly uitleg: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset class="rv-groep">
      <legend class="utrecht-form-label">{naam}</legend>
      {uitleg && <p class="utrecht-form-field-description">{uitleg}</p>}
      {children}
    </fieldset>
  );
}
