<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>camnet_gui</name>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} min left.</source>
      <translation> Noch etwa {left:.0f} min.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} s left.</source>
      <translation> Noch etwa {left:.0f} s.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source> hours at most</source>
      <translation> Stunden höchstens</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source> min at most</source>
      <translation> Min. höchstens</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;1 star</source>
      <translation>&amp;1 Stern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;2 stars</source>
      <translation>&amp;2 Sterne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;3 stars</source>
      <translation>&amp;3 Sterne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;4 stars</source>
      <translation>&amp;4 Sterne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;5 stars</source>
      <translation>&amp;5 Sterne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>&amp;About camnet_gui</source>
      <translation>&amp;Über camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Advance after rating</source>
      <translation>Nach dem Bewerten &amp;weiter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Before</source>
      <translation>Vor&amp;her</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Blue label</source>
      <translation>&amp;Blaue Markierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>&amp;Command palette…</source>
      <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Compare with</source>
      <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Copy edits…</source>
      <translation>Bearbeitung &amp;kopieren …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Curtain</source>
      <translation>V&amp;orhang</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Export the selected photos…</source>
      <translation>Ausgewählte Fotos &amp;exportieren …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;False-colour exposure</source>
      <translation>Falschfarben &amp;der Belichtung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Fit</source>
      <translation>&amp;Einpassen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Green label</source>
      <translation>Grüne &amp;Markierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Grid of the folder</source>
      <translation>R&amp;aster des Ordners</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>&amp;Import a style…</source>
      <translation>Stil &amp;importieren …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;LibRaw's development</source>
      <translation>Entwicklung von &amp;LibRaw</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Log file</source>
      <translation>&amp;Protokoll</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>&amp;Loupe 1:1</source>
      <translation>&amp;Lupe 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>&amp;Mirror</source>
      <translation>&amp;Spiegeln</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Next overlay</source>
      <translation>&amp;Nächste Überlagerung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Next photo</source>
      <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;No stars</source>
      <translation>&amp;Keine Sterne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Nothing</source>
      <translation>&amp;Nichts</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Overlay</source>
      <translation>Überlagerun&amp;g</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Paste edits</source>
      <translation>Bearbeitung &amp;einfügen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Photo</source>
      <translation>&amp;Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Pick white balance</source>
      <translation>Weißabgleich &amp;aufnehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Previous photo</source>
      <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Purple label</source>
      <translation>&amp;Violette Markierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Quit</source>
      <translation>Been&amp;den</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;RAW fills the window</source>
      <translation>&amp;RAW füllt das Fenster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Raw clipping</source>
      <translation>&amp;Raw-Clipping</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Redo {step}</source>
      <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Reject</source>
      <translation>&amp;Ablehnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>&amp;Shortcuts…</source>
      <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>&amp;Teach a look…</source>
      <translation>Stil an&amp;lernen …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Three panes</source>
      <translation>&amp;Drei Ansichten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>&amp;Tour…</source>
      <translation>&amp;Rundgang …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Undo the last change of photos</source>
      <translation>Letzte Änderung an &amp;Fotos rückgängig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Undo {step}</source>
      <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>&amp;Undo: {text}</source>
      <translation>&amp;Rückgängig: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Yellow label</source>
      <translation>&amp;Gelbe Markierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+1 to +2</source>
      <translation>+1 bis +2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+2 EV to white</source>
      <translation>+2 EV bis Weiß</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+½ to +1</source>
      <translation>+½ bis +1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 photo</source>
      <translation>1 Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>1 pixel</source>
      <translation>1 Pixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 star</source>
      <translation>1 Stern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>3D LUTs (*.cube)</source>
      <translation>3D-LUTs (*.cube)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A 3D LUT (.cube)</source>
      <translation>Eine 3D-LUT (.cube)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A RawTherapee profile</source>
      <translation>Ein RawTherapee-Profil</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition</source>
      <translation>Eine ruhige, korrekte Wiedergabe</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition. Taught with finished photographs.</source>
      <translation>Eine ruhige, richtige Wiedergabe. Gelernt an fertigen Fotografien.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A darker surround makes a picture look brighter and flatter than it prints. Judge prints on medium grey.</source>
      <translation>In dunkler Umgebung wirkt ein Bild heller und flauer, als es gedruckt wird. Beurteilen Sie Drucke auf mittlerem Grau.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A darktable style or sidecar</source>
      <translation>Ein darktable-Stil oder eine Begleitdatei</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>A desktop raw developer whose engine is the two-stage CameraNet. The program is under the MIT licence.</source>
      <translation>Ein Raw-Entwickler für den Schreibtisch, dessen Kern das zweistufige CameraNet ist. Das Programm steht unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>A fit to all pairs at once predicts photos that it left out to {score:.1f} dB.</source>
      <translation>Eine Anpassung an alle Paare zugleich sagt ausgelassene Fotos auf {score:.1f} dB voraus.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A float TIFF or a DNG holds linear light, without a view: choose tiff16 for others.</source>
      <translation>Ein Float-TIFF oder DNG enthält lineares Licht, ohne Ansicht: Wählen Sie sonst tiff16.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card learns much faster, but developing has to share it meanwhile</source>
      <translation>Eine Grafikkarte lernt viel schneller, aber das Entwickeln muss sie so lange teilen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card, if there is one that can</source>
      <translation>Eine Grafikkarte, falls eine dafür taugt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored picture as it is: leave out size, sharpening, profile.</source>
      <translation>Ein lineares DNG enthält das restaurierte Bild, wie es ist: Lassen Sie Größe, Schärfung und Profil weg.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored stage: choose that stage, or another format.</source>
      <translation>Ein lineares DNG enthält die restaurierte Stufe: Wählen Sie diese Stufe oder ein anderes Format.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>A look learned from {count} pairs.</source>
      <translation>Ein aus {count} Paaren gelernter Look.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>A look with one click</source>
      <translation>Ein Look mit einem Klick</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A photo begins with it when it is opened or exported for the first time. Edited photos keep their style.</source>
      <translation>Ein Foto beginnt damit, wenn es zum ersten Mal geöffnet oder exportiert wird. Bearbeitete Fotos behalten ihren Stil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>A preset of this name is there already and will be replaced.</source>
      <translation>Eine Vorgabe dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>A profile from a file</source>
      <translation>Ein Profil aus einer Datei</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look</source>
      <translation>Der lebendige Look eines Retuscheurs</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look. Taught by the image-adaptive 3D LUTs of Zeng et al. (Apache-2.0), which were trained on MIT-Adobe FiveK, expert C.</source>
      <translation>Der lebendige Look einer Retuscheurin. Gelernt an den bildabhängigen 3D-LUTs von Zeng et al. (Apache-2.0), die an MIT-Adobe FiveK, Expert C, trainiert wurden.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>A s&amp;napshot</source>
      <translation>&amp;Einem Schnappschuss</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>A second style, of which a share is blended into the picture</source>
      <translation>Ein zweiter Stil, von dem ein Anteil ins Bild gemischt wird</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>A snapshot keeps the edits as they are now, to come back to or to compare with.</source>
      <translation>Ein Schnappschuss hält die Bearbeitung fest, wie sie jetzt ist: zum Zurückkehren oder zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/thumbnails.py" />
      <source>A thumbnail could not be made.</source>
      <translation>Ein Vorschaubild konnte nicht erzeugt werden.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A view (sRGB or XYZ with gamma) can be chosen for the restored stage only.</source>
      <translation>Eine Ansicht (sRGB oder XYZ mit Gamma) lässt sich nur für die restaurierte Stufe wählen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>About camnet_gui</source>
      <translation>Über camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Absolute colorimetric (shows the paper's white)</source>
      <translation>Absolut farbmetrisch (zeigt das Papierweiß)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>After the look has learned, the Restore-Net and the look learn together, in half of the time. Photos in this style are then restored by a Restore-Net of its own; where that is missing, by the usual one</source>
      <translation>Nach dem Look lernen Restore-Net und Look zusammen, in der Hälfte der Zeit. Fotos in diesem Stil werden dann von einem eigenen Restore-Net restauriert; wo es fehlt, vom üblichen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All but the place (GPS)</source>
      <translation>Alle außer dem Ort (GPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>All edits are written again.</source>
      <translation>Alle Bearbeitungen sind wieder gespeichert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>All photos are of one shoot: how well the style does on other subjects can't be told.</source>
      <translation>Alle Fotos sind von einer Aufnahmereihe: Wie gut der Stil bei anderen Motiven ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Amount of sharpening</source>
      <translation>Stärke der Schärfung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file holds broken UTF-16: it was left alone.</source>
      <translation>Eine XMP-Datei enthält fehlerhaftes UTF-16: Sie wurde nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file is written in an unknown way: it was left alone.</source>
      <translation>Eine XMP-Datei ist auf unbekannte Art geschrieben: Sie wurde nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Another &amp;style</source>
      <translation>Einem anderen &amp;Stil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any camera</source>
      <translation>Jede Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any lens</source>
      <translation>Jedes Objektiv</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Apple graphics (MPS)</source>
      <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply pre&amp;set</source>
      <translation>&amp;Vorgabe anwenden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply preset</source>
      <translation>Vorgabe anwenden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply style</source>
      <translation>Stil anwenden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply the chosen preset to the open photo, in the grid to the selected ones</source>
      <translation>Die gewählte Vorgabe auf das geöffnete Foto anwenden, im Raster auf die ausgewählten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Are you new here? A tour of one minute shows the window. It stays in the Help menu.</source>
      <translation>Sind Sie neu hier? Ein Rundgang von einer Minute zeigt das Fenster. Er bleibt im Menü „Hilfe“.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>As first opened</source>
      <translation>Wie zuerst geöffnet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>As it is</source>
      <translation>Wie es ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>As shot</source>
      <translation>Wie aufgenommen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>As the system says</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>As the system tells: {name}</source>
      <translation>Wie das System sagt: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Ask before quitting while photos are exported</source>
      <translation>Vor dem Beenden fragen, während Fotos exportiert werden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Ask, and write nothing before</source>
      <translation>Fragen und vorher nichts schreiben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>At least two pairs are needed.</source>
      <translation>Mindestens zwei Paare sind nötig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>At the cursor</source>
      <translation>Am Cursor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Automatic takes the graphics card when it gives the same picture as the processor. Choose the processor when the graphics card is needed elsewhere.</source>
      <translation>„Automatisch“ nimmt die Grafikkarte, wenn sie dasselbe Bild liefert wie der Prozessor. Wählen Sie den Prozessor, wenn die Grafikkarte anderswo gebraucht wird.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Backlight: open the shadows</source>
      <translation>Gegenlicht: Tiefen öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Bayer pattern</source>
      <translation>Bayer-Muster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Began as</source>
      <translation>Begonnen mit</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter</source>
      <translation>Schwarz-Weiß wie Film hinter einem Gelb-Orange-Filter</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter. Skies darken, skin lightens.</source>
      <translation>Schwarzweiß wie auf Film hinter einem Gelb-Orange-Filter. Himmel werden dunkler, Haut wird heller.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, contrasty</source>
      <translation>Schwarz-Weiß, kontrastreich</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, soft</source>
      <translation>Schwarz-Weiß, weich</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Black point</source>
      <translation>Schwarzpunkt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Black-point compensation</source>
      <translation>Tiefenkompensierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Blend</source>
      <translation>Mischung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages learn together with the fast net alone.</source>
      <translation>Beide Stufen lernen nur mit dem schnellen Netz zusammen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages learn together with the fast nets alone: choose these.</source>
      <translation>Beide Stufen lernen nur mit den schnellen Netzen zusammen: Wählen Sie diese.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages together</source>
      <translation>Beide Stufen zusammen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages together came from {before:.2f} dB to {after:.2f} dB on noisy photos held out; photos in this style are restored by a Restore-Net of its own.</source>
      <translation>Beide Stufen zusammen kamen bei zurückgehaltenen verrauschten Fotos von {before:.2f} dB auf {after:.2f} dB; Fotos in diesem Stil werden von einem eigenen Restore-Net restauriert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness in stops: +1 EV is twice the light. Set it first, before the tones.</source>
      <translation>Helligkeit in Blendenstufen: +1 EV ist doppelt so viel Licht. Stellen Sie sie zuerst ein, vor den Tonwerten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the dark tones: to the right opens them without touching the lights.</source>
      <translation>Helligkeit der dunklen Töne: nach rechts öffnet sie, ohne die hellen anzutasten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the light tones: to the left brings back bright skies.</source>
      <translation>Helligkeit der hellen Töne: nach links holt helle Himmel zurück.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Browse…</source>
      <translation>Durchsuchen …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>By quality: full from 90 on</source>
      <translation>Nach Qualität: voll ab 90</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>C&amp;lipping warning</source>
      <translation>Clipping-&amp;Warnung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>C&amp;rop</source>
      <translation>&amp;Zuschneiden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY 4.0: free, with my name</source>
      <translation>CC BY 4.0: frei, mit meinem Namen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY-SA 4.0: free, under the same terms</source>
      <translation>CC BY-SA 4.0: frei, zu gleichen Bedingungen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC0 1.0: free, whatever for</source>
      <translation>CC0 1.0: frei, wofür auch immer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>CIE L*a*b* of RESTORED, relative to the white D65</source>
      <translation>CIE L*a*b* von RESTORED, bezogen auf das Weiß D65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU (1 thread)</source>
      <translation>CPU (1 Thread)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU ({count} threads)</source>
      <translation>CPU ({count} Threads)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>Camera's JPEG</source>
      <translation>JPEG der Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancel all</source>
      <translation>Alle abbrechen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Change its name, description, licence and picture (F2)</source>
      <translation>Name, Beschreibung, Lizenz und Bild ändern (F2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>Changed elsewhere</source>
      <translation>Anderswo geändert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Choices of last time</source>
      <translation>Einstellungen vom letzten Mal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Choose a colour profile</source>
      <translation>Farbprofil wählen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose a shorter {what}: at most {most} characters.</source>
      <translation>Kürzen Sie diese Angabe ({what}): höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Choose a style here; each shows your own photo. Strength below it takes the style back or pushes it further.</source>
      <translation>Wählen Sie hier einen Stil; jeder zeigt Ihr eigenes Foto. „Stärke“ darunter nimmt ihn zurück oder treibt ihn weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Choose an action, click into the field and press the keys that you want.</source>
      <translation>Wählen Sie eine Aktion, klicken Sie in das Feld und drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another name for the style: this one {problem}.</source>
      <translation>Wählen Sie einen anderen Namen für den Stil: Dieser {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another {what}: this one {problem}.</source>
      <translation>Ändern Sie diese Angabe ({what}): Sie {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose how the program looks, starts and uses the computer</source>
      <translation>Aussehen, Start und Rechnernutzung des Programms festlegen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Choose the file of the look.</source>
      <translation>Wählen Sie die Datei des Looks.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your finished pictures.</source>
      <translation>Wählen Sie den Ordner Ihrer fertigen Bilder.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your raws.</source>
      <translation>Wählen Sie den Ordner Ihrer Rohbilder.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Choose the profiles of the screen and of the soft proof</source>
      <translation>Die Profile des Bildschirms und des Softproofs wählen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Choose which edits of this photo are copied, to be pasted into others</source>
      <translation>Wählen, welche Bearbeitungen dieses Fotos kopiert werden, um sie in andere einzufügen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose: {name}</source>
      <translation>Wählen: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Clear</source>
      <translation>Klar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Clear finished</source>
      <translation>Fertige entfernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Clear the field</source>
      <translation>Feld leeren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clear thumbnails</source>
      <translation>Vorschaubilder löschen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clearing frees the space. Thumbnails are made anew when their folder is shown.</source>
      <translation>Löschen gibt den Platz frei. Vorschaubilder werden neu erzeugt, wenn ihr Ordner gezeigt wird.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Click here and press the keys that the chosen action should have</source>
      <translation>Hier klicken und die Tasten drücken, die die gewählte Aktion haben soll</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Click on something in the picture that should be neutral grey</source>
      <translation>Klicken Sie im Bild auf etwas, das neutral grau sein soll</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Click on something in the picture that should be neutral grey (W)</source>
      <translation>Klicken Sie im Bild auf etwas, das neutral grau sein soll (W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Click on something in the picture that should be neutral grey. Esc cancels.</source>
      <translation>Klicken Sie im Bild auf etwas, das neutral grau sein soll. Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to fold this section away</source>
      <translation>Klicken faltet diesen Abschnitt zusammen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to unfold this section</source>
      <translation>Klicken klappt diesen Abschnitt auf</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Clipped %</source>
      <translation>Zu hell %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Close the program; edits are kept</source>
      <translation>Das Programm beenden; die Bearbeitung bleibt erhalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Close; what came of it is not among your styles</source>
      <translation>Schließen; was dabei herauskam, ist nicht unter Ihren Stilen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Cloudy</source>
      <translation>Bewölkt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Code values of ENHANCED, 0 to 255, and as the web writes them</source>
      <translation>Codewerte von ENHANCED, 0 bis 255, und wie sie im Web geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Colour &amp;management…</source>
      <translation>&amp;Farbmanagement …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour detail</source>
      <translation>Farbauflösung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour management</source>
      <translation>Farbmanagement</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Colour management…</source>
      <translation>Farbmanagement …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour profiles</source>
      <translation>Farbprofile</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour space</source>
      <translation>Farbraum</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Colour temperature of the light: higher values make the picture warmer.</source>
      <translation>Farbtemperatur des Lichts: höhere Werte machen das Bild wärmer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Coming with the program</source>
      <translation>Mit dem Programm geliefert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare shows the open photo in the first one, and the second one beside it.</source>
      <translation>„Vergleichen“ zeigt das offene Foto im ersten Stil und daneben im zweiten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Compare with ENHANCED by a curtain (double click)</source>
      <translation>Mit einem Vorhang mit ENHANCED vergleichen (Doppelklick)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Compares pictures as a net for recognising them does, too. It needs the file of its weights, and makes each step many times as long</source>
      <translation>Vergleicht Bilder auch so, wie es ein Netz zum Erkennen von Bildern tut. Es braucht die Datei mit dessen Gewichten und macht jeden Schritt um ein Vielfaches länger</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Control &amp;panel</source>
      <translation>&amp;Reglerleiste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Control panel</source>
      <translation>Reglerleiste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Copy all of this as text, for a question or a problem report</source>
      <translation>Alles als Text kopieren, für eine Frage oder einen Fehlerbericht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy edits</source>
      <translation>Bearbeitung kopieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Correct the lens</source>
      <translation>Objektiv korrigieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Crop (Enter)</source>
      <translation>Zuschneiden (Eingabe)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/draft.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop and rotation</source>
      <translation>Zuschnitt und Drehung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Crop tool: drag inside, outside, with Ctrl</source>
      <translation>Zuschneidewerkzeug: innen ziehen, außen, mit Strg</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop: drag the frame over the picture (R)</source>
      <translation>Zuschneiden: den Rahmen über das Bild ziehen (R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Crushed %</source>
      <translation>Zu dunkel %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Cut the picture by a frame, turn and straighten it</source>
      <translation>Das Bild mit einem Rahmen zuschneiden, drehen und geraderichten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>Damaged entries of the list of exports, which were left out: {count}.</source>
      <translation>Beschädigte Einträge der Exportwarteschlange, die ausgelassen wurden: {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Dark grey</source>
      <translation>Dunkelgrau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Daylight</source>
      <translation>Tageslicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Delete the chosen preset, if it is one of your own</source>
      <translation>Die gewählte Vorgabe löschen, wenn es eine eigene ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Delete the chosen snapshot</source>
      <translation>Den gewählten Schnappschuss löschen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Denoise</source>
      <translation>Entrauschen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description of the style</source>
      <translation>Beschreibung des Stils</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Detail</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Develop a raw photo</source>
      <translation>Ein Raw-Foto entwickeln</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Developing</source>
      <translation>Entwickle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Device of the nets</source>
      <translation>Gerät der Netze</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device that learns</source>
      <translation>Gerät, das lernt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Device: {device}</source>
      <translation>Gerät: {device}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Disk space for thumbnails</source>
      <translation>Speicherplatz für Vorschaubilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Don't keep it</source>
      <translation>Nicht behalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Don't offer it again</source>
      <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Done. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; now: {after:.1f} dB, ΔE {after_e:.1f}.) The style is in the list of styles; give it a name.</source>
      <translation>Fertig. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; jetzt: {after:.1f} dB, ΔE {after_e:.1f}.) Der Stil ist in der Liste der Stile; geben Sie ihm einen Namen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Double click applies a preset to the open photo, in the grid to the selected ones. F2 renames, Delete deletes one of your own.</source>
      <translation>Ein Doppelklick wendet eine Vorgabe auf das geöffnete Foto an, im Raster auf die ausgewählten. F2 benennt eine eigene um, Entf löscht sie.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Double click goes to a snapshot, F2 renames it, Delete deletes it.</source>
      <translation>Ein Doppelklick geht zu einem Schnappschuss, F2 benennt ihn um, Entf löscht ihn.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a picture</source>
      <translation>Doppelklick auf ein Bild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a slider or its name</source>
      <translation>Doppelklick auf einen Regler oder seinen Namen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Drag outside to turn, with Ctrl along a line to level it. X swaps sides.</source>
      <translation>Außen ziehen dreht, mit Strg entlang einer Linie richtet gerade. X tauscht die Seiten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Drag to brighten or darken; +1 EV is twice the light. A double click on a slider resets it, and Ctrl+Z takes back every change.</source>
      <translation>Ziehen Sie, um aufzuhellen oder abzudunkeln; +1 EV ist doppelt so viel Licht. Ein Doppelklick setzt einen Regler zurück, und Strg+Z nimmt jede Änderung zurück.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drag, arrow keys</source>
      <translation>Ziehen, Pfeiltasten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle</source>
      <translation>Rechteck ziehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle on a picture: the scope then looks only there (also: Shift and drag; Esc ends it)</source>
      <translation>Ein Rechteck im Bild aufziehen: die Messanzeige sieht dann nur dorthin (auch: Umschalt und ziehen; Esc beendet)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Draw a rectangle that the scopes look at; Esc takes it away</source>
      <translation>Ein Rechteck ziehen, das die Messanzeigen betrachten; Esc nimmt es weg</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drop files or folders</source>
      <translation>Dateien oder Ordner ablegen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Drop raw files or a folder here, or open them. You will see the sensor's picture, what is restored
from it, and the finished picture side by side.</source>
      <translation>Legen Sie Raw-Dateien oder einen Ordner hier ab oder öffnen Sie sie. Sie sehen das Bild des Sensors, das daraus
restaurierte und das fertige Bild nebeneinander.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>E&amp;NHANCED fills the window</source>
      <translation>E&amp;NHANCED füllt das Fenster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Edited or not</source>
      <translation>Bearbeitet oder nicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>Edits not kept</source>
      <translation>Bearbeitung nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits of {names} reset</source>
      <translation>Bearbeitung von {names} zurückgesetzt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits pasted into {names}</source>
      <translation>Bearbeitung in {names} eingefügt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Else the folder of raws above</source>
      <translation>Sonst der Ordner mit Raws oben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Embedded preview</source>
      <translation>Eingebettete Vorschau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>End now with the best style so far</source>
      <translation>Jetzt mit dem bisher besten Stil aufhören</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>End the tour; it stays in the Help menu</source>
      <translation>Den Rundgang beenden; er bleibt im Menü Hilfe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>End what is going on: a tool, an overlay, the grid, full screen; in the end three panes are there</source>
      <translation>Beendet, was gerade läuft: ein Werkzeug, eine Überlagerung, das Raster, den Vollbildmodus; am Ende sind die drei Ansichten da</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enhanced, the finished picture</source>
      <translation>Enhanced, das fertige Bild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enlarge smaller photos</source>
      <translation>Kleinere Fotos vergrößern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Enlarge the picture (also: mouse wheel)</source>
      <translation>Das Bild vergrößern (auch: Mausrad)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Every pixel</source>
      <translation>Jedes Pixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Every step since the photo was opened. Click on one to go there.</source>
      <translation>Alle Schritte, seit das Foto geöffnet wurde. Ein Klick führt dorthin.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Everything else</source>
      <translation>Alles andere</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Exactly so many stars</source>
      <translation>Genau so viele Sterne</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>Expert C</source>
      <translation>Expert C</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Export a style</source>
      <translation>Einen Stil exportieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export paused: {left} left</source>
      <translation>Export angehalten: noch {left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Export presets with unusable values were left out: {names}.</source>
      <translation>Exportvorgaben mit unbrauchbaren Werten wurden ausgelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export queue</source>
      <translation>Exportwarteschlange</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export running</source>
      <translation>Export läuft</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export the selected photos, or all that failed, once more</source>
      <translation>Die ausgewählten Fotos oder alle fehlgeschlagenen noch einmal exportieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder</source>
      <translation>In einen anderen Ordner exportieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder…</source>
      <translation>In einen anderen Ordner exportieren…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export with the &amp;last settings</source>
      <translation>Mit den &amp;letzten Einstellungen exportieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Export writes a finished file. The raw photo itself is never changed: your edits are kept in a small file beside it.</source>
      <translation>Exportieren schreibt eine fertige Datei. Das Raw-Foto selbst wird nie verändert: Ihre Bearbeitung liegt in einer kleinen Datei daneben.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {name}</source>
      <translation>{name} exportieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {photos} photos</source>
      <translation>{photos} Fotos exportieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Exported or not</source>
      <translation>Exportiert oder nicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Exported to {path}.</source>
      <translation>Nach {path} exportiert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exported {name} to {parent} in {seconds:.1f} s.</source>
      <translation>{name} wurde in {seconds:.1f} s nach {parent} exportiert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting</source>
      <translation>Exportiere</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting, {share:.0f} %</source>
      <translation>Wird exportiert, {share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exporting: {left} left</source>
      <translation>Exportiere: noch {left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exports failed: {failed}</source>
      <translation>Fehlgeschlagene Exporte: {failed}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Exposure</source>
      <translation>Belichtung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>False-colour exposure</source>
      <translation>Falschfarben der Belichtung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/export/part.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File date</source>
      <translation>Dateidatum</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File exists</source>
      <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>File missing</source>
      <translation>Datei fehlt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File name too long</source>
      <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>File of the look</source>
      <translation>Datei des Looks</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Film, faded</source>
      <translation>Film, verblasst</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Filmstrip</source>
      <translation>Filmstreifen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Find anything that the program can do by typing a few letters of it</source>
      <translation>Alles, was das Programm kann, mit ein paar Buchstaben finden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Find the pairs</source>
      <translation>Paare finden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Finding what all pairs have in common…</source>
      <translation>Was alle Paare gemeinsam haben, wird gesucht…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fine contrast that lens and sensor took: judge it at 100 % (Z).</source>
      <translation>Feinkontrast, den Objektiv und Sensor genommen haben: bei 100 % beurteilen (Z).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished pictures alone</source>
      <translation>Nur fertige Bilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera: {scores:.1f} dB, ΔE {scores2:.1f} on scenes held out. Then your look.</source>
      <translation>Zuerst das Restore-Net Ihrer Kamera: {scores:.1f} dB, ΔE {scores2:.1f} bei zurückgehaltenen Szenen. Dann Ihr Look.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera…</source>
      <translation>Zuerst das Restore-Net Ihrer Kamera…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Flash</source>
      <translation>Blitz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fluorescent</source>
      <translation>Leuchtstofflampe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Focus &amp;peaking</source>
      <translation>Fokus-&amp;Peaking</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Focus peaking</source>
      <translation>Fokus-Peaking</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of finished pictures</source>
      <translation>Ordner der fertigen Bilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of raws</source>
      <translation>Ordner der Raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Folder of these raws</source>
      <translation>Ordner mit diesen Raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder with your raws, and its subfolders</source>
      <translation>Ordner mit Ihren Raws, und seine Unterordner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Follow the main window</source>
      <translation>Dem Hauptfenster folgen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For many pairs with a look that is different in different places: more steps. It still ends by itself when it gets no better</source>
      <translation>Für viele Paare mit einem Look, der an verschiedenen Stellen verschieden ist: mehr Schritte. Es endet trotzdem von selbst, wenn es nicht besser wird</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from bursts of a fixed camera</source>
      <translation>Für meine Kamera, aus Serien einer festen Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from long and short exposures</source>
      <translation>Für meine Kamera, aus langen und kurzen Belichtungen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from raws of low ISO</source>
      <translation>Für meine Kamera, aus Raws mit niedriger ISO</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For prints</source>
      <translation>Für Drucke</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For screens</source>
      <translation>Für Bildschirme</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Found by</source>
      <translation>Gefunden über</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Foveon</source>
      <translation>Foveon</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Full (4:4:4)</source>
      <translation>Voll (4:4:4)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Full detail 1:1</source>
      <translation>Volle Auflösung 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Gain</source>
      <translation>Verstärkung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Get to know the window in a few steps; nothing is changed</source>
      <translation>Lernen Sie das Fenster in wenigen Schritten kennen; nichts wird verändert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give every action the keys that it had at first</source>
      <translation>Jeder Aktion ihre ursprünglichen Tasten geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a blue label, or take it away</source>
      <translation>Fotos blau markieren oder die Markierung entfernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a green label, or take it away</source>
      <translation>Fotos grün markieren oder die Markierung entfernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a purple label, or take it away</source>
      <translation>Fotos violett markieren oder die Markierung entfernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a red label, or take it away</source>
      <translation>Fotos rot markieren oder die Markierung entfernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a yellow label, or take it away</source>
      <translation>Fotos gelb markieren oder die Markierung entfernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action the keys that it had at first</source>
      <translation>Der gewählten Aktion ihre ursprünglichen Tasten geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action this key; another action that has it loses it</source>
      <translation>Der gewählten Aktion diese Taste geben; eine andere Aktion verliert sie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Give the file a name, without slashes and none of \ : * ? " &lt; &gt; |</source>
      <translation>Geben Sie der Datei einen Namen, ohne Schrägstriche und ohne \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Give the open photo this style</source>
      <translation>Dem offenen Foto diesen Stil geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, a star</source>
      <translation>Den ausgewählten Fotos oder dem offenen einen Stern geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, five stars</source>
      <translation>Den ausgewählten Fotos oder dem offenen fünf Sterne geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, four stars</source>
      <translation>Den ausgewählten Fotos oder dem offenen vier Sterne geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, three stars</source>
      <translation>Den ausgewählten Fotos oder dem offenen drei Sterne geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, two stars</source>
      <translation>Den ausgewählten Fotos oder dem offenen zwei Sterne geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style a name of letters or digits, at most {most} characters long.</source>
      <translation>Geben Sie dem Stil einen Namen aus Buchstaben oder Ziffern, höchstens {most} Zeichen lang.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Give the style a name of letters or digits, without slashes.</source>
      <translation>Geben Sie dem Stil einen Namen aus Buchstaben oder Ziffern, ohne Schrägstriche.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style another name: this one {problem}.</source>
      <translation>Geben Sie dem Stil einen anderen Namen: Dieser {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Go &amp;back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Go on to the next photo after rating, labelling or rejecting</source>
      <translation>Nach Bewerten, Markieren oder Ablehnen zum nächsten Foto gehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Go to the chosen snapshot</source>
      <translation>Zum gewählten Schnappschuss gehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Green to the left, magenta to the right: takes the cast of fluorescent lamps away.</source>
      <translation>Grün nach links, Magenta nach rechts: nimmt den Farbstich von Leuchtstofflampen weg.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Grey around the pictures</source>
      <translation>Grau um die Bilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Grid</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <source>Grid of photos</source>
      <translation>Raster der Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Guide</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/guide.py" />
      <source>Guide: teach it your look</source>
      <translation>Anleitung: Ihren Look beibringen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Half (4:2:2)</source>
      <translation>Halb (4:2:2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Held-out photos</source>
      <translation>Zurückgelegte Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Hide tools and panels for an undisturbed look; the same key brings back those that were there</source>
      <translation>Werkzeuge und Leisten für einen ungestörten Blick ausblenden; dieselbe Taste holt die zurück, die da waren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>High sensitivity: smoother</source>
      <translation>Hohe Empfindlichkeit: glatter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Highlights</source>
      <translation>Lichter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Hours for learning</source>
      <translation>Stunden zum Lernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>How long each stage took last time</source>
      <translation>Wie lange jede Stufe zuletzt dauerte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How many times differences are amplified</source>
      <translation>Wie stark Unterschiede vergrößert werden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How much brightness must change from pixel to pixel to be marked as sharp: less marks more</source>
      <translation>Wie stark sich die Helligkeit von Pixel zu Pixel ändern muss, um als scharf zu gelten: weniger markiert mehr</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much noise is taken out: 100 % is what was measured in the photo.</source>
      <translation>Wie viel Rauschen entfernt wird: 100 % ist, was im Foto gemessen wurde.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much of the style is applied: 0 % is the plain rendition.</source>
      <translation>Wie viel vom Stil angewendet wird: 0 % ist die schlichte Wiedergabe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>If colours look too warm or too cold, choose another balance, or take the picker and click on something that was grey.</source>
      <translation>Wirken Farben zu warm oder zu kalt, wählen Sie einen anderen Abgleich, oder nehmen Sie die Pipette und klicken Sie auf etwas, das grau war.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>If it exists</source>
      <translation>Wenn sie existiert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Import styles</source>
      <translation>Stile importieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Imported: {names}. It is in the list of styles.</source>
      <translation>Importiert: {names}. Zu finden in der Liste der Stile.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>In {parent}</source>
      <translation>In {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Insert…</source>
      <translation>Einfügen …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Interface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Is a directory</source>
      <translation>Ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It belongs to me</source>
      <translation>Er gehört mir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It gained {gap:.1f} dB more on the photos that it learns from than on others; more pairs bring them closer.</source>
      <translation>Fotos, von denen es lernt, gewannen {gap:.1f} dB mehr als andere; mehr Paare brächten sie einander näher.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It got hardly better than the style it began with: the pairs may not share one look.</source>
      <translation>Es wurde kaum besser als der Stil, mit dem es begann: Vielleicht haben die Paare keinen gemeinsamen Look.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It has colour, most have none</source>
      <translation>Es ist farbig, die meisten sind es nicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It is black and white, most others are not</source>
      <translation>Es ist schwarzweiß, die meisten anderen nicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It is learning its photos by heart (over-fitting): it gained {gap:.1f} dB more on them than on others. The best so far is kept. More pairs, of other subjects and light, help.</source>
      <translation>Es lernt seine Fotos auswendig (Überanpassung): Sie gewannen {gap:.1f} dB mehr als andere. Das Beste bisher bleibt erhalten. Mehr Paare mit anderen Motiven und anderem Licht helfen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned the tones and colours of your finished pictures without their raws. That is weaker than learning from pairs: what your look does to single hues or places can't be told so, and the figures only say how well it does what was told.</source>
      <translation>Es lernte Töne und Farben Ihrer fertigen Bilder ohne deren Raws. Das ist schwächer als das Lernen von Paaren: Was Ihr Look mit einzelnen Farbtönen oder Stellen macht, ist so nicht zu erkennen, und die Zahlen sagen nur, wie gut es das Erkannte tut.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned these photos by heart: it gained {gap:.1f} dB more on them than on photos it did not see. More pairs, of other subjects and light, would help.</source>
      <translation>Es hat diese Fotos auswendig gelernt: Sie gewannen {gap:.1f} dB mehr als nie gesehene. Mehr Paare mit anderen Motiven und anderem Licht würden helfen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It shows the style in lists, and goes along when the style is exported</source>
      <translation>Es zeigt den Stil in Listen und geht beim Exportieren mit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Its raws</source>
      <translation>Raws dafür</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for a print of 30 × 20 cm</source>
      <translation>JPEG für einen Druck von 30 × 20 cm</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for the web</source>
      <translation>JPEG fürs Web</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>JPEG, PNG or TIFF that you made from these raws, with any program.</source>
      <translation>JPEG, PNG oder TIFF, die Sie aus diesen Raws gemacht haben, mit irgendeinem Programm.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG, full size</source>
      <translation>JPEG, volle Größe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Keep both, and number the new one</source>
      <translation>Beide behalten und die neue nummerieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Keep both, as {name}</source>
      <translation>Beide behalten, als {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Keep chosen edits of this photo under a name</source>
      <translation>Gewählte Bearbeitungen dieses Fotos unter einem Namen behalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep it, and give the open photo this style</source>
      <translation>Behalten und dem offenen Foto diesen Stil geben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name</source>
      <translation>Die Bearbeitung, wie sie jetzt ist, unter einem Namen behalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name, in the photo's sidecar</source>
      <translation>Die Bearbeitung, wie sie jetzt ist, unter einem Namen in der Begleitdatei behalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Keep the existing files and number the new ones</source>
      <translation>Die vorhandenen Dateien behalten und die neuen nummerieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Kind of net</source>
      <translation>Art des Netzes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Label</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Label of {names}</source>
      <translation>Markierung von {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Label: {text}</source>
      <translation>Markierung: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Landscape, clear and deep</source>
      <translation>Landschaft, klar und tief</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Larger is easier to read on a dense screen. The pictures are not scaled: 100 % stays exact.</source>
      <translation>Größer ist auf dichten Bildschirmen leichter zu lesen. Die Bilder werden nicht skaliert: 100 % bleibt genau.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Largest or latest first</source>
      <translation>Größte oder neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Lay the crop on its side, or upright (X in the crop tool)</source>
      <translation>Den Zuschnitt quer oder hoch legen (X im Zuschneidewerkzeug)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Lay two stages over each other and drag a curtain between them: see what changed, and where</source>
      <translation>Zwei Stufen übereinanderlegen und einen Vorhang dazwischen ziehen: sehen, was sich wo geändert hat</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Learn</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Learn a style from your own raws and finished pictures, offline</source>
      <translation>Einen Stil aus eigenen Raws und fertigen Bildern lernen, ohne Netz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learn from</source>
      <translation>Lernen von</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Learned from</source>
      <translation>Gelernt aus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/learning.py" />
      <source>Learned in {minutes:.1f} minutes.</source>
      <translation>In {minutes:.1f} Minuten gelernt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Learning both stages together gained nothing ({before:.2f} dB before, {after:.2f} dB at best), so the usual Restore-Net goes with it.</source>
      <translation>Beide Stufen zusammen zu lehren brachte nichts (zuvor {before:.2f} dB, bestenfalls {after:.2f} dB), also gehört das übliche Restore-Net dazu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning can't be started: {reason}.</source>
      <translation>Das Lernen kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning ended unexpectedly{why}. Start it again with the same folders: it goes on from there.</source>
      <translation>Das Lernen endete unerwartet{why}. Starten Sie es noch einmal mit denselben Ordnern: Es geht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learning ends by itself when it gets no better. You can go on working meanwhile.</source>
      <translation>Das Lernen endet von selbst, wenn es nicht mehr besser wird. Sie können derweil weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Learning “{name}” was interrupted ({stopped}). It can go on from there.</source>
      <translation>Das Lernen von „{name}“ wurde unterbrochen ({stopped}). Es kann dort weitergehen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Leave the crop as it was (Esc)</source>
      <translation>Den Zuschnitt lassen, wie er war (Esc)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Left and right where the whole picture shows</source>
      <translation>Links und rechts, wo das ganze Bild zu sehen ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction off</source>
      <translation>Objektivkorrektur aus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction on</source>
      <translation>Objektivkorrektur an</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Let this pane fill the window, or go back</source>
      <translation>Diese Ansicht das Fenster füllen lassen, oder zurück</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Let this pane fill the window, or show all three (double click)</source>
      <translation>Diese Ansicht das Fenster füllen lassen oder alle drei zeigen (Doppelklick)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>LibRaw develops this photo, which takes some seconds.</source>
      <translation>LibRaw entwickelt dieses Foto; das dauert einige Sekunden.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>LibRaw gave no reason</source>
      <translation>LibRaw nannte keinen Grund</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence of the style</source>
      <translation>Lizenz des Stils</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people</source>
      <translation>Hell, warm und kontrastarm, für Menschen</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people. Skin is evened in tone, not blurred; colours are pastel.</source>
      <translation>Hell, warm und kontrastarm, für Menschen. Haut wird im Ton ausgeglichen, nicht verwischt; die Farben sind pastellig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Like my camera</source>
      <translation>Wie meine Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Linear DNG for other raw developers</source>
      <translation>Lineares DNG für andere Raw-Entwickler</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Linear DNG of the restored stage</source>
      <translation>Lineares DNG der restaurierten Stufe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>List all keys, and change those that you want otherwise</source>
      <translation>Alle Tasten auflisten und ändern, welche Sie anders wollen</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows</source>
      <translation>Lokaler Kontrast und Details, mit offenen Tiefen</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows. For haze, architecture and texture.</source>
      <translation>Lokaler Kontrast und Details bei offenen Schatten. Für Dunst, Architektur und Strukturen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>Log file</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Long edge</source>
      <translation>Lange Kante</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Look</source>
      <translation>Look</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Look at all styles; rename, import, export, compare and delete them</source>
      <translation>Alle Stile ansehen; sie umbenennen, importieren, exportieren, vergleichen und löschen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Look at all styles; rename, import, export, duplicate, compare and delete them</source>
      <translation>Alle Stile ansehen; sie umbenennen, importieren, exportieren, duplizieren, vergleichen und löschen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Look at the Restore-Nets of your cameras, or delete them</source>
      <translation>Die Restore-Nets Ihrer Kameras ansehen oder löschen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking at picture {min} of {total}…</source>
      <translation>Sehe Bild {min} von {total} an …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking for raws and finished pictures…</source>
      <translation>Suche Raws und fertige Bilder …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Loss (lower is better)</source>
      <translation>Verlust (niedriger ist besser)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Loupe &amp;2:1</source>
      <translation>L&amp;upe 2:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Made by</source>
      <translation>Gemacht von</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Make a style of your own that is the same</source>
      <translation>Einen gleichen eigenen Stil anlegen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Make the change again</source>
      <translation>Die Änderung wieder machen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Making the sample photo</source>
      <translation>Mache das Beispielfoto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Manage styles</source>
      <translation>Stile verwalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mark clipped highlights red and clipped shadows blue in ENHANCED: they print without detail</source>
      <translation>In ENHANCED ausgefressene Lichter rot und abgesoffene Tiefen blau markieren: sie haben im Druck keine Zeichnung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark colours of the restored picture that sRGB can't show, before they are clipped</source>
      <translation>Farben des restaurierten Bildes markieren, die sRGB nicht zeigen kann, bevor sie abgeschnitten werden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Mark photos as not worth keeping; the same key takes that back</source>
      <translation>Fotos als nicht lohnend markieren; dieselbe Taste nimmt es zurück</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark the edges that are in focus</source>
      <translation>Die Kanten markieren, die im Fokus liegen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark where the sensor itself clipped, in the colours of its filters</source>
      <translation>Markieren, wo der Sensor selbst übersteuert hat, in den Farben seiner Filter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Match</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Measured with a film profile, {count} pairs brought new photos to a mean ΔE2000 of {error}</source>
      <translation>Gemessen mit einem Filmprofil brachten {count} Paare neue Fotos auf ein mittleres ΔE2000 von {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Medium grey (18 %)</source>
      <translation>Mittelgrau (18 %)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Megapixels</source>
      <translation>Megapixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Memory for developed pictures</source>
      <translation>Speicher für entwickelte Bilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Metadata</source>
      <translation>Metadaten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror left and right</source>
      <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Mirror the picture left and right</source>
      <translation>Das Bild links und rechts spiegeln</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror top and bottom</source>
      <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Mono</source>
      <translation>Mono</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>More memory makes going back to a photo or a zoom quicker. Leave at least half of the computer's memory free.</source>
      <translation>Mehr Speicher macht das Zurückgehen zu einem Foto oder Zoom schneller. Lassen Sie mindestens die Hälfte des Arbeitsspeichers frei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mouse wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Move it to the trash (Delete)</source>
      <translation>In den Papierkorb legen (Entf)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Move it to the trash: the weights that come with the program take its place</source>
      <translation>In den Papierkorb legen: Die Gewichte des Programms treten an seine Stelle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move photos with their edits and ratings to the system's trash</source>
      <translation>Fotos mit ihrer Bearbeitung und Bewertung in den Papierkorb des Systems verschieben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the frame, turn the picture, level it along a line</source>
      <translation>Den Rahmen verschieben, das Bild drehen, an einer Linie geraderichten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Move the new style to the trash</source>
      <translation>Den neuen Stil in den Papierkorb legen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the picture in all panes</source>
      <translation>Das Bild in allen Ansichten verschieben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move to &amp;trash…</source>
      <translation>In den &amp;Papierkorb …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move to trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move {names} to the trash? Edits and ratings go along; Undo brings everything back.</source>
      <translation>{names} in den Papierkorb verschieben? Bearbeitung und Bewertung gehen mit; Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My camera's pictures</source>
      <translation>Die Bilder meiner Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My finished pictures</source>
      <translation>Meine fertigen Bilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My look</source>
      <translation>Mein Look</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Name and picture of a style</source>
      <translation>Name und Bild eines Stils</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Name and picture…</source>
      <translation>Name und Bild …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Name of the preset:</source>
      <translation>Name der Vorgabe:</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name of the style</source>
      <translation>Name des Stils</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>Natural</source>
      <translation>Natürlich</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Natural, as taught</source>
      <translation>Natürlich, wie gelernt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Nearly black</source>
      <translation>Fast schwarz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Net</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>New key of the chosen action</source>
      <translation>Neue Taste der gewählten Aktion</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>New s&amp;napshot</source>
      <translation>Neuer Sch&amp;nappschuss</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Next held-out photo</source>
      <translation>Nächstes zurückgehaltenes Foto</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Night</source>
      <translation>Nacht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>No &amp;overlay</source>
      <translation>Keine Ü&amp;berlagerung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>No finished picture belongs to any of the raws: check that the folders are the right ones.</source>
      <translation>Kein fertiges Bild gehört zu einem der Raws: Prüfen Sie, ob es die richtigen Ordner sind.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>No label</source>
      <translation>Keine Markierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>No overlay</source>
      <translation>Keine Überlagerung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>No photo matches the filter.</source>
      <translation>Kein Foto passt zum Filter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>No preference has these words.</source>
      <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/delegate.py" />
      <source>No preview</source>
      <translation>Keine Vorschau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>No profile is chosen</source>
      <translation>Kein Profil gewählt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>No raw belongs to it</source>
      <translation>Kein Raw gehört dazu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>No second style</source>
      <translation>Kein zweiter Stil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>No sharpening</source>
      <translation>Nicht schärfen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No space left on device</source>
      <translation>Kein Speicherplatz mehr frei</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>No, thanks</source>
      <translation>Nein, danke</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>No: each stage learns alone</source>
      <translation>Nein: Jede Stufe lernt allein</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>None of the pairs can teach restoring: their raws are gone, too noisy or not Bayer.</source>
      <translation>Keines der Paare eignet sich zum Restaurieren: Ihre Raws sind fort, zu verrauscht oder nicht Bayer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>None of the raws can be read: choose another folder, or none.</source>
      <translation>Keines der Rohbilder lässt sich lesen: Wählen Sie einen anderen Ordner oder keinen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>None were taught yet: the weights that come with the program restore every camera's raws.</source>
      <translation>Noch wurden keine gelehrt: Die Gewichte des Programms restaurieren die Raws jeder Kamera.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>None: pixels alone are compared</source>
      <translation>Keine: nur Pixel werden verglichen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Not a directory</source>
      <translation>Ist kein Ordner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not edited</source>
      <translation>Nicht bearbeitet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not exported</source>
      <translation>Nicht exportiert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Not installed: {key}</source>
      <translation>Nicht installiert: {key}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not rejected</source>
      <translation>Nicht abgelehnt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Not there: the package lensfunpy is not installed.</source>
      <translation>Nicht da: das Paket lensfunpy ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Nothing can be written to {folder}: choose another place for the style.</source>
      <translation>In {folder} kann nichts geschrieben werden: Wählen Sie einen anderen Ort für den Stil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Nothing is found by these letters.</source>
      <translation>Zu diesen Buchstaben findet sich nichts.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Nothing that was tried (a fit to all pairs, parts of it, learning step by step) meets the photos held out noticeably better than {start} as it is ({before:.1f} dB), as the pairs are too few or don't share one look: more pairs, or only pairs of one look, would help.</source>
      <translation>Nichts von dem, was versucht wurde (eine Anpassung an alle Paare, Teile davon, schrittweises Lernen), trifft die zurückgehaltenen Fotos merklich besser als {start} unverändert ({before:.1f} dB), weil es zu wenige Paare sind oder sie keinen gemeinsamen Look haben: Mehr Paare oder nur Paare mit einem Look würden helfen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Nothing to export.</source>
      <translation>Nichts zu exportieren.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Now both stages learn together.</source>
      <translation>Jetzt lernen beide Stufen zusammen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Now your look…</source>
      <translation>Jetzt Ihr Look…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on one screen pixel: judge sharpness and noise here</source>
      <translation>Ein Bildpixel auf einem Bildschirmpixel: hier Schärfe und Rauschen beurteilen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on two by two screen pixels, to look at fine detail</source>
      <translation>Ein Bildpixel auf zwei mal zwei Bildschirmpixeln, um feine Details anzusehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open &amp;folder…</source>
      <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Open &amp;recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a folder of raw photos</source>
      <translation>Einen Ordner mit Raw-Fotos öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Open a photo or a folder: its raw photos appear here.</source>
      <translation>Öffnen Sie ein Foto oder einen Ordner: Die Raw-Fotos darin erscheinen hier.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a raw photo</source>
      <translation>Ein Raw-Foto öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open a raw photo; next and previous then go through its folder</source>
      <translation>Ein Raw-Foto öffnen; Vor und Zurück gehen dann durch seinen Ordner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open a raw photo…</source>
      <translation>Raw-Foto öffnen …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the &amp;sample photo</source>
      <translation>&amp;Beispielfoto öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the first raw photo of a folder</source>
      <translation>Das erste Raw-Foto eines Ordners öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Open the folder of the selected file</source>
      <translation>Den Ordner der ausgewählten Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Open the last photo</source>
      <translation>Das letzte Foto öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>Open the new one</source>
      <translation>Neue Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the next raw photo of the folder</source>
      <translation>Das nächste Raw-Foto des Ordners öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the photo that comes with the program</source>
      <translation>Das mitgelieferte Foto öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous or next photo</source>
      <translation>Das vorige oder nächste Foto öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous raw photo of the folder</source>
      <translation>Das vorige Raw-Foto des Ordners öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open the sample photo</source>
      <translation>Beispielfoto öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/encode.py" />
      <source>OpenCV could not make the PNG.</source>
      <translation>OpenCV konnte das PNG nicht erzeugen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Opening {name}</source>
      <translation>Öffne {name}</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise</source>
      <translation>Öffnet dunkle Szenen, ohne ihr Rauschen anzuheben</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise. Black stays black and lamps keep their colour.</source>
      <translation>Öffnet dunkle Szenen, ohne ihr Rauschen anzuheben. Schwarz bleibt schwarz, und Lampen behalten ihre Farbe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Out of &amp;gamut</source>
      <translation>Außerhalb des &amp;Farbraums</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Out of gamut</source>
      <translation>Außerhalb des Farbraums</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/docks.py" />
      <source>P&amp;anels</source>
      <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 16 bit</source>
      <translation>PNG, 16 Bit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 8 bit</source>
      <translation>PNG, 8 Bit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>PSNR (higher is better)</source>
      <translation>PSNR (höher ist besser)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Packages that the program uses</source>
      <translation>Pakete, die das Programm benutzt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Paint RESTORED and ENHANCED in zones of exposure around middle grey</source>
      <translation>RESTORED und ENHANCED in Belichtungszonen um mittleres Grau färben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs fit to learn from: {good}; left out: {rows}. Take the tick away from pictures that don't have your look; set it where the remark is wrong.</source>
      <translation>Paare, die sich zum Lernen eignen: {good}; außen vor bleiben: {rows}. Nehmen Sie den Haken bei Bildern weg, die nicht Ihren Look haben; setzen Sie ihn, wo die Bemerkung nicht zutrifft.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Pane of the scope</source>
      <translation>Ansicht der Messanzeige</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Panel: {name}</source>
      <translation>Leiste: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Paste edits</source>
      <translation>Bearbeitung einfügen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Paste edits into the &amp;selected photos</source>
      <translation>Bearbeitung &amp;in die ausgewählten Fotos einfügen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Paused, {waiting} waiting.</source>
      <translation>Angehalten, {waiting} warten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Per cent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Perceptual</source>
      <translation>Perzeptiv</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Perceptual loss</source>
      <translation>Wahrnehmungsmaß</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Performance</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Permission denied</source>
      <translation>Zugriff verweigert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photo {min} of {total}.{time_left}</source>
      <translation>Foto {min} von {total}.{time_left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos held out are met no better than by {start} ({held:+.1f} dB), but {count} others, predicted in turn, {gained:.1f} dB better, so the style is kept: look at its pictures. More pairs would help.</source>
      <translation>Zurückgehaltene Fotos werden nicht besser getroffen als von {start} ({held:+.1f} dB), {count} andere, der Reihe nach vorhergesagt, aber um {gained:.1f} dB besser; darum bleibt der Stil: Sehen Sie seine Bilder an. Mehr Paare würden helfen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Photos still to be exported: {left}. Quit now? The export goes on when you start the program again.</source>
      <translation>Noch zu exportierende Fotos: {left}. Jetzt beenden? Der Export geht weiter, wenn Sie das Programm wieder starten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>Photos that it did not learn from are met best by {share:.0%} of what the fit changes, so learning begins with that.</source>
      <translation>Fotos, von denen nicht gelernt wurde, werden am besten von {share:.0%} dessen getroffen, was die Anpassung ändert; damit beginnt das Lernen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos that it did not learn from are met {gained:.1f} dB better than by the style it began with.</source>
      <translation>Fotos, von denen es nicht gelernt hat, trifft es {gained:.1f} dB besser als der Stil, mit dem es begann.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Photos that it does not learn from: {scores:.1f} dB, ΔE {scores2:.1f}. You can go on working; it gives way to what you do.</source>
      <translation>Fotos, von denen nicht gelernt wird: {scores:.1f} dB, ΔE {scores2:.1f}. Sie können weiterarbeiten; das Lernen macht dem Platz, was Sie tun.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photos to export</source>
      <translation>Zu exportierende Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Pick white balance</source>
      <translation>Weißabgleich aufnehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Picked in the picture</source>
      <translation>Im Bild aufgenommen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture of the style</source>
      <translation>Bild des Stils</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Picture {stage}</source>
      <translation>Bild {stage}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Pictures &amp;only</source>
      <translation>Nur die B&amp;ilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pictures and thumbnails are converted to it. The system tells it, or you choose a file.</source>
      <translation>Bilder und Vorschaubilder werden darauf umgerechnet. Das System nennt es, oder Sie wählen eine Datei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Pixels to average</source>
      <translation>Zu mittelnde Pixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Portrait, gentle light</source>
      <translation>Porträt, sanftes Licht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Einstell&amp;ungen …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Preferences: {text}</source>
      <translation>Einstellungen: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Preset</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name}</source>
      <translation>Voreinstellung {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Preset {name} deleted</source>
      <translation>Vorgabe {name} gelöscht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name} for {names}</source>
      <translation>Vorgabe {name} für {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Presets</source>
      <translation>Vorgaben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Presets in {name} that can't be used and were left out: {count}.</source>
      <translation>Unbrauchbare Vorgaben in {name}, die ausgelassen wurden: {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Press Ctrl+K and type what you want to do. F1 lists all keys. You find this tour again in the Help menu.</source>
      <translation>Drücken Sie Strg+K und tippen Sie, was Sie tun möchten. F1 listet alle Tasten. Diesen Rundgang finden Sie im Menü Hilfe wieder.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Preview 1:{scale}</source>
      <translation>Vorschau 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Previous held-out photo</source>
      <translation>Voriges zurückgehaltenes Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>ProPhoto RGB needs 16 bits: choose tiff16, or another colour space.</source>
      <translation>ProPhoto RGB braucht 16 Bit: Wählen Sie tiff16 oder einen anderen Farbraum.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Problem report</source>
      <translation>Fehlerbericht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the proof</source>
      <translation>Profildatei des Softproofs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the screen</source>
      <translation>Profildatei des Bildschirms</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Profile of the screen</source>
      <translation>Profil des Bildschirms</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Profiles (*.pp3)</source>
      <translation>Profile (*.pp3)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Progress of learning</source>
      <translation>Fortschritt des Lernens</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Proof: {profile}</source>
      <translation>Proof: {profile}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions of the crop</source>
      <translation>Seitenverhältnis des Zuschnitts</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions that the crop keeps while its frame is dragged</source>
      <translation>Seitenverhältnis, das der Zuschnitt behält, während sein Rahmen gezogen wird</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions: {ratio}</source>
      <translation>Seitenverhältnis: {ratio}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Purple</source>
      <translation>Violett</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Put all panels, tools and panes back where they were at first</source>
      <translation>Alle Leisten, Werkzeuge und Ansichten dorthin setzen, wo sie anfangs waren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put all photos that are selected in the filmstrip or the grid into the export queue</source>
      <translation>Alle Fotos, die in Filmstreifen oder Raster ausgewählt sind, in die Exportwarteschlange stellen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put the copied edits over all photos that are selected in the filmstrip or the grid</source>
      <translation>Die kopierte Bearbeitung auf alle Fotos legen, die in Filmstreifen oder Raster ausgewählt sind</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Put the copied edits over this photo, in the grid over the selected ones</source>
      <translation>Die kopierte Bearbeitung auf dieses Foto anwenden, im Raster auf die ausgewählten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Put the photo's name, the style, the date and the like into the file name</source>
      <translation>Namen des Fotos, Stil, Datum und dergleichen in den Dateinamen setzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Quality goes from 1 to 100, not {quality}.</source>
      <translation>Die Qualität reicht von 1 bis 100, nicht {quality}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quarter (4:2:0)</source>
      <translation>Viertel (4:2:0)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Quick rendition</source>
      <translation>Schnelle Wiedergabe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>R&amp;ESTORED fills the window</source>
      <translation>RES&amp;TORED füllt das Fenster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>RAW is what the sensor saw. RESTORED is without noise and in true colour. ENHANCED is the finished picture. Turn the mouse wheel to zoom and drag to move: all three go together.</source>
      <translation>RAW ist, was der Sensor sah. RESTORED ist ohne Rauschen und in wahren Farben. ENHANCED ist das fertige Bild. Das Mausrad zoomt, Ziehen verschiebt: alle drei gehen gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RAW, RESTORED and ENHANCED side by side, to see what each step does</source>
      <translation>RAW, RESTORED und ENHANCED nebeneinander, um zu sehen, was jeder Schritt tut</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RESTORED in &amp;sRGB</source>
      <translation>RESTORED in &amp;sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB histogram</source>
      <translation>RGB-Histogramm</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB parade</source>
      <translation>RGB-Parade</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {error}</source>
      <translation>Bewertung und Markierung von {name} sind gespeichert, lassen sich aber nicht mit anderen Programmen austauschen: {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {reason}.</source>
      <translation>Bewertung und Markierung von {name} sind gespeichert, lassen sich aber nicht mit anderen Programmen austauschen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rating of {names}</source>
      <translation>Bewertung von {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raw and finished picture</source>
      <translation>Raw und fertiges Bild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Raw clipping</source>
      <translation>Raw-Clipping</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Raw histogram</source>
      <translation>Raw-Histogramm</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Raw histogram: what the sensor recorded, in EV below saturation. The others show finished pixels.</source>
      <translation>Raw-Histogramm: was der Sensor aufnahm, in EV unter der Sättigung. Die anderen zeigen fertige Pixel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>Raw photos</source>
      <translation>Raw-Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Raws</source>
      <translation>Raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Raws of {camera} are restored by weights of their own from now on: {after:.2f} dB on scenes held out, {before:.2f} dB before.</source>
      <translation>Raws von {camera} werden ab jetzt mit eigenen Gewichten restauriert: {after:.2f} dB bei zurückgehaltenen Szenen, zuvor {before:.2f} dB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raws without a finished picture: {count}.</source>
      <translation>Raws ohne fertiges Bild: {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Re&amp;d label</source>
      <translation>&amp;Rote Markierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Read a single pixel, or the mean of the pixels around the cursor</source>
      <translation>Ein einzelnes Pixel lesen oder den Mittelwert der Pixel um den Mauszeiger</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Read-only file system</source>
      <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Reading pair {min} of {total}…</source>
      <translation>Lese Paar {min} von {total} …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Reading the pairs…</source>
      <translation>Lese die Paare …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Reading {folder}</source>
      <translation>Lese {folder}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Readout</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reduce the picture (also: mouse wheel)</source>
      <translation>Das Bild verkleinern (auch: Mausrad)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Rejected or not</source>
      <translation>Abgelehnt oder nicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rejecting of {names}</source>
      <translation>Ablehnen von {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Relative colorimetric</source>
      <translation>Relativ farbmetrisch</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Rename the chosen preset, if it is one of your own</source>
      <translation>Die gewählte Vorgabe umbenennen, wenn es eine eigene ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Rename the chosen snapshot</source>
      <translation>Den gewählten Schnappschuss umbenennen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Rendering intent</source>
      <translation>Rendering Intent</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Replace the existing files</source>
      <translation>Die vorhandenen Dateien ersetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Replace the file</source>
      <translation>Die Datei ersetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset &amp;all edits</source>
      <translation>&amp;Ganze Bearbeitung zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Reset all</source>
      <translation>Alles zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset everything in this section: {covers}</source>
      <translation>Alles in diesem Abschnitt zurücksetzen: {covers}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Reset la&amp;yout</source>
      <translation>Anordnung zurü&amp;cksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset this control</source>
      <translation>Diesen Regler zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance</source>
      <translation>Weißabgleich zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance to as shot</source>
      <translation>Weißabgleich auf „Wie aufgenommen“ zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <source>Reset “{text}”</source>
      <translation>„{text}“ zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Reset “{text}” to its default</source>
      <translation>„{text}“ auf den Standard zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset “{title}”</source>
      <translation>„{title}“ zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Restore-Net</source>
      <translation>Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Restore-Nets of my cameras</source>
      <translation>Restore-Nets meiner Kameras</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Restored, without a style</source>
      <translation>Restored, ohne Stil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera} got no better on scenes that were held out ({before:.2f} dB before, {after:.2f} dB at best): the weights it began with stay in use.</source>
      <translation>Das Restaurieren von {camera} wurde bei zurückgehaltenen Szenen nicht besser (zuvor {before:.2f} dB, bestenfalls {after:.2f} dB): Die bisherigen Gewichte bleiben in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera}: it begins at {score:.2f} dB on scenes held out.</source>
      <translation>{camera} restaurieren: Es beginnt bei {score:.2f} dB bei zurückgehaltenen Szenen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Saturation</source>
      <translation>Sättigung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save as p&amp;reset…</source>
      <translation>Als Vorgabe &amp;speichern …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset</source>
      <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset…</source>
      <translation>Als Vorgabe speichern …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save chosen edits of this photo as a preset</source>
      <translation>Ausgewählte Bearbeitungen dieses Fotos als Vorgabe speichern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Scenes held out</source>
      <translation>Zurückgehaltene Szenen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scope</source>
      <translation>Messanzeige</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scopes</source>
      <translation>Messanzeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Scores over the steps of learning</source>
      <translation>Werte über die Schritte des Lernens</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Screen pixels per picture pixel</source>
      <translation>Bildschirmpixel je Bildpixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search by what it does, or by a key</source>
      <translation>Suche nach Wirkung oder Taste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Search name, camera, lens</source>
      <translation>Suche nach Name, Kamera, Objektiv</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Search the preferences</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search the shortcuts</source>
      <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Second &amp;window</source>
      <translation>&amp;Zweites Fenster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style</source>
      <translation>Zweiter Stil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style {name}</source>
      <translation>Zweiter Stil {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>See versions, licences and device, and copy them for a question</source>
      <translation>Versionen, Lizenzen und Gerät sehen und für eine Frage kopieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select &amp;all</source>
      <translation>Alle a&amp;uswählen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select all photos that filmstrip and grid show</source>
      <translation>Alle Fotos auswählen, die Filmstreifen und Raster zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Serves</source>
      <translation>Für</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Set every control to its default (Ctrl+R)</source>
      <translation>Jeden Regler auf den Standard setzen (Strg+R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Set every control to its default: the photo is as if you had never edited it</source>
      <translation>Jeden Regler auf den Standard setzen: das Foto ist, als hätten Sie es nie bearbeitet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>Settings with unusable values were set to their defaults: {names}.</source>
      <translation>Einstellungen mit unbrauchbaren Werten wurden auf ihre Vorgaben gesetzt: {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shade</source>
      <translation>Schatten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shadows</source>
      <translation>Tiefen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Share of the photos that is exported</source>
      <translation>Anteil der Fotos, der exportiert ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Share of the second style in the picture.</source>
      <translation>Anteil des zweiten Stils am Bild.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Sharpening</source>
      <translation>Schärfung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Sharpening is for pictures in a colour space: choose none here.</source>
      <translation>Schärfen lassen sich nur Bilder in einem Farbraum: Wählen Sie hier „keine“.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Sharpness</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Shift and drag</source>
      <translation>Umschalt und ziehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Short edge</source>
      <translation>Kurze Kante</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show ENHANCED as its amplified difference from the plain rendition without a style</source>
      <translation>ENHANCED als verstärkten Unterschied zur schlichten Wiedergabe ohne Stil zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show RESTORED as its amplified difference from plain bilinear demosaicing</source>
      <translation>RESTORED als verstärkten Unterschied zum einfachen bilinearen Demosaicing zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show RESTORED colour-managed to sRGB instead of XYZ with gamma 2.2</source>
      <translation>RESTORED farbverwaltet in sRGB zeigen statt XYZ mit Gamma 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Show all photos of the folder, to choose, rate and filter them; the same key goes back</source>
      <translation>Alle Fotos des Ordners zeigen, zum Wählen, Bewerten und Filtern; dieselbe Taste geht zurück</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show colours in grey that the device can't show</source>
      <translation>Farben grau zeigen, die das Gerät nicht darstellen kann</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor at twice its size</source>
      <translation>Jedes Pixel unter dem Mauszeiger doppelt so groß zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor in a window of its own</source>
      <translation>Jedes Pixel unter dem Mauszeiger in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Show one stage large in a window of its own, for a second screen</source>
      <translation>Eine Stufe groß in einem eigenen Fenster zeigen, für einen zweiten Bildschirm</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show or hide the controls, to have more room for the pictures</source>
      <translation>Die Regler zeigen oder ausblenden, um mehr Platz für die Bilder zu haben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos that are still to be judged: without stars and not rejected</source>
      <translation>Fotos zeigen, die noch zu beurteilen sind: ohne Sterne und nicht abgelehnt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with at least so many stars (≥), or with exactly so many (=)</source>
      <translation>Fotos mit mindestens so vielen Sternen zeigen (≥) oder mit genau so vielen (=)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with so many stars. A second click on the same star shows all.</source>
      <translation>Fotos mit so vielen Sternen zeigen. Ein zweiter Klick auf denselben Stern zeigt alle.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show photos with this label, or with another chosen one: {text}</source>
      <translation>Fotos mit dieser oder einer anderen gewählten Markierung zeigen: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Show report</source>
      <translation>Bericht zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Show the export queue</source>
      <translation>Die Exportwarteschlange zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the finished picture alone, as it will be exported</source>
      <translation>Das fertige Bild allein zeigen, wie es exportiert wird</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show the folder as a grid, with all filters (G)</source>
      <translation>Den Ordner als Raster zeigen, mit allen Filtern (G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the next overlay; Esc takes it away</source>
      <translation>Die nächste Überlagerung zeigen; Esc nimmt sie weg</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Show the open photo in this style as a fourth pane, beside its own; choose two styles with Ctrl to show the photo in the first and compare the second</source>
      <translation>Das offene Foto in diesem Stil als viertes Feld neben seinem eigenen zeigen; wählen Sie mit Strg zwei Stile, um das Foto im ersten zu zeigen und mit dem zweiten zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show the paper's white and the ink's black as they are</source>
      <translation>Papierweiß und Farbschwarz zeigen, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the photo without your edits, until the key is pressed again</source>
      <translation>Das Foto ohne Ihre Bearbeitung zeigen, bis die Taste wieder gedrückt wird</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Show the picture as another device would, for instance a printer: its profile is chosen in Colour management</source>
      <translation>Das Bild zeigen, wie ein anderes Gerät es täte, etwa ein Drucker: sein Profil wird im Farbmanagement gewählt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the picture that the camera made of this photo as a fourth pane</source>
      <translation>Das Bild, das die Kamera aus diesem Foto gemacht hat, als vierte Ansicht zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the pictures alone</source>
      <translation>Die Bilder allein zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Show the program raws and what you made of them: it learns your look as a style. Ten pairs of different subjects are a good beginning. Everything stays on this computer.</source>
      <translation>Zeigen Sie dem Programm Raws und was Sie daraus gemacht haben: es lernt Ihren Look als Stil. Zehn Paare verschiedener Motive sind ein guter Anfang. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the restored picture alone: judge noise and detail without a style</source>
      <translation>Das restaurierte Bild allein zeigen: Rauschen und Details ohne Stil beurteilen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the sensor's picture alone, as it was recorded, before any correction</source>
      <translation>Das Bild des Sensors allein zeigen, wie es aufgenommen wurde, vor jeder Korrektur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the three stages alone</source>
      <translation>Nur die drei Stufen zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Show the welcome page</source>
      <translation>Die Startseite zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the whole picture: judge light, colour and composition here</source>
      <translation>Das ganze Bild zeigen: hier Licht, Farbe und Komposition beurteilen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show this photo without your edits as a fourth pane</source>
      <translation>Dieses Foto ohne Ihre Bearbeitung als vierte Ansicht zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show what LibRaw makes of this photo without any net as a fourth pane</source>
      <translation>Als vierte Ansicht zeigen, was LibRaw ohne jedes Netz aus diesem Foto macht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show what the program noted, to find out why something did not work</source>
      <translation>Zeigen, was das Programm notiert hat, um herauszufinden, warum etwas nicht ging</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Shown {time} after it was asked for</source>
      <translation>Gezeigt {time}, nachdem danach gefragt wurde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at or below the black level: no light was recorded</source>
      <translation>Sensorpixel dieser Farbe auf oder unter dem Schwarzwert: es wurde kein Licht aufgenommen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at the sensor's white level: their light was not recorded</source>
      <translation>Sensorpixel dieser Farbe auf dem Weißwert des Sensors: ihr Licht wurde nicht aufgenommen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Size of text and controls</source>
      <translation>Größe von Text und Reglern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Size of the finished picture in pixels</source>
      <translation>Größe des fertigen Bildes in Pixeln</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Size of the pictures</source>
      <translation>Größe der Bilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Skip the photo</source>
      <translation>Das Foto überspringen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot {number}</source>
      <translation>Schnappschuss {number}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot: {name}</source>
      <translation>Schnappschuss: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshots</source>
      <translation>Schnappschüsse</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>So few were never measured: five are the least, and ten of different subjects do much better.</source>
      <translation>So wenige wurden nie gemessen: Fünf sind das Mindeste, und zehn mit verschiedenen Motiven sind viel besser.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Soft &amp;proof</source>
      <translation>Soft&amp;proof</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Soft portrait</source>
      <translation>Sanftes Porträt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof</source>
      <translation>Softproof</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof: show the picture as this device would (S)</source>
      <translation>Softproof: das Bild zeigen, wie dieses Gerät es täte (S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Something unforeseen went wrong last time.</source>
      <translation>Beim letzten Mal ging etwas Unvorhergesehenes schief.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Something unforeseen went wrong: {error!r}. The log file tells more.</source>
      <translation>Etwas Unvorhergesehenes ging schief: {error!r}. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>St&amp;yles…</source>
      <translation>S&amp;tile …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/pair.py" />
      <source>Stage on this side of the curtain</source>
      <translation>Stufe auf dieser Seite des Vorhangs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Start no more photos; the one that runs is finished</source>
      <translation>Keine weiteren Fotos beginnen; das laufende wird beendet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Starting…</source>
      <translation>Starte …</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}</source>
      <translation>Schritt {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}, at most {max} min left</source>
      <translation>Schritt {done} von {total}, höchstens noch {max} min</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop and keep the best</source>
      <translation>Anhalten und das Beste behalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop learning? What was learned is kept: the same folders go on from there.</source>
      <translation>Lernen anhalten? Das Gelernte bleibt: mit denselben Ordnern geht es von dort weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Stop the selected photos, or all when none is selected</source>
      <translation>Die ausgewählten Fotos anhalten, oder alle, wenn keines ausgewählt ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Straighten</source>
      <translation>Geraderichten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Straighten {shown}
Straighten</source>
      <translation>Geraderichten {shown}
Geraderichten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of all colours: at the left end the picture is black and white.</source>
      <translation>Stärke aller Farben: ganz links ist das Bild schwarz-weiß.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of the pale colours; strong ones and skin are spared.</source>
      <translation>Stärke der blassen Farben; kräftige und Hauttöne bleiben verschont.</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel</source>
      <translation>Kräftigere Farbe und Kontrast für Landschaft und Reise</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel. Skin is spared, and full reds don't clip.</source>
      <translation>Kräftigere Farben und Kontrast für Landschaft und Reise. Haut wird geschont, und satte Rottöne reißen nicht aus.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Style</source>
      <translation>Stil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Style of photos that were never edited</source>
      <translation>Stil noch nie bearbeiteter Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Style {itemtext}</source>
      <translation>Stil {itemtext}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style {name}</source>
      <translation>Stil {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Style {name} for {names_of}</source>
      <translation>Stil {name} für {names_of}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style: {name}</source>
      <translation>Stil: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Styles</source>
      <translation>Stile</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Styles ({pattern})</source>
      <translation>Stile ({pattern})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Styles and sidecars (*.dtstyle *.xmp)</source>
      <translation>Stile und Begleitdateien (*.dtstyle *.xmp)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 16 bit</source>
      <translation>TIFF, 16 Bit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>TIFF, 16 bit, ProPhoto RGB</source>
      <translation>TIFF, 16 Bit, ProPhoto RGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 32 bit float, linear</source>
      <translation>TIFF, 32 Bit Gleitkomma, linear</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 8 bit</source>
      <translation>TIFF, 8 Bit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Take a style file of somebody else among yours; it can be dragged into the window too</source>
      <translation>Die Stildatei von jemand anderem zu Ihren nehmen; sie kann auch ins Fenster gezogen werden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Take all filters away</source>
      <translation>Alle Filter wegnehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Take all keys from the chosen action</source>
      <translation>Der gewählten Aktion alle Tasten nehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Take back the last change</source>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take back the last rating, label, style, pasting or move to the trash</source>
      <translation>Die letzte Bewertung, Markierung, Stilwahl, Einfügung oder das Verschieben in den Papierkorb zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take it with you</source>
      <translation>Zum Mitnehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Take photos that are done, skipped or cancelled off the list</source>
      <translation>Fertige, übersprungene oder abgebrochene Fotos von der Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Take style files of others among yours; they can be dragged into the window too</source>
      <translation>Stildateien anderer zu Ihren nehmen; sie können auch ins Fenster gezogen werden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Take the crop away, and leave the rotation</source>
      <translation>Den Zuschnitt wegnehmen und die Drehung lassen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Take the open photo</source>
      <translation>Das offene Foto nehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take the stars away</source>
      <translation>Die Sterne wegnehmen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take the tour</source>
      <translation>Rundgang machen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Takes out what the lens did to the picture: bent lines, coloured edges, dark corners.
Works where lensfun's data know the camera and the lens.</source>
      <translation>Nimmt heraus, was das Objektiv mit dem Bild gemacht hat: gebogene Linien, farbige Kanten, dunkle Ecken.
Geht, wo die Daten von lensfun Kamera und Objektiv kennen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Taught</source>
      <translation>Gelehrt am</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Teach a look</source>
      <translation>Stil anlernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Temperature and tint</source>
      <translation>Temperatur und Tönung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The &amp;unedited photo</source>
      <translation>Dem &amp;unbearbeiteten Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The JPEGs that the camera put into the raws: match the camera.</source>
      <translation>Die JPEGs, die die Kamera in die Raws geschrieben hat: der Kamera nacheifern.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The amount of sharpening goes from 0 to 3, not {amount:g}.</source>
      <translation>Die Stärke der Schärfung reicht von 0 bis 3, nicht {amount:g}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The camera's &amp;JPEG</source>
      <translation>Dem &amp;JPEG der Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid JSON.</source>
      <translation>Die Karte von {name} ist kein gültiges JSON.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid: {where}: {what}.</source>
      <translation>Die Karte von {name} ist ungültig: {where}: {what}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>The card of {name} is too long for a style.</source>
      <translation>Die Karte von {name} ist zu lang für einen Stil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The checkpoint {path} is damaged or belongs to another net; start without it.</source>
      <translation>Der Zwischenstand {path} ist beschädigt oder gehört zu einem anderen Netz; beginnen Sie ohne ihn.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile can't be used ({error}): choose another one.</source>
      <translation>Das Farbprofil kann nicht benutzt werden ({error}): Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>The colour profile in {name} can't be used: save the picture as sRGB.</source>
      <translation>Das Farbprofil in {name} kann nicht benutzt werden: Speichern Sie das Bild als sRGB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile {path} can't be read: {reason}.</source>
      <translation>Das Farbprofil {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The colours and tones of a .cube file.</source>
      <translation>Die Farben und Töne einer .cube-Datei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The curtain lays two stages over each other; drag it across the picture. Esc goes back to three panes.</source>
      <translation>Der Vorhang legt zwei Stufen übereinander; ziehen Sie ihn über das Bild. Esc geht zu drei Ansichten zurück.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>The device “{name}” is not available; here are: {choices}.</source>
      <translation>Das Gerät „{name}“ ist nicht verfügbar; hier gibt es: {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The disk is full: free some space in {folder} and start again.</source>
      <translation>Die Platte ist voll: Schaffen Sie Platz in {folder} und beginnen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The disk is full: free some space in {folder} and start again; what was done is kept.</source>
      <translation>Der Datenträger ist voll: schaffen Sie Platz in {folder} und beginnen Sie noch einmal; was getan wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The disk is full: free some space in {folder}, then go on from the last checkpoint.</source>
      <translation>Die Platte ist voll: Schaffen Sie Platz in {folder}; dann geht es vom letzten Zwischenstand weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The disk is full: {path} was not written. Free some space and export again.</source>
      <translation>Der Datenträger ist voll: {path} wurde nicht geschrieben. Schaffen Sie Platz und exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The disk is full: {path} was not written. Free some space and try again.</source>
      <translation>Der Datenträger ist voll: {path} wurde nicht geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The disk with {folder} is full. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>Der Datenträger mit {folder} ist voll. Die Bearbeitungen seiner Fotos werden stattdessen in Ihrem Datenordner aufbewahrt ({parent}); camnet_gui findet sie dort.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} are damaged; the photo starts unedited.</source>
      <translation>Die Bearbeitung in {name} ist beschädigt; das Foto beginnt unbearbeitet.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} could not be read ({reason}); the photo starts unedited.</source>
      <translation>Die Bearbeitung in {name} konnte nicht gelesen werden ({reason}); das Foto beginnt unbearbeitet.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>The edits of {names} could not be written yet. Free some space, or quit and lose them. Quit now?</source>
      <translation>Die Bearbeitung von {names} konnte noch nicht geschrieben werden. Schaffen Sie Platz, oder beenden Sie das Programm und verlieren Sie sie. Jetzt beenden?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits of {name} can't be kept in {folder}: {reason}.</source>
      <translation>Die Bearbeitung von {name} kann nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be read and start afresh ({error}).</source>
      <translation>Die Exportvorgaben konnten nicht gelesen werden und beginnen neu ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be saved in {folder}: {reason}.</source>
      <translation>Die Exportvorgaben konnten nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The fast one</source>
      <translation>Das schnelle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>The file exists</source>
      <translation>Die Datei existiert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <source>The file exists already.</source>
      <translation>Die Datei gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file holds no black level: {level:g} was taken.</source>
      <translation>Die Datei enthält keinen Schwarzwert: {level:g} wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/colour.py" />
      <source>The file holds no usable colour matrix: colours are those of an average camera.</source>
      <translation>Die Datei enthält keine brauchbare Farbmatrix: Die Farben sind die einer Durchschnittskamera.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <location filename="../../camnet_gui/raw/demosaiced.py" />
      <source>The file holds no usable white balance: one was estimated from the picture.</source>
      <translation>Die Datei enthält keinen brauchbaren Weißabgleich: Er wurde aus dem Bild geschätzt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter one.</source>
      <translation>Der Dateiname ist zu lang: {name}… Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter pattern.</source>
      <translation>Der Dateiname ist zu lang: {name}… Wählen Sie ein kürzeres Muster.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The file of VGG-19's weights does not exist.</source>
      <translation>Die Datei mit den Gewichten von VGG-19 gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's black and white levels make no sense: the largest value was taken as white.</source>
      <translation>Schwarz- und Weißwert der Datei sind unsinnig: Der größte Wert wurde als Weiß genommen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's colour filter pattern contradicts its picture: another was taken.</source>
      <translation>Das Farbfiltermuster der Datei widerspricht ihrem Bild: Ein anderes wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>The files of the pair {name} differ in size: make the pairs again.</source>
      <translation>Die Dateien des Paars {name} sind verschieden groß: Machen Sie die Paare neu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The filmstrip shows the photos beside the open one. Press 1 to 5 for stars and X to reject; G shows them all as a grid, to sort and filter.</source>
      <translation>Der Filmstreifen zeigt die Fotos neben dem offenen. 1 bis 5 gibt Sterne, X lehnt ab; G zeigt alle als Raster, zum Sortieren und Filtern.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The first stage, which takes out mosaic and noise. Weights of your camera's own are kept only if they restore scenes better that they did not learn from, and serve that camera alone</source>
      <translation>Die erste Stufe, die Mosaik und Rauschen entfernt. Eigene Gewichte Ihrer Kamera werden nur behalten, wenn sie Szenen besser restaurieren, von denen sie nicht gelernt haben, und dienen nur dieser Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder of each photo</source>
      <translation>Der Ordner des jeweiligen Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of finished pictures does not exist.</source>
      <translation>Den Ordner der fertigen Bilder gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of raws does not exist.</source>
      <translation>Den Ordner der Raws gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The folder of raws for the Restore-Net does not exist.</source>
      <translation>Den Ordner mit Raws für das Restore-Net gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The folder {folder} can't be made: {reason}.</source>
      <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The folder {folder} can't be made: {reason}. Choose another one.</source>
      <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>The folder {folder} can't be reached: {reason}. Its photos come back as soon as it is there again.</source>
      <translation>Der Ordner {folder} ist nicht erreichbar: {reason}. Seine Fotos kommen wieder, sobald er wieder da ist.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>The folder {folder} can't be read: {strerror}.</source>
      <translation>Der Ordner {folder} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The folder {folder} can't be written. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>In den Ordner {folder} kann nicht geschrieben werden. Die Bearbeitung seiner Fotos liegt stattdessen in Ihrem Datenordner ({parent}); camnet_gui findet sie dort.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder {folder} does not exist.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} does not exist: make it, or choose another one.</source>
      <translation>Den Ordner {folder} gibt es nicht: Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} has gone: make it again, or choose another one.</source>
      <translation>Der Ordner {folder} ist verschwunden: Legen Sie ihn wieder an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The folder {folder} is gone: connect its drive again and start anew; it goes on from there.</source>
      <translation>Der Ordner {folder} ist verschwunden: schließen Sie sein Laufwerk wieder an und beginnen Sie noch einmal; es geht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The graphics card has not enough memory: learning goes on on the processor, more slowly.</source>
      <translation>Die Grafikkarte hat nicht genug Speicher: das Lernen geht auf dem Prozessor weiter, langsamer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The language of menus, controls and tips. Names of files and messages of the system stay as they are.</source>
      <translation>Die Sprache von Menüs, Reglern und Hinweisen. Namen von Dateien und Meldungen des Systems bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/kept.py" />
      <location filename="../../camnet_gui/teach/learning.py" />
      <location filename="../../camnet_gui/teach/rest.py" />
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The lesson can't be kept in {folder}: {reason}.</source>
      <translation>Das Gelernte kann nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports can't be kept in {folder}: {reason}.</source>
      <translation>Die Liste der Exporte kann nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports could not be read and starts afresh ({error}).</source>
      <translation>Die Exportwarteschlange konnte nicht gelesen werden und beginnt neu ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The loss is no longer a number: train again with a lower rate.</source>
      <translation>Der Verlust ist keine Zahl mehr: Trainieren Sie noch einmal mit kleinerer Rate.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The minutes above</source>
      <translation>Die Minuten oben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern holds {{{field}}}, which means nothing: use {known}.</source>
      <translation>Das Namensmuster enthält {{{field}}}, was nichts bedeutet: Verwenden Sie {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern “{pattern}” can't be read: write fields as {{name}}.</source>
      <translation>Das Namensmuster „{pattern}“ ist unverständlich: Schreiben Sie Felder als {{name}}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The nearest style is {start}, with {score:.1f} dB on held-out photos.</source>
      <translation>Der nächste Stil ist {start}, mit {score:.1f} dB bei zurückgehaltenen Fotos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/files.py" />
      <source>The old file is kept as {name}.</source>
      <translation>Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The pairs of {camera} are too small or too bright to learn from.</source>
      <translation>Die Paare von {camera} sind zum Lernen zu klein oder zu hell.</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film</source>
      <translation>Die Palette eines auf Film kopierten Farbnegativs</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film. Warm highlights, cool shadows, quiet greens.</source>
      <translation>Die Palette eines auf Film kopierten Farbnegativs. Warme Lichter, kühle Schatten, ruhige Grüntöne.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>The pane that the scope looks at; the raw histogram always looks at the sensor</source>
      <translation>Die Ansicht, die die Messanzeige betrachtet; das Raw-Histogramm betrachtet immer den Sensor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>The panes show every pixel at this size already. The loupe appears where you zoom out.</source>
      <translation>Die Ansichten zeigen schon jedes Pixel in dieser Größe. Die Lupe erscheint, wenn Sie herauszoomen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's</source>
      <translation>Das des Artikels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's has many times the weights and begins with fresh ones: for hours on a graphics card. Photos in such a style take many times as long to develop</source>
      <translation>Das des Artikels hat ein Vielfaches an Gewichten und beginnt mit frischen: für Stunden auf einer Grafikkarte. Fotos in so einem Stil brauchen zum Entwickeln um ein Vielfaches länger</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>The paper's net came to {after:.1f} dB on photos held out, the nearest style to {before:.1f} dB: it begins with fresh weights, and needs hours on a graphics card.</source>
      <translation>Das Netz des Artikels kam bei zurückgehaltenen Fotos auf {after:.1f} dB, der nächste Stil auf {before:.1f} dB: Es beginnt mit frischen Gewichten und braucht Stunden auf einer Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>The photo above, as it is now</source>
      <translation>Das Foto oben, wie es jetzt ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>The photo doesn't tell its lens, and lensfun doesn't know one for this camera.</source>
      <translation>Das Foto nennt sein Objektiv nicht, und lensfun kennt keines für diese Kamera.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The photo's folder</source>
      <translation>Der Ordner des Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>The picture goes along when the style is exported.</source>
      <translation>Das Bild geht mit, wenn der Stil exportiert wird.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The picture is smaller than 8 × 8 pixels: the file is damaged.</source>
      <translation>Das Bild ist kleiner als 8 × 8 Pixel: Die Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets can't be saved in {folder}: {reason}.</source>
      <translation>Die Vorgaben können nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {name} are damaged and start afresh.</source>
      <translation>Die Vorgaben in {name} sind beschädigt und beginnen neu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {path} could not be read ({reason}).</source>
      <translation>Die Vorgaben in {path} konnten nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The processor</source>
      <translation>Der Prozessor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program ended unexpectedly last time.</source>
      <translation>Das Programm endete beim letzten Mal unerwartet.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program wrote this report. It is sent nowhere; copy it when you tell someone of the problem. It holds versions, the end of the log and where in the program it happened, and file names without folders.</source>
      <translation>Das Programm hat diesen Bericht geschrieben. Er wird nirgendwohin gesendet; kopieren Sie ihn, wenn Sie jemandem vom Problem berichten. Er enthält Versionen, das Ende des Protokolls und die Stelle im Programm, dazu Dateinamen ohne Ordner.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The raw stage is an 8-bit view of the mosaic without colours: choose jpeg or png8.</source>
      <translation>Die Raw-Stufe ist eine 8-Bit-Ansicht des Mosaiks ohne Farben: Wählen Sie jpeg oder png8.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The raws don't tell which camera took them, so that no weights can be made for it.</source>
      <translation>Die Raws sagen nicht, welche Kamera sie aufnahm: Für sie lassen sich keine Gewichte machen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The run can't be written to {folder}: {reason}.</source>
      <translation>Der Zwischenstand kann nicht nach {folder} geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The sRGB view is in sRGB: leave out the view, or the other colour space.</source>
      <translation>Die sRGB-Ansicht ist in sRGB: Lassen Sie die Ansicht oder den anderen Farbraum weg.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>The screen's profile</source>
      <translation>Das Profil des Bildschirms</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>The second style “{second_style}” is not installed and was left out.</source>
      <translation>Der zweite Stil „{second_style}“ ist nicht installiert und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be read and start afresh ({error}).</source>
      <translation>Die Einstellungen konnten nicht gelesen werden und beginnen neu ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be saved in {folder}: {reason}.</source>
      <translation>Die Einstellungen konnten nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The size must be greater than zero, and at most a million.</source>
      <translation>Die Größe muss über null und darf höchstens eine Million sein.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>The stage that this window shows</source>
      <translation>Die Stufe, die dieses Fenster zeigt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>The style of the finished picture: choose the look first, then adjust light and colour</source>
      <translation>Der Stil des fertigen Bildes: wählen Sie zuerst den Look, dann stellen Sie Licht und Farbe ein</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{key}” was taken away meanwhile.</source>
      <translation>Der Stil „{key}“ wurde inzwischen entfernt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>The style “{name}” is not installed; the photo keeps the one it has.</source>
      <translation>Der Stil „{name}“ ist nicht installiert; das Foto behält den, den es hat.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>The style “{name}” was moved to the trash.</source>
      <translation>Der Stil „{name}“ wurde in den Papierkorb gelegt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <source>The style “{style}” is not installed; {name} is shown instead. The photo keeps its style: import it, or choose another one.</source>
      <translation>Der Stil „{style}“ ist nicht installiert; stattdessen wird {name} gezeigt. Das Foto behält seinen Stil: Importieren Sie ihn oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{style}” is not installed; {name} is used instead.</source>
      <translation>Der Stil „{style}“ ist nicht installiert; stattdessen wird {name} verwendet.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The thumbnails of all folders together. When it is full, those go that were not shown for longest.</source>
      <translation>Die Vorschaubilder aller Ordner zusammen. Ist er voll, weichen die am längsten nicht gezeigten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>The usual weights restore this photo: {error}</source>
      <translation>Die üblichen Gewichte restaurieren dieses Foto: {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The weights can't be written to {path}: {reason}.</source>
      <translation>Die Gewichte können nicht in {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The whole folder</source>
      <translation>Der ganze Ordner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>There are no pictures whose colours could be learned.</source>
      <translation>Es gibt keine Bilder, deren Farben gelernt werden könnten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>There are no raw photos in {folder}.</source>
      <translation>In {folder} sind keine Raw-Fotos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There are no raws to learn from: choose a folder that holds raws and finished pictures.</source>
      <translation>Es gibt keine Raws zum Lernen: Wählen Sie einen Ordner mit Raws und fertigen Bildern.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>There are too few scenes of {camera}: at least two are needed, ten are a good beginning.</source>
      <translation>Es gibt zu wenige Szenen von {camera}: Mindestens zwei sind nötig, zehn sind ein guter Anfang.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>There is a preset named {name} already: choose another name.</source>
      <translation>Eine Vorgabe namens {name} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is a style called “{name}” already: choose another name.</source>
      <translation>Es gibt schon einen Stil namens „{name}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>There is a style of this name already.</source>
      <translation>Es gibt schon einen Stil dieses Namens.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>There is no device “{name}”; here are: {choices}.</source>
      <translation>Es gibt kein Gerät „{name}“; hier gibt es: {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>There is no export preset “{name}”: choose one of {choices}.</source>
      <translation>Es gibt keine Exportvorgabe „{name}“: Wählen Sie eine von {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>There is no folder {folder} with finished pictures.</source>
      <translation>Es gibt keinen Ordner {folder} mit fertigen Bildern.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/match.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>There is no folder {folder}.</source>
      <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no format “{format}”: choose one of {choices}.</source>
      <translation>Es gibt kein Format „{format}“: Wählen Sie eines von {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>There is no log yet ({strerror}).</source>
      <translation>Es gibt noch kein Protokoll ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is no pair to learn from: at least two are needed.</source>
      <translation>Es gibt kein Paar zum Lernen: Mindestens zwei sind nötig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>There is no picture of this pane yet.</source>
      <translation>Von dieser Ansicht gibt es noch kein Bild.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There is no shipped style to begin with: install the program again.</source>
      <translation>Es fehlt ein mitgelieferter Stil zum Beginnen: Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no size “{mode}”: choose one of {choices}.</source>
      <translation>Es gibt keine Größe „{mode}“: Wählen Sie eine von {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is no style “{wanted}”: choose one of {known}.</source>
      <translation>Es gibt keinen Stil „{wanted}“: Wählen Sie einen von {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>There is no style: install the program again.</source>
      <translation>Es gibt keinen Stil: Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>There is no {what} {path}.</source>
      <translation>{what} {path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no {what} “{value}”: choose one of {choices}.</source>
      <translation>„{value}“ ({what}) gibt es nicht: Wählen Sie aus {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>There is no “{exists}” for existing files: choose {choices}.</source>
      <translation>„{exists}“ gibt es nicht für vorhandene Dateien: Wählen Sie {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>There is not enough memory to develop this picture, even in the smallest tiles.</source>
      <translation>Der Speicher reicht nicht, um dieses Bild zu entwickeln, auch nicht in kleinsten Kacheln.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>There is not enough memory to learn: close other programs and start again; it goes on from there.</source>
      <translation>Der Speicher reicht zum Lernen nicht: schließen Sie andere Programme und beginnen Sie noch einmal; es geht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is only one pair to learn from: at least two are needed.</source>
      <translation>Es gibt nur ein Paar zum Lernen: Mindestens zwei sind nötig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>This file holds no Bayer mosaic ({kind}): there are no sites to count.</source>
      <translation>Diese Datei enthält kein Bayer-Mosaik ({kind}): es gibt keine Sensorpixel zu zählen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>This file is already demosaiced: denoise and white balance were fixed by its maker.</source>
      <translation>Diese Datei ist schon demosaikt: Entrauschung und Weißabgleich hat ihr Erzeuger festgelegt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>This lesson is being learned already: wait for it, or delete {path} if no other program runs.</source>
      <translation>Diese Lektion wird schon gelernt: Warten Sie, oder löschen Sie {path}, wenn kein anderes Programm läuft.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>This name can't be used: {strerror}.</source>
      <translation>Dieser Name kann nicht benutzt werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>This photo holds no JPEG of its camera: there is nothing to compare with.</source>
      <translation>Dieses Foto enthält kein JPEG seiner Kamera: es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is clipped, so its colour isn't known: pick a darker grey.</source>
      <translation>Diese Stelle ist überbelichtet, ihre Farbe also unbekannt: Wählen Sie ein dunkleres Grau.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is too dark to tell its colour: pick a brighter grey.</source>
      <translation>Diese Stelle ist zu dunkel, um ihre Farbe zu erkennen: Wählen Sie ein helleres Grau.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Those I taught…</source>
      <translation>Meine gelehrten…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Three stages of one photo</source>
      <translation>Drei Stufen eines Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/first_look.py" />
      <source>Thumbnail</source>
      <translation>Vorschaubild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Thumbnails on disk</source>
      <translation>Vorschaubilder auf dem Datenträger</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time for learning</source>
      <translation>Zeit fürs Lernen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Time taken</source>
      <translation>Aufnahmezeit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tint</source>
      <translation>Tönung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>To the folders; what was read of the pairs is kept</source>
      <translation>Zu den Ordnern; was von den Paaren gelesen wurde, bleibt erhalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>To the right, light and dark tones move apart around the middle; left, together.</source>
      <translation>Nach rechts rücken helle und dunkle Töne um die Mitte auseinander, nach links zusammen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Tone</source>
      <translation>Tonwerte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Trained on the user's own pictures; it belongs to the user.</source>
      <translation>Mit eigenen Bildern der Benutzerin oder des Benutzers gelernt; der Stil gehört dieser Person.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Tristimulus values of RESTORED, 1 where the sensor clips; white is D65</source>
      <translation>Normfarbwerte von RESTORED, 1, wo der Sensor sättigt; Weiß ist D65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tungsten</source>
      <translation>Glühlampe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;left</source>
      <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;right</source>
      <translation>&amp;Nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn left by 90°</source>
      <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn right by 90°</source>
      <translation>Um 90° nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture left by 90°</source>
      <translation>Das Bild um 90° nach links drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture right by 90°</source>
      <translation>Das Bild um 90° nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Turns the picture clockwise; it is cropped so that no empty corners show.</source>
      <translation>Dreht das Bild im Uhrzeigersinn; es wird so zugeschnitten, dass keine leeren Ecken zu sehen sind.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Type what you want to do</source>
      <translation>Tippen Sie, was Sie tun möchten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Unedited</source>
      <translation>Unbearbeitet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Unknown camera</source>
      <translation>Unbekannte Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Unrated</source>
      <translation>Unbewertet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Use it now</source>
      <translation>Jetzt benutzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Use the whole screen for pictures and tools; Esc goes back</source>
      <translation>Den ganzen Bildschirm für Bilder und Werkzeuge benutzen; Esc geht zurück</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Use the whole screen that this window is on (F11; Esc goes back)</source>
      <translation>Den ganzen Bildschirm benutzen, auf dem dieses Fenster ist (F11; Esc geht zurück)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Use this key</source>
      <translation>Diese Taste benutzen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>VGG-19 (*.safetensors *.pth)</source>
      <translation>VGG-19 (*.safetensors *.pth)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Values of the sensor (DN) and EV below saturation, per colour of the filter</source>
      <translation>Werte des Sensors (DN) und EV unter der Sättigung, je Filterfarbe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Vectorscope</source>
      <translation>Vektorskop</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Vibrance</source>
      <translation>Dynamik</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Vivid</source>
      <translation>Lebendig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Wanted</source>
      <translation>Gewünscht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Waveform</source>
      <translation>Wellenform</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Weaker: unpaired. This is what was told from the tones and colours of your finished pictures, laid over {good} scenes. Take the tick away from those that look wrong.</source>
      <translation>Schwächer: ohne Paare. Das ist, was sich aus Tönen und Farben Ihrer fertigen Bilder erkennen ließ, über {good} Szenen gelegt. Nehmen Sie den Haken von denen, die falsch aussehen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Weights of VGG-19</source>
      <translation>Gewichte von VGG-19</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Weights: MIT. Trained on photographs with these origins and licences: {origins}</source>
      <translation>Gewichte: MIT. Gelernt mit Fotografien dieser Herkunft und dieser Lizenzen: {origins}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What RawTherapee makes of the raws with it.</source>
      <translation>Was RawTherapee damit aus den Raws macht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What Restore-&amp;Net changed</source>
      <translation>&amp;Was das Restore-Net geändert hat</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What Restore-Net changed</source>
      <translation>Was das Restore-Net geändert hat</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What darktable makes of the raws with it.</source>
      <translation>Was darktable damit aus den Raws macht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>What did it change?</source>
      <translation>Was hat es geändert?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>What happens on these pages, with pictures</source>
      <translation>Was auf diesen Seiten geschieht, mit Bildern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>What is shown when no photo was asked for.</source>
      <translation>Was gezeigt wird, wenn nach keinem Foto gefragt wurde.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>What it does</source>
      <translation>Was es tut</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>What it learned stays: the same name and folders go on from there.</source>
      <translation>Das Gelernte bleibt: Mit demselben Namen und denselben Ordnern geht es dort weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>What it learns helps photos that it has not seen as much as those that it learns from.</source>
      <translation>Was es lernt, hilft nie gesehenen Fotos ebenso viel wie denen, von denen es lernt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>What others may do with the style when you pass it on; choose, or write your own</source>
      <translation>Was andere mit dem Stil tun dürfen, wenn Sie ihn weitergeben; wählen Sie, oder schreiben Sie es selbst</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What the &amp;style changed</source>
      <translation>Was der &amp;Stil geändert hat</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>What the curves show</source>
      <translation>Was die Kurven zeigen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>What the nets run on</source>
      <translation>Worauf die Netze laufen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What the style changed</source>
      <translation>Was der Stil geändert hat</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was learned before is damaged: learning begins anew.</source>
      <translation>Was zuvor gelernt wurde, ist beschädigt: das Lernen beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was read of the pairs before is damaged: all are read anew.</source>
      <translation>Was zuvor von den Paaren gelesen wurde, ist beschädigt: alle werden neu gelesen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>When the program starts</source>
      <translation>Wenn das Programm startet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where black begins: to the left, more tones become pure black.</source>
      <translation>Wo Schwarz beginnt: nach links werden mehr Töne reines Schwarz.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Where they lie apart; else empty</source>
      <translation>Wo sie getrennt liegen; sonst leer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where white begins: to the right, more tones become pure white.</source>
      <translation>Wo Weiß beginnt: nach rechts werden mehr Töne reines Weiß.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/develop.py" />
      <source>White balance can't be picked: this file was demosaiced by its camera.</source>
      <translation>Der Weißabgleich lässt sich nicht aufnehmen: Diese Datei hat die Kamera schon demosaikt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {shown}, {shown2}
White balance</source>
      <translation>Weißabgleich {shown}, {shown2}
Weißabgleich</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {text}</source>
      <translation>Weißabgleich {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance: what counts as neutral grey</source>
      <translation>Weißabgleich: was als neutrales Grau gilt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>White point</source>
      <translation>Weißpunkt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Whole picture</source>
      <translation>Ganzes Bild</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>With its earlier edits</source>
      <translation>Mit seinen früheren Bearbeitungen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Within width × height</source>
      <translation>Innerhalb Breite × Höhe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Without the question the program ends at once. The export goes on at the next start either way.</source>
      <translation>Ohne die Frage endet das Programm sofort. Der Export geht so oder so beim nächsten Start weiter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Without the raws they were made from: only tones and colours can be told, which is weaker than learning from pairs. Raws of your camera help, but none are needed.</source>
      <translation>Ohne die Rohbilder dazu: Nur Töne und Farben lassen sich erkennen, das ist schwächer als Lernen aus Paaren. Rohbilder Ihrer Kamera helfen, sind aber nicht nötig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Write it to a file, for others or another computer</source>
      <translation>In eine Datei schreiben, für andere oder einen anderen Rechner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture at once, as the last one was</source>
      <translation>Das Bild sofort schreiben, wie das letzte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture to a file: JPEG, PNG, TIFF, AVIF, DNG</source>
      <translation>Das Bild in eine Datei schreiben: JPEG, PNG, TIFF, AVIF, DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>X-Trans</source>
      <translation>X-Trans</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>XYZ with gamma has no colour space: leave out the one or the other.</source>
      <translation>XYZ mit Gamma hat keinen Farbraum: Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>XYZ, γ 2.2</source>
      <translation>XYZ, γ 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are of the night</source>
      <translation>Ja, meine Bilder sind von der Nacht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are somewhat noisy</source>
      <translation>Ja, meine Bilder rauschen etwas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures have little noise</source>
      <translation>Ja, meine Bilder rauschen wenig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>You have the style “{name}” already.</source>
      <translation>Sie haben den Stil „{name}“ schon.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Your own</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Your share of the disk is used up: {path} was not written.</source>
      <translation>Ihr Anteil am Speicherplatz ist erschöpft: {path} wurde nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Z shows one picture pixel on one screen pixel, where the mouse is, and the whole picture again. Judge noise and sharpness there.</source>
      <translation>Z zeigt ein Bildpixel auf einem Bildschirmpixel, dort wo die Maus ist, und wieder das ganze Bild. Beurteilen Sie Rauschen und Schärfe dort.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>&amp;Vergrößern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Zoom and place go together in both windows; without it this one keeps its own</source>
      <translation>Zoom und Ausschnitt gehen in beiden Fenstern gemeinsam; ohne das behält dieses seinen eigenen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom at the cursor</source>
      <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/retouch.py" />
      <source>a part of the finished picture ({area:.0%} of it) was retouched by hand</source>
      <translation>ein Teil des fertigen Bildes ({area:.0%}) wurde von Hand retuschiert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>a raw tells neither shutter nor ISO, so its exposure is not known</source>
      <translation>ein Raw nennt weder Zeit noch ISO, also ist seine Belichtung unbekannt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>all three</source>
      <translation>alle drei</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>below −6 EV</source>
      <translation>unter −6 EV</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>black</source>
      <translation>schwarz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>blue clipped</source>
      <translation>Blau übersteuert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than bilinear</source>
      <translation>heller als bilinear</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than the plain rendition</source>
      <translation>heller als die schlichte Wiedergabe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than white</source>
      <translation>heller als Weiß</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>built in</source>
      <translation>mitgeliefert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>camnet_gui – second window</source>
      <translation>camnet_gui – zweites Fenster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>classical: {kind}</source>
      <translation>klassisch: {kind}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>counts the photos; {number:03} gives 001</source>
      <translation>zählt die Fotos; {number:03} ergibt 001</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>cropped to {area:.0%}</source>
      <translation>beschnitten auf {area:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than bilinear</source>
      <translation>dunkler als bilinear</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than the plain rendition</source>
      <translation>dunkler als die schlichte Wiedergabe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>day of the exposure, 2026-05-17</source>
      <translation>Tag der Aufnahme, 2026-05-17</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>distortion</source>
      <translation>Verzeichnung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <source>enhance</source>
      <translation>Stil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>four-colour mosaic</source>
      <translation>Vierfarbmosaik</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from fresh weights; the nearest style was {start}, {score:.2f} dB before</source>
      <translation>aus neuen Gewichten; der nächste Stil war {start}, vorher {score:.2f} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}</source>
      <translation>aus {start}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}, {score:.2f} dB before</source>
      <translation>aus {start}, vorher {score:.2f} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}; added to it: {new} less {old}</source>
      <translation>aus {start}; dazu: {new} weniger {old}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>green clipped</source>
      <translation>Grün übersteuert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds control characters</source>
      <translation>enthält Steuerzeichen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds markup</source>
      <translation>enthält Auszeichnungscode</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>in focus</source>
      <translation>scharf</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is longer than {most} characters</source>
      <translation>ist länger als {most} Zeichen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no burst: its settings, time or subfolder are its own</source>
      <translation>es gehört zu keiner Serie: Einstellungen, Zeit oder Unterordner sind andere</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no scene with a long exposure: its time or subfolder are its own</source>
      <translation>es gehört zu keiner Szene mit langer Belichtung: Zeit oder Unterordner sind andere</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it has no Bayer mosaic that could be averaged</source>
      <translation>es hat kein Bayer-Mosaik, das gemittelt werden könnte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is exposed as long as the long exposure</source>
      <translation>es ist so lang belichtet wie die lange Belichtung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is not like the others: its place can't be found</source>
      <translation>es gleicht den anderen nicht: Sein Platz ist nicht zu finden</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it is the truth of the others, no pair of its own</source>
      <translation>es ist das Vorbild der anderen, kein eigenes Paar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>its configuration names different numbers of levels</source>
      <translation>seine Konfiguration nennt verschiedene Anzahlen von Ebenen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>its mosaic is of another kind</source>
      <translation>sein Mosaik ist von anderer Art</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lateral colour</source>
      <translation>Farbquerfehler</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>lens corrected by the camera: up to {pixels:.0f} px off</source>
      <translation>Objektiv von der Kamera korrigiert: bis {pixels:.0f} px daneben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lensfun doesn't know this lens: {lens}</source>
      <translation>lensfun kennt dieses Objektiv nicht: {lens}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear DNG</source>
      <translation>lineares DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear, γ 2.2</source>
      <translation>linear, γ 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>looks like a path</source>
      <translation>sieht wie ein Pfad aus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>macOS</source>
      <translation>macOS</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>made from the raw</source>
      <translation>aus dem Raw gemacht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>middle grey ±½</source>
      <translation>Mittelgrau ±½</translation>
    </message>
    <message>
      <source>monochrome</source>
      <translation>Monochrom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>more colourful than sRGB</source>
      <translation>farbiger als sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>no mosaic in this file</source>
      <translation>kein Mosaik in dieser Datei</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no short exposure fits the long one ({reasons})</source>
      <translation>keine kurze Belichtung passt zur langen ({reasons})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no two frames of the burst fit together ({reasons})</source>
      <translation>keine zwei Bilder der Serie passen zusammen ({reasons})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>non-Bayer mosaic</source>
      <translation>Nicht-Bayer-Mosaik</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>not aligned: too little detail</source>
      <translation>nicht ausgerichtet: zu wenig Details</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>not ready yet</source>
      <translation>noch nicht bereit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>nothing, so sRGB</source>
      <translation>nichts, also sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>other orientation</source>
      <translation>andere Ausrichtung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos held out</source>
      <translation>zurückgehaltene Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos it learns from</source>
      <translation>Fotos, von denen gelernt wird</translation>
    </message>
    <message>
      <source>prepare</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <source>read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>red clipped</source>
      <translation>Rot übersteuert</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>Restaurieren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>sRGB view</source>
      <translation>sRGB-Ansicht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, as chosen</source>
      <translation>sRGB, wie gewählt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, which the desktop converts for the screen</source>
      <translation>sRGB, das die Arbeitsumgebung für den Bildschirm umrechnet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>something moved in {share:.0%} of the picture</source>
      <translation>in {share:.0%} des Bildes hat sich etwas bewegt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the X server</source>
      <translation>X-Server</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the camera</source>
      <translation>die Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the camera moved by {pixels:.1f} pixels</source>
      <translation>die Kamera hat sich um {pixels:.1f} Pixel bewegt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the desktop</source>
      <translation>Arbeitsumgebung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture does not show what the raw shows</source>
      <translation>das fertige Bild zeigt nicht, was das Raw zeigt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is blurred</source>
      <translation>das fertige Bild ist unscharf</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is too small: {scale:.0%} of the raw's size, {least:.0%} are needed</source>
      <translation>das fertige Bild ist zu klein: {scale:.0%} der Größe des Raws, {least:.0%} sind nötig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is warped by up to {pixels:.1f} pixels: turn lens correction off</source>
      <translation>das fertige Bild ist um bis zu {pixels:.1f} Pixel verzogen: Schalten Sie die Objektivkorrektur ab</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture shows only {area:.0%} of the frame, {least:.0%} are needed</source>
      <translation>das fertige Bild zeigt nur {area:.0%} der Aufnahme, {least:.0%} sind nötig</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the light changed by {share:+.0%}</source>
      <translation>das Licht änderte sich um {share:+.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>the name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the photo's file name</source>
      <translation>der Dateiname des Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>the photographs named in the licence, every tenth held out</source>
      <translation>die in der Lizenz genannten Fotografien, jede zehnte zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>the raw holds no picture of the camera's</source>
      <translation>das Raw enthält kein Bild der Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the raw shows nothing: it is dark or empty</source>
      <translation>das Raw zeigt nichts: Es ist dunkel oder leer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>the style “{name}”</source>
      <translation>den Stil „{name}“</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the style, or the stage</source>
      <translation>der Stil oder die Stufe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>the tensor {tensor} does not fit its configuration.</source>
      <translation>der Tensor {tensor} passt nicht zur Konfiguration.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>there is no finished picture of it</source>
      <translation>es gibt kein fertiges Bild davon</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>there is no finished picture of this name</source>
      <translation>es gibt kein fertiges Bild dieses Namens</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>three-colour raw</source>
      <translation>Dreifarben-Raw</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>time and camera</source>
      <translation>Zeit und Kamera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>time of the exposure, 183005</source>
      <translation>Uhrzeit der Aufnahme, 183005</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>turned {angle:+.1f}°</source>
      <translation>um {angle:+.1f}° gedreht</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>two of them: mixed</source>
      <translation>zwei davon: Mischfarbe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>unexpected error, {kind}: {error} (set CAMNET_DEBUG=1 to see where)</source>
      <translation>unerwarteter Fehler, {kind}: {error} (CAMNET_DEBUG=1 zeigt, wo)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>vignetting</source>
      <translation>Vignettierung</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>warped by {pixels:.1f} px</source>
      <translation>um {pixels:.1f} px verzogen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>what both pictures show is only {width} × {height} pixels</source>
      <translation>was beide Bilder zeigen, ist nur {width} × {height} Pixel groß</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>what it shows</source>
      <translation>Bildinhalt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>white and above</source>
      <translation>Weiß und darüber</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>x {x}  y {y}</source>
      <translation>x {x}  y {y}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>year of the exposure</source>
      <translation>Jahr der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>yours</source>
      <translation>eigener</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{across} × {down} pixels are too many: choose a smaller size.</source>
      <translation>{across} × {down} Pixel sind zu viele: Wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for any restored pictures</source>
      <translation>{architecture}, für alle restaurierten Bilder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for restored pictures of {parent}</source>
      <translation>{architecture}, für restaurierte Bilder von {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{before} → {after} dB</source>
      <translation>{before} → {after} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{camera}: {scenes} scenes to learn from, {held} held out.</source>
      <translation>{camera}: {scenes} Szenen zum Lernen, {held} zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} finished pictures are too few to tell their look without raws: at least {least} are needed.</source>
      <translation>{count} fertige Bilder sind zu wenige, um ihren Look ohne Rohbilder zu erkennen: Mindestens {least} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} pairs ({how}), held-out ones chosen by shoot</source>
      <translation>{count} Paare ({how}), zurückgehaltene nach Aufnahmeserien gewählt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs are left out: black and white and colour are mixed.</source>
      <translation>{count} Paare bleiben weg: Schwarzweiß und Farbe sind gemischt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{count} pairs of other cameras than {camera} are left out.</source>
      <translation>{count} Paare anderer Kameras als {camera} bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>{count} pairs that were read before are damaged and are read anew.</source>
      <translation>{count} zuvor gelesene Paare sind beschädigt und werden neu gelesen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs to learn from, {held} held out for validation.</source>
      <translation>{count} Paare zum Lernen, {held} zum Prüfen zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{count} photos are exported while you go on.</source>
      <translation>{count} Fotos werden exportiert, während Sie weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} pictures are left out: black and white and colour are mixed.</source>
      <translation>{count} Bilder bleiben außen vor: Schwarzweiß und Farbe sind gemischt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} scenes ({how}), held-out ones chosen by shoot</source>
      <translation>{count} Szenen ({how}), zurückgehaltene nach Aufnahmeserien gewählt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{count} styles are chosen</source>
      <translation>{count} Stile sind ausgewählt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>{error} The CPU is used instead.</source>
      <translation>{error} Stattdessen wird der Prozessor benutzt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} The screen is taken for sRGB.</source>
      <translation>{error} Der Bildschirm wird als sRGB behandelt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} There is no soft proof.</source>
      <translation>{error} Es gibt keinen Softproof.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>{ev:.2f} EV</source>
      <translation>{ev:.2f} EV</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>{ev} EV</source>
      <translation>{ev} EV</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>{failed} failed.</source>
      <translation>{failed} fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{first}; {second}</source>
      <translation>{first}; {second}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{folder} can't be written to: choose a folder that you may write to.</source>
      <translation>In {folder} kann nicht geschrieben werden: Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>{folder} holds no finished pictures (JPEG, PNG or TIFF): choose the folder with yours.</source>
      <translation>{folder} enthält keine fertigen Bilder (JPEG, PNG oder TIFF): Wählen Sie den Ordner mit Ihren.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds no raw files: choose the folder with your raws.</source>
      <translation>{folder} enthält keine Raw-Dateien: Wählen Sie den Ordner mit Ihren Raws.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{folder} holds no {file}: make pairs there with `camnet prepare`.</source>
      <translation>{folder} enthält keine {file}: Machen Sie dort Paare mit `camnet prepare`.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds pairs made otherwise (restored: {restored}, enhanced: {enhanced}, size {size}): choose another folder or give --overwrite.</source>
      <translation>{folder} enthält anders gemachte Paare (restauriert: {restored}, fertig: {enhanced}, Größe {size}): Wählen Sie einen anderen Ordner oder geben Sie --overwrite an.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{free}, as {name} exists already.</source>
      <translation>{free}, da {name} schon existiert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>{key} belongs to {whose} now, which would lose it.</source>
      <translation>{key} gehört jetzt zu {whose}; die Taste ginge dort verloren.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{names_of} moved to the trash</source>
      <translation>{names_of} in den Papierkorb verschoben</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>{name} ({shown} of {names} held out)</source>
      <translation>{name} ({shown} von {names} zurückbehalten)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>{name} can't be fine-tuned for a camera: it is of the paper's kind.</source>
      <translation>{name} lässt sich nicht für eine Kamera nachtrainieren: Es ist von der Art des Artikels.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be moved to the trash: the system refused it.</source>
      <translation>{name} kann nicht in den Papierkorb verschoben werden: das System hat es abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be opened: there is not enough memory for it.</source>
      <translation>{name} kann nicht geöffnet werden: Der Speicher reicht nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be put back from the trash: {reason}.</source>
      <translation>{name} kann nicht aus dem Papierkorb zurückgeholt werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read as a raw picture: {reason}.</source>
      <translation>{name} kann nicht als Raw-Bild gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read: permission denied.</source>
      <translation>{name} kann nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <location filename="../../camnet_gui/raw/opening.py" />
      <location filename="../../camnet_gui/restore_files.py" />
      <location filename="../../camnet_gui/style_files.py" />
      <location filename="../../camnet_gui/teach/match.py" />
      <location filename="../../camnet_gui/train/perceptual.py" />
      <location filename="../../camnet_gui/truths/cube.py" />
      <location filename="../../camnet_gui/truths/darktable_style.py" />
      <location filename="../../camnet_gui/truths/finish.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} can't be read: {reason}.</source>
      <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} can't be written here, as Pillow was built without it: choose another format.</source>
      <translation>{name} kann hier nicht geschrieben werden, da Pillow ohne dieses Format gebaut ist: Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} can't be written: {reason}.</source>
      <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{name} can't hold {format}: give it a name in {choices}.</source>
      <translation>{name} passt nicht zu {format}: Geben Sie einen Namen mit der Endung {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} does not exist.</source>
      <translation>{name} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and is replaced.</source>
      <translation>{name} existiert schon und wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and would be kept: nothing to export.</source>
      <translation>{name} existiert schon und bliebe erhalten: nichts zu exportieren.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} exists already.</source>
      <translation>{name} gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>{name} exists already: in the export queue, “Try again” replaces it or keeps both.</source>
      <translation>{name} existiert bereits: In der Exportwarteschlange ersetzt „Noch einmal“ die Datei oder behält beide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already; you are asked before anything is written.</source>
      <translation>{name} existiert schon; vor dem Schreiben werden Sie gefragt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} has format version {version}; this program reads version {known}.</source>
      <translation>{name} hat die Formatversion {version}; dieses Programm liest Version {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds a document type, which XMP files have no use for: it was left alone.</source>
      <translation>{name} enthält einen Dokumenttyp, den XMP-Dateien nicht brauchen: Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} holds a net for the stage “{stage}”, but “{wanted}” is needed here.</source>
      <translation>{name} enthält ein Netz für die Stufe „{stage}“, hier wird aber „{wanted}“ gebraucht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} holds at most {longest} pixels a side: choose PNG or TIFF, or a smaller size.</source>
      <translation>{name} fasst höchstens {longest} Pixel je Seite: Wählen Sie PNG oder TIFF oder eine kleinere Größe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds no XMP: it was left alone.</source>
      <translation>{name} enthält kein XMP: Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/perceptual.py" />
      <source>{name} holds no weights of VGG-19: give torchvision's, as .safetensors or .pth.</source>
      <translation>{name} enthält keine Gewichte von VGG-19: Geben Sie die von torchvision an, als .safetensors oder .pth.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>{name} holds unusable values, which were reset: {names}.</source>
      <translation>{name} enthält unbrauchbare Werte, die zurückgesetzt wurden: {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} holds values that are not numbers.</source>
      <translation>{name} enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} holds weights that no training gives.</source>
      <translation>{name} enthält Gewichte, die kein Training ergibt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a DNG{kind}, which LibRaw does not decode: convert it to a plain DNG.</source>
      <translation>{name} ist ein DNG{kind}, das LibRaw nicht dekodiert: Wandeln Sie es in ein einfaches DNG um.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is a folder or a device, no weights file.</source>
      <translation>{name} ist ein Ordner oder ein Gerät, keine Gewichtsdatei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a folder, not a raw picture.</source>
      <translation>{name} ist ein Ordner, kein Raw-Bild.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged or cut short: its picture data end too early or make no sense.</source>
      <translation>{name} ist beschädigt oder abgeschnitten: Die Bilddaten enden zu früh oder sind unsinnig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged or its configuration is not valid.</source>
      <translation>{name} ist beschädigt, oder seine Konfiguration ist ungültig.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is damaged or no XMP file: it was left alone.</source>
      <translation>{name} ist beschädigt oder keine XMP-Datei: Sie wurde nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged, cut short, or of a kind of raw that LibRaw does not decode.</source>
      <translation>{name} ist beschädigt, abgeschnitten oder von einer Raw-Art, die LibRaw nicht dekodiert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged: its checksum does not fit.</source>
      <translation>{name} ist beschädigt: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is empty.</source>
      <translation>{name} ist leer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is larger than any XMP file should be: it was left alone.</source>
      <translation>{name} ist größer, als eine XMP-Datei sein sollte: Sie wurde nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it has no Bayer mosaic.</source>
      <translation>{name} bleibt weg: Es hat kein Bayer-Mosaik.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it is too noisy to serve as truth; take low ISO.</source>
      <translation>{name} bleibt weg: Es ist als Vorbild zu verrauscht; nehmen Sie niedrige ISO.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: {reason}</source>
      <translation>{name} bleibt außen vor: {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restore_files.py" />
      <source>{name} is no Restore-Net but a style.</source>
      <translation>{name} ist kein Restore-Net, sondern ein Stil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is no colour profile: choose a file in .icc or .icm.</source>
      <translation>{name} ist kein Farbprofil: Wählen Sie eine Datei mit der Endung .icc oder .icm.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is no longer in {folder}. It stays on screen, and its edits are kept in your data folder until the file is there again.</source>
      <translation>{name} ist nicht mehr in {folder}. Das Foto bleibt auf dem Bildschirm, und seine Bearbeitung wird in Ihrem Datenordner aufbewahrt, bis die Datei wieder da ist.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} is no name for a style: let it end in {suffix}.</source>
      <translation>{name} ist kein Name für einen Stil: Lassen Sie ihn auf {suffix} enden.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a file.</source>
      <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is not a picture that can be read: JPEG, PNG and TIFF can.</source>
      <translation>{name} ist kein lesbares Bild: JPEG, PNG und TIFF sind lesbar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a raw picture.</source>
      <translation>{name} ist kein Raw-Bild.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>{name} is not a style but a net for the stage “{stage}”.</source>
      <translation>{name} ist kein Stil, sondern ein Netz für die Stufe „{stage}“.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is not a weights file of this program.</source>
      <translation>{name} ist keine Gewichtsdatei dieses Programms.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is of a kind of raw that can't be read here ({error}).</source>
      <translation>{name} ist von einer Raw-Art, die hier nicht gelesen werden kann ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is there again.</source>
      <translation>{name} ist wieder da.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is too large for a colour profile: choose another file.</source>
      <translation>{name} ist zu groß für ein Farbprofil: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} is too large to be a .cube file.</source>
      <translation>{name} ist zu groß für eine .cube-Datei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is too large to be a finished picture.</source>
      <translation>{name} ist zu groß für ein fertiges Bild.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is too large: it has {size:.0f} MB, and {most:.0f} are allowed.</source>
      <translation>{name} ist zu groß: {size:.0f} MB, erlaubt sind {most:.0f}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} makes no picture of a photo.</source>
      <translation>{name} ergibt aus einem Foto kein Bild.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} names the architecture {architecture} for the wrong stage.</source>
      <translation>{name} nennt die Architektur {architecture} für die falsche Stufe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} promises another contract than its net keeps.</source>
      <translation>{name} verspricht anderes, als sein Netz hält.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} says that it is {width} × {height} pixels: it is damaged.</source>
      <translation>{name} gibt {width} × {height} Pixel an: Die Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} should hold {wanted} rows of numbers, but has {count}.</source>
      <translation>{name} sollte {wanted} Zeilen mit Zahlen enthalten, hat aber {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} tells no size: LUT_1D_SIZE or LUT_3D_SIZE is missing.</source>
      <translation>{name} nennt keine Größe: LUT_1D_SIZE oder LUT_3D_SIZE fehlt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{name} was moved to the trash.</source>
      <translation>{name} liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} was not exported. {error}</source>
      <translation>{name} wurde nicht exportiert. {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} was replaced by another file. The window still shows the old one.</source>
      <translation>{name} wurde durch eine andere Datei ersetzt. Das Fenster zeigt noch die alte.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>{name} – camnet_gui</source>
      <translation>{name} – camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>{name} – second window</source>
      <translation>{name} – zweites Fenster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name}, and so on</source>
      <translation>{name} und so weiter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from a file</source>
      <translation>{name} (aus einer Datei)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from {source}</source>
      <translation>{name} (Quelle: {source})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}, line {number}: {word} comes after the table has begun.</source>
      <translation>{name}, Zeile {number}: {word} steht hinter dem Anfang der Tabelle.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{name}: rejected, {why}</source>
      <translation>{name}: abgelehnt, {why}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}: the domain's lower end must lie below its upper end.</source>
      <translation>{name}: Das untere Ende des Bereichs muss unter dem oberen liegen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name}: {error}</source>
      <translation>{name}: {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{name}: {reason}</source>
      <translation>{name}: {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} can't be a style's file: give it a name that ends in {suffix}.</source>
      <translation>{path} kann keine Stildatei sein: Geben Sie ihr einen Namen, der auf {suffix} endet.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read as a manifest of pairs ({error}).</source>
      <translation>{path} ist als Verzeichnis von Paaren nicht lesbar ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>{path} can't be read: install the program again.</source>
      <translation>{path} kann nicht gelesen werden: Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read: {reason}.</source>
      <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{path} can't be used: {reason}</source>
      <translation>{path} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/worker.py" />
      <source>{path} can't be written: is the disk full?</source>
      <translation>{path} kann nicht geschrieben werden: Ist der Datenträger voll?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be written: {reason}.</source>
      <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} exists already: allow overwriting or choose another name.</source>
      <translation>{path} existiert bereits: Erlauben Sie das Überschreiben oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} exists already: choose another file, styles and weights are never written over.</source>
      <translation>{path} existiert bereits: Wählen Sie eine andere Datei, Stile und Gewichte werden nie überschrieben.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{path} exists already: choose another file, styles are never written over.</source>
      <translation>{path} existiert bereits: Wählen Sie eine andere Datei, Stile werden nie überschrieben.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} has version {version}; this program reads version {known}.</source>
      <translation>{path} hat Version {version}; dieses Programm liest Version {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} holds values that are not numbers.</source>
      <translation>{path} enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/match.py" />
      <source>{path} is a file: choose the folder that it lies in.</source>
      <translation>{path} ist eine Datei: Wählen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} is a folder: give the file another name.</source>
      <translation>{path} ist ein Ordner: Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no PNG.</source>
      <translation>{path} ist beschädigt oder kein PNG.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no TIFF.</source>
      <translation>{path} ist beschädigt oder kein TIFF.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is missing: make the pairs again with `camnet prepare --overwrite`.</source>
      <translation>{path} fehlt: Machen Sie die Paare mit `camnet prepare --overwrite` neu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/darktable_style.py" />
      <source>{path} is no style of darktable: export the style from darktable again.</source>
      <translation>{path} ist kein darktable-Stil: Exportieren Sie den Stil noch einmal aus darktable.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not a linear XYZ picture of this program.</source>
      <translation>{path} ist kein lineares XYZ-Bild dieses Programms.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: two pairs have the same name.</source>
      <translation>{path} ist ungültig: Zwei Paare haben denselben Namen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: {where}: {what}.</source>
      <translation>{path} ist ungültig: {where}: {what}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{path} is the style itself: choose another file.</source>
      <translation>{path} ist der Stil selbst: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is too large to be a manifest of pairs.</source>
      <translation>{path} ist zu groß für ein Verzeichnis von Paaren.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} names a file outside its folder: {name}.</source>
      <translation>{path} nennt eine Datei außerhalb des Ordners: {name}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{rating} stars</source>
      <translation>{rating} Sterne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{said} for the first photo</source>
      <translation>{said} beim ersten Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{score:.0%} alike</source>
      <translation>zu {score:.0%} gleich</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{selected} selected</source>
      <translation>{selected} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain black</source>
      <translation>{share:.0%} des fertigen Bildes sind rein schwarz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain white</source>
      <translation>{share:.0%} des fertigen Bildes sind rein weiß</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{share:.0%} of the long exposure are clipped, so that it tells no truth</source>
      <translation>{share:.0%} der langen Belichtung sind ausgebrannt, sodass sie kein Vorbild ist</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{shown} of {total} photos</source>
      <translation>{shown} von {total} Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{size:.0%} of the raw's size</source>
      <translation>{size:.0%} der Größe des Raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>{size} × {size} pixels</source>
      <translation>{size} × {size} Pixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{step}: {names}</source>
      <translation>{step}: {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{system}, {count} processors</source>
      <translation>{system}, {count} Prozessoren</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{text} A report was written.</source>
      <translation>{text} Ein Bericht wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>{tip}
Double click resets it.</source>
      <translation>{tip}
Ein Doppelklick setzt zurück.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>{tip} Takes effect at the next start.</source>
      <translation>{tip} Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} is needed for this look: install it so that `{name}` can be found.</source>
      <translation>Für diesen Look wird {title} gebraucht: Installieren Sie es so, dass `{name}` gefunden wird.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture: {error}.</source>
      <translation>{title} hat kein Bild erzeugt: {error}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture; it said: {said}</source>
      <translation>{title} hat kein Bild erzeugt; es meldete: {said}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{total} photos</source>
      <translation>{total} Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, from</source>
      <translation>{what}, von</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, to</source>
      <translation>{what}, bis</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {count} numbers are expected.</source>
      <translation>{where}: {count} Zahlen werden erwartet.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} is no keyword of a .cube file.</source>
      <translation>{where}: {word} ist kein Schlüsselwort einer .cube-Datei.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} must be given once, as a number from 2 to {most}.</source>
      <translation>{where}: {word} muss einmal stehen, als Zahl von 2 bis {most}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>{words} The best that came of it is shown here; it is not among your styles, unless you keep it.</source>
      <translation>{words} Das Beste, was dabei herauskam, ist hier zu sehen; es ist nicht unter Ihren Stilen, außer Sie behalten es.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}, {count} to {error}.</source>
      <translation>{words}, {count} auf {error}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}; more pairs are hardly better.</source>
      <translation>{words}; mehr Paare sind kaum besser.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>ΔE2000 (lower is better)</source>
      <translation>ΔE2000 (niedriger ist besser)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>“{name}” came with the program and can't be changed: duplicate it first.</source>
      <translation>„{name}“ gehört zum Programm und kann nicht geändert werden: Duplizieren Sie ihn zuerst.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>“{name}” is in the list of styles.</source>
      <translation>„{name}“ ist in der Liste der Stile.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>“{name}” is no display's profile: it describes {space} instead of RGB.</source>
      <translation>„{name}“ ist kein Bildschirmprofil: Es beschreibt {space} statt RGB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−1 to −½</source>
      <translation>−1 bis −½</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−2 to −1</source>
      <translation>−2 bis −1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−3 to −2</source>
      <translation>−3 bis −2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−4 to −3</source>
      <translation>−4 bis −3</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−5 to −4</source>
      <translation>−5 bis −4</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−6 to −5</source>
      <translation>−6 bis −5</translation>
    </message>
  </context>
</TS>
