<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>camnet_gui</name>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} min left.</source>
      <translation> Quedan unos {left:.0f} min.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} s left.</source>
      <translation> Quedan unos {left:.0f} s.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source> hours at most</source>
      <translation> horas como máximo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source> min at most</source>
      <translation> min como máximo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;1 star</source>
      <translation>&amp;1 estrella</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;2 stars</source>
      <translation>&amp;2 estrellas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;3 stars</source>
      <translation>&amp;3 estrellas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;4 stars</source>
      <translation>&amp;4 estrellas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;5 stars</source>
      <translation>&amp;5 estrellas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>&amp;About camnet_gui</source>
      <translation>Acerca &amp;de camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Advance after rating</source>
      <translation>&amp;Avanzar tras puntuar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Before</source>
      <translation>A&amp;ntes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Blue label</source>
      <translation>Etiq&amp;ueta azul</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>&amp;Command palette…</source>
      <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Compare with</source>
      <translation>&amp;Comparar con</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Copy edits…</source>
      <translation>&amp;Copiar ajustes…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Curtain</source>
      <translation>C&amp;ortina</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Export the selected photos…</source>
      <translation>&amp;Exportar las fotos seleccionadas…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;False-colour exposure</source>
      <translation>Exposición en color &amp;falso</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Fit</source>
      <translation>&amp;Encajar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Green label</source>
      <translation>Etiqueta &amp;verde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Grid of the folder</source>
      <translation>&amp;Cuadrícula de la carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>&amp;Import a style…</source>
      <translation>Importar &amp;un estilo…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;LibRaw's development</source>
      <translation>Revelado de &amp;LibRaw</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Log file</source>
      <translation>&amp;Registro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>&amp;Loupe 1:1</source>
      <translation>&amp;Lupa 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>&amp;Mirror</source>
      <translation>Re&amp;flejar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Next overlay</source>
      <translation>Superposición &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Next photo</source>
      <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;No stars</source>
      <translation>&amp;Sin estrellas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Nothing</source>
      <translation>&amp;Nada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Overlay</source>
      <translation>S&amp;uperposición</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Paste edits</source>
      <translation>&amp;Pegar ajustes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Photo</source>
      <translation>&amp;Foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Pick white balance</source>
      <translation>&amp;Tomar balance de blancos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Previous photo</source>
      <translation>&amp;Foto anterior</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Purple label</source>
      <translation>Etiqueta &amp;púrpura</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Quit</source>
      <translation>Sal&amp;ir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;RAW fills the window</source>
      <translation>RA&amp;W llena la ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Raw clipping</source>
      <translation>&amp;Recorte del RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Redo {step}</source>
      <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Reject</source>
      <translation>&amp;Rechazar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>&amp;Shortcuts…</source>
      <translation>&amp;Atajos…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>&amp;Teach a look…</source>
      <translation>&amp;Enseñar un aspecto…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Three panes</source>
      <translation>&amp;Tres vistas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>&amp;Tour…</source>
      <translation>R&amp;ecorrido…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Undo the last change of photos</source>
      <translation>&amp;Deshacer el último cambio de fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Undo {step}</source>
      <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>&amp;Undo: {text}</source>
      <translation>&amp;Deshacer: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Yellow label</source>
      <translation>Etiqueta a&amp;marilla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+1 to +2</source>
      <translation>+1 a +2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+2 EV to white</source>
      <translation>+2 EV a blanco</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+½ to +1</source>
      <translation>+½ a +1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 photo</source>
      <translation>1 foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>1 pixel</source>
      <translation>1 píxel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 star</source>
      <translation>1 estrella</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>3D LUTs (*.cube)</source>
      <translation>LUT 3D (*.cube)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A 3D LUT (.cube)</source>
      <translation>Una LUT 3D (.cube)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A RawTherapee profile</source>
      <translation>Un perfil de RawTherapee</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition</source>
      <translation>Una interpretación serena y correcta</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition. Taught with finished photographs.</source>
      <translation>Una interpretación serena y correcta. Aprendida de fotografías terminadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A darker surround makes a picture look brighter and flatter than it prints. Judge prints on medium grey.</source>
      <translation>Un entorno oscuro hace que la imagen parezca más clara y plana que impresa. Juzgue las copias sobre gris medio.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A darktable style or sidecar</source>
      <translation>Un estilo o archivo adjunto de darktable</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>A desktop raw developer whose engine is the two-stage CameraNet. The program is under the MIT licence.</source>
      <translation>Un revelador RAW de escritorio cuyo motor es CameraNet, de dos etapas. El programa tiene licencia MIT.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>A fit to all pairs at once predicts photos that it left out to {score:.1f} dB.</source>
      <translation>Un ajuste a todos los pares predice las fotos omitidas con {score:.1f} dB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A float TIFF or a DNG holds linear light, without a view: choose tiff16 for others.</source>
      <translation>Un TIFF flotante o un DNG contiene luz lineal, sin vista: elija tiff16 para lo demás.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card learns much faster, but developing has to share it meanwhile</source>
      <translation>Una tarjeta gráfica aprende mucho más rápido, pero el revelado tiene que compartirla entretanto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card, if there is one that can</source>
      <translation>Una tarjeta gráfica, si hay una que sirva</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored picture as it is: leave out size, sharpening, profile.</source>
      <translation>Un DNG lineal contiene la imagen restaurada tal cual: omita tamaño, enfoque y perfil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored stage: choose that stage, or another format.</source>
      <translation>Un DNG lineal contiene la etapa restaurada: elija esa etapa u otro formato.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>A look learned from {count} pairs.</source>
      <translation>Un acabado aprendido de {count} pares.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>A look with one click</source>
      <translation>Un aspecto con un clic</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A photo begins with it when it is opened or exported for the first time. Edited photos keep their style.</source>
      <translation>Una foto empieza con él cuando se abre o exporta por primera vez. Las fotos editadas conservan su estilo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>A preset of this name is there already and will be replaced.</source>
      <translation>Ya existe un preajuste con este nombre y se reemplazará.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>A profile from a file</source>
      <translation>Un perfil de un archivo</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look</source>
      <translation>El aspecto vivo de un retocador</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look. Taught by the image-adaptive 3D LUTs of Zeng et al. (Apache-2.0), which were trained on MIT-Adobe FiveK, expert C.</source>
      <translation>El aspecto vivo de un retocador. Aprendido de las LUT 3D adaptativas de Zeng et al. (Apache-2.0), entrenadas con MIT-Adobe FiveK, experto C.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>A s&amp;napshot</source>
      <translation>Una &amp;instantánea</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>A second style, of which a share is blended into the picture</source>
      <translation>Un segundo estilo, del que una parte se mezcla en la imagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>A snapshot keeps the edits as they are now, to come back to or to compare with.</source>
      <translation>Una instantánea guarda los ajustes tal como están ahora, para volver a ellos o para comparar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/thumbnails.py" />
      <source>A thumbnail could not be made.</source>
      <translation>No se pudo crear una miniatura.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A view (sRGB or XYZ with gamma) can be chosen for the restored stage only.</source>
      <translation>Solo se puede elegir una vista (sRGB o XYZ con gamma) para la etapa restaurada.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>About camnet_gui</source>
      <translation>Acerca de camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Absolute colorimetric (shows the paper's white)</source>
      <translation>Colorimétrico absoluto (muestra el blanco del papel)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Advanced</source>
      <translation>Avanzado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>After the look has learned, the Restore-Net and the look learn together, in half of the time. Photos in this style are then restored by a Restore-Net of its own; where that is missing, by the usual one</source>
      <translation>Después del estilo, el Restore-Net y el estilo aprenden juntos, en la mitad del tiempo. Las fotos de este estilo se restauran con un Restore-Net propio; si falta, con el habitual</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All but the place (GPS)</source>
      <translation>Todo menos el lugar (GPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>All edits are written again.</source>
      <translation>Todas las ediciones vuelven a estar guardadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>All photos are of one shoot: how well the style does on other subjects can't be told.</source>
      <translation>Todas las fotos son de una misma sesión: no se puede saber cómo va el estilo con otros motivos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Amount of sharpening</source>
      <translation>Cantidad de enfoque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file holds broken UTF-16: it was left alone.</source>
      <translation>Un archivo XMP contiene UTF-16 dañado: se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file is written in an unknown way: it was left alone.</source>
      <translation>Un archivo XMP está escrito de forma desconocida: se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Another &amp;style</source>
      <translation>Otro &amp;estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any camera</source>
      <translation>Cualquier cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any lens</source>
      <translation>Cualquier objetivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Apple graphics (MPS)</source>
      <translation>Gráficos de Apple (MPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply pre&amp;set</source>
      <translation>Aplicar prea&amp;juste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply preset</source>
      <translation>Aplicar preajuste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply style</source>
      <translation>Aplicar estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply the chosen preset to the open photo, in the grid to the selected ones</source>
      <translation>Aplicar el preajuste elegido a la foto abierta, en la cuadrícula a las seleccionadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Are you new here? A tour of one minute shows the window. It stays in the Help menu.</source>
      <translation>¿Es su primera vez? Un recorrido de un minuto muestra la ventana. Sigue en el menú Ayuda.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>As first opened</source>
      <translation>Como al abrirla por primera vez</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>As it is</source>
      <translation>Tal cual</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>As shot</source>
      <translation>Como se tomó</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>As the system says</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>As the system tells: {name}</source>
      <translation>Según el sistema: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Ask before quitting while photos are exported</source>
      <translation>Preguntar antes de salir mientras se exportan fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Ask, and write nothing before</source>
      <translation>Preguntar, y no escribir nada antes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>At least two pairs are needed.</source>
      <translation>Hacen falta al menos dos pares.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>At the cursor</source>
      <translation>En el cursor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Automatic takes the graphics card when it gives the same picture as the processor. Choose the processor when the graphics card is needed elsewhere.</source>
      <translation>Automático usa la tarjeta gráfica si da la misma imagen que el procesador. Elija el procesador si la tarjeta gráfica hace falta para otra cosa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Backlight: open the shadows</source>
      <translation>Contraluz: abrir las sombras</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Bayer pattern</source>
      <translation>Patrón de Bayer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Began as</source>
      <translation>Punto de partida</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter</source>
      <translation>Blanco y negro como película tras un filtro amarillo anaranjado</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter. Skies darken, skin lightens.</source>
      <translation>Blanco y negro como en película tras un filtro amarillo anaranjado. El cielo se oscurece, la piel se aclara.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, contrasty</source>
      <translation>Blanco y negro, contrastado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, soft</source>
      <translation>Blanco y negro, suave</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Black point</source>
      <translation>Punto negro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Black-point compensation</source>
      <translation>Compensación de punto negro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Blend</source>
      <translation>Mezcla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages learn together with the fast net alone.</source>
      <translation>Las dos etapas solo aprenden juntas con la red rápida.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages learn together with the fast nets alone: choose these.</source>
      <translation>Las dos etapas solo aprenden juntas con las redes rápidas: elíjalas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages together</source>
      <translation>Las dos etapas juntas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages together came from {before:.2f} dB to {after:.2f} dB on noisy photos held out; photos in this style are restored by a Restore-Net of its own.</source>
      <translation>Juntas, las dos etapas pasaron de {before:.2f} dB a {after:.2f} dB en fotos con ruido reservadas; las fotos de este estilo se restauran con un Restore-Net propio.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness in stops: +1 EV is twice the light. Set it first, before the tones.</source>
      <translation>Luminosidad en pasos: +1 EV es el doble de luz. Ajústela primero, antes de los tonos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the dark tones: to the right opens them without touching the lights.</source>
      <translation>Luminosidad de los tonos oscuros: a la derecha se abren sin tocar los claros.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the light tones: to the left brings back bright skies.</source>
      <translation>Luminosidad de los tonos claros: a la izquierda recupera cielos claros.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Browse…</source>
      <translation>Examinar…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>By quality: full from 90 on</source>
      <translation>Según la calidad: completo desde 90</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>C&amp;lipping warning</source>
      <translation>A&amp;viso de recorte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>C&amp;rop</source>
      <translation>Re&amp;cortar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY 4.0: free, with my name</source>
      <translation>CC BY 4.0: libre, con mi nombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY-SA 4.0: free, under the same terms</source>
      <translation>CC BY-SA 4.0: libre, con las mismas condiciones</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC0 1.0: free, whatever for</source>
      <translation>CC0 1.0: libre, para lo que sea</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>CIE L*a*b* of RESTORED, relative to the white D65</source>
      <translation>CIE L*a*b* de RESTORED, respecto al blanco D65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU (1 thread)</source>
      <translation>CPU (1 hilo)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU ({count} threads)</source>
      <translation>CPU ({count} hilos)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>Camera's JPEG</source>
      <translation>JPEG de la cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancel all</source>
      <translation>Cancelar todo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Change its name, description, licence and picture (F2)</source>
      <translation>Cambiar su nombre, descripción, licencia e imagen (F2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>Changed elsewhere</source>
      <translation>Cambiado en otro lugar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Choices of last time</source>
      <translation>Opciones de la última vez</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Choose a colour profile</source>
      <translation>Elegir un perfil de color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose a shorter {what}: at most {most} characters.</source>
      <translation>Acorte este dato ({what}): como máximo {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Choose a style here; each shows your own photo. Strength below it takes the style back or pushes it further.</source>
      <translation>Elija aquí un estilo; cada uno muestra su propia foto. La intensidad, debajo, lo atenúa o lo lleva más lejos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Choose an action, click into the field and press the keys that you want.</source>
      <translation>Elija una acción, haga clic en el campo y pulse las teclas que quiera.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another name for the style: this one {problem}.</source>
      <translation>Elija otro nombre para el estilo: este {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another {what}: this one {problem}.</source>
      <translation>Cambie este dato ({what}): {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose how the program looks, starts and uses the computer</source>
      <translation>Elegir el aspecto del programa, su arranque y su uso del ordenador</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Choose the file of the look.</source>
      <translation>Elija el archivo del estilo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your finished pictures.</source>
      <translation>Elija la carpeta de sus fotos terminadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your raws.</source>
      <translation>Elija la carpeta de sus raw.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Choose the profiles of the screen and of the soft proof</source>
      <translation>Elegir los perfiles de la pantalla y de la prueba en pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Choose which edits of this photo are copied, to be pasted into others</source>
      <translation>Elegir qué ajustes de esta foto se copian, para pegarlos en otras</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose: {name}</source>
      <translation>Elegir: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Clear</source>
      <translation>Nítido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Clear finished</source>
      <translation>Quitar terminadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Clear the field</source>
      <translation>Vaciar el campo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clear thumbnails</source>
      <translation>Borrar miniaturas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clearing frees the space. Thumbnails are made anew when their folder is shown.</source>
      <translation>Borrarlas libera el espacio. Las miniaturas se crean de nuevo al mostrar su carpeta.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Click here and press the keys that the chosen action should have</source>
      <translation>Haga clic aquí y pulse las teclas que debe tener la acción elegida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Click on something in the picture that should be neutral grey</source>
      <translation>Haga clic en algo de la imagen que deba ser gris neutro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Click on something in the picture that should be neutral grey (W)</source>
      <translation>Haga clic en algo de la imagen que deba ser gris neutro (W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Click on something in the picture that should be neutral grey. Esc cancels.</source>
      <translation>Haga clic en algo de la imagen que deba ser gris neutro. Esc cancela.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to fold this section away</source>
      <translation>Clic para plegar esta sección</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to unfold this section</source>
      <translation>Clic para desplegar esta sección</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Clipped %</source>
      <translation>Quemados %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Close the program; edits are kept</source>
      <translation>Cerrar el programa; los ajustes se conservan</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Close; what came of it is not among your styles</source>
      <translation>Cerrar; lo que resultó no está entre sus estilos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Cloudy</source>
      <translation>Nublado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Code values of ENHANCED, 0 to 255, and as the web writes them</source>
      <translation>Valores de ENHANCED, de 0 a 255, y como se escriben en la web</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Colour &amp;management…</source>
      <translation>&amp;Gestión de color…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour detail</source>
      <translation>Detalle de color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour management</source>
      <translation>Gestión de color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Colour management…</source>
      <translation>Gestión de color…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour profiles</source>
      <translation>Perfiles de color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour space</source>
      <translation>Espacio de color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Colour temperature of the light: higher values make the picture warmer.</source>
      <translation>Temperatura de color de la luz: valores más altos hacen la imagen más cálida.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Coming with the program</source>
      <translation>Incluidos en el programa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Command palette</source>
      <translation>Paleta de comandos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare shows the open photo in the first one, and the second one beside it.</source>
      <translation>«Comparar» muestra la foto abierta en el primer estilo y, al lado, en el segundo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Compare with ENHANCED by a curtain (double click)</source>
      <translation>Comparar con ENHANCED mediante una cortina (doble clic)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Compares pictures as a net for recognising them does, too. It needs the file of its weights, and makes each step many times as long</source>
      <translation>Compara además las imágenes como lo hace una red de reconocimiento. Necesita el archivo de sus pesos y cada paso dura mucho más</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Control &amp;panel</source>
      <translation>&amp;Panel de control</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Control panel</source>
      <translation>Panel de control</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Copy all of this as text, for a question or a problem report</source>
      <translation>Copiar todo como texto, para una pregunta o un informe de problema</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy edits</source>
      <translation>Copiar ajustes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Correct the lens</source>
      <translation>Corregir el objetivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Crop (Enter)</source>
      <translation>Recortar (Intro)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/draft.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop and rotation</source>
      <translation>Recorte y rotación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Crop tool: drag inside, outside, with Ctrl</source>
      <translation>Herramienta de recorte: arrastrar dentro, fuera, con Ctrl</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop: drag the frame over the picture (R)</source>
      <translation>Recortar: arrastrar el marco sobre la imagen (R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Crushed %</source>
      <translation>Empastados %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Cut the picture by a frame, turn and straighten it</source>
      <translation>Cortar la imagen con un marco, girarla y enderezarla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>Damaged entries of the list of exports, which were left out: {count}.</source>
      <translation>Entradas dañadas de la lista de exportaciones, que se omitieron: {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Dark grey</source>
      <translation>Gris oscuro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Daylight</source>
      <translation>Luz de día</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Delete the chosen preset, if it is one of your own</source>
      <translation>Eliminar el preajuste elegido, si es suyo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Delete the chosen snapshot</source>
      <translation>Eliminar la instantánea elegida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Denoise</source>
      <translation>Reducir ruido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description of the style</source>
      <translation>Descripción del estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Develop a raw photo</source>
      <translation>Revelar una foto RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Developing</source>
      <translation>Revelando</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Device of the nets</source>
      <translation>Dispositivo de las redes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device that learns</source>
      <translation>Dispositivo que aprende</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Device: {device}</source>
      <translation>Dispositivo: {device}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Disk space for thumbnails</source>
      <translation>Espacio en disco para miniaturas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Don't keep it</source>
      <translation>No guardarlo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Don't offer it again</source>
      <translation>No volver a ofrecerlo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Done. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; now: {after:.1f} dB, ΔE {after_e:.1f}.) The style is in the list of styles; give it a name.</source>
      <translation>Listo. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; ahora: {after:.1f} dB, ΔE {after_e:.1f}.) El estilo está en la lista; póngale un nombre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Double click applies a preset to the open photo, in the grid to the selected ones. F2 renames, Delete deletes one of your own.</source>
      <translation>Un doble clic aplica un preajuste a la foto abierta, en la cuadrícula a las seleccionadas. F2 cambia el nombre de uno propio, Supr lo elimina.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Double click goes to a snapshot, F2 renames it, Delete deletes it.</source>
      <translation>Doble clic va a una instantánea, F2 la renombra, Supr la elimina.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a picture</source>
      <translation>Doble clic en una imagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a slider or its name</source>
      <translation>Doble clic en un deslizador o su nombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Drag outside to turn, with Ctrl along a line to level it. X swaps sides.</source>
      <translation>Arrastrar fuera gira, con Ctrl a lo largo de una línea endereza. X cambia los lados.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Drag to brighten or darken; +1 EV is twice the light. A double click on a slider resets it, and Ctrl+Z takes back every change.</source>
      <translation>Arrastre para aclarar u oscurecer; +1 EV es el doble de luz. Doble clic restablece un deslizador, y Ctrl+Z deshace cualquier cambio.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drag, arrow keys</source>
      <translation>Arrastrar, teclas de flecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle</source>
      <translation>Dibujar un rectángulo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle on a picture: the scope then looks only there (also: Shift and drag; Esc ends it)</source>
      <translation>Dibujar un rectángulo en una imagen: el medidor mira solo ahí (también: Mayús y arrastrar; Esc lo termina)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Draw a rectangle that the scopes look at; Esc takes it away</source>
      <translation>Dibujar un rectángulo que miran los medidores; Esc lo quita</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drop files or folders</source>
      <translation>Soltar archivos o carpetas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Drop raw files or a folder here, or open them. You will see the sensor's picture, what is restored
from it, and the finished picture side by side.</source>
      <translation>Suelte aquí archivos RAW o una carpeta, o ábralos. Verá la imagen del sensor, lo que se restaura de ella
y la imagen acabada, lado a lado.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>E&amp;NHANCED fills the window</source>
      <translation>E&amp;NHANCED llena la ventana</translation>
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
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Edited</source>
      <translation>Editada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Edited or not</source>
      <translation>Editada o no</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>Edits not kept</source>
      <translation>Ediciones sin guardar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits of {names} reset</source>
      <translation>Ajustes de {names} restablecidos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits pasted into {names}</source>
      <translation>Ajustes pegados en {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Else the folder of raws above</source>
      <translation>Si no, la carpeta de raws de arriba</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Embedded preview</source>
      <translation>Vista previa incrustada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>End now with the best style so far</source>
      <translation>Terminar ahora con el mejor estilo hasta aquí</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>End the tour; it stays in the Help menu</source>
      <translation>Terminar el recorrido; queda en el menú Ayuda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>End what is going on: a tool, an overlay, the grid, full screen; in the end three panes are there</source>
      <translation>Termina lo que está en curso: una herramienta, una superposición, la cuadrícula, la pantalla completa; al final quedan los tres paneles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enhanced, the finished picture</source>
      <translation>Enhanced, la imagen acabada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enlarge smaller photos</source>
      <translation>Ampliar fotos más pequeñas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Enlarge the picture (also: mouse wheel)</source>
      <translation>Ampliar la imagen (también: rueda del ratón)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Every pixel</source>
      <translation>Cada píxel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Every step since the photo was opened. Click on one to go there.</source>
      <translation>Todos los pasos desde que se abrió la foto. Haga clic en uno para ir a él.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Everything else</source>
      <translation>Todo lo demás</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Exactly so many stars</source>
      <translation>Exactamente tantas estrellas</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>Expert C</source>
      <translation>Expert C</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Export a style</source>
      <translation>Exportar un estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export paused: {left} left</source>
      <translation>Exportación en pausa: quedan {left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Export presets with unusable values were left out: {names}.</source>
      <translation>Se omitieron prepreajustes de exportación con valores inservibles: {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export queue</source>
      <translation>Cola de exportación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export running</source>
      <translation>Exportación en curso</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export the selected photos, or all that failed, once more</source>
      <translation>Exportar otra vez las fotos seleccionadas, o todas las que fallaron</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export to</source>
      <translation>Exportar a</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder</source>
      <translation>Exportar a otra carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder…</source>
      <translation>Exportar a otra carpeta…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export with the &amp;last settings</source>
      <translation>Exportar con las ú&amp;ltimas opciones</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Export writes a finished file. The raw photo itself is never changed: your edits are kept in a small file beside it.</source>
      <translation>Exportar escribe un archivo acabado. La foto RAW nunca se modifica: sus ajustes se guardan en un pequeño archivo a su lado.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {name}</source>
      <translation>Exportar {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {photos} photos</source>
      <translation>Exportar {photos} fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Exported</source>
      <translation>Exportada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Exported or not</source>
      <translation>Exportada o no</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Exported to {path}.</source>
      <translation>Exportado a {path}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exported {name} to {parent} in {seconds:.1f} s.</source>
      <translation>{name} exportado a {parent} en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting</source>
      <translation>Exportando</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting, {share:.0f} %</source>
      <translation>Exportando, {share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exporting: {left} left</source>
      <translation>Exportando: quedan {left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exports failed: {failed}</source>
      <translation>Exportaciones fallidas: {failed}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Exposure</source>
      <translation>Exposición</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Failed</source>
      <translation>Fallida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>False-colour exposure</source>
      <translation>Exposición en color falso</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/export/part.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File date</source>
      <translation>Fecha del archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File exists</source>
      <translation>El archivo ya existe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>File missing</source>
      <translation>Falta el archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File name</source>
      <translation>Nombre de archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File name too long</source>
      <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>File of the look</source>
      <translation>Archivo del estilo</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>Film</source>
      <translation>Película</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Film, faded</source>
      <translation>Película desvaída</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Filmstrip</source>
      <translation>Tira de imágenes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Find anything that the program can do by typing a few letters of it</source>
      <translation>Encontrar todo lo que el programa puede hacer escribiendo unas letras</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Find the pairs</source>
      <translation>Buscar los pares</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Finding what all pairs have in common…</source>
      <translation>Buscando lo que todos los pares tienen en común…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fine contrast that lens and sensor took: judge it at 100 % (Z).</source>
      <translation>Contraste fino que quitaron el objetivo y el sensor: júzguelo al 100 % (Z).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished</source>
      <translation>Terminada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished pictures alone</source>
      <translation>Solo fotos terminadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera: {scores:.1f} dB, ΔE {scores2:.1f} on scenes held out. Then your look.</source>
      <translation>Primero el Restore-Net de su cámara: {scores:.1f} dB, ΔE {scores2:.1f} en escenas reservadas. Después su estilo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera…</source>
      <translation>Primero el Restore-Net de su cámara…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Flash</source>
      <translation>Flash</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fluorescent</source>
      <translation>Fluorescente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Focus &amp;peaking</source>
      <translation>Realce &amp;de enfoque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Focus peaking</source>
      <translation>Realce de enfoque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of finished pictures</source>
      <translation>Carpeta de imágenes terminadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of raws</source>
      <translation>Carpeta de raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Folder of these raws</source>
      <translation>Carpeta de estos raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder with your raws, and its subfolders</source>
      <translation>Carpeta con sus raws, y sus subcarpetas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Follow the main window</source>
      <translation>Seguir a la ventana principal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For many pairs with a look that is different in different places: more steps. It still ends by itself when it gets no better</source>
      <translation>Para muchos pares con un estilo distinto en distintos lugares: más pasos. Aun así termina por sí solo cuando ya no mejora</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from bursts of a fixed camera</source>
      <translation>Para mi cámara, con ráfagas de cámara fija</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from long and short exposures</source>
      <translation>Para mi cámara, con exposiciones largas y cortas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from raws of low ISO</source>
      <translation>Para mi cámara, con raws de ISO bajo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For prints</source>
      <translation>Para copias</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For screens</source>
      <translation>Para pantallas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Found by</source>
      <translation>Encontrado por</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Foveon</source>
      <translation>Foveon</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Free</source>
      <translation>Libre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Full (4:4:4)</source>
      <translation>Completo (4:4:4)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Full detail 1:1</source>
      <translation>Detalle pleno 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Gain</source>
      <translation>Ganancia</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Get to know the window in a few steps; nothing is changed</source>
      <translation>Conozca la ventana en unos pocos pasos; no se cambia nada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give every action the keys that it had at first</source>
      <translation>Dar a cada acción las teclas que tenía al principio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a blue label, or take it away</source>
      <translation>Dar a las fotos una etiqueta azul, o quitarla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a green label, or take it away</source>
      <translation>Dar a las fotos una etiqueta verde, o quitarla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a purple label, or take it away</source>
      <translation>Dar a las fotos una etiqueta púrpura, o quitarla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a red label, or take it away</source>
      <translation>Dar a las fotos una etiqueta roja, o quitarla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a yellow label, or take it away</source>
      <translation>Dar a las fotos una etiqueta amarilla, o quitarla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action the keys that it had at first</source>
      <translation>Dar a la acción elegida las teclas que tenía al principio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action this key; another action that has it loses it</source>
      <translation>Dar esta tecla a la acción elegida; otra acción que la tenga la pierde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Give the file a name, without slashes and none of \ : * ? " &lt; &gt; |</source>
      <translation>Dé un nombre al archivo, sin barras ni \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Give the open photo this style</source>
      <translation>Dar este estilo a la foto abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, a star</source>
      <translation>Dar una estrella a las fotos seleccionadas, o a la abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, five stars</source>
      <translation>Dar cinco estrellas a las fotos seleccionadas, o a la abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, four stars</source>
      <translation>Dar cuatro estrellas a las fotos seleccionadas, o a la abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, three stars</source>
      <translation>Dar tres estrellas a las fotos seleccionadas, o a la abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, two stars</source>
      <translation>Dar dos estrellas a las fotos seleccionadas, o a la abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style a name of letters or digits, at most {most} characters long.</source>
      <translation>Dé al estilo un nombre de letras o cifras, de {most} caracteres como máximo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Give the style a name of letters or digits, without slashes.</source>
      <translation>Dé al estilo un nombre de letras o cifras, sin barras.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style another name: this one {problem}.</source>
      <translation>Dé otro nombre al estilo: este {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Go &amp;back</source>
      <translation>&amp;Volver</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Go on to the next photo after rating, labelling or rejecting</source>
      <translation>Pasar a la foto siguiente tras puntuar, etiquetar o rechazar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Go to the chosen snapshot</source>
      <translation>Ir a la instantánea elegida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Green to the left, magenta to the right: takes the cast of fluorescent lamps away.</source>
      <translation>Verde a la izquierda, magenta a la derecha: quita la dominante de los fluorescentes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Grey around the pictures</source>
      <translation>Gris alrededor de las imágenes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Grid</source>
      <translation>Cuadrícula</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <source>Grid of photos</source>
      <translation>Cuadrícula de fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/guide.py" />
      <source>Guide: teach it your look</source>
      <translation>Guía: enséñele su estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Half (4:2:2)</source>
      <translation>Mitad (4:2:2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Held-out photos</source>
      <translation>Fotos de control</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Hide tools and panels for an undisturbed look; the same key brings back those that were there</source>
      <translation>Ocultar herramientas y paneles para mirar sin estorbos; la misma tecla devuelve los que había</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>High sensitivity: smoother</source>
      <translation>Alta sensibilidad: más liso</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Highlights</source>
      <translation>Luces</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Hours for learning</source>
      <translation>Horas de aprendizaje</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>How long each stage took last time</source>
      <translation>Cuánto tardó cada etapa la última vez</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How many times differences are amplified</source>
      <translation>Cuántas veces se amplifican las diferencias</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How much brightness must change from pixel to pixel to be marked as sharp: less marks more</source>
      <translation>Cuánto debe cambiar la luminosidad de píxel a píxel para marcarse como nítida: menos marca más</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much noise is taken out: 100 % is what was measured in the photo.</source>
      <translation>Cuánto ruido se quita: 100 % es lo medido en la foto.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much of the style is applied: 0 % is the plain rendition.</source>
      <translation>Cuánto del estilo se aplica: 0 % es la interpretación simple.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>If colours look too warm or too cold, choose another balance, or take the picker and click on something that was grey.</source>
      <translation>Si los colores parecen demasiado cálidos o fríos, elija otro balance, o tome el cuentagotas y haga clic en algo que era gris.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>If it exists</source>
      <translation>Si existe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Import styles</source>
      <translation>Importar estilos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Imported: {names}. It is in the list of styles.</source>
      <translation>Importado: {names}. Está en la lista de estilos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>In {parent}</source>
      <translation>En {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Input/output error</source>
      <translation>Error de entrada/salida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Insert…</source>
      <translation>Insertar…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Interface</source>
      <translation>Interfaz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Is a directory</source>
      <translation>Es una carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It belongs to me</source>
      <translation>Me pertenece</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It gained {gap:.1f} dB more on the photos that it learns from than on others; more pairs bring them closer.</source>
      <translation>Las fotos de las que aprende ganaron {gap:.1f} dB más que otras; con más pares la diferencia se reduce.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It got hardly better than the style it began with: the pairs may not share one look.</source>
      <translation>Apenas mejoró respecto al estilo inicial: quizá los pares no comparten un mismo estilo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It has colour, most have none</source>
      <translation>Tiene color, la mayoría no</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It is black and white, most others are not</source>
      <translation>Está en blanco y negro, la mayoría no</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It is learning its photos by heart (over-fitting): it gained {gap:.1f} dB more on them than on others. The best so far is kept. More pairs, of other subjects and light, help.</source>
      <translation>Está aprendiendo sus fotos de memoria (sobreajuste): ganaron {gap:.1f} dB más que otras. Se conserva lo mejor hasta ahora. Ayudan más pares, con otros motivos y otra luz.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned the tones and colours of your finished pictures without their raws. That is weaker than learning from pairs: what your look does to single hues or places can't be told so, and the figures only say how well it does what was told.</source>
      <translation>Aprendió los tonos y colores de sus imágenes terminadas sin sus raws. Es más débil que aprender de pares: lo que su estilo hace con tonos o zonas concretas no se ve así, y las cifras solo dicen lo bien que hace lo que se vio.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned these photos by heart: it gained {gap:.1f} dB more on them than on photos it did not see. More pairs, of other subjects and light, would help.</source>
      <translation>Ha aprendido estas fotos de memoria: ganaron {gap:.1f} dB más que las fotos no vistas. Ayudarían más pares, de otros motivos y luces.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It shows the style in lists, and goes along when the style is exported</source>
      <translation>Muestra el estilo en las listas y lo acompaña al exportarlo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Its raws</source>
      <translation>Sus raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for a print of 30 × 20 cm</source>
      <translation>JPEG para una copia de 30 × 20 cm</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for the web</source>
      <translation>JPEG para la web</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>JPEG, PNG or TIFF that you made from these raws, with any program.</source>
      <translation>JPEG, PNG o TIFF que usted hizo de estos RAW, con cualquier programa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG, full size</source>
      <translation>JPEG, tamaño completo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Keep both, and number the new one</source>
      <translation>Conservar ambos y numerar el nuevo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Keep both, as {name}</source>
      <translation>Conservar ambos, como {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Keep chosen edits of this photo under a name</source>
      <translation>Guardar ajustes elegidos de esta foto con un nombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep it, and give the open photo this style</source>
      <translation>Guardarlo y dar este estilo a la foto abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name</source>
      <translation>Guardar los ajustes actuales con un nombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name, in the photo's sidecar</source>
      <translation>Guardar los ajustes actuales con un nombre, en el archivo adjunto de la foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Keep the existing files and number the new ones</source>
      <translation>Conservar los archivos existentes y numerar los nuevos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Kind of net</source>
      <translation>Tipo de red</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Label of {names}</source>
      <translation>Etiqueta de {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Label: {text}</source>
      <translation>Etiqueta: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Landscape, clear and deep</source>
      <translation>Paisaje, claro y profundo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Larger is easier to read on a dense screen. The pictures are not scaled: 100 % stays exact.</source>
      <translation>Más grande se lee mejor en pantallas densas. Las imágenes no se escalan: 100 % sigue siendo exacto.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Largest or latest first</source>
      <translation>Mayores o más recientes primero</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Lay the crop on its side, or upright (X in the crop tool)</source>
      <translation>Poner el recorte apaisado o vertical (X en la herramienta de recorte)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Lay two stages over each other and drag a curtain between them: see what changed, and where</source>
      <translation>Superponer dos etapas y arrastrar una cortina entre ellas: ver qué cambió y dónde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Learn a style from your own raws and finished pictures, offline</source>
      <translation>Aprender un estilo de sus propios RAW e imágenes acabadas, sin conexión</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learn from</source>
      <translation>Aprender de</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Learned from</source>
      <translation>Aprendido de</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/learning.py" />
      <source>Learned in {minutes:.1f} minutes.</source>
      <translation>Aprendido en {minutes:.1f} minutos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Learning both stages together gained nothing ({before:.2f} dB before, {after:.2f} dB at best), so the usual Restore-Net goes with it.</source>
      <translation>Aprender las dos etapas juntas no aportó nada ({before:.2f} dB antes, {after:.2f} dB como máximo); se usa el Restore-Net habitual.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning can't be started: {reason}.</source>
      <translation>No se puede iniciar el aprendizaje: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning ended unexpectedly{why}. Start it again with the same folders: it goes on from there.</source>
      <translation>El aprendizaje terminó de forma inesperada{why}. Inícielo otra vez con las mismas carpetas: continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learning ends by itself when it gets no better. You can go on working meanwhile.</source>
      <translation>El aprendizaje termina solo cuando ya no mejora. Entretanto puede seguir trabajando.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Learning “{name}” was interrupted ({stopped}). It can go on from there.</source>
      <translation>El aprendizaje de «{name}» se interrumpió ({stopped}). Puede continuar desde ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Leave the crop as it was (Esc)</source>
      <translation>Dejar el recorte como estaba (Esc)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Left and right where the whole picture shows</source>
      <translation>Izquierda y derecha donde se ve la imagen entera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Lens</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction off</source>
      <translation>Corrección de objetivo desactivada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction on</source>
      <translation>Corrección de objetivo activada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Let this pane fill the window, or go back</source>
      <translation>Dejar que esta vista llene la ventana, o volver</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Let this pane fill the window, or show all three (double click)</source>
      <translation>Dejar que esta vista llene la ventana, o mostrar las tres (doble clic)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>LibRaw develops this photo, which takes some seconds.</source>
      <translation>LibRaw está revelando esta foto; tarda unos segundos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>LibRaw gave no reason</source>
      <translation>LibRaw no indicó el motivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence of the style</source>
      <translation>Licencia del estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Light</source>
      <translation>Luz</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people</source>
      <translation>Claro, cálido y de poco contraste, para personas</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people. Skin is evened in tone, not blurred; colours are pastel.</source>
      <translation>Claro, cálido y de poco contraste, para retratos. El tono de la piel se iguala sin desenfocarla; los colores son pastel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Like my camera</source>
      <translation>Como mi cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Linear DNG for other raw developers</source>
      <translation>DNG lineal para otros reveladores RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Linear DNG of the restored stage</source>
      <translation>DNG lineal de la etapa restaurada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>List all keys, and change those that you want otherwise</source>
      <translation>Ver todas las teclas, y cambiar las que quiera distintas</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows</source>
      <translation>Contraste local y detalle, con sombras abiertas</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows. For haze, architecture and texture.</source>
      <translation>Contraste local y detalle, con sombras abiertas. Para bruma, arquitectura y texturas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>Log file</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Long edge</source>
      <translation>Lado largo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Look at all styles; rename, import, export, compare and delete them</source>
      <translation>Ver todos los estilos; cambiarles el nombre, importarlos, exportarlos, compararlos y eliminarlos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Look at all styles; rename, import, export, duplicate, compare and delete them</source>
      <translation>Ver todos los estilos; cambiarles el nombre, importarlos, exportarlos, duplicarlos, compararlos y eliminarlos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Look at the Restore-Nets of your cameras, or delete them</source>
      <translation>Ver los Restore-Nets de sus cámaras o eliminarlos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking at picture {min} of {total}…</source>
      <translation>Mirando la imagen {min} de {total}…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking for raws and finished pictures…</source>
      <translation>Buscando RAW e imágenes acabadas…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Loss (lower is better)</source>
      <translation>Pérdida (cuanto más baja, mejor)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Loupe &amp;2:1</source>
      <translation>Lupa &amp;2:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Made by</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Make a style of your own that is the same</source>
      <translation>Crear un estilo propio idéntico</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Make the change again</source>
      <translation>Rehacer el cambio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Making the sample photo</source>
      <translation>Creando la foto de ejemplo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Manage styles</source>
      <translation>Gestionar estilos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mark clipped highlights red and clipped shadows blue in ENHANCED: they print without detail</source>
      <translation>Marcar en rojo las luces quemadas y en azul las sombras empastadas de ENHANCED: se imprimen sin detalle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark colours of the restored picture that sRGB can't show, before they are clipped</source>
      <translation>Marcar los colores de la imagen restaurada que sRGB no puede mostrar, antes de recortarlos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Mark photos as not worth keeping; the same key takes that back</source>
      <translation>Marcar fotos que no vale la pena conservar; la misma tecla lo deshace</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark the edges that are in focus</source>
      <translation>Marcar los bordes que están enfocados</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark where the sensor itself clipped, in the colours of its filters</source>
      <translation>Marcar dónde saturó el propio sensor, en los colores de sus filtros</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Match</source>
      <translation>Coincidencia</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Measured with a film profile, {count} pairs brought new photos to a mean ΔE2000 of {error}</source>
      <translation>Medido con un perfil de película, {count} pares llevaron fotos nuevas a un ΔE2000 medio de {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Medium grey (18 %)</source>
      <translation>Gris medio (18 %)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Megapixels</source>
      <translation>Megapíxeles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Memory for developed pictures</source>
      <translation>Memoria para imágenes reveladas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Metadata</source>
      <translation>Metadatos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror left and right</source>
      <translation>Reflejar izquierda y derecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Mirror the picture left and right</source>
      <translation>Reflejar la imagen de izquierda a derecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror top and bottom</source>
      <translation>Reflejar arriba y abajo</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Mono</source>
      <translation>Mono</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>More memory makes going back to a photo or a zoom quicker. Leave at least half of the computer's memory free.</source>
      <translation>Más memoria hace más rápido volver a una foto o a un zoom. Deje libre al menos la mitad de la memoria del ordenador.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Mouse</source>
      <translation>Ratón</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mouse wheel</source>
      <translation>Rueda del ratón</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Move it to the trash (Delete)</source>
      <translation>Mover a la papelera (Supr)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Move it to the trash: the weights that come with the program take its place</source>
      <translation>Moverlo a la papelera: los pesos del programa ocupan su lugar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move photos with their edits and ratings to the system's trash</source>
      <translation>Mover fotos con sus ajustes y puntuaciones a la papelera del sistema</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the frame, turn the picture, level it along a line</source>
      <translation>Mover el marco, girar la imagen, nivelarla con una línea</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Move the new style to the trash</source>
      <translation>Mover el nuevo estilo a la papelera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the picture in all panes</source>
      <translation>Mover la imagen en todas las vistas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move to &amp;trash…</source>
      <translation>M&amp;over a la papelera…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move to trash</source>
      <translation>Mover a la papelera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move {names} to the trash? Edits and ratings go along; Undo brings everything back.</source>
      <translation>¿Mover {names} a la papelera? Van también ajustes y puntuaciones; Deshacer lo devuelve todo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My camera's pictures</source>
      <translation>Las imágenes de mi cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My finished pictures</source>
      <translation>Mis imágenes acabadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My look</source>
      <translation>Mi aspecto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Name and picture of a style</source>
      <translation>Nombre e imagen de un estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Name and picture…</source>
      <translation>Nombre e imagen…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Name of the preset:</source>
      <translation>Nombre del preajuste:</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name of the style</source>
      <translation>Nombre del estilo</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>Natural</source>
      <translation>Natural</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Natural, as taught</source>
      <translation>Natural, como se aprendió</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Nearly black</source>
      <translation>Casi negro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Net</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>New key of the chosen action</source>
      <translation>Tecla nueva de la acción elegida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>New s&amp;napshot</source>
      <translation>Nueva &amp;instantánea</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Next held-out photo</source>
      <translation>Siguiente foto reservada</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Night</source>
      <translation>Noche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>No &amp;overlay</source>
      <translation>Sin super&amp;posición</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>No finished picture belongs to any of the raws: check that the folders are the right ones.</source>
      <translation>Ninguna imagen acabada corresponde a un RAW: compruebe que son las carpetas correctas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>No key</source>
      <translation>Sin tecla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>No label</source>
      <translation>Sin etiqueta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>No overlay</source>
      <translation>Sin superposición</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>No photo matches the filter.</source>
      <translation>Ninguna foto cumple el filtro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>No preference has these words.</source>
      <translation>Ninguna preferencia tiene estas palabras.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/delegate.py" />
      <source>No preview</source>
      <translation>Sin vista previa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>No profile is chosen</source>
      <translation>No se ha elegido perfil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>No raw belongs to it</source>
      <translation>Ningún RAW le corresponde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>No second style</source>
      <translation>Sin segundo estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>No sharpening</source>
      <translation>Sin enfoque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No space left on device</source>
      <translation>No queda espacio en el disco</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No such file or directory</source>
      <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>No, thanks</source>
      <translation>No, gracias</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>No: each stage learns alone</source>
      <translation>No: cada etapa aprende sola</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>None of the pairs can teach restoring: their raws are gone, too noisy or not Bayer.</source>
      <translation>Ningún par sirve para enseñar a restaurar: sus raws ya no están, tienen demasiado ruido o no son Bayer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>None of the raws can be read: choose another folder, or none.</source>
      <translation>No se puede leer ninguno de los raw: elija otra carpeta, o ninguna.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>None were taught yet: the weights that come with the program restore every camera's raws.</source>
      <translation>Todavía no se ha enseñado ninguno: los pesos del programa restauran los raws de cualquier cámara.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>None: pixels alone are compared</source>
      <translation>Ninguno: solo se comparan píxeles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Not a directory</source>
      <translation>No es una carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not edited</source>
      <translation>No editada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not exported</source>
      <translation>No exportada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Not installed: {key}</source>
      <translation>No instalado: {key}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not rejected</source>
      <translation>No rechazada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Not there: the package lensfunpy is not installed.</source>
      <translation>No está: el paquete lensfunpy no está instalado.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Nothing can be written to {folder}: choose another place for the style.</source>
      <translation>No se puede escribir nada en {folder}: elija otro lugar para el estilo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Nothing is found by these letters.</source>
      <translation>No hay nada con esas letras.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Nothing that was tried (a fit to all pairs, parts of it, learning step by step) meets the photos held out noticeably better than {start} as it is ({before:.1f} dB), as the pairs are too few or don't share one look: more pairs, or only pairs of one look, would help.</source>
      <translation>Nada de lo que se probó (un ajuste a todos los pares, partes de él, aprender paso a paso) logra las fotos reservadas apreciablemente mejor que {start} sin cambios ({before:.1f} dB), porque los pares son pocos o no comparten un mismo estilo: más pares, o solo pares de un mismo estilo, ayudarían.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Nothing to export.</source>
      <translation>Nada que exportar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Now both stages learn together.</source>
      <translation>Ahora las dos etapas aprenden juntas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Now your look…</source>
      <translation>Ahora su estilo…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on one screen pixel: judge sharpness and noise here</source>
      <translation>Un píxel de imagen en un píxel de pantalla: juzgue ahí nitidez y ruido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on two by two screen pixels, to look at fine detail</source>
      <translation>Un píxel de imagen en dos por dos píxeles de pantalla, para ver el detalle fino</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open &amp;folder…</source>
      <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a folder of raw photos</source>
      <translation>Abrir una carpeta de fotos RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Open a photo or a folder: its raw photos appear here.</source>
      <translation>Abra una foto o una carpeta: sus fotos raw aparecen aquí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a raw photo</source>
      <translation>Abrir una foto RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open a raw photo; next and previous then go through its folder</source>
      <translation>Abrir una foto RAW; siguiente y anterior recorren luego su carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open a raw photo…</source>
      <translation>Abrir una foto RAW…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the &amp;sample photo</source>
      <translation>Abrir la foto de &amp;ejemplo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the first raw photo of a folder</source>
      <translation>Abrir la primera foto RAW de una carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Open the folder of the selected file</source>
      <translation>Abrir la carpeta del archivo seleccionado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Open the last photo</source>
      <translation>Abrir la última foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>Open the new one</source>
      <translation>Abrir el nuevo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the next raw photo of the folder</source>
      <translation>Abrir la foto RAW siguiente de la carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the photo that comes with the program</source>
      <translation>Abrir la foto que viene con el programa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous or next photo</source>
      <translation>Abrir la foto anterior o siguiente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous raw photo of the folder</source>
      <translation>Abrir la foto RAW anterior de la carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open the sample photo</source>
      <translation>Abrir la foto de ejemplo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Open {name}</source>
      <translation>Abrir {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/encode.py" />
      <source>OpenCV could not make the PNG.</source>
      <translation>OpenCV no pudo crear el PNG.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Opening {name}</source>
      <translation>Abriendo {name}</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise</source>
      <translation>Abre escenas oscuras sin levantar su ruido</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise. Black stays black and lamps keep their colour.</source>
      <translation>Abre escenas oscuras sin realzar su ruido. El negro sigue negro y las lámparas conservan su color.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Out of &amp;gamut</source>
      <translation>Fuera de &amp;gama</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Out of gamut</source>
      <translation>Fuera de gama</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/docks.py" />
      <source>P&amp;anels</source>
      <translation>P&amp;aneles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 16 bit</source>
      <translation>PNG, 16 bits</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 8 bit</source>
      <translation>PNG, 8 bits</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>PSNR (higher is better)</source>
      <translation>PSNR (cuanto más alto, mejor)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Packages that the program uses</source>
      <translation>Paquetes que usa el programa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Paint RESTORED and ENHANCED in zones of exposure around middle grey</source>
      <translation>Pintar RESTORED y ENHANCED en zonas de exposición en torno al gris medio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs</source>
      <translation>Pares</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs fit to learn from: {good}; left out: {rows}. Take the tick away from pictures that don't have your look; set it where the remark is wrong.</source>
      <translation>Pares que sirven para aprender: {good}; dejados fuera: {rows}. Desmarque las imágenes que no tienen su estilo; marque aquellas cuya observación no sea cierta.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Pane of the scope</source>
      <translation>Vista del medidor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Panel: {name}</source>
      <translation>Panel: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Paste edits</source>
      <translation>Pegar ajustes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Paste edits into the &amp;selected photos</source>
      <translation>Pegar ajustes en &amp;las fotos seleccionadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Paused, {waiting} waiting.</source>
      <translation>En pausa, {waiting} en espera.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Per cent</source>
      <translation>Por ciento</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Perceptual</source>
      <translation>Perceptual</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Perceptual loss</source>
      <translation>Pérdida perceptual</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Performance</source>
      <translation>Rendimiento</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Permission denied</source>
      <translation>Permiso denegado</translation>
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
      <translation>Foto {min} de {total}.{time_left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos held out are met no better than by {start} ({held:+.1f} dB), but {count} others, predicted in turn, {gained:.1f} dB better, so the style is kept: look at its pictures. More pairs would help.</source>
      <translation>Las fotos reservadas no se logran mejor que con {start} ({held:+.1f} dB), pero otras {count}, predichas por turnos, {gained:.1f} dB mejor, así que el estilo se conserva: mire sus imágenes. Más pares ayudarían.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Photos still to be exported: {left}. Quit now? The export goes on when you start the program again.</source>
      <translation>Fotos aún por exportar: {left}. ¿Salir ahora? La exportación sigue cuando vuelva a iniciar el programa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>Photos that it did not learn from are met best by {share:.0%} of what the fit changes, so learning begins with that.</source>
      <translation>Las fotos de las que no aprendió se logran mejor con el {share:.0%} de lo que cambia el ajuste, así que el aprendizaje empieza por ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos that it did not learn from are met {gained:.1f} dB better than by the style it began with.</source>
      <translation>Las fotos de las que no aprendió se logran {gained:.1f} dB mejor que con el estilo inicial.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Photos that it does not learn from: {scores:.1f} dB, ΔE {scores2:.1f}. You can go on working; it gives way to what you do.</source>
      <translation>Fotos de las que no aprende: {scores:.1f} dB, ΔE {scores2:.1f}. Puede seguir trabajando; cede el paso a lo que usted haga.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photos to export</source>
      <translation>Fotos por exportar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Pick white balance</source>
      <translation>Tomar balance de blancos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Picked in the picture</source>
      <translation>Tomado en la imagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture of the style</source>
      <translation>Imagen del estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Picture {stage}</source>
      <translation>Imagen {stage}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Pictures &amp;only</source>
      <translation>Solo &amp;imágenes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pictures and thumbnails are converted to it. The system tells it, or you choose a file.</source>
      <translation>Las imágenes y miniaturas se convierten a él. Lo indica el sistema, o usted elige un archivo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Pixels to average</source>
      <translation>Píxeles que promediar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Portrait, gentle light</source>
      <translation>Retrato, luz suave</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Preferences: {text}</source>
      <translation>Preferencias: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name}</source>
      <translation>Ajuste preestablecido {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Preset {name} deleted</source>
      <translation>Preajuste {name} eliminado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name} for {names}</source>
      <translation>Preajuste {name} para {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Presets</source>
      <translation>Preajustes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Presets in {name} that can't be used and were left out: {count}.</source>
      <translation>Preajustes inservibles de {name}, que se omitieron: {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Press Ctrl+K and type what you want to do. F1 lists all keys. You find this tour again in the Help menu.</source>
      <translation>Pulse Ctrl+K y escriba lo que quiere hacer. F1 muestra todas las teclas. Este recorrido está en el menú Ayuda.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Preview 1:{scale}</source>
      <translation>Vista previa 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Previous held-out photo</source>
      <translation>Foto reservada anterior</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>ProPhoto RGB needs 16 bits: choose tiff16, or another colour space.</source>
      <translation>ProPhoto RGB necesita 16 bits: elija tiff16 u otro espacio de color.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Problem report</source>
      <translation>Informe de problema</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the proof</source>
      <translation>Archivo de perfil de la prueba</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the screen</source>
      <translation>Archivo de perfil de la pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Profile of the screen</source>
      <translation>Perfil de la pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Profiles (*.pp3)</source>
      <translation>Perfiles (*.pp3)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Progress of learning</source>
      <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Proof: {profile}</source>
      <translation>Prueba: {profile}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions of the crop</source>
      <translation>Proporciones del recorte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions that the crop keeps while its frame is dragged</source>
      <translation>Proporciones que el recorte mantiene mientras se arrastra su marco</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions: {ratio}</source>
      <translation>Proporciones: {ratio}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Purple</source>
      <translation>Púrpura</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Put all panels, tools and panes back where they were at first</source>
      <translation>Devolver paneles, herramientas y vistas a su lugar inicial</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put all photos that are selected in the filmstrip or the grid into the export queue</source>
      <translation>Poner en la cola de exportación todas las fotos seleccionadas en la tira o la cuadrícula</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put the copied edits over all photos that are selected in the filmstrip or the grid</source>
      <translation>Aplicar los ajustes copiados a todas las fotos seleccionadas en la tira o la cuadrícula</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Put the copied edits over this photo, in the grid over the selected ones</source>
      <translation>Aplicar los ajustes copiados a esta foto, en la cuadrícula a las seleccionadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Put the photo's name, the style, the date and the like into the file name</source>
      <translation>Poner el nombre de la foto, el estilo, la fecha y demás en el nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Quality goes from 1 to 100, not {quality}.</source>
      <translation>La calidad va de 1 a 100, no {quality}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quarter (4:2:0)</source>
      <translation>Cuarto (4:2:0)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Quick rendition</source>
      <translation>Interpretación rápida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>R&amp;ESTORED fills the window</source>
      <translation>R&amp;ESTORED llena la ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>RAW is what the sensor saw. RESTORED is without noise and in true colour. ENHANCED is the finished picture. Turn the mouse wheel to zoom and drag to move: all three go together.</source>
      <translation>RAW es lo que vio el sensor. RESTORED está sin ruido y con color fiel. ENHANCED es la imagen acabada. La rueda del ratón amplía y arrastrar desplaza: las tres van juntas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RAW, RESTORED and ENHANCED side by side, to see what each step does</source>
      <translation>RAW, RESTORED y ENHANCED lado a lado, para ver qué hace cada paso</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RESTORED in &amp;sRGB</source>
      <translation>RESTORED en &amp;sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB histogram</source>
      <translation>Histograma RGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB parade</source>
      <translation>Desfile RGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rating</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {error}</source>
      <translation>La puntuación y la etiqueta de {name} se conservan, pero no se pueden intercambiar con otros programas: {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {reason}.</source>
      <translation>La puntuación y la etiqueta de {name} se conservan, pero no se pueden intercambiar con otros programas: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rating of {names}</source>
      <translation>Puntuación de {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raw and finished picture</source>
      <translation>RAW e imagen acabada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Raw clipping</source>
      <translation>Recorte del RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Raw histogram</source>
      <translation>Histograma RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Raw histogram: what the sensor recorded, in EV below saturation. The others show finished pixels.</source>
      <translation>Histograma RAW: lo que registró el sensor, en EV bajo la saturación. Los demás muestran píxeles acabados.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>Raw photos</source>
      <translation>Fotos RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Raws</source>
      <translation>RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Raws of {camera} are restored by weights of their own from now on: {after:.2f} dB on scenes held out, {before:.2f} dB before.</source>
      <translation>Los raws de {camera} se restauran desde ahora con pesos propios: {after:.2f} dB en escenas reservadas, {before:.2f} dB antes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raws without a finished picture: {count}.</source>
      <translation>RAW sin imagen acabada: {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Re&amp;d label</source>
      <translation>Eti&amp;queta roja</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Read a single pixel, or the mean of the pixels around the cursor</source>
      <translation>Leer un solo píxel, o la media de los píxeles alrededor del cursor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Read-only file system</source>
      <translation>El sistema de archivos es de solo lectura</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Reading pair {min} of {total}…</source>
      <translation>Leyendo el par {min} de {total}…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Reading the pairs…</source>
      <translation>Leyendo los pares…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Reading {folder}</source>
      <translation>Leyendo {folder}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Readout</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reduce the picture (also: mouse wheel)</source>
      <translation>Reducir la imagen (también: rueda del ratón)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rejected</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Rejected or not</source>
      <translation>Rechazada o no</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rejecting of {names}</source>
      <translation>Rechazo de {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Relative colorimetric</source>
      <translation>Colorimétrico relativo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Remark</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Rename the chosen preset, if it is one of your own</source>
      <translation>Cambiar el nombre del preajuste elegido, si es propio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Rename the chosen snapshot</source>
      <translation>Renombrar la instantánea elegida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Rendering intent</source>
      <translation>Propósito de conversión</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Replace it</source>
      <translation>Reemplazarlo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Replace the existing files</source>
      <translation>Reemplazar los archivos existentes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Replace the file</source>
      <translation>Reemplazar el archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset &amp;all edits</source>
      <translation>Restablecer todos &amp;los ajustes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset everything in this section: {covers}</source>
      <translation>Restablecer todo en esta sección: {covers}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Reset la&amp;yout</source>
      <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset this control</source>
      <translation>Restablecer este control</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance</source>
      <translation>Restablecer balance de blancos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance to as shot</source>
      <translation>Restablecer el balance de blancos como se tomó</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <source>Reset “{text}”</source>
      <translation>Restablecer «{text}»</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Reset “{text}” to its default</source>
      <translation>Devolver «{text}» a su valor predeterminado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset “{title}”</source>
      <translation>Restablecer «{title}»</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Restore-Net</source>
      <translation>Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Restore-Nets of my cameras</source>
      <translation>Restore-Nets de mis cámaras</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Restored, without a style</source>
      <translation>Restored, sin estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera} got no better on scenes that were held out ({before:.2f} dB before, {after:.2f} dB at best): the weights it began with stay in use.</source>
      <translation>La restauración de {camera} no mejoró en las escenas reservadas ({before:.2f} dB antes, {after:.2f} dB como máximo): se siguen usando los pesos iniciales.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera}: it begins at {score:.2f} dB on scenes held out.</source>
      <translation>Restauración de {camera}: empieza con {score:.2f} dB en escenas reservadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Saturation</source>
      <translation>Saturación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save as p&amp;reset…</source>
      <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset</source>
      <translation>Guardar como preajuste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset…</source>
      <translation>Guardar como preajuste…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save chosen edits of this photo as a preset</source>
      <translation>Guardar ajustes elegidos de esta foto como preajuste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Scenes held out</source>
      <translation>Escenas reservadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scope</source>
      <translation>Medidor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scopes</source>
      <translation>Medidores</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Scores over the steps of learning</source>
      <translation>Valores a lo largo de los pasos del aprendizaje</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Screen</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Screen pixels per picture pixel</source>
      <translation>Píxeles de pantalla por píxel de imagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search by what it does, or by a key</source>
      <translation>Buscar por lo que hace o por una tecla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Search name, camera, lens</source>
      <translation>Buscar nombre, cámara, objetivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Search the preferences</source>
      <translation>Buscar en las preferencias</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search the shortcuts</source>
      <translation>Buscar en los atajos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Second &amp;window</source>
      <translation>Segunda &amp;ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style</source>
      <translation>Segundo estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style {name}</source>
      <translation>Segundo estilo {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>See versions, licences and device, and copy them for a question</source>
      <translation>Ver versiones, licencias y dispositivo, y copiarlos para una pregunta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select &amp;all</source>
      <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select all photos that filmstrip and grid show</source>
      <translation>Seleccionar todas las fotos que muestran la tira y la cuadrícula</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Serves</source>
      <translation>Sirve a</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Set every control to its default (Ctrl+R)</source>
      <translation>Devolver cada control a su valor predeterminado (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Set every control to its default: the photo is as if you had never edited it</source>
      <translation>Devolver cada control a su valor predeterminado: la foto queda como si nunca la hubiera editado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>Settings with unusable values were set to their defaults: {names}.</source>
      <translation>Los ajustes con valores inservibles volvieron a su valor predeterminado: {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shade</source>
      <translation>Sombra</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shadows</source>
      <translation>Sombras</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Share of the photos that is exported</source>
      <translation>Parte de las fotos ya exportada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Share of the second style in the picture.</source>
      <translation>Parte del segundo estilo en la imagen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Sharpening</source>
      <translation>Enfoque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Sharpening is for pictures in a colour space: choose none here.</source>
      <translation>El enfoque es para imágenes con espacio de color: elija aquí «ninguno».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Sharpness</source>
      <translation>Nitidez</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Shift and drag</source>
      <translation>Mayús y arrastrar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Short edge</source>
      <translation>Lado corto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Shortcuts</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show ENHANCED as its amplified difference from the plain rendition without a style</source>
      <translation>Mostrar ENHANCED como su diferencia amplificada con la interpretación simple sin estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show RESTORED as its amplified difference from plain bilinear demosaicing</source>
      <translation>Mostrar RESTORED como su diferencia amplificada con una simple interpolación bilineal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show RESTORED colour-managed to sRGB instead of XYZ with gamma 2.2</source>
      <translation>Mostrar RESTORED en sRGB con gestión de color en vez de XYZ con gamma 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Show all photos of the folder, to choose, rate and filter them; the same key goes back</source>
      <translation>Mostrar todas las fotos de la carpeta, para elegir, puntuar y filtrar; la misma tecla vuelve</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show colours in grey that the device can't show</source>
      <translation>Mostrar en gris los colores que el dispositivo no puede dar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor at twice its size</source>
      <translation>Mostrar cada píxel bajo el cursor al doble de tamaño</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor in a window of its own</source>
      <translation>Mostrar cada píxel bajo el cursor en una ventana propia</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Show one stage large in a window of its own, for a second screen</source>
      <translation>Mostrar una etapa en grande en una ventana propia, para una segunda pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show or hide the controls, to have more room for the pictures</source>
      <translation>Mostrar u ocultar los controles, para dar más espacio a las imágenes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos that are still to be judged: without stars and not rejected</source>
      <translation>Mostrar las fotos que quedan por valorar: sin estrellas y no rechazadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with at least so many stars (≥), or with exactly so many (=)</source>
      <translation>Mostrar fotos con al menos tantas estrellas (≥) o con exactamente tantas (=)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with so many stars. A second click on the same star shows all.</source>
      <translation>Mostrar fotos con tantas estrellas. Un segundo clic en la misma estrella las muestra todas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show photos with this label, or with another chosen one: {text}</source>
      <translation>Mostrar fotos con esta etiqueta, u otra elegida: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Show report</source>
      <translation>Mostrar informe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Show the export queue</source>
      <translation>Mostrar la cola de exportación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the finished picture alone, as it will be exported</source>
      <translation>Mostrar solo la imagen acabada, tal como se exportará</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show the folder as a grid, with all filters (G)</source>
      <translation>Mostrar la carpeta en cuadrícula, con todos los filtros (G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the next overlay; Esc takes it away</source>
      <translation>Mostrar la superposición siguiente; Esc la quita</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Show the open photo in this style as a fourth pane, beside its own; choose two styles with Ctrl to show the photo in the first and compare the second</source>
      <translation>Mostrar la foto abierta en este estilo en un cuarto panel, junto al suyo; elija dos estilos con Ctrl para ver la foto en el primero y compararla con el segundo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show the paper's white and the ink's black as they are</source>
      <translation>Mostrar el blanco del papel y el negro de la tinta tal como son</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the photo without your edits, until the key is pressed again</source>
      <translation>Mostrar la foto sin sus ajustes, hasta volver a pulsar la tecla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Show the picture as another device would, for instance a printer: its profile is chosen in Colour management</source>
      <translation>Mostrar la imagen como la daría otro dispositivo, por ejemplo una impresora: su perfil se elige en Gestión de color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the picture that the camera made of this photo as a fourth pane</source>
      <translation>Mostrar la imagen que la cámara hizo de esta foto como cuarta vista</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the pictures alone</source>
      <translation>Mostrar solo las imágenes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Show the program raws and what you made of them: it learns your look as a style. Ten pairs of different subjects are a good beginning. Everything stays on this computer.</source>
      <translation>Muestre al programa RAW y lo que usted hizo de ellos: aprende su aspecto como estilo. Diez pares de motivos distintos son un buen comienzo. Todo queda en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the restored picture alone: judge noise and detail without a style</source>
      <translation>Mostrar solo la imagen restaurada: juzgar ruido y detalle sin estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the sensor's picture alone, as it was recorded, before any correction</source>
      <translation>Mostrar solo la imagen del sensor, tal como se registró, antes de corregir nada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the three stages alone</source>
      <translation>Mostrar solo las tres etapas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Show the welcome page</source>
      <translation>Mostrar la página de bienvenida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the whole picture: judge light, colour and composition here</source>
      <translation>Mostrar la imagen entera: juzgue ahí luz, color y composición</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show this photo without your edits as a fourth pane</source>
      <translation>Mostrar esta foto sin sus ajustes como cuarta vista</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show what LibRaw makes of this photo without any net as a fourth pane</source>
      <translation>Mostrar como cuarta vista lo que LibRaw hace de esta foto sin ninguna red</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show what the program noted, to find out why something did not work</source>
      <translation>Mostrar lo que anotó el programa, para saber por qué algo no funcionó</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Shown {time} after it was asked for</source>
      <translation>Mostrado {time} después de pedirlo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at or below the black level: no light was recorded</source>
      <translation>Fotositos de este color en el nivel de negro o por debajo: no se registró luz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at the sensor's white level: their light was not recorded</source>
      <translation>Fotositos de este color en el nivel de blanco del sensor: su luz no se registró</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Size of text and controls</source>
      <translation>Tamaño de texto y controles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Size of the finished picture in pixels</source>
      <translation>Tamaño de la imagen final en píxeles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Size of the pictures</source>
      <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Skip the photo</source>
      <translation>Omitir la foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Skipped</source>
      <translation>Omitida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot {number}</source>
      <translation>Instantánea {number}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot: {name}</source>
      <translation>Instantánea: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshots</source>
      <translation>Instantáneas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>So few were never measured: five are the least, and ten of different subjects do much better.</source>
      <translation>Con tan pocas no se ha medido nunca: cinco son lo mínimo, y diez de motivos distintos dan mucho mejor resultado.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Soft &amp;proof</source>
      <translation>Prue&amp;ba en pantalla</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Soft portrait</source>
      <translation>Retrato suave</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof</source>
      <translation>Prueba en pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof: show the picture as this device would (S)</source>
      <translation>Prueba en pantalla: mostrar la imagen como la daría este dispositivo (S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Something unforeseen went wrong last time.</source>
      <translation>Algo imprevisto salió mal la última vez.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Something unforeseen went wrong: {error!r}. The log file tells more.</source>
      <translation>Algo imprevisto salió mal: {error!r}. El registro dice más.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>St&amp;yles…</source>
      <translation>E&amp;stilos…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/pair.py" />
      <source>Stage on this side of the curtain</source>
      <translation>Etapa a este lado de la cortina</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Start no more photos; the one that runs is finished</source>
      <translation>No empezar más fotos; la que está en curso se termina</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}</source>
      <translation>Paso {done} de {total}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}, at most {max} min left</source>
      <translation>Paso {done} de {total}, quedan como mucho {max} min</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop and keep the best</source>
      <translation>Parar y conservar lo mejor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop learning? What was learned is kept: the same folders go on from there.</source>
      <translation>¿Parar el aprendizaje? Lo aprendido se conserva: las mismas carpetas siguen desde ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Stop the selected photos, or all when none is selected</source>
      <translation>Parar las fotos seleccionadas, o todas si no hay ninguna</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Straighten</source>
      <translation>Enderezar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Straighten {shown}
Straighten</source>
      <translation>Enderezar {shown}
Enderezar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength</source>
      <translation>Intensidad</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of all colours: at the left end the picture is black and white.</source>
      <translation>Intensidad de todos los colores: en el extremo izquierdo la imagen es en blanco y negro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of the pale colours; strong ones and skin are spared.</source>
      <translation>Intensidad de los colores pálidos; los fuertes y la piel se respetan.</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel</source>
      <translation>Color y contraste más fuertes para paisajes y viajes</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel. Skin is spared, and full reds don't clip.</source>
      <translation>Más color y contraste para paisajes y viajes. La piel se respeta y los rojos intensos no se recortan.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Style of photos that were never edited</source>
      <translation>Estilo de las fotos nunca editadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Style {itemtext}</source>
      <translation>Estilo {itemtext}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style {name}</source>
      <translation>Estilo {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Style {name} for {names_of}</source>
      <translation>Estilo {name} para {names_of}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style: {name}</source>
      <translation>Estilo: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Styles</source>
      <translation>Estilos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Styles ({pattern})</source>
      <translation>Estilos ({pattern})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Styles and sidecars (*.dtstyle *.xmp)</source>
      <translation>Estilos y archivos adjuntos (*.dtstyle *.xmp)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 16 bit</source>
      <translation>TIFF, 16 bits</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>TIFF, 16 bit, ProPhoto RGB</source>
      <translation>TIFF, 16 bits, ProPhoto RGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 32 bit float, linear</source>
      <translation>TIFF, 32 bits en coma flotante, lineal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 8 bit</source>
      <translation>TIFF, 8 bits</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Take a style file of somebody else among yours; it can be dragged into the window too</source>
      <translation>Añadir a los suyos el archivo de estilo de otra persona; también se puede arrastrar a la ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Take all filters away</source>
      <translation>Quitar todos los filtros</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Take all keys from the chosen action</source>
      <translation>Quitar todas las teclas de la acción elegida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Take back the last change</source>
      <translation>Deshacer el último cambio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take back the last rating, label, style, pasting or move to the trash</source>
      <translation>Deshacer la última puntuación, etiqueta, estilo, pegado o paso a la papelera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take it with you</source>
      <translation>Para llevar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Take photos that are done, skipped or cancelled off the list</source>
      <translation>Quitar de la lista las fotos hechas, omitidas o canceladas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Take style files of others among yours; they can be dragged into the window too</source>
      <translation>Añadir a los suyos archivos de estilo de otras personas; también se pueden arrastrar a la ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Take the crop away, and leave the rotation</source>
      <translation>Quitar el recorte y dejar la rotación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Take the open photo</source>
      <translation>Tomar la foto abierta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take the stars away</source>
      <translation>Quitar las estrellas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take the tour</source>
      <translation>Hacer el recorrido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Taken</source>
      <translation>Tomada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Takes out what the lens did to the picture: bent lines, coloured edges, dark corners.
Works where lensfun's data know the camera and the lens.</source>
      <translation>Quita lo que el objetivo hizo a la imagen: líneas curvas, bordes de color, esquinas oscuras.
Funciona donde los datos de lensfun conocen la cámara y el objetivo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Taught</source>
      <translation>Enseñado el</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Teach a look</source>
      <translation>Enseñar un aspecto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Temperature and tint</source>
      <translation>Temperatura y matiz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The &amp;unedited photo</source>
      <translation>La foto &amp;sin editar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The JPEGs that the camera put into the raws: match the camera.</source>
      <translation>Los JPEG que la cámara puso en los RAW: igualar la cámara.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The amount of sharpening goes from 0 to 3, not {amount:g}.</source>
      <translation>La cantidad de enfoque va de 0 a 3, no {amount:g}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The camera's &amp;JPEG</source>
      <translation>El &amp;JPEG de la cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid JSON.</source>
      <translation>La ficha de {name} no es JSON válido.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid: {where}: {what}.</source>
      <translation>La ficha de {name} no es válida: {where}: {what}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>The card of {name} is too long for a style.</source>
      <translation>La ficha de {name} es demasiado larga para un estilo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The checkpoint {path} is damaged or belongs to another net; start without it.</source>
      <translation>El punto guardado {path} está dañado o es de otra red; empiece sin él.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile can't be used ({error}): choose another one.</source>
      <translation>El perfil de color no se puede usar ({error}): elija otro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>The colour profile in {name} can't be used: save the picture as sRGB.</source>
      <translation>El perfil de color de {name} no se puede usar: guarde la imagen como sRGB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile {path} can't be read: {reason}.</source>
      <translation>No se puede leer el perfil de color {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The colours and tones of a .cube file.</source>
      <translation>Los colores y tonos de un archivo .cube.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The curtain lays two stages over each other; drag it across the picture. Esc goes back to three panes.</source>
      <translation>La cortina superpone dos etapas; arrástrela por la imagen. Esc vuelve a tres vistas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>The device “{name}” is not available; here are: {choices}.</source>
      <translation>El dispositivo «{name}» no está disponible; aquí hay: {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The disk is full: free some space in {folder} and start again.</source>
      <translation>El disco está lleno: libere espacio en {folder} y empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The disk is full: free some space in {folder} and start again; what was done is kept.</source>
      <translation>El disco está lleno: libere espacio en {folder} y empiece de nuevo; lo hecho se conserva.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The disk is full: free some space in {folder}, then go on from the last checkpoint.</source>
      <translation>El disco está lleno: libere espacio en {folder} y siga desde el último punto guardado.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The disk is full: {path} was not written. Free some space and export again.</source>
      <translation>El disco está lleno: {path} no se escribió. Libere espacio y exporte de nuevo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The disk is full: {path} was not written. Free some space and try again.</source>
      <translation>El disco está lleno: {path} no se escribió. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The disk with {folder} is full. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>El disco de {folder} está lleno. Las ediciones de sus fotos se guardan en su carpeta de datos ({parent}); camnet_gui las encuentra ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} are damaged; the photo starts unedited.</source>
      <translation>Los ajustes de {name} están dañados; la foto empieza sin editar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} could not be read ({reason}); the photo starts unedited.</source>
      <translation>No se pudieron leer los ajustes de {name} ({reason}); la foto empieza sin editar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>The edits of {names} could not be written yet. Free some space, or quit and lose them. Quit now?</source>
      <translation>Las ediciones de {names} aún no se han podido escribir. Libere espacio, o salga y piérdalas. ¿Salir ahora?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits of {name} can't be kept in {folder}: {reason}.</source>
      <translation>Los ajustes de {name} no se pueden guardar en {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be read and start afresh ({error}).</source>
      <translation>No se pudieron leer los preajustes de exportación y empiezan de nuevo ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be saved in {folder}: {reason}.</source>
      <translation>No se pudieron guardar los preajustes de exportación en {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The fast one</source>
      <translation>La rápida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>The file exists</source>
      <translation>El archivo existe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <source>The file exists already.</source>
      <translation>El archivo ya existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file holds no black level: {level:g} was taken.</source>
      <translation>El archivo no contiene nivel de negro: se tomó {level:g}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/colour.py" />
      <source>The file holds no usable colour matrix: colours are those of an average camera.</source>
      <translation>El archivo no contiene una matriz de color utilizable: los colores son los de una cámara media.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <location filename="../../camnet_gui/raw/demosaiced.py" />
      <source>The file holds no usable white balance: one was estimated from the picture.</source>
      <translation>El archivo no contiene un balance de blancos utilizable: se estimó a partir de la imagen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter one.</source>
      <translation>El nombre del archivo es demasiado largo: {name}… Elija uno más corto.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter pattern.</source>
      <translation>El nombre del archivo es demasiado largo: {name}… Elija un patrón más corto.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The file of VGG-19's weights does not exist.</source>
      <translation>El archivo de pesos de VGG-19 no existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's black and white levels make no sense: the largest value was taken as white.</source>
      <translation>Los niveles de negro y blanco del archivo no tienen sentido: se tomó el valor máximo como blanco.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's colour filter pattern contradicts its picture: another was taken.</source>
      <translation>El patrón de filtros de color del archivo contradice su imagen: se tomó otro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>The files of the pair {name} differ in size: make the pairs again.</source>
      <translation>Los archivos del par {name} difieren en tamaño: vuelva a crear los pares.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The filmstrip shows the photos beside the open one. Press 1 to 5 for stars and X to reject; G shows them all as a grid, to sort and filter.</source>
      <translation>La tira muestra las fotos junto a la abierta. De 1 a 5 dan estrellas y X rechaza; G las muestra todas en cuadrícula, para ordenar y filtrar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The first stage, which takes out mosaic and noise. Weights of your camera's own are kept only if they restore scenes better that they did not learn from, and serve that camera alone</source>
      <translation>La primera etapa, que quita mosaico y ruido. Los pesos propios de su cámara solo se guardan si restauran mejor escenas de las que no aprendieron, y sirven solo a esa cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder of each photo</source>
      <translation>La carpeta de cada foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of finished pictures does not exist.</source>
      <translation>La carpeta de imágenes terminadas no existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of raws does not exist.</source>
      <translation>La carpeta de raws no existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The folder of raws for the Restore-Net does not exist.</source>
      <translation>La carpeta de raws para el Restore-Net no existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The folder {folder} can't be made: {reason}.</source>
      <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The folder {folder} can't be made: {reason}. Choose another one.</source>
      <translation>No se puede crear la carpeta {folder}: {reason}. Elija otra.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>The folder {folder} can't be reached: {reason}. Its photos come back as soon as it is there again.</source>
      <translation>No se puede llegar a la carpeta {folder}: {reason}. Sus fotos vuelven en cuanto esté de nuevo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>The folder {folder} can't be read: {strerror}.</source>
      <translation>No se puede leer la carpeta {folder}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The folder {folder} can't be written. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>No se puede escribir en la carpeta {folder}. Los ajustes de sus fotos se guardan en su carpeta de datos ({parent}); camnet_gui los encuentra allí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder {folder} does not exist.</source>
      <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} does not exist: make it, or choose another one.</source>
      <translation>La carpeta {folder} no existe: créela o elija otra.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} has gone: make it again, or choose another one.</source>
      <translation>La carpeta {folder} ha desaparecido: vuelva a crearla o elija otra.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The folder {folder} is gone: connect its drive again and start anew; it goes on from there.</source>
      <translation>La carpeta {folder} ha desaparecido: conecte de nuevo su unidad y empiece otra vez; continuará desde ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The graphics card has not enough memory: learning goes on on the processor, more slowly.</source>
      <translation>La tarjeta gráfica no tiene memoria suficiente: el aprendizaje sigue en el procesador, más despacio.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The language of menus, controls and tips. Names of files and messages of the system stay as they are.</source>
      <translation>El idioma de menús, controles y consejos. Los nombres de archivos y los mensajes del sistema quedan como están.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/kept.py" />
      <location filename="../../camnet_gui/teach/learning.py" />
      <location filename="../../camnet_gui/teach/rest.py" />
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The lesson can't be kept in {folder}: {reason}.</source>
      <translation>El aprendizaje no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports can't be kept in {folder}: {reason}.</source>
      <translation>La lista de exportaciones no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports could not be read and starts afresh ({error}).</source>
      <translation>No se pudo leer la lista de exportaciones y empieza de nuevo ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The loss is no longer a number: train again with a lower rate.</source>
      <translation>La pérdida ya no es un número: entrene de nuevo con una tasa menor.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The minutes above</source>
      <translation>Los minutos de arriba</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern holds {{{field}}}, which means nothing: use {known}.</source>
      <translation>El patrón de nombre contiene {{{field}}}, que no significa nada: use {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern “{pattern}” can't be read: write fields as {{name}}.</source>
      <translation>El patrón de nombre «{pattern}» no se entiende: escriba los campos como {{name}}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The nearest style is {start}, with {score:.1f} dB on held-out photos.</source>
      <translation>El estilo más cercano es {start}, con {score:.1f} dB en las fotos reservadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/files.py" />
      <source>The old file is kept as {name}.</source>
      <translation>El archivo antiguo se conserva como {name}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The pairs of {camera} are too small or too bright to learn from.</source>
      <translation>Los pares de {camera} son demasiado pequeños o claros para aprender.</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film</source>
      <translation>La paleta de un negativo en color copiado en película</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film. Warm highlights, cool shadows, quiet greens.</source>
      <translation>La paleta de un negativo en color copiado en película. Luces cálidas, sombras frías, verdes suaves.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>The pane that the scope looks at; the raw histogram always looks at the sensor</source>
      <translation>La vista que mira el medidor; el histograma RAW mira siempre al sensor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>The panes show every pixel at this size already. The loupe appears where you zoom out.</source>
      <translation>Los paneles ya muestran cada píxel a este tamaño. La lupa aparece al alejar la imagen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's</source>
      <translation>La del artículo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's has many times the weights and begins with fresh ones: for hours on a graphics card. Photos in such a style take many times as long to develop</source>
      <translation>La del artículo tiene muchos más pesos y empieza de cero: para horas en una tarjeta gráfica. Las fotos con ese estilo tardan mucho más en revelarse</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>The paper's net came to {after:.1f} dB on photos held out, the nearest style to {before:.1f} dB: it begins with fresh weights, and needs hours on a graphics card.</source>
      <translation>La red del artículo llegó a {after:.1f} dB en las fotos reservadas, el estilo más cercano a {before:.1f} dB: empieza de cero y necesita horas en una tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>The photo above, as it is now</source>
      <translation>La foto de arriba, tal como está ahora</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>The photo doesn't tell its lens, and lensfun doesn't know one for this camera.</source>
      <translation>La foto no dice su objetivo, y lensfun no conoce ninguno para esta cámara.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The photo's folder</source>
      <translation>La carpeta de la foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>The picture goes along when the style is exported.</source>
      <translation>La imagen acompaña al estilo cuando se exporta.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The picture is smaller than 8 × 8 pixels: the file is damaged.</source>
      <translation>La imagen mide menos de 8 × 8 píxeles: el archivo está dañado.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets can't be saved in {folder}: {reason}.</source>
      <translation>Los preajustes no se pueden guardar en {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {name} are damaged and start afresh.</source>
      <translation>Los preajustes de {name} están dañados y empiezan de nuevo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {path} could not be read ({reason}).</source>
      <translation>No se pudieron leer los preajustes de {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The processor</source>
      <translation>El procesador</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program ended unexpectedly last time.</source>
      <translation>El programa terminó de forma inesperada la última vez.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program wrote this report. It is sent nowhere; copy it when you tell someone of the problem. It holds versions, the end of the log and where in the program it happened, and file names without folders.</source>
      <translation>El programa escribió este informe. No se envía a ninguna parte; cópielo cuando cuente el problema a alguien. Contiene versiones, el final del registro y el lugar del programa, y nombres de archivo sin carpetas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The raw stage is an 8-bit view of the mosaic without colours: choose jpeg or png8.</source>
      <translation>La etapa RAW es una vista de 8 bits del mosaico sin colores: elija jpeg o png8.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The raws don't tell which camera took them, so that no weights can be made for it.</source>
      <translation>Los raws no indican su cámara: no se pueden crear pesos para ella.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The run can't be written to {folder}: {reason}.</source>
      <translation>No se puede escribir en {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The sRGB view is in sRGB: leave out the view, or the other colour space.</source>
      <translation>La vista sRGB está en sRGB: omita la vista o el otro espacio de color.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>The screen's profile</source>
      <translation>El perfil de la pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>The second style “{second_style}” is not installed and was left out.</source>
      <translation>El segundo estilo «{second_style}» no está instalado y se omitió.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be read and start afresh ({error}).</source>
      <translation>No se pudieron leer los ajustes y empiezan de nuevo ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be saved in {folder}: {reason}.</source>
      <translation>No se pudieron guardar los ajustes en {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The size must be greater than zero, and at most a million.</source>
      <translation>El tamaño debe ser mayor que cero y de un millón como máximo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>The stage that this window shows</source>
      <translation>La etapa que muestra esta ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>The style of the finished picture: choose the look first, then adjust light and colour</source>
      <translation>El estilo de la imagen acabada: elija primero el aspecto, luego ajuste luz y color</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{key}” was taken away meanwhile.</source>
      <translation>El estilo «{key}» se ha quitado entretanto.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>The style “{name}” is not installed; the photo keeps the one it has.</source>
      <translation>El estilo «{name}» no está instalado; la foto conserva el suyo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>The style “{name}” was moved to the trash.</source>
      <translation>El estilo «{name}» se ha movido a la papelera.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <source>The style “{style}” is not installed; {name} is shown instead. The photo keeps its style: import it, or choose another one.</source>
      <translation>El estilo «{style}» no está instalado; en su lugar se muestra {name}. La foto conserva su estilo: impórtelo o elija otro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{style}” is not installed; {name} is used instead.</source>
      <translation>El estilo «{style}» no está instalado; se usa {name} en su lugar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The thumbnails of all folders together. When it is full, those go that were not shown for longest.</source>
      <translation>Las miniaturas de todas las carpetas. Cuando se llena, se van las que llevan más tiempo sin mostrarse.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>The usual weights restore this photo: {error}</source>
      <translation>Los pesos habituales restauran esta foto: {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The weights can't be written to {path}: {reason}.</source>
      <translation>No se pueden escribir los pesos en {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The whole folder</source>
      <translation>Toda la carpeta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>There are no pictures whose colours could be learned.</source>
      <translation>No hay fotos cuyos colores se puedan aprender.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>There are no raw photos in {folder}.</source>
      <translation>No hay fotos RAW en {folder}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There are no raws to learn from: choose a folder that holds raws and finished pictures.</source>
      <translation>No hay RAW de los que aprender: elija una carpeta con RAW e imágenes acabadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>There are too few scenes of {camera}: at least two are needed, ten are a good beginning.</source>
      <translation>Hay muy pocas escenas de {camera}: se necesitan al menos dos, diez son un buen comienzo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>There is a preset named {name} already: choose another name.</source>
      <translation>Ya hay un preajuste llamado {name}: elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is a style called “{name}” already: choose another name.</source>
      <translation>Ya hay un estilo llamado «{name}»: elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>There is a style of this name already.</source>
      <translation>Ya hay un estilo con este nombre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>There is no device “{name}”; here are: {choices}.</source>
      <translation>No hay un dispositivo «{name}»; aquí hay: {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>There is no export preset “{name}”: choose one of {choices}.</source>
      <translation>No hay un preajuste de exportación «{name}»: elija entre {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>There is no folder {folder} with finished pictures.</source>
      <translation>No hay una carpeta {folder} con imágenes acabadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/match.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>There is no folder {folder}.</source>
      <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no format “{format}”: choose one of {choices}.</source>
      <translation>No hay un formato «{format}»: elija entre {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>There is no log yet ({strerror}).</source>
      <translation>Aún no hay registro ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is no pair to learn from: at least two are needed.</source>
      <translation>No hay ningún par del que aprender: se necesitan al menos dos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>There is no picture of this pane yet.</source>
      <translation>Aún no hay imagen de esta vista.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There is no shipped style to begin with: install the program again.</source>
      <translation>No hay un estilo incluido con el que empezar: vuelva a instalar el programa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no size “{mode}”: choose one of {choices}.</source>
      <translation>No hay un tamaño «{mode}»: elija entre {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is no style “{wanted}”: choose one of {known}.</source>
      <translation>No hay un estilo «{wanted}»: elija entre {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>There is no style: install the program again.</source>
      <translation>No hay ningún estilo: vuelva a instalar el programa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>There is no {what} {path}.</source>
      <translation>No existe {what} {path}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no {what} “{value}”: choose one of {choices}.</source>
      <translation>No existe «{value}» ({what}): elija entre {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>There is no “{exists}” for existing files: choose {choices}.</source>
      <translation>No existe «{exists}» para los archivos existentes: elija {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>There is not enough memory to develop this picture, even in the smallest tiles.</source>
      <translation>No hay memoria suficiente para revelar esta imagen, ni con las teselas más pequeñas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>There is not enough memory to learn: close other programs and start again; it goes on from there.</source>
      <translation>No hay memoria suficiente para aprender: cierre otros programas y empiece de nuevo; continuará desde ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is only one pair to learn from: at least two are needed.</source>
      <translation>Solo hay un par del que aprender: se necesitan al menos dos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>This file holds no Bayer mosaic ({kind}): there are no sites to count.</source>
      <translation>Este archivo no tiene mosaico de Bayer ({kind}): no hay fotositos que contar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>This file is already demosaiced: denoise and white balance were fixed by its maker.</source>
      <translation>Este archivo ya está interpolado: ruido y balance de blancos los fijó quien lo hizo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>This lesson is being learned already: wait for it, or delete {path} if no other program runs.</source>
      <translation>Esta lección ya se está aprendiendo: espere, o borre {path} si no hay otro programa en marcha.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>This name can't be used: {strerror}.</source>
      <translation>Este nombre no se puede usar: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>This photo holds no JPEG of its camera: there is nothing to compare with.</source>
      <translation>Esta foto no contiene un JPEG de su cámara: no hay nada con qué comparar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is clipped, so its colour isn't known: pick a darker grey.</source>
      <translation>Este punto está quemado y su color no se conoce: elija un gris más oscuro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is too dark to tell its colour: pick a brighter grey.</source>
      <translation>Este punto es demasiado oscuro para conocer su color: elija un gris más claro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Those I taught…</source>
      <translation>Los que enseñé…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Three stages of one photo</source>
      <translation>Tres etapas de una foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/first_look.py" />
      <source>Thumbnail</source>
      <translation>Miniatura</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Thumbnails on disk</source>
      <translation>Miniaturas en el disco</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time for learning</source>
      <translation>Tiempo de aprendizaje</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Time taken</source>
      <translation>Hora de la toma</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tint</source>
      <translation>Matiz</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>To the folders; what was read of the pairs is kept</source>
      <translation>A las carpetas; lo que se leyó de los pares se conserva</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>To the right, light and dark tones move apart around the middle; left, together.</source>
      <translation>A la derecha, tonos claros y oscuros se separan en torno al medio; a la izquierda, se juntan.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Together</source>
      <translation>Juntas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Tone</source>
      <translation>Tonos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Tour</source>
      <translation>Recorrido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Trained on the user's own pictures; it belongs to the user.</source>
      <translation>Aprendido de las imágenes del propio usuario; le pertenece.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Tristimulus values of RESTORED, 1 where the sensor clips; white is D65</source>
      <translation>Valores triestímulo de RESTORED, 1 donde satura el sensor; el blanco es D65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tungsten</source>
      <translation>Tungsteno</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;left</source>
      <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;right</source>
      <translation>&amp;Girar a la derecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn left</source>
      <translation>Girar a la izquierda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn left by 90°</source>
      <translation>Girar 90° a la izquierda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn right</source>
      <translation>Girar a la derecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn right by 90°</source>
      <translation>Girar 90° a la derecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture left by 90°</source>
      <translation>Girar la imagen 90° a la izquierda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture right by 90°</source>
      <translation>Girar la imagen 90° a la derecha</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Turns the picture clockwise; it is cropped so that no empty corners show.</source>
      <translation>Gira la imagen en sentido horario; se recorta para que no se vean esquinas vacías.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Type what you want to do</source>
      <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Unedited</source>
      <translation>Sin editar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Unknown camera</source>
      <translation>Cámara desconocida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Unrated</source>
      <translation>Sin puntuación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Use it</source>
      <translation>Usarlo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Use it now</source>
      <translation>Usarlo ahora</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Use the whole screen for pictures and tools; Esc goes back</source>
      <translation>Usar toda la pantalla para imágenes y herramientas; Esc vuelve</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Use the whole screen that this window is on (F11; Esc goes back)</source>
      <translation>Usar toda la pantalla en la que está esta ventana (F11; Esc vuelve)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Use this key</source>
      <translation>Usar esta tecla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>VGG-19 (*.safetensors *.pth)</source>
      <translation>VGG-19 (*.safetensors *.pth)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Values of the sensor (DN) and EV below saturation, per colour of the filter</source>
      <translation>Valores del sensor (DN) y EV bajo la saturación, por color del filtro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Vectorscope</source>
      <translation>Vectorscopio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Vibrance</source>
      <translation>Intensidad selectiva</translation>
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
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Vivid</source>
      <translation>Vivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Wanted</source>
      <translation>Deseado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Waveform</source>
      <translation>Forma de onda</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Weaker: unpaired. This is what was told from the tones and colours of your finished pictures, laid over {good} scenes. Take the tick away from those that look wrong.</source>
      <translation>Más débil: sin pares. Esto es lo que se dedujo de los tonos y colores de sus fotos terminadas, aplicado a {good} escenas. Desmarque las que no se vean bien.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Weights of VGG-19</source>
      <translation>Pesos de VGG-19</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Weights: MIT. Trained on photographs with these origins and licences: {origins}</source>
      <translation>Pesos: MIT. Aprendido con fotografías de estos orígenes y licencias: {origins}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What RawTherapee makes of the raws with it.</source>
      <translation>Lo que RawTherapee hace de los RAW con él.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What Restore-&amp;Net changed</source>
      <translation>Lo que cambió Restore-&amp;Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What Restore-Net changed</source>
      <translation>Lo que cambió Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What darktable makes of the raws with it.</source>
      <translation>Lo que darktable hace de los RAW con él.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>What did it change?</source>
      <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>What happens on these pages, with pictures</source>
      <translation>Qué ocurre en estas páginas, con imágenes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>What is shown when no photo was asked for.</source>
      <translation>Lo que se muestra cuando no se pidió ninguna foto.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>What it learned stays: the same name and folders go on from there.</source>
      <translation>Lo aprendido se conserva: con el mismo nombre y las mismas carpetas continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>What it learns helps photos that it has not seen as much as those that it learns from.</source>
      <translation>Lo que aprende ayuda tanto a las fotos que no ha visto como a aquellas de las que aprende.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>What others may do with the style when you pass it on; choose, or write your own</source>
      <translation>Qué pueden hacer otros con el estilo si lo comparte; elija o escriba la suya</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What the &amp;style changed</source>
      <translation>Lo que cambió el &amp;estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>What the curves show</source>
      <translation>Qué muestran las curvas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>What the nets run on</source>
      <translation>En qué corren las redes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What the style changed</source>
      <translation>Lo que cambió el estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was learned before is damaged: learning begins anew.</source>
      <translation>Lo aprendido antes está dañado: el aprendizaje empieza de nuevo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was read of the pairs before is damaged: all are read anew.</source>
      <translation>Lo leído antes de los pares está dañado: se leen todos de nuevo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>When the program starts</source>
      <translation>Al iniciar el programa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where black begins: to the left, more tones become pure black.</source>
      <translation>Dónde empieza el negro: a la izquierda, más tonos pasan a negro puro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Where they lie apart; else empty</source>
      <translation>Si están aparte; si no, vacío</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where white begins: to the right, more tones become pure white.</source>
      <translation>Dónde empieza el blanco: a la derecha, más tonos pasan a blanco puro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance</source>
      <translation>Balance de blancos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/develop.py" />
      <source>White balance can't be picked: this file was demosaiced by its camera.</source>
      <translation>No se puede tomar el balance de blancos: la cámara ya interpoló este archivo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {shown}, {shown2}
White balance</source>
      <translation>Balance de blancos {shown}, {shown2}
Balance de blancos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {text}</source>
      <translation>Balance de blancos {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance: what counts as neutral grey</source>
      <translation>Balance de blancos: lo que cuenta como gris neutro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>White point</source>
      <translation>Punto blanco</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Whole picture</source>
      <translation>Imagen entera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>With its earlier edits</source>
      <translation>Con sus ediciones anteriores</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Within width × height</source>
      <translation>Dentro de ancho × alto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Without the question the program ends at once. The export goes on at the next start either way.</source>
      <translation>Sin la pregunta, el programa termina enseguida. La exportación continúa de todos modos en el próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Without the raws they were made from: only tones and colours can be told, which is weaker than learning from pairs. Raws of your camera help, but none are needed.</source>
      <translation>Sin los raw de los que salieron: solo se distinguen tonos y colores, lo que es más débil que aprender de pares. Los raw de su cámara ayudan, pero no hacen falta.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Write it to a file, for others or another computer</source>
      <translation>Guardarlo en un archivo, para otros o para otro ordenador</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture at once, as the last one was</source>
      <translation>Escribir la imagen enseguida, como la última</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture to a file: JPEG, PNG, TIFF, AVIF, DNG</source>
      <translation>Escribir la imagen en un archivo: JPEG, PNG, TIFF, AVIF, DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>X-Trans</source>
      <translation>X-Trans</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>XYZ with gamma has no colour space: leave out the one or the other.</source>
      <translation>XYZ con gamma no tiene espacio de color: omita uno u otro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>XYZ, γ 2.2</source>
      <translation>XYZ, γ 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are of the night</source>
      <translation>Sí, mis imágenes son nocturnas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are somewhat noisy</source>
      <translation>Sí, mis imágenes tienen algo de ruido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures have little noise</source>
      <translation>Sí, mis imágenes tienen poco ruido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>You have the style “{name}” already.</source>
      <translation>Ya tiene el estilo «{name}».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Your own</source>
      <translation>Propios</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Your share of the disk is used up: {path} was not written.</source>
      <translation>Su cuota de disco está agotada: {path} no se escribió.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Z shows one picture pixel on one screen pixel, where the mouse is, and the whole picture again. Judge noise and sharpness there.</source>
      <translation>Z muestra un píxel de imagen en un píxel de pantalla, donde está el ratón, y otra vez la imagen entera. Juzgue ahí ruido y nitidez.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>&amp;Ampliar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>&amp;Reducir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Zoom and place go together in both windows; without it this one keeps its own</source>
      <translation>Zoom y posición van juntos en ambas ventanas; si no, esta mantiene los suyos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom at the cursor</source>
      <translation>Ampliar en el cursor</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/retouch.py" />
      <source>a part of the finished picture ({area:.0%} of it) was retouched by hand</source>
      <translation>una parte de la imagen terminada ({area:.0%}) se retocó a mano</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>a raw tells neither shutter nor ISO, so its exposure is not known</source>
      <translation>un raw no indica ni velocidad ni ISO, así que su exposición es desconocida</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>all three</source>
      <translation>los tres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>below −6 EV</source>
      <translation>menos de −6 EV</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>black</source>
      <translation>negro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>blue clipped</source>
      <translation>azul recortado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than bilinear</source>
      <translation>más claro que bilineal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than the plain rendition</source>
      <translation>más claro que la versión simple</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than white</source>
      <translation>más claro que el blanco</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>built in</source>
      <translation>incluido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>camnet_gui – second window</source>
      <translation>camnet_gui – segunda ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>classical: {kind}</source>
      <translation>clásico: {kind}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>counts the photos; {number:03} gives 001</source>
      <translation>cuenta las fotos; {number:03} da 001</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>cropped to {area:.0%}</source>
      <translation>recortada al {area:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than bilinear</source>
      <translation>más oscuro que bilineal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than the plain rendition</source>
      <translation>más oscuro que la versión simple</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>day of the exposure, 2026-05-17</source>
      <translation>día de la toma, 2026-05-17</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>distortion</source>
      <translation>distorsión</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>edited</source>
      <translation>editado</translation>
    </message>
    <message>
      <source>enhance</source>
      <translation>estilo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>four-colour mosaic</source>
      <translation>mosaico 4 colores</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from fresh weights; the nearest style was {start}, {score:.2f} dB before</source>
      <translation>a partir de pesos nuevos; el estilo más cercano era {start}, {score:.2f} dB antes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}</source>
      <translation>a partir de {start}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}, {score:.2f} dB before</source>
      <translation>a partir de {start}, {score:.2f} dB antes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}; added to it: {new} less {old}</source>
      <translation>a partir de {start}; añadido: {new} menos {old}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>green clipped</source>
      <translation>verde recortado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds control characters</source>
      <translation>contiene caracteres de control</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds markup</source>
      <translation>contiene marcado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>in focus</source>
      <translation>enfocado</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is longer than {most} characters</source>
      <translation>supera los {most} caracteres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no burst: its settings, time or subfolder are its own</source>
      <translation>no pertenece a ninguna ráfaga: sus ajustes, hora o subcarpeta son otros</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no scene with a long exposure: its time or subfolder are its own</source>
      <translation>no pertenece a ninguna escena con exposición larga: su hora o subcarpeta son otras</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it has no Bayer mosaic that could be averaged</source>
      <translation>no tiene mosaico de Bayer que promediar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is exposed as long as the long exposure</source>
      <translation>tiene la misma exposición que la larga</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is not like the others: its place can't be found</source>
      <translation>no se parece a los demás: no se encuentra su posición</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it is the truth of the others, no pair of its own</source>
      <translation>es la referencia de los demás, no un par propio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>its configuration names different numbers of levels</source>
      <translation>su configuración indica números de niveles distintos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>its mosaic is of another kind</source>
      <translation>su mosaico es de otro tipo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lateral colour</source>
      <translation>aberración lateral</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>lens corrected by the camera: up to {pixels:.0f} px off</source>
      <translation>objetivo corregido por la cámara: hasta {pixels:.0f} px de diferencia</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lensfun doesn't know this lens: {lens}</source>
      <translation>lensfun no conoce este objetivo: {lens}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear DNG</source>
      <translation>DNG lineal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear, γ 2.2</source>
      <translation>lineal, γ 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>looks like a path</source>
      <translation>parece una ruta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>macOS</source>
      <translation>macOS</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>made from the raw</source>
      <translation>hecha a partir del RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>middle grey ±½</source>
      <translation>gris medio ±½</translation>
    </message>
    <message>
      <source>monochrome</source>
      <translation>monocromo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>more colourful than sRGB</source>
      <translation>más colorido que sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>no mosaic in this file</source>
      <translation>sin mosaico en este archivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no short exposure fits the long one ({reasons})</source>
      <translation>ninguna exposición corta encaja con la larga ({reasons})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no two frames of the burst fit together ({reasons})</source>
      <translation>no hay dos fotogramas de la ráfaga que encajen ({reasons})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>non-Bayer mosaic</source>
      <translation>mosaico no Bayer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>not aligned: too little detail</source>
      <translation>sin alinear: muy poco detalle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>not ready yet</source>
      <translation>aún no está listo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>nothing, so sRGB</source>
      <translation>nada, por tanto sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>other orientation</source>
      <translation>otra orientación</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos held out</source>
      <translation>fotos reservadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos it learns from</source>
      <translation>fotos de las que aprende</translation>
    </message>
    <message>
      <source>prepare</source>
      <translation>preparar</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>red clipped</source>
      <translation>rojo recortado</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>restaurar</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>sRGB view</source>
      <translation>vista sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, as chosen</source>
      <translation>sRGB, como se eligió</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, which the desktop converts for the screen</source>
      <translation>sRGB, que el escritorio convierte para la pantalla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>something moved in {share:.0%} of the picture</source>
      <translation>algo se movió en el {share:.0%} de la imagen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the X server</source>
      <translation>servidor X</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the camera</source>
      <translation>la cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the camera moved by {pixels:.1f} pixels</source>
      <translation>la cámara se movió {pixels:.1f} píxeles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the desktop</source>
      <translation>escritorio</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture does not show what the raw shows</source>
      <translation>la imagen terminada no muestra lo que muestra el raw</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is blurred</source>
      <translation>la imagen terminada está borrosa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is too small: {scale:.0%} of the raw's size, {least:.0%} are needed</source>
      <translation>la imagen terminada es demasiado pequeña: {scale:.0%} del tamaño del raw, se necesita {least:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is warped by up to {pixels:.1f} pixels: turn lens correction off</source>
      <translation>la imagen terminada está deformada hasta {pixels:.1f} píxeles: desactive la corrección de objetivo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture shows only {area:.0%} of the frame, {least:.0%} are needed</source>
      <translation>la imagen terminada muestra solo el {area:.0%} del encuadre, se necesita {least:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the light changed by {share:+.0%}</source>
      <translation>la luz cambió un {share:+.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>the name</source>
      <translation>el nombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the photo's file name</source>
      <translation>el nombre de archivo de la foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>the photographs named in the licence, every tenth held out</source>
      <translation>las fotografías nombradas en la licencia, una de cada diez reservada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>the raw holds no picture of the camera's</source>
      <translation>el RAW no contiene imagen de la cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the raw shows nothing: it is dark or empty</source>
      <translation>el raw no muestra nada: está oscuro o vacío</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>the same</source>
      <translation>igual</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>the style “{name}”</source>
      <translation>el estilo «{name}»</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the style, or the stage</source>
      <translation>el estilo, o la etapa</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>the tensor {tensor} does not fit its configuration.</source>
      <translation>el tensor {tensor} no encaja con la configuración.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>there is no finished picture of it</source>
      <translation>no hay imagen acabada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>there is no finished picture of this name</source>
      <translation>no hay imagen acabada con ese nombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>three-colour raw</source>
      <translation>RAW de 3 colores</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>time and camera</source>
      <translation>hora y cámara</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>time of the exposure, 183005</source>
      <translation>hora de la toma, 183005</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>turned {angle:+.1f}°</source>
      <translation>girada {angle:+.1f}°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>two of them: mixed</source>
      <translation>dos de ellos: mezcla</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>unexpected error, {kind}: {error} (set CAMNET_DEBUG=1 to see where)</source>
      <translation>error inesperado, {kind}: {error} (CAMNET_DEBUG=1 muestra dónde)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>vignetting</source>
      <translation>viñeteo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>warped by {pixels:.1f} px</source>
      <translation>deformada {pixels:.1f} px</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>what both pictures show is only {width} × {height} pixels</source>
      <translation>lo que muestran ambas imágenes mide solo {width} × {height} píxeles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>what it shows</source>
      <translation>lo que muestra</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>white and above</source>
      <translation>blanco y más</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>x {x}  y {y}</source>
      <translation>x {x}  y {y}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>year of the exposure</source>
      <translation>año de la toma</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>yours</source>
      <translation>suyo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{across} × {down} pixels are too many: choose a smaller size.</source>
      <translation>{across} × {down} píxeles son demasiados: elija un tamaño menor.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for any restored pictures</source>
      <translation>{architecture}, para cualquier imagen restaurada</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for restored pictures of {parent}</source>
      <translation>{architecture}, para imágenes restauradas por {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{before} → {after} dB</source>
      <translation>{before} → {after} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{camera}: {scenes} scenes to learn from, {held} held out.</source>
      <translation>{camera}: {scenes} escenas para aprender, {held} reservadas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} finished pictures are too few to tell their look without raws: at least {least} are needed.</source>
      <translation>{count} fotos terminadas son muy pocas para deducir su estilo sin raw: hacen falta al menos {least}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} pairs ({how}), held-out ones chosen by shoot</source>
      <translation>{count} pares ({how}), los reservados elegidos por sesión</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs are left out: black and white and colour are mixed.</source>
      <translation>Se omiten {count} pares: hay blanco y negro y color mezclados.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{count} pairs of other cameras than {camera} are left out.</source>
      <translation>Se omiten {count} pares de cámaras distintas de {camera}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>{count} pairs that were read before are damaged and are read anew.</source>
      <translation>{count} pares leídos antes están dañados y se leen de nuevo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs to learn from, {held} held out for validation.</source>
      <translation>{count} pares para aprender, {held} reservados para comprobar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{count} photos are exported while you go on.</source>
      <translation>Se exportan {count} fotos mientras usted sigue.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} pictures are left out: black and white and colour are mixed.</source>
      <translation>Se omiten {count} fotos: hay mezcla de blanco y negro y color.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} scenes ({how}), held-out ones chosen by shoot</source>
      <translation>{count} escenas ({how}), las reservadas elegidas por sesión</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{count} styles are chosen</source>
      <translation>{count} estilos elegidos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>{error} The CPU is used instead.</source>
      <translation>{error} Se usa el procesador en su lugar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} The screen is taken for sRGB.</source>
      <translation>{error} La pantalla se trata como sRGB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} There is no soft proof.</source>
      <translation>{error} No hay prueba en pantalla.</translation>
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
      <translation>{failed} con error.</translation>
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
      <translation>No se puede escribir en {folder}: elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>{folder} holds no finished pictures (JPEG, PNG or TIFF): choose the folder with yours.</source>
      <translation>{folder} no contiene imágenes acabadas (JPEG, PNG o TIFF): elija la carpeta con las suyas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds no raw files: choose the folder with your raws.</source>
      <translation>{folder} no contiene archivos RAW: elija la carpeta con sus RAW.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{folder} holds no {file}: make pairs there with `camnet prepare`.</source>
      <translation>{folder} no contiene {file}: cree pares allí con `camnet prepare`.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds pairs made otherwise (restored: {restored}, enhanced: {enhanced}, size {size}): choose another folder or give --overwrite.</source>
      <translation>{folder} contiene pares hechos de otro modo (restaurado: {restored}, terminado: {enhanced}, tamaño {size}): elija otra carpeta o indique --overwrite.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{free}, as {name} exists already.</source>
      <translation>{free}, porque {name} ya existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>{key} belongs to {whose} now, which would lose it.</source>
      <translation>{key} pertenece ahora a {whose}, que la perdería.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{names_of} moved to the trash</source>
      <translation>{names_of} a la papelera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>{name} ({shown} of {names} held out)</source>
      <translation>{name} ({shown} de {names} apartadas)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>{name} can't be fine-tuned for a camera: it is of the paper's kind.</source>
      <translation>{name} no puede ajustarse para una cámara: es del tipo del artículo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be moved to the trash: the system refused it.</source>
      <translation>{name} no se puede mover a la papelera: el sistema lo rechazó.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be opened: there is not enough memory for it.</source>
      <translation>No se puede abrir {name}: no hay memoria suficiente.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be put back from the trash: {reason}.</source>
      <translation>{name} no se puede recuperar de la papelera: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read as a raw picture: {reason}.</source>
      <translation>No se puede leer {name} como imagen RAW: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read: permission denied.</source>
      <translation>No se puede leer {name}: permiso denegado.</translation>
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
      <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} can't be written here, as Pillow was built without it: choose another format.</source>
      <translation>Aquí no se puede escribir {name}, pues Pillow se compiló sin él: elija otro formato.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} can't be written: {reason}.</source>
      <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{name} can't hold {format}: give it a name in {choices}.</source>
      <translation>{name} no sirve para {format}: dé un nombre terminado en {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} does not exist.</source>
      <translation>{name} no existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and is replaced.</source>
      <translation>{name} ya existe y se reemplazará.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and would be kept: nothing to export.</source>
      <translation>{name} ya existe y se conservaría: nada que exportar.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} exists already.</source>
      <translation>{name} ya existe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>{name} exists already: in the export queue, “Try again” replaces it or keeps both.</source>
      <translation>{name} ya existe: en la cola de exportación, «Reintentar» lo sustituye o conserva ambos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already; you are asked before anything is written.</source>
      <translation>{name} ya existe; se le preguntará antes de escribir.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} has format version {version}; this program reads version {known}.</source>
      <translation>{name} tiene la versión de formato {version}; este programa lee la versión {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds a document type, which XMP files have no use for: it was left alone.</source>
      <translation>{name} contiene un tipo de documento, inútil en un XMP: se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} holds a net for the stage “{stage}”, but “{wanted}” is needed here.</source>
      <translation>{name} contiene una red para la etapa «{stage}», pero aquí se necesita «{wanted}».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} holds at most {longest} pixels a side: choose PNG or TIFF, or a smaller size.</source>
      <translation>{name} admite como máximo {longest} píxeles por lado: elija PNG, TIFF o un tamaño menor.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds no XMP: it was left alone.</source>
      <translation>{name} no contiene XMP: se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/perceptual.py" />
      <source>{name} holds no weights of VGG-19: give torchvision's, as .safetensors or .pth.</source>
      <translation>{name} no contiene pesos de VGG-19: indique los de torchvision, como .safetensors o .pth.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>{name} holds unusable values, which were reset: {names}.</source>
      <translation>{name} contiene valores inservibles, que se restablecieron: {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} holds values that are not numbers.</source>
      <translation>{name} contiene valores que no son números.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} holds weights that no training gives.</source>
      <translation>{name} contiene pesos que ningún entrenamiento produce.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a DNG{kind}, which LibRaw does not decode: convert it to a plain DNG.</source>
      <translation>{name} es un DNG{kind} que LibRaw no decodifica: conviértalo en un DNG normal.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is a folder or a device, no weights file.</source>
      <translation>{name} es una carpeta o un dispositivo, no un archivo de pesos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a folder, not a raw picture.</source>
      <translation>{name} es una carpeta, no una imagen RAW.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged or cut short: its picture data end too early or make no sense.</source>
      <translation>{name} está dañado o cortado: sus datos de imagen terminan antes de tiempo o no tienen sentido.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged or its configuration is not valid.</source>
      <translation>{name} está dañado o su configuración no es válida.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is damaged or no XMP file: it was left alone.</source>
      <translation>{name} está dañado o no es un archivo XMP: se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged, cut short, or of a kind of raw that LibRaw does not decode.</source>
      <translation>{name} está dañado, cortado o es de un tipo de RAW que LibRaw no decodifica.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged: its checksum does not fit.</source>
      <translation>{name} está dañado: su suma de comprobación no coincide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is empty.</source>
      <translation>{name} está vacío.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is larger than any XMP file should be: it was left alone.</source>
      <translation>{name} es mayor de lo que debería ser un XMP: se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it has no Bayer mosaic.</source>
      <translation>Se omite {name}: no tiene mosaico de Bayer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it is too noisy to serve as truth; take low ISO.</source>
      <translation>Se omite {name}: tiene demasiado ruido para servir de referencia; use ISO bajo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: {reason}</source>
      <translation>Se omite {name}: {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restore_files.py" />
      <source>{name} is no Restore-Net but a style.</source>
      <translation>{name} no es un Restore-Net, sino un estilo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is no colour profile: choose a file in .icc or .icm.</source>
      <translation>{name} no es un perfil de color: elija un archivo .icc o .icm.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is no longer in {folder}. It stays on screen, and its edits are kept in your data folder until the file is there again.</source>
      <translation>{name} ya no está en {folder}. La foto sigue en pantalla y sus ediciones se guardan en su carpeta de datos hasta que el archivo vuelva a estar ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} is no name for a style: let it end in {suffix}.</source>
      <translation>{name} no es un nombre de estilo: termínelo en {suffix}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a file.</source>
      <translation>{name} no es un archivo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is not a picture that can be read: JPEG, PNG and TIFF can.</source>
      <translation>{name} no es una imagen que se pueda leer: JPEG, PNG y TIFF sí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a raw picture.</source>
      <translation>{name} no es una imagen RAW.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>{name} is not a style but a net for the stage “{stage}”.</source>
      <translation>{name} no es un estilo sino una red para la etapa «{stage}».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is not a weights file of this program.</source>
      <translation>{name} no es un archivo de pesos de este programa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is of a kind of raw that can't be read here ({error}).</source>
      <translation>{name} es de un tipo de RAW que aquí no se puede leer ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is there again.</source>
      <translation>{name} vuelve a estar ahí.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is too large for a colour profile: choose another file.</source>
      <translation>{name} es demasiado grande para un perfil de color: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} is too large to be a .cube file.</source>
      <translation>{name} es demasiado grande para ser un archivo .cube.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is too large to be a finished picture.</source>
      <translation>{name} es demasiado grande para ser una imagen acabada.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is too large: it has {size:.0f} MB, and {most:.0f} are allowed.</source>
      <translation>{name} es demasiado grande: tiene {size:.0f} MB y se permiten {most:.0f}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} makes no picture of a photo.</source>
      <translation>{name} no produce una imagen a partir de una foto.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} names the architecture {architecture} for the wrong stage.</source>
      <translation>{name} indica la arquitectura {architecture} para una etapa equivocada.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} promises another contract than its net keeps.</source>
      <translation>{name} promete algo distinto de lo que su red cumple.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} says that it is {width} × {height} pixels: it is damaged.</source>
      <translation>{name} dice medir {width} × {height} píxeles: está dañado.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} should hold {wanted} rows of numbers, but has {count}.</source>
      <translation>{name} debería contener {wanted} filas de números, pero tiene {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} tells no size: LUT_1D_SIZE or LUT_3D_SIZE is missing.</source>
      <translation>{name} no indica el tamaño: falta LUT_1D_SIZE o LUT_3D_SIZE.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{name} was moved to the trash.</source>
      <translation>{name} se movió a la papelera.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} was not exported. {error}</source>
      <translation>{name} no se exportó. {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} was replaced by another file. The window still shows the old one.</source>
      <translation>{name} fue reemplazado por otro archivo. La ventana sigue mostrando el anterior.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>{name} – camnet_gui</source>
      <translation>{name} – camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>{name} – second window</source>
      <translation>{name} – segunda ventana</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name}, and so on</source>
      <translation>{name}, etcétera</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from a file</source>
      <translation>{name} (de un archivo)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from {source}</source>
      <translation>{name} (fuente: {source})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}, line {number}: {word} comes after the table has begun.</source>
      <translation>{name}, línea {number}: {word} aparece después de empezar la tabla.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{name}: rejected, {why}</source>
      <translation>{name}: rechazado, {why}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}: the domain's lower end must lie below its upper end.</source>
      <translation>{name}: el límite inferior del dominio debe estar por debajo del superior.</translation>
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
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} can't be a style's file: give it a name that ends in {suffix}.</source>
      <translation>{path} no puede ser un archivo de estilo: dele un nombre que termine en {suffix}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read as a manifest of pairs ({error}).</source>
      <translation>{path} no se puede leer como lista de pares ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>{path} can't be read: install the program again.</source>
      <translation>No se puede leer {path}: vuelva a instalar el programa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read: {reason}.</source>
      <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{path} can't be used: {reason}</source>
      <translation>{path} no se puede usar: {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/worker.py" />
      <source>{path} can't be written: is the disk full?</source>
      <translation>No se puede escribir {path}: ¿está lleno el disco?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be written: {reason}.</source>
      <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} exists already: allow overwriting or choose another name.</source>
      <translation>{path} ya existe: permita sobrescribir o elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} exists already: choose another file, styles and weights are never written over.</source>
      <translation>{path} ya existe: elija otro archivo, los estilos y los pesos nunca se sobrescriben.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{path} exists already: choose another file, styles are never written over.</source>
      <translation>{path} ya existe: elija otro archivo, los estilos nunca se sobrescriben.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} has version {version}; this program reads version {known}.</source>
      <translation>{path} tiene la versión {version}; este programa lee la versión {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} holds values that are not numbers.</source>
      <translation>{path} contiene valores que no son números.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/match.py" />
      <source>{path} is a file: choose the folder that it lies in.</source>
      <translation>{path} es un archivo: elija la carpeta que lo contiene.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} is a folder: give the file another name.</source>
      <translation>{path} es una carpeta: dé otro nombre al archivo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no PNG.</source>
      <translation>{path} está dañado o no es un PNG.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no TIFF.</source>
      <translation>{path} está dañado o no es un TIFF.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is missing: make the pairs again with `camnet prepare --overwrite`.</source>
      <translation>Falta {path}: vuelva a crear los pares con `camnet prepare --overwrite`.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/darktable_style.py" />
      <source>{path} is no style of darktable: export the style from darktable again.</source>
      <translation>{path} no es un estilo de darktable: vuelva a exportar el estilo desde darktable.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not a linear XYZ picture of this program.</source>
      <translation>{path} no es una imagen XYZ lineal de este programa.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: two pairs have the same name.</source>
      <translation>{path} no es válido: dos pares tienen el mismo nombre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: {where}: {what}.</source>
      <translation>{path} no es válido: {where}: {what}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{path} is the style itself: choose another file.</source>
      <translation>{path} es el propio estilo: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is too large to be a manifest of pairs.</source>
      <translation>{path} es demasiado grande para una lista de pares.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} names a file outside its folder: {name}.</source>
      <translation>{path} nombra un archivo fuera de su carpeta: {name}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{rating} stars</source>
      <translation>{rating} estrellas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{said} for the first photo</source>
      <translation>{said} en la primera foto</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{score:.0%} alike</source>
      <translation>{score:.0%} de parecido</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{selected} selected</source>
      <translation>{selected} seleccionadas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain black</source>
      <translation>el {share:.0%} de la imagen terminada es negro puro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain white</source>
      <translation>el {share:.0%} de la imagen terminada es blanco puro</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{share:.0%} of the long exposure are clipped, so that it tells no truth</source>
      <translation>el {share:.0%} de la exposición larga está quemado y no sirve de referencia</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{shown} of {total} photos</source>
      <translation>{shown} de {total} fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{size:.0%} of the raw's size</source>
      <translation>{size:.0%} del tamaño del RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>{size} × {size} pixels</source>
      <translation>{size} × {size} píxeles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{step}: {names}</source>
      <translation>{step}: {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{system}, {count} processors</source>
      <translation>{system}, {count} procesadores</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{text} A report was written.</source>
      <translation>{text} Se escribió un informe.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>{tip}
Double click resets it.</source>
      <translation>{tip}
Doble clic lo restablece.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>{tip} Takes effect at the next start.</source>
      <translation>{tip} Vale a partir del próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} is needed for this look: install it so that `{name}` can be found.</source>
      <translation>Este aspecto necesita {title}: instálelo de modo que se encuentre `{name}`.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture: {error}.</source>
      <translation>{title} no produjo ninguna imagen: {error}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture; it said: {said}</source>
      <translation>{title} no produjo ninguna imagen; dijo: {said}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{total} photos</source>
      <translation>{total} fotos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, from</source>
      <translation>{what}, desde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, to</source>
      <translation>{what}, hasta</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {count} numbers are expected.</source>
      <translation>{where}: se esperan {count} números.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} is no keyword of a .cube file.</source>
      <translation>{where}: {word} no es una palabra clave de un archivo .cube.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} must be given once, as a number from 2 to {most}.</source>
      <translation>{where}: {word} debe figurar una vez, como número de 2 a {most}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>{words} The best that came of it is shown here; it is not among your styles, unless you keep it.</source>
      <translation>{words} Aquí se muestra lo mejor que resultó; no está entre sus estilos, a menos que lo guarde.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}, {count} to {error}.</source>
      <translation>{words}, y {count} a {error}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}; more pairs are hardly better.</source>
      <translation>{words}; más pares apenas lo mejoran.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>ΔE2000 (lower is better)</source>
      <translation>ΔE2000 (cuanto más bajo, mejor)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>“{name}” came with the program and can't be changed: duplicate it first.</source>
      <translation>«{name}» viene con el programa y no se puede cambiar: duplíquelo primero.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>“{name}” is in the list of styles.</source>
      <translation>«{name}» está en la lista de estilos.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>“{name}” is no display's profile: it describes {space} instead of RGB.</source>
      <translation>«{name}» no es un perfil de pantalla: describe {space} en lugar de RGB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−1 to −½</source>
      <translation>−1 a −½</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−2 to −1</source>
      <translation>−2 a −1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−3 to −2</source>
      <translation>−3 a −2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−4 to −3</source>
      <translation>−4 a −3</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−5 to −4</source>
      <translation>−5 a −4</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−6 to −5</source>
      <translation>−6 a −5</translation>
    </message>
  </context>
</TS>
