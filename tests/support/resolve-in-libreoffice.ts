import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A command of LibreOffice Writer for all tracked changes at once. */
type Command = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges';

/**
 * The text of Word files as LibreOffice shows it, numbers of lists included, after it did a command on each. A small
 * Basic program in a profile of its own does all of them in one start.
 */
export function resolveInLibreOffice<Name extends string>(
  files: Readonly<Record<Name, readonly [Uint8Array, Command | undefined]>>,
): Readonly<Record<Name, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    const basic = join(folder, 'profiel', 'user', 'basic', 'Standard');
    mkdirSync(basic, { recursive: true });
    const entries = Object.entries(files) as [Name, readonly [Uint8Array, Command | undefined]][];
    for (const [name, [bytes]] of entries) writeFileSync(join(folder, `${name}.docx`), bytes);
    const calls = entries.map(
      ([name, [, command]]) =>
        `  Resolve("${command ?? ''}", "${join(folder, `${name}.docx`)}", "${join(folder, `${name}.txt`)}")`,
    );
    // The first start makes a profile, and would replace ours.
    office(folder, '--terminate_after_init');
    writeFileSync(join(folder, 'profiel', 'user', 'basic', 'script.xlc'), LIBRARIES);
    writeFileSync(join(basic, 'script.xlb'), LIBRARY);
    writeFileSync(join(basic, 'Module1.xba'), moduleOf(calls));
    office(folder, 'macro:///Standard.Module1.Main');
    return Object.fromEntries(
      entries.map(([name]) => [name, readFileSync(join(folder, `${name}.txt`), 'utf8')]),
    ) as Record<Name, string>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function office(folder: string, argument: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
  execFileSync('soffice', [profile, '--headless', '--norestore', argument], {
    stdio: 'pipe',
    timeout: 60_000,
  });
}

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
  <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
  <library:element library:name="Module1"/>
</library:library>
`;

function moduleOf(calls: readonly string[]): string {
  const code = `Sub Resolve(command As String, source As String, target As String)
  Dim none()
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, options())
  If command <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" & command, "", 0, none())
  End If
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8"
  doc.storeToURL(ConvertToURL(target), text())
  doc.close(True)
End Sub

Sub Main
${calls.join('\n')}
  StarDesktop.terminate()
End Sub
`;
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${escaped}</script:module>
`;
}
