<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>camnet_gui</name>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} min left.</source>
      <translation> Encore {left:.0f} min environ.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} s left.</source>
      <translation> Encore {left:.0f} s environ.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source> hours at most</source>
      <translation> heures au plus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source> min at most</source>
      <translation> min au plus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;1 star</source>
      <translation>&amp;1 étoile</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;2 stars</source>
      <translation>&amp;2 étoiles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;3 stars</source>
      <translation>&amp;3 étoiles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;4 stars</source>
      <translation>&amp;4 étoiles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;5 stars</source>
      <translation>&amp;5 étoiles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>&amp;About camnet_gui</source>
      <translation>À &amp;propos de camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Advance after rating</source>
      <translation>Avancer après &amp;la note</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Before</source>
      <translation>A&amp;vant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Blue label</source>
      <translation>Étiquette &amp;bleue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>&amp;Command palette…</source>
      <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Compare with</source>
      <translation>&amp;Comparer avec</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Copy edits…</source>
      <translation>&amp;Copier les réglages…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Curtain</source>
      <translation>Ridea&amp;u</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Export the selected photos…</source>
      <translation>&amp;Exporter les photos sélectionnées…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;False-colour exposure</source>
      <translation>Exposition en &amp;fausses couleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Fit</source>
      <translation>A&amp;juster</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Green label</source>
      <translation>Étiquette &amp;verte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Grid of the folder</source>
      <translation>&amp;Grille du dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>&amp;Import a style…</source>
      <translation>Importer un &amp;style…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;LibRaw's development</source>
      <translation>Développement de &amp;LibRaw</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Log file</source>
      <translation>&amp;Journal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>&amp;Loupe 1:1</source>
      <translation>&amp;Loupe 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>&amp;Mirror</source>
      <translation>&amp;Miroir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Next overlay</source>
      <translation>Incrustation &amp;suivante</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Next photo</source>
      <translation>Photo &amp;suivante</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;No stars</source>
      <translation>&amp;Aucune étoile</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Nothing</source>
      <translation>&amp;Rien</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Overlay</source>
      <translation>&amp;Incrustation</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Paste edits</source>
      <translation>C&amp;oller les réglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Photo</source>
      <translation>&amp;Photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Pick white balance</source>
      <translation>&amp;Pipette de balance des blancs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Previous photo</source>
      <translation>Photo &amp;précédente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Purple label</source>
      <translation>Ét&amp;iquette violette</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;RAW fills the window</source>
      <translation>RAW remplit la &amp;fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Raw clipping</source>
      <translation>Écrêtage du &amp;RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Redo {step}</source>
      <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Reject</source>
      <translation>&amp;Rejeter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>&amp;Shortcuts…</source>
      <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>&amp;Teach a look…</source>
      <translation>Appre&amp;ndre un rendu…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Three panes</source>
      <translation>&amp;Trois vues</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>&amp;Tour…</source>
      <translation>&amp;Visite guidée…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Undo the last change of photos</source>
      <translation>A&amp;nnuler le dernier changement de photos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Undo {step}</source>
      <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>&amp;Undo: {text}</source>
      <translation>&amp;Annuler : {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Yellow label</source>
      <translation>Étiquette &amp;jaune</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+1 to +2</source>
      <translation>+1 à +2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+2 EV to white</source>
      <translation>+2 EV au blanc</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+½ to +1</source>
      <translation>+½ à +1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 photo</source>
      <translation>1 photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>1 pixel</source>
      <translation>1 pixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 star</source>
      <translation>1 étoile</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>3D LUTs (*.cube)</source>
      <translation>LUT 3D (*.cube)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A 3D LUT (.cube)</source>
      <translation>Une LUT 3D (.cube)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A RawTherapee profile</source>
      <translation>Un profil RawTherapee</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition</source>
      <translation>Un rendu calme et juste</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition. Taught with finished photographs.</source>
      <translation>Un rendu calme et juste. Appris sur des photographies finies.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A darker surround makes a picture look brighter and flatter than it prints. Judge prints on medium grey.</source>
      <translation>Un entourage sombre fait paraître l'image plus claire et plus plate qu'à l'impression. Jugez les tirages sur un gris moyen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A darktable style or sidecar</source>
      <translation>Un style ou fichier annexe darktable</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>A desktop raw developer whose engine is the two-stage CameraNet. The program is under the MIT licence.</source>
      <translation>Un développeur RAW de bureau dont le moteur est CameraNet, en deux étapes. Le programme est sous licence MIT.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>A fit to all pairs at once predicts photos that it left out to {score:.1f} dB.</source>
      <translation>Un ajustement à toutes les paires prédit les photos omises à {score:.1f} dB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A float TIFF or a DNG holds linear light, without a view: choose tiff16 for others.</source>
      <translation>Un TIFF flottant ou un DNG contient la lumière linéaire, sans vue : choisissez sinon tiff16.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card learns much faster, but developing has to share it meanwhile</source>
      <translation>Une carte graphique apprend bien plus vite, mais le développement doit alors la partager</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card, if there is one that can</source>
      <translation>Une carte graphique, s’il y en a une qui convient</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored picture as it is: leave out size, sharpening, profile.</source>
      <translation>Un DNG linéaire contient l'image restaurée telle quelle : omettez taille, netteté et profil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored stage: choose that stage, or another format.</source>
      <translation>Un DNG linéaire contient l'étape restaurée : choisissez cette étape ou un autre format.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>A look learned from {count} pairs.</source>
      <translation>Un rendu appris de {count} paires.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>A look with one click</source>
      <translation>Un rendu en un clic</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A photo begins with it when it is opened or exported for the first time. Edited photos keep their style.</source>
      <translation>Une photo commence par lui quand elle est ouverte ou exportée pour la première fois. Les photos retouchées gardent leur style.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>A preset of this name is there already and will be replaced.</source>
      <translation>Un préréglage de ce nom existe déjà et sera remplacé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>A profile from a file</source>
      <translation>Un profil d'un fichier</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look</source>
      <translation>Le rendu vivant d'un retoucheur</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look. Taught by the image-adaptive 3D LUTs of Zeng et al. (Apache-2.0), which were trained on MIT-Adobe FiveK, expert C.</source>
      <translation>Le rendu vivant d'un retoucheur. Appris des LUT 3D adaptatives de Zeng et al. (Apache-2.0), entraînées sur MIT-Adobe FiveK, expert C.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>A s&amp;napshot</source>
      <translation>Un &amp;instantané</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>A second style, of which a share is blended into the picture</source>
      <translation>Un second style, dont une part est mêlée à l'image</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>A snapshot keeps the edits as they are now, to come back to or to compare with.</source>
      <translation>Un instantané garde les réglages tels qu'ils sont maintenant, pour y revenir ou pour comparer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/thumbnails.py" />
      <source>A thumbnail could not be made.</source>
      <translation>Une vignette n'a pu être créée.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A view (sRGB or XYZ with gamma) can be chosen for the restored stage only.</source>
      <translation>Une vue (sRGB ou XYZ avec gamma) ne se choisit que pour l'étape restaurée.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>About camnet_gui</source>
      <translation>À propos de camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Absolute colorimetric (shows the paper's white)</source>
      <translation>Colorimétrique absolu (montre le blanc du papier)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Advanced</source>
      <translation>Avancé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>After the look has learned, the Restore-Net and the look learn together, in half of the time. Photos in this style are then restored by a Restore-Net of its own; where that is missing, by the usual one</source>
      <translation>Une fois le rendu appris, le Restore-Net et le rendu apprennent ensemble, dans la moitié du temps. Les photos de ce style sont alors restaurées par un Restore-Net à lui ; s’il manque, par l’habituel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All but the place (GPS)</source>
      <translation>Tout sauf le lieu (GPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>All edits are written again.</source>
      <translation>Toutes les retouches sont de nouveau écrites.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>All photos are of one shoot: how well the style does on other subjects can't be told.</source>
      <translation>Toutes les photos viennent d’une même séance : on ne peut pas dire ce que vaut le style sur d’autres sujets.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Amount of sharpening</source>
      <translation>Intensité de la netteté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file holds broken UTF-16: it was left alone.</source>
      <translation>Un fichier XMP contient de l'UTF-16 défectueux : il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file is written in an unknown way: it was left alone.</source>
      <translation>Un fichier XMP est écrit d'une façon inconnue : il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Another &amp;style</source>
      <translation>Un autre &amp;style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any camera</source>
      <translation>Tout appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any lens</source>
      <translation>Tout objectif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Apple graphics (MPS)</source>
      <translation>Puce graphique Apple (MPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply pre&amp;set</source>
      <translation>Appliquer &amp;un préréglage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply preset</source>
      <translation>Appliquer un préréglage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply style</source>
      <translation>Appliquer un style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply the chosen preset to the open photo, in the grid to the selected ones</source>
      <translation>Appliquer le préréglage choisi à la photo ouverte, dans la grille aux photos sélectionnées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Are you new here? A tour of one minute shows the window. It stays in the Help menu.</source>
      <translation>Vous débutez ici ? Une visite d'une minute présente la fenêtre. Elle reste dans le menu Aide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>As first opened</source>
      <translation>Comme à la première ouverture</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>As it is</source>
      <translation>Telle quelle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>As shot</source>
      <translation>Telle que prise</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>As the system says</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>As the system tells: {name}</source>
      <translation>Selon le système : {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Ask before quitting while photos are exported</source>
      <translation>Demander avant de quitter pendant un export</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Ask, and write nothing before</source>
      <translation>Demander, et ne rien écrire avant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>At least two pairs are needed.</source>
      <translation>Il faut au moins deux paires.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>At the cursor</source>
      <translation>Au curseur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Automatic takes the graphics card when it gives the same picture as the processor. Choose the processor when the graphics card is needed elsewhere.</source>
      <translation>Automatique prend la carte graphique si elle donne la même image que le processeur. Choisissez le processeur si la carte graphique sert ailleurs.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Backlight: open the shadows</source>
      <translation>Contre-jour : déboucher les ombres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Bayer pattern</source>
      <translation>Motif de Bayer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Began as</source>
      <translation>Point de départ</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter</source>
      <translation>Noir et blanc, comme un film derrière un filtre jaune-orangé</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter. Skies darken, skin lightens.</source>
      <translation>Noir et blanc comme un film derrière un filtre jaune-orange. Les ciels s'assombrissent, la peau s'éclaircit.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, contrasty</source>
      <translation>Noir et blanc contrasté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, soft</source>
      <translation>Noir et blanc doux</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Black point</source>
      <translation>Point noir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Black-point compensation</source>
      <translation>Compensation du point noir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Blend</source>
      <translation>Mélange</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages learn together with the fast net alone.</source>
      <translation>Les deux étapes n’apprennent ensemble qu’avec le réseau rapide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages learn together with the fast nets alone: choose these.</source>
      <translation>Les deux étapes n’apprennent ensemble qu’avec les réseaux rapides : choisissez-les.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages together</source>
      <translation>Les deux étapes ensemble</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages together came from {before:.2f} dB to {after:.2f} dB on noisy photos held out; photos in this style are restored by a Restore-Net of its own.</source>
      <translation>Ensemble, les deux étapes sont passées de {before:.2f} dB à {after:.2f} dB sur des photos bruitées mises de côté ; les photos de ce style sont restaurées par un Restore-Net à lui.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness in stops: +1 EV is twice the light. Set it first, before the tones.</source>
      <translation>Luminosité en diaphragmes : +1 EV, c'est deux fois plus de lumière. Réglez-la d'abord, avant les tons.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the dark tones: to the right opens them without touching the lights.</source>
      <translation>Luminosité des tons sombres : vers la droite, ils s'ouvrent sans toucher aux clairs.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the light tones: to the left brings back bright skies.</source>
      <translation>Luminosité des tons clairs : vers la gauche, les ciels clairs reviennent.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Browse…</source>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>By quality: full from 90 on</source>
      <translation>Selon la qualité : complet dès 90</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>C&amp;lipping warning</source>
      <translation>A&amp;lerte d'écrêtage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>C&amp;rop</source>
      <translation>&amp;Recadrer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY 4.0: free, with my name</source>
      <translation>CC BY 4.0 : libre, avec mon nom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY-SA 4.0: free, under the same terms</source>
      <translation>CC BY-SA 4.0 : libre, aux mêmes conditions</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC0 1.0: free, whatever for</source>
      <translation>CC0 1.0 : libre, pour tout usage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>CIE L*a*b* of RESTORED, relative to the white D65</source>
      <translation>CIE L*a*b* de RESTORED, par rapport au blanc D65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU (1 thread)</source>
      <translation>CPU (1 thread)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU ({count} threads)</source>
      <translation>CPU ({count} threads)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Camera</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>Camera's JPEG</source>
      <translation>JPEG de l’appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancel all</source>
      <translation>Tout annuler</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Change its name, description, licence and picture (F2)</source>
      <translation>Changer son nom, sa description, sa licence et son image (F2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>Changed elsewhere</source>
      <translation>Modifié ailleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Choices of last time</source>
      <translation>Choix de la dernière fois</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Choose a colour profile</source>
      <translation>Choisir un profil de couleur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose a shorter {what}: at most {most} characters.</source>
      <translation>Raccourcissez cette indication ({what}) : {most} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Choose a style here; each shows your own photo. Strength below it takes the style back or pushes it further.</source>
      <translation>Choisissez ici un style ; chacun montre votre propre photo. L'intensité, dessous, l'atténue ou le pousse plus loin.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Choose an action, click into the field and press the keys that you want.</source>
      <translation>Choisissez une action, cliquez dans le champ et appuyez sur les touches voulues.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another name for the style: this one {problem}.</source>
      <translation>Choisissez un autre nom pour le style : celui-ci {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another {what}: this one {problem}.</source>
      <translation>Changez cette indication ({what}) : elle {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose how the program looks, starts and uses the computer</source>
      <translation>Choisir l'aspect du programme, son démarrage et son usage de l'ordinateur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Choose the file of the look.</source>
      <translation>Choisissez le fichier du rendu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your finished pictures.</source>
      <translation>Choisissez le dossier de vos images finies.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your raws.</source>
      <translation>Choisissez le dossier de vos raws.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Choose the profiles of the screen and of the soft proof</source>
      <translation>Choisir les profils de l'écran et de l'épreuvage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Choose which edits of this photo are copied, to be pasted into others</source>
      <translation>Choisir les réglages de cette photo à copier, pour les coller sur d'autres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose: {name}</source>
      <translation>Choisir : {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Clear</source>
      <translation>Limpide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Clear finished</source>
      <translation>Retirer les terminées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Clear the field</source>
      <translation>Vider le champ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clear thumbnails</source>
      <translation>Effacer les vignettes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clearing frees the space. Thumbnails are made anew when their folder is shown.</source>
      <translation>Les effacer libère l'espace. Les vignettes sont refaites quand leur dossier est montré.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Click here and press the keys that the chosen action should have</source>
      <translation>Cliquez ici et appuyez sur les touches que l'action choisie doit avoir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Click on something in the picture that should be neutral grey</source>
      <translation>Cliquez dans l'image sur ce qui doit être gris neutre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Click on something in the picture that should be neutral grey (W)</source>
      <translation>Cliquez dans l'image sur ce qui doit être gris neutre (W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Click on something in the picture that should be neutral grey. Esc cancels.</source>
      <translation>Cliquez dans l'image sur ce qui doit être gris neutre. Échap annule.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to fold this section away</source>
      <translation>Cliquer pour replier cette section</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to unfold this section</source>
      <translation>Cliquer pour déplier cette section</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Clipped %</source>
      <translation>Écrêtés %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Close the program; edits are kept</source>
      <translation>Fermer le programme ; les réglages sont conservés</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Close; what came of it is not among your styles</source>
      <translation>Fermer ; le résultat n’est pas parmi vos styles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Cloudy</source>
      <translation>Nuageux</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Code values of ENHANCED, 0 to 255, and as the web writes them</source>
      <translation>Valeurs d'ENHANCED, de 0 à 255, et telles qu'on les écrit sur le web</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Colour &amp;management…</source>
      <translation>&amp;Gestion des couleurs…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour detail</source>
      <translation>Détail des couleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour management</source>
      <translation>Gestion des couleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Colour management…</source>
      <translation>Gestion des couleurs…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour profiles</source>
      <translation>Profils de couleur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour space</source>
      <translation>Espace de couleur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Colour temperature of the light: higher values make the picture warmer.</source>
      <translation>Température de couleur de la lumière : plus la valeur est haute, plus l'image est chaude.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Coming with the program</source>
      <translation>Fournis avec le programme</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Command palette</source>
      <translation>Palette de commandes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare shows the open photo in the first one, and the second one beside it.</source>
      <translation>« Comparer » montre la photo ouverte dans le premier style, et à côté dans le second.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Compare with ENHANCED by a curtain (double click)</source>
      <translation>Comparer avec ENHANCED par un rideau (double clic)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Compares pictures as a net for recognising them does, too. It needs the file of its weights, and makes each step many times as long</source>
      <translation>Compare aussi les images comme le fait un réseau de reconnaissance. Il faut le fichier de ses poids, et chaque étape dure bien plus longtemps</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Control &amp;panel</source>
      <translation>&amp;Panneau de réglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Control panel</source>
      <translation>Panneau de réglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Copy all of this as text, for a question or a problem report</source>
      <translation>Tout copier comme texte, pour une question ou un rapport de problème</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy edits</source>
      <translation>Copier les réglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Correct the lens</source>
      <translation>Corriger l'objectif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Crop (Enter)</source>
      <translation>Recadrer (Entrée)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/draft.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop and rotation</source>
      <translation>Recadrage et rotation</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Crop tool: drag inside, outside, with Ctrl</source>
      <translation>Outil de recadrage : glisser dedans, dehors, avec Ctrl</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop: drag the frame over the picture (R)</source>
      <translation>Recadrer : tirer le cadre sur l'image (R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Crushed %</source>
      <translation>Bouchés %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Cut the picture by a frame, turn and straighten it</source>
      <translation>Couper l'image par un cadre, la tourner et la redresser</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>Damaged entries of the list of exports, which were left out: {count}.</source>
      <translation>Entrées endommagées de la liste des exports, laissées de côté : {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Dark grey</source>
      <translation>Gris foncé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Daylight</source>
      <translation>Lumière du jour</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Delete the chosen preset, if it is one of your own</source>
      <translation>Supprimer le préréglage choisi, s'il est à vous</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Delete the chosen snapshot</source>
      <translation>Supprimer l'instantané choisi</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Denoise</source>
      <translation>Débruitage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description of the style</source>
      <translation>Description du style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Detail</source>
      <translation>Détail</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Develop a raw photo</source>
      <translation>Développer une photo RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Developing</source>
      <translation>Développement</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Device of the nets</source>
      <translation>Processeur des réseaux</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device that learns</source>
      <translation>Appareil qui apprend</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Device: {device}</source>
      <translation>Périphérique : {device}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Disk space for thumbnails</source>
      <translation>Espace disque pour les vignettes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Don't keep it</source>
      <translation>Ne pas le garder</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Don't offer it again</source>
      <translation>Ne plus proposer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Done. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; now: {after:.1f} dB, ΔE {after_e:.1f}.) The style is in the list of styles; give it a name.</source>
      <translation>Terminé. {words} ({start} : {before:.1f} dB, ΔE {before_e:.1f} ; maintenant : {after:.1f} dB, ΔE {after_e:.1f}.) Le style est dans la liste ; donnez-lui un nom.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Double click applies a preset to the open photo, in the grid to the selected ones. F2 renames, Delete deletes one of your own.</source>
      <translation>Un double clic applique un préréglage à la photo ouverte, dans la grille aux photos sélectionnées. F2 renomme un des vôtres, Suppr le supprime.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Double click goes to a snapshot, F2 renames it, Delete deletes it.</source>
      <translation>Un double clic va à un instantané, F2 le renomme, Suppr le supprime.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a picture</source>
      <translation>Double clic sur une image</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a slider or its name</source>
      <translation>Double clic sur un curseur ou son nom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Drag outside to turn, with Ctrl along a line to level it. X swaps sides.</source>
      <translation>Glisser dehors tourne, avec Ctrl le long d'une ligne redresse. X échange les côtés.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Drag to brighten or darken; +1 EV is twice the light. A double click on a slider resets it, and Ctrl+Z takes back every change.</source>
      <translation>Glissez pour éclaircir ou assombrir ; +1 EV, c'est deux fois plus de lumière. Un double clic réinitialise un curseur, et Ctrl+Z annule tout changement.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drag, arrow keys</source>
      <translation>Glisser, touches fléchées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle</source>
      <translation>Tracer un rectangle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle on a picture: the scope then looks only there (also: Shift and drag; Esc ends it)</source>
      <translation>Tracer un rectangle sur une image : l'instrument n'y regarde que là (aussi : Maj et glisser ; Échap termine)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Draw a rectangle that the scopes look at; Esc takes it away</source>
      <translation>Tracer un rectangle que regardent les instruments ; Échap l'ôte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drop files or folders</source>
      <translation>Déposer des fichiers ou dossiers</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Drop raw files or a folder here, or open them. You will see the sensor's picture, what is restored
from it, and the finished picture side by side.</source>
      <translation>Déposez ici des fichiers RAW ou un dossier, ou ouvrez-les. Vous verrez l'image du capteur, ce qui en est restauré
et l'image finie, côte à côte.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>E&amp;NHANCED fills the window</source>
      <translation>E&amp;NHANCED remplit la fenêtre</translation>
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
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Edited</source>
      <translation>Modifiée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Edited or not</source>
      <translation>Modifiée ou non</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>Edits not kept</source>
      <translation>Retouches non enregistrées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits of {names} reset</source>
      <translation>Réglages de {names} réinitialisés</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits pasted into {names}</source>
      <translation>Réglages collés dans {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Else the folder of raws above</source>
      <translation>Sinon le dossier de raws ci-dessus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Embedded preview</source>
      <translation>Aperçu incorporé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>End now with the best style so far</source>
      <translation>Finir maintenant avec le meilleur style obtenu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>End the tour; it stays in the Help menu</source>
      <translation>Finir la visite ; elle reste dans le menu Aide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>End what is going on: a tool, an overlay, the grid, full screen; in the end three panes are there</source>
      <translation>Termine ce qui est en cours : un outil, une superposition, la grille, le plein écran ; à la fin, les trois vues sont là</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enhanced, the finished picture</source>
      <translation>Enhanced, l'image finie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enlarge smaller photos</source>
      <translation>Agrandir les photos plus petites</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Enlarge the picture (also: mouse wheel)</source>
      <translation>Agrandir l'image (aussi : molette)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Every pixel</source>
      <translation>Chaque pixel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Every step since the photo was opened. Click on one to go there.</source>
      <translation>Toutes les étapes depuis l’ouverture de la photo. Cliquez sur l’une d’elles pour y aller.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Everything else</source>
      <translation>Tout le reste</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Exactly so many stars</source>
      <translation>Exactement tant d'étoiles</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>Expert C</source>
      <translation>Expert C</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Export a style</source>
      <translation>Exporter un style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export paused: {left} left</source>
      <translation>Export en pause : {left} restantes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Export presets with unusable values were left out: {names}.</source>
      <translation>Des préréglages d'export aux valeurs inutilisables ont été laissés de côté : {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export queue</source>
      <translation>File d'export</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export running</source>
      <translation>Export en cours</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export the selected photos, or all that failed, once more</source>
      <translation>Exporter encore les photos sélectionnées, ou toutes celles qui ont échoué</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export to</source>
      <translation>Exporter vers</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder</source>
      <translation>Exporter dans un autre dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder…</source>
      <translation>Exporter dans un autre dossier…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export with the &amp;last settings</source>
      <translation>Exporter &amp;avec les derniers choix</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Export writes a finished file. The raw photo itself is never changed: your edits are kept in a small file beside it.</source>
      <translation>Exporter écrit un fichier fini. La photo RAW n'est jamais modifiée : vos réglages sont gardés dans un petit fichier à côté.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {name}</source>
      <translation>Exporter {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {photos} photos</source>
      <translation>Exporter {photos} photos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Exported</source>
      <translation>Exportée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Exported or not</source>
      <translation>Exportée ou non</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Exported to {path}.</source>
      <translation>Exporté vers {path}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exported {name} to {parent} in {seconds:.1f} s.</source>
      <translation>{name} exporté vers {parent} en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting, {share:.0f} %</source>
      <translation>Exportation, {share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exporting: {left} left</source>
      <translation>Export : {left} restantes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exports failed: {failed}</source>
      <translation>Exports échoués : {failed}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Exposure</source>
      <translation>Exposition</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>Plein é&amp;cran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Failed</source>
      <translation>Échoué</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>False-colour exposure</source>
      <translation>Exposition en fausses couleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/export/part.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File date</source>
      <translation>Date du fichier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File exists</source>
      <translation>Le fichier existe déjà</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>File missing</source>
      <translation>Fichier absent</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File name</source>
      <translation>Nom du fichier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File name too long</source>
      <translation>Le nom du fichier est trop long</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>File of the look</source>
      <translation>Fichier du rendu</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Film, faded</source>
      <translation>Film délavé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Filmstrip</source>
      <translation>Bande de vignettes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Find anything that the program can do by typing a few letters of it</source>
      <translation>Trouver tout ce que le programme sait faire en tapant quelques lettres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Find the pairs</source>
      <translation>Trouver les paires</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Finding what all pairs have in common…</source>
      <translation>Recherche de ce que toutes les paires ont en commun…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fine contrast that lens and sensor took: judge it at 100 % (Z).</source>
      <translation>Contraste fin que l'objectif et le capteur ont ôté : jugez-en à 100 % (Z).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished pictures alone</source>
      <translation>Images finies seules</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera: {scores:.1f} dB, ΔE {scores2:.1f} on scenes held out. Then your look.</source>
      <translation>D’abord le Restore-Net de votre appareil : {scores:.1f} dB, ΔE {scores2:.1f} sur les scènes mises de côté. Puis votre rendu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera…</source>
      <translation>D’abord le Restore-Net de votre appareil…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Flash</source>
      <translation>Flash</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fluorescent</source>
      <translation>Fluorescent</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Focus &amp;peaking</source>
      <translation>Focus &amp;peaking</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Focus peaking</source>
      <translation>Focus peaking</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of finished pictures</source>
      <translation>Dossier des images finies</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of raws</source>
      <translation>Dossier des raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Folder of these raws</source>
      <translation>Dossier de ces raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder with your raws, and its subfolders</source>
      <translation>Dossier de vos raws, et ses sous-dossiers</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Follow the main window</source>
      <translation>Suivre la fenêtre principale</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For many pairs with a look that is different in different places: more steps. It still ends by itself when it gets no better</source>
      <translation>Pour beaucoup de paires dont le rendu varie d’un endroit à l’autre : plus d’étapes. L’apprentissage s’arrête tout de même de lui-même quand il ne progresse plus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from bursts of a fixed camera</source>
      <translation>Pour mon appareil, avec des rafales sur trépied</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from long and short exposures</source>
      <translation>Pour mon appareil, avec des poses longues et courtes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from raws of low ISO</source>
      <translation>Pour mon appareil, avec des raws à faible ISO</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For prints</source>
      <translation>Pour les tirages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For screens</source>
      <translation>Pour les écrans</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Found by</source>
      <translation>Trouvée par</translation>
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
      <translation>Complet (4:4:4)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Full detail 1:1</source>
      <translation>Plein détail 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Gain</source>
      <translation>Gain</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Get to know the window in a few steps; nothing is changed</source>
      <translation>Découvrez la fenêtre en quelques étapes ; rien n'est modifié</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give every action the keys that it had at first</source>
      <translation>Rendre à chaque action ses touches d'origine</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a blue label, or take it away</source>
      <translation>Donner aux photos une étiquette bleue, ou l'ôter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a green label, or take it away</source>
      <translation>Donner aux photos une étiquette verte, ou l'ôter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a purple label, or take it away</source>
      <translation>Donner aux photos une étiquette violette, ou l'ôter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a red label, or take it away</source>
      <translation>Donner aux photos une étiquette rouge, ou l'ôter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a yellow label, or take it away</source>
      <translation>Donner aux photos une étiquette jaune, ou l'ôter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action the keys that it had at first</source>
      <translation>Rendre à l'action choisie ses touches d'origine</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action this key; another action that has it loses it</source>
      <translation>Donner cette touche à l'action choisie ; l'action qui l'avait la perd</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Give the file a name, without slashes and none of \ : * ? " &lt; &gt; |</source>
      <translation>Donnez un nom au fichier, sans barres obliques ni \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Give the open photo this style</source>
      <translation>Donner ce style à la photo ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, a star</source>
      <translation>Donner une étoile aux photos sélectionnées, ou à celle ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, five stars</source>
      <translation>Donner cinq étoiles aux photos sélectionnées, ou à celle ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, four stars</source>
      <translation>Donner quatre étoiles aux photos sélectionnées, ou à celle ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, three stars</source>
      <translation>Donner trois étoiles aux photos sélectionnées, ou à celle ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, two stars</source>
      <translation>Donner deux étoiles aux photos sélectionnées, ou à celle ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style a name of letters or digits, at most {most} characters long.</source>
      <translation>Donnez au style un nom de lettres ou de chiffres, de {most} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Give the style a name of letters or digits, without slashes.</source>
      <translation>Donnez au style un nom en lettres ou en chiffres, sans barre oblique.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style another name: this one {problem}.</source>
      <translation>Donnez un autre nom au style : celui-ci {problem}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Go &amp;back</source>
      <translation>&amp;Revenir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Go on to the next photo after rating, labelling or rejecting</source>
      <translation>Passer à la photo suivante après une note, une étiquette ou un rejet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Go to the chosen snapshot</source>
      <translation>Aller à l'instantané choisi</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Green to the left, magenta to the right: takes the cast of fluorescent lamps away.</source>
      <translation>Vert à gauche, magenta à droite : ôte la dominante des lampes fluorescentes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Grey around the pictures</source>
      <translation>Gris autour des images</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Grid</source>
      <translation>Grille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <source>Grid of photos</source>
      <translation>Grille des photos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/guide.py" />
      <source>Guide: teach it your look</source>
      <translation>Guide : lui apprendre votre rendu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Half (4:2:2)</source>
      <translation>Moitié (4:2:2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Held-out photos</source>
      <translation>Photos de contrôle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Hide tools and panels for an undisturbed look; the same key brings back those that were there</source>
      <translation>Masquer outils et panneaux pour un regard sans gêne ; la même touche ramène ceux qui étaient là</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>High sensitivity: smoother</source>
      <translation>Haute sensibilité : plus lisse</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Highlights</source>
      <translation>Hautes lumières</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Hours for learning</source>
      <translation>Heures d’apprentissage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>How long each stage took last time</source>
      <translation>Durée de chaque étape la dernière fois</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How many times differences are amplified</source>
      <translation>Combien de fois les différences sont amplifiées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How much brightness must change from pixel to pixel to be marked as sharp: less marks more</source>
      <translation>De combien la luminosité doit changer d'un pixel à l'autre pour être dite nette : moins marque davantage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much noise is taken out: 100 % is what was measured in the photo.</source>
      <translation>Combien de bruit est ôté : 100 % est ce qui a été mesuré dans la photo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much of the style is applied: 0 % is the plain rendition.</source>
      <translation>Combien du style est appliqué : 0 % est le rendu simple.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>If colours look too warm or too cold, choose another balance, or take the picker and click on something that was grey.</source>
      <translation>Si les couleurs semblent trop chaudes ou trop froides, choisissez une autre balance, ou prenez la pipette et cliquez sur ce qui était gris.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>If it exists</source>
      <translation>S'il existe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Import styles</source>
      <translation>Importer des styles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Imported: {names}. It is in the list of styles.</source>
      <translation>Importé : {names}. À trouver dans la liste des styles.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>In {parent}</source>
      <translation>Dans {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Input/output error</source>
      <translation>Erreur d'entrée/sortie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Insert…</source>
      <translation>Insérer…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Interface</source>
      <translation>Interface</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Is a directory</source>
      <translation>C'est un dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It belongs to me</source>
      <translation>Il m’appartient</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It gained {gap:.1f} dB more on the photos that it learns from than on others; more pairs bring them closer.</source>
      <translation>Les photos dont il apprend ont gagné {gap:.1f} dB de plus que les autres ; avec plus de paires, l’écart diminue.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It got hardly better than the style it began with: the pairs may not share one look.</source>
      <translation>Il n’est guère meilleur que le style de départ : les paires n’ont peut-être pas un rendu commun.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It has colour, most have none</source>
      <translation>Elle est en couleur, la plupart ne le sont pas</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It is black and white, most others are not</source>
      <translation>Elle est en noir et blanc, la plupart des autres non</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It is learning its photos by heart (over-fitting): it gained {gap:.1f} dB more on them than on others. The best so far is kept. More pairs, of other subjects and light, help.</source>
      <translation>Il apprend ses photos par cœur (surapprentissage) : elles ont gagné {gap:.1f} dB de plus que les autres. Le meilleur résultat est conservé. Davantage de paires, d’autres sujets et d’autres lumières, aident.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned the tones and colours of your finished pictures without their raws. That is weaker than learning from pairs: what your look does to single hues or places can't be told so, and the figures only say how well it does what was told.</source>
      <translation>Il a appris les tons et couleurs de vos images finies sans leurs raws. C’est plus faible qu’avec des paires : l’effet sur des teintes ou des endroits précis ne se voit pas ainsi, et les chiffres ne disent que la fidélité à ce qui a été vu.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned these photos by heart: it gained {gap:.1f} dB more on them than on photos it did not see. More pairs, of other subjects and light, would help.</source>
      <translation>Il a appris ces photos par cœur : elles ont gagné {gap:.1f} dB de plus que des photos jamais vues. Davantage de paires, d’autres sujets et lumières, aideraient.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It shows the style in lists, and goes along when the style is exported</source>
      <translation>Elle montre le style dans les listes et l’accompagne à l’export</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Its raws</source>
      <translation>Ses raws</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for a print of 30 × 20 cm</source>
      <translation>JPEG pour un tirage de 30 × 20 cm</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for the web</source>
      <translation>JPEG pour le web</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>JPEG, PNG or TIFF that you made from these raws, with any program.</source>
      <translation>JPEG, PNG ou TIFF que vous avez tirés de ces RAW, avec n'importe quel programme.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG, full size</source>
      <translation>JPEG, taille entière</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Keep both, and number the new one</source>
      <translation>Garder les deux et numéroter le nouveau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Keep both, as {name}</source>
      <translation>Garder les deux, sous {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Keep chosen edits of this photo under a name</source>
      <translation>Garder des réglages choisis de cette photo sous un nom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep it, and give the open photo this style</source>
      <translation>Le garder et donner ce style à la photo ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name</source>
      <translation>Garder les réglages actuels sous un nom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name, in the photo's sidecar</source>
      <translation>Garder les réglages actuels sous un nom, dans le fichier annexe de la photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Keep the existing files and number the new ones</source>
      <translation>Garder les fichiers existants et numéroter les nouveaux</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Kind of net</source>
      <translation>Type de réseau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Label</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Label of {names}</source>
      <translation>Étiquette de {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Label: {text}</source>
      <translation>Étiquette : {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Landscape, clear and deep</source>
      <translation>Paysage clair et profond</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Larger is easier to read on a dense screen. The pictures are not scaled: 100 % stays exact.</source>
      <translation>Plus grand se lit mieux sur un écran dense. Les images ne sont pas mises à l'échelle : 100 % reste exact.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Largest or latest first</source>
      <translation>Les plus grandes ou récentes d'abord</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Lay the crop on its side, or upright (X in the crop tool)</source>
      <translation>Coucher le cadre, ou le redresser (X dans l'outil de recadrage)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Lay two stages over each other and drag a curtain between them: see what changed, and where</source>
      <translation>Superposer deux étapes et tirer un rideau entre elles : voir ce qui a changé, et où</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Learn</source>
      <translation>Apprendre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Learn a style from your own raws and finished pictures, offline</source>
      <translation>Apprendre un style de vos RAW et images finies, hors ligne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learn from</source>
      <translation>Apprendre de</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Learned from</source>
      <translation>Appris de</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/learning.py" />
      <source>Learned in {minutes:.1f} minutes.</source>
      <translation>Appris en {minutes:.1f} minutes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Learning both stages together gained nothing ({before:.2f} dB before, {after:.2f} dB at best), so the usual Restore-Net goes with it.</source>
      <translation>Apprendre les deux étapes ensemble n’a rien apporté ({before:.2f} dB avant, {after:.2f} dB au mieux) : le Restore-Net habituel l’accompagne.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning can't be started: {reason}.</source>
      <translation>L'apprentissage ne peut démarrer : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning ended unexpectedly{why}. Start it again with the same folders: it goes on from there.</source>
      <translation>L'apprentissage s'est arrêté de façon inattendue{why}. Relancez-le avec les mêmes dossiers : il reprend là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learning ends by itself when it gets no better. You can go on working meanwhile.</source>
      <translation>L'apprentissage s'arrête seul quand il ne progresse plus. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Learning “{name}” was interrupted ({stopped}). It can go on from there.</source>
      <translation>L’apprentissage de « {name} » a été interrompu ({stopped}). Il peut reprendre là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Leave the crop as it was (Esc)</source>
      <translation>Laisser le recadrage comme il était (Échap)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Left and right where the whole picture shows</source>
      <translation>Gauche et droite quand l'image entière est visible</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Lens</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction off</source>
      <translation>Correction d'objectif désactivée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction on</source>
      <translation>Correction d'objectif activée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Let this pane fill the window, or go back</source>
      <translation>Laisser cette vue remplir la fenêtre, ou revenir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Let this pane fill the window, or show all three (double click)</source>
      <translation>Laisser cette vue remplir la fenêtre, ou montrer les trois (double clic)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>LibRaw develops this photo, which takes some seconds.</source>
      <translation>LibRaw développe cette photo, ce qui prend quelques secondes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>LibRaw gave no reason</source>
      <translation>LibRaw n'a pas donné de raison</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence of the style</source>
      <translation>Licence du style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Light</source>
      <translation>Lumière</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people</source>
      <translation>Clair, chaud et peu contrasté, pour les personnes</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people. Skin is evened in tone, not blurred; colours are pastel.</source>
      <translation>Clair, chaud et peu contrasté, pour les portraits. La peau est unifiée sans être floutée ; les couleurs sont pastel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Like my camera</source>
      <translation>Comme mon appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Linear DNG for other raw developers</source>
      <translation>DNG linéaire pour d'autres développeurs RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Linear DNG of the restored stage</source>
      <translation>DNG linéaire de l'étape restaurée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>List all keys, and change those that you want otherwise</source>
      <translation>Lister toutes les touches, et changer celles que vous voulez autres</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows</source>
      <translation>Contraste local et détail, ombres ouvertes</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows. For haze, architecture and texture.</source>
      <translation>Contraste local et détails, ombres ouvertes. Pour la brume, l'architecture et les textures.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>Log file</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Long edge</source>
      <translation>Grand côté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Look</source>
      <translation>Rendu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Look at all styles; rename, import, export, compare and delete them</source>
      <translation>Voir tous les styles ; les renommer, importer, exporter, comparer et supprimer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Look at all styles; rename, import, export, duplicate, compare and delete them</source>
      <translation>Voir tous les styles ; les renommer, importer, exporter, dupliquer, comparer et supprimer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Look at the Restore-Nets of your cameras, or delete them</source>
      <translation>Voir les Restore-Nets de vos appareils, ou les supprimer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking at picture {min} of {total}…</source>
      <translation>Examen de l'image {min} sur {total}…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking for raws and finished pictures…</source>
      <translation>Recherche de RAW et d'images finies…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Loss (lower is better)</source>
      <translation>Perte (plus bas, mieux c’est)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Loupe &amp;2:1</source>
      <translation>L&amp;oupe 2:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Made by</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Make a style of your own that is the same</source>
      <translation>Créer un style à vous, identique</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Make the change again</source>
      <translation>Refaire le changement</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Making the sample photo</source>
      <translation>Création de la photo d'exemple</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Manage styles</source>
      <translation>Gérer les styles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mark clipped highlights red and clipped shadows blue in ENHANCED: they print without detail</source>
      <translation>Marquer en rouge les hautes lumières écrêtées et en bleu les ombres bouchées d'ENHANCED : elles s'impriment sans détail</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark colours of the restored picture that sRGB can't show, before they are clipped</source>
      <translation>Marquer les couleurs de l'image restaurée que sRGB ne peut montrer, avant leur écrêtage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Mark photos as not worth keeping; the same key takes that back</source>
      <translation>Marquer des photos comme ne valant pas d'être gardées ; la même touche l'annule</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark the edges that are in focus</source>
      <translation>Marquer les contours qui sont nets</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark where the sensor itself clipped, in the colours of its filters</source>
      <translation>Marquer où le capteur lui-même a saturé, dans les couleurs de ses filtres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Match</source>
      <translation>Concordance</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Measured with a film profile, {count} pairs brought new photos to a mean ΔE2000 of {error}</source>
      <translation>Mesuré avec un profil de film, {count} paires ont amené de nouvelles photos à un ΔE2000 moyen de {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Medium grey (18 %)</source>
      <translation>Gris moyen (18 %)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Megapixels</source>
      <translation>Mégapixels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Memory for developed pictures</source>
      <translation>Mémoire pour les images développées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Metadata</source>
      <translation>Métadonnées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror left and right</source>
      <translation>Miroir gauche-droite</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Mirror the picture left and right</source>
      <translation>Inverser l'image de gauche à droite</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror top and bottom</source>
      <translation>Miroir haut-bas</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Mono</source>
      <translation>Mono</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>More memory makes going back to a photo or a zoom quicker. Leave at least half of the computer's memory free.</source>
      <translation>Plus de mémoire rend plus rapide le retour à une photo ou à un zoom. Laissez libre au moins la moitié de la mémoire de l'ordinateur.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Mouse</source>
      <translation>Souris</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mouse wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Move it to the trash (Delete)</source>
      <translation>Mettre à la corbeille (Suppr)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Move it to the trash: the weights that come with the program take its place</source>
      <translation>Le mettre à la corbeille : les poids fournis avec le programme le remplacent</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move photos with their edits and ratings to the system's trash</source>
      <translation>Mettre des photos, avec réglages et notes, à la corbeille du système</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the frame, turn the picture, level it along a line</source>
      <translation>Déplacer le cadre, tourner l'image, la redresser sur une ligne</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Move the new style to the trash</source>
      <translation>Mettre le nouveau style à la corbeille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the picture in all panes</source>
      <translation>Déplacer l'image dans toutes les vues</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move to &amp;trash…</source>
      <translation>Mettre à la &amp;corbeille…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move to trash</source>
      <translation>Mettre à la corbeille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move {names} to the trash? Edits and ratings go along; Undo brings everything back.</source>
      <translation>Mettre {names} à la corbeille ? Réglages et notes suivent ; Annuler ramène tout.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My camera's pictures</source>
      <translation>Les images de mon appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My finished pictures</source>
      <translation>Mes images finies</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My look</source>
      <translation>Mon rendu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Name and picture of a style</source>
      <translation>Nom et image d'un style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Name and picture…</source>
      <translation>Nom et image…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Name of the preset:</source>
      <translation>Nom du préréglage :</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name of the style</source>
      <translation>Nom du style</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>Natural</source>
      <translation>Naturel</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Natural, as taught</source>
      <translation>Naturel, comme appris</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Nearly black</source>
      <translation>Presque noir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Net</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>New key of the chosen action</source>
      <translation>Nouvelle touche de l'action choisie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>New s&amp;napshot</source>
      <translation>Nouvel &amp;instantané</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Next held-out photo</source>
      <translation>Photo mise de côté suivante</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Night</source>
      <translation>Nuit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>No &amp;overlay</source>
      <translation>Aucune in&amp;crustation</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>No finished picture belongs to any of the raws: check that the folders are the right ones.</source>
      <translation>Aucune image finie ne correspond à un RAW : vérifiez que ce sont les bons dossiers.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>No label</source>
      <translation>Aucune étiquette</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>No overlay</source>
      <translation>Aucune incrustation</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>No photo matches the filter.</source>
      <translation>Aucune photo ne répond au filtre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>No picture</source>
      <translation>Pas d'image</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>No preference has these words.</source>
      <translation>Aucune préférence n'a ces mots.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/delegate.py" />
      <source>No preview</source>
      <translation>Pas d'aperçu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>No profile is chosen</source>
      <translation>Aucun profil n'est choisi</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>No raw belongs to it</source>
      <translation>Aucun RAW ne lui correspond</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>No second style</source>
      <translation>Pas de second style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>No sharpening</source>
      <translation>Aucune netteté ajoutée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No space left on device</source>
      <translation>Plus d'espace libre sur le disque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No such file or directory</source>
      <translation>Fichier ou dossier inexistant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>No, thanks</source>
      <translation>Non merci</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>No: each stage learns alone</source>
      <translation>Non : chaque étape apprend seule</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>None of the pairs can teach restoring: their raws are gone, too noisy or not Bayer.</source>
      <translation>Aucune paire ne peut enseigner la restauration : leurs raws ont disparu, sont trop bruités ou ne sont pas Bayer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>None of the raws can be read: choose another folder, or none.</source>
      <translation>Aucun des raws ne peut être lu : choisissez un autre dossier, ou aucun.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>None were taught yet: the weights that come with the program restore every camera's raws.</source>
      <translation>Aucun n’a encore été appris : les poids fournis restaurent les raws de tous les appareils.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>None: pixels alone are compared</source>
      <translation>Aucun : seuls les pixels sont comparés</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Not a directory</source>
      <translation>Ce n'est pas un dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not edited</source>
      <translation>Non modifiée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not exported</source>
      <translation>Non exportée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Not installed: {key}</source>
      <translation>Non installé : {key}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not rejected</source>
      <translation>Non rejetée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Not there: the package lensfunpy is not installed.</source>
      <translation>Absent : le paquet lensfunpy n'est pas installé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Nothing can be written to {folder}: choose another place for the style.</source>
      <translation>Rien ne peut être écrit dans {folder} : choisissez un autre emplacement pour le style.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Nothing is found by these letters.</source>
      <translation>Rien ne correspond à ces lettres.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Nothing that was tried (a fit to all pairs, parts of it, learning step by step) meets the photos held out noticeably better than {start} as it is ({before:.1f} dB), as the pairs are too few or don't share one look: more pairs, or only pairs of one look, would help.</source>
      <translation>Rien de ce qui a été essayé (un ajustement à toutes les paires, des parts de celui-ci, un apprentissage pas à pas) ne rend les photos mises de côté sensiblement mieux que {start} tel quel ({before:.1f} dB), car les paires sont trop peu nombreuses ou n’ont pas un rendu commun : plus de paires, ou seulement des paires d’un même rendu, aideraient.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Nothing to export.</source>
      <translation>Rien à exporter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Now both stages learn together.</source>
      <translation>Maintenant, les deux étapes apprennent ensemble.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Now your look…</source>
      <translation>Maintenant votre rendu…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on one screen pixel: judge sharpness and noise here</source>
      <translation>Un pixel d'image sur un pixel d'écran : jugez-y la netteté et le bruit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on two by two screen pixels, to look at fine detail</source>
      <translation>Un pixel d'image sur deux par deux pixels d'écran, pour voir les détails fins</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open &amp;folder…</source>
      <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Open &amp;recent</source>
      <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a folder of raw photos</source>
      <translation>Ouvrir un dossier de photos RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Open a photo or a folder: its raw photos appear here.</source>
      <translation>Ouvrez une photo ou un dossier : ses photos brutes apparaissent ici.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a raw photo</source>
      <translation>Ouvrir une photo RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open a raw photo; next and previous then go through its folder</source>
      <translation>Ouvrir une photo RAW ; suivante et précédente parcourent ensuite son dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open a raw photo…</source>
      <translation>Ouvrir une photo RAW…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the &amp;sample photo</source>
      <translation>Ouvrir la photo d'&amp;exemple</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the first raw photo of a folder</source>
      <translation>Ouvrir la première photo RAW d'un dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Open the folder of the selected file</source>
      <translation>Ouvrir le dossier du fichier sélectionné</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Open the last photo</source>
      <translation>Ouvrir la dernière photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>Open the new one</source>
      <translation>Ouvrir le nouveau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the next raw photo of the folder</source>
      <translation>Ouvrir la photo RAW suivante du dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the photo that comes with the program</source>
      <translation>Ouvrir la photo fournie avec le programme</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous or next photo</source>
      <translation>Ouvrir la photo précédente ou suivante</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous raw photo of the folder</source>
      <translation>Ouvrir la photo RAW précédente du dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open the sample photo</source>
      <translation>Ouvrir la photo d'exemple</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Open {name}</source>
      <translation>Ouvrir {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/encode.py" />
      <source>OpenCV could not make the PNG.</source>
      <translation>OpenCV n'a pu créer le PNG.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Opening {name}</source>
      <translation>Ouverture de {name}</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise</source>
      <translation>Ouvre les scènes sombres sans relever leur bruit</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise. Black stays black and lamps keep their colour.</source>
      <translation>Ouvre les scènes sombres sans relever leur bruit. Le noir reste noir et les lampes gardent leur couleur.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Out of &amp;gamut</source>
      <translation>Hors &amp;gamut</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Out of gamut</source>
      <translation>Hors gamut</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/docks.py" />
      <source>P&amp;anels</source>
      <translation>P&amp;anneaux</translation>
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
      <translation>PSNR (plus haut, mieux c’est)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Package</source>
      <translation>Paquet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Packages that the program uses</source>
      <translation>Paquets que le programme utilise</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Paint RESTORED and ENHANCED in zones of exposure around middle grey</source>
      <translation>Peindre RESTORED et ENHANCED en zones d'exposition autour du gris moyen</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs</source>
      <translation>Paires</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs fit to learn from: {good}; left out: {rows}. Take the tick away from pictures that don't have your look; set it where the remark is wrong.</source>
      <translation>Paires qui conviennent à l’apprentissage : {good} ; écartées : {rows}. Décochez les images qui n’ont pas votre rendu ; cochez celles dont la remarque est erronée.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Pane of the scope</source>
      <translation>Vue de l'instrument</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Panel: {name}</source>
      <translation>Panneau : {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Paste edits</source>
      <translation>Coller les réglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Paste edits into the &amp;selected photos</source>
      <translation>Coller les réglages sur les &amp;photos sélectionnées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Paused, {waiting} waiting.</source>
      <translation>En pause, {waiting} en attente.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Per cent</source>
      <translation>Pour cent</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Perceptual</source>
      <translation>Perceptif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Perceptual loss</source>
      <translation>Perte perceptuelle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Performance</source>
      <translation>Performances</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Permission denied</source>
      <translation>Accès refusé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photo {min} of {total}.{time_left}</source>
      <translation>Photo {min} sur {total}.{time_left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos held out are met no better than by {start} ({held:+.1f} dB), but {count} others, predicted in turn, {gained:.1f} dB better, so the style is kept: look at its pictures. More pairs would help.</source>
      <translation>Les photos mises de côté ne sont pas mieux rendues que par {start} ({held:+.1f} dB), mais {count} autres, prédites tour à tour, le sont de {gained:.1f} dB ; le style est donc gardé : regardez ses images. Plus de paires aideraient.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Photos still to be exported: {left}. Quit now? The export goes on when you start the program again.</source>
      <translation>Photos restant à exporter : {left}. Quitter maintenant ? L'export reprend au prochain démarrage du programme.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>Photos that it did not learn from are met best by {share:.0%} of what the fit changes, so learning begins with that.</source>
      <translation>Les photos dont il n’a rien appris sont le mieux rendues par {share:.0%} de ce que change l’ajustement ; l’apprentissage commence donc par là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos that it did not learn from are met {gained:.1f} dB better than by the style it began with.</source>
      <translation>Les photos dont il n’a pas appris sont rendues {gained:.1f} dB mieux que par le style de départ.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Photos that it does not learn from: {scores:.1f} dB, ΔE {scores2:.1f}. You can go on working; it gives way to what you do.</source>
      <translation>Photos dont il n'apprend pas : {scores:.1f} dB, ΔE {scores2:.1f}. Vous pouvez travailler ; il cède la place à ce que vous faites.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photos to export</source>
      <translation>Photos à exporter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Pick white balance</source>
      <translation>Pipette de balance des blancs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Picked in the picture</source>
      <translation>Prise dans l'image</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture of the style</source>
      <translation>Image du style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Picture {stage}</source>
      <translation>Image {stage}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Pictures &amp;only</source>
      <translation>I&amp;mages seules</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pictures and thumbnails are converted to it. The system tells it, or you choose a file.</source>
      <translation>Images et vignettes y sont converties. Le système l'indique, ou vous choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Pixels to average</source>
      <translation>Pixels à moyenner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Portrait, gentle light</source>
      <translation>Portrait, lumière douce</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pre&amp;ferences…</source>
      <translation>Pré&amp;férences…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Preferences: {text}</source>
      <translation>Préférences : {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name}</source>
      <translation>Préréglage {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Preset {name} deleted</source>
      <translation>Préréglage {name} supprimé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name} for {names}</source>
      <translation>Préréglage {name} pour {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Presets</source>
      <translation>Préréglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Presets in {name} that can't be used and were left out: {count}.</source>
      <translation>Préréglages inutilisables dans {name}, laissés de côté : {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Press Ctrl+K and type what you want to do. F1 lists all keys. You find this tour again in the Help menu.</source>
      <translation>Appuyez sur Ctrl+K et tapez ce que vous voulez faire. F1 liste toutes les touches. Cette visite se retrouve dans le menu Aide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Preview 1:{scale}</source>
      <translation>Aperçu 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Previous held-out photo</source>
      <translation>Photo mise de côté précédente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>ProPhoto RGB needs 16 bits: choose tiff16, or another colour space.</source>
      <translation>ProPhoto RGB demande 16 bits : choisissez tiff16 ou un autre espace de couleur.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Problem report</source>
      <translation>Rapport de problème</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the proof</source>
      <translation>Fichier de profil de l'épreuvage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the screen</source>
      <translation>Fichier de profil de l'écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Profile of the screen</source>
      <translation>Profil de l'écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Profiles (*.pp3)</source>
      <translation>Profils (*.pp3)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Progress of learning</source>
      <translation>Progrès de l'apprentissage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Proof: {profile}</source>
      <translation>Épreuve : {profile}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions of the crop</source>
      <translation>Proportions du recadrage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions that the crop keeps while its frame is dragged</source>
      <translation>Proportions que le recadrage garde pendant qu'on tire son cadre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions: {ratio}</source>
      <translation>Proportions : {ratio}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Purple</source>
      <translation>Violet</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Put all panels, tools and panes back where they were at first</source>
      <translation>Remettre panneaux, outils et vues où ils étaient au départ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put all photos that are selected in the filmstrip or the grid into the export queue</source>
      <translation>Mettre dans la file d'export toutes les photos sélectionnées dans la bande ou la grille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put the copied edits over all photos that are selected in the filmstrip or the grid</source>
      <translation>Appliquer les réglages copiés à toutes les photos sélectionnées dans la bande ou la grille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Put the copied edits over this photo, in the grid over the selected ones</source>
      <translation>Appliquer les réglages copiés à cette photo, dans la grille aux photos sélectionnées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Put the photo's name, the style, the date and the like into the file name</source>
      <translation>Mettre le nom de la photo, le style, la date et autres dans le nom du fichier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Quality goes from 1 to 100, not {quality}.</source>
      <translation>La qualité va de 1 à 100, pas {quality}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quarter (4:2:0)</source>
      <translation>Quart (4:2:0)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Quick rendition</source>
      <translation>Rendu rapide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>R&amp;ESTORED fills the window</source>
      <translation>R&amp;ESTORED remplit la fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>RAW is what the sensor saw. RESTORED is without noise and in true colour. ENHANCED is the finished picture. Turn the mouse wheel to zoom and drag to move: all three go together.</source>
      <translation>RAW est ce que le capteur a vu. RESTORED est sans bruit et en couleurs justes. ENHANCED est l'image finie. La molette zoome, glisser déplace : les trois vont ensemble.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RAW, RESTORED and ENHANCED side by side, to see what each step does</source>
      <translation>RAW, RESTORED et ENHANCED côte à côte, pour voir ce que fait chaque étape</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RESTORED in &amp;sRGB</source>
      <translation>RESTORED en &amp;sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB histogram</source>
      <translation>Histogramme RVB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB parade</source>
      <translation>Parade RVB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rating</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {error}</source>
      <translation>La note et l’étiquette de {name} sont conservées, mais ne peuvent pas être échangées avec d’autres programmes : {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {reason}.</source>
      <translation>La note et l’étiquette de {name} sont conservées, mais ne peuvent pas être échangées avec d’autres programmes : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rating of {names}</source>
      <translation>Note de {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raw and finished picture</source>
      <translation>RAW et image finie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Raw clipping</source>
      <translation>Écrêtage du RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Raw histogram</source>
      <translation>Histogramme RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Raw histogram: what the sensor recorded, in EV below saturation. The others show finished pixels.</source>
      <translation>Histogramme RAW : ce que le capteur a enregistré, en EV sous la saturation. Les autres montrent des pixels finis.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>Raw photos</source>
      <translation>Photos RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Raws</source>
      <translation>RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Raws of {camera} are restored by weights of their own from now on: {after:.2f} dB on scenes held out, {before:.2f} dB before.</source>
      <translation>Les raws de {camera} sont désormais restaurés par des poids à eux : {after:.2f} dB sur des scènes mises de côté, {before:.2f} dB avant.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raws without a finished picture: {count}.</source>
      <translation>RAW sans image finie : {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Re&amp;d label</source>
      <translation>É&amp;tiquette rouge</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Read a single pixel, or the mean of the pixels around the cursor</source>
      <translation>Lire un seul pixel, ou la moyenne des pixels autour du curseur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Read-only file system</source>
      <translation>Le système de fichiers est en lecture seule</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Reading pair {min} of {total}…</source>
      <translation>Lecture de la paire {min} sur {total}…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Reading the pairs…</source>
      <translation>Lecture des paires…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Reading {folder}</source>
      <translation>Lecture de {folder}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Readout</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Recent</source>
      <translation>Récentes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reduce the picture (also: mouse wheel)</source>
      <translation>Réduire l'image (aussi : molette)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rejected</source>
      <translation>Rejetée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Rejected or not</source>
      <translation>Rejetée ou non</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rejecting of {names}</source>
      <translation>Rejet de {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Relative colorimetric</source>
      <translation>Colorimétrique relatif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Rename the chosen preset, if it is one of your own</source>
      <translation>Renommer le préréglage choisi, si c'est un des vôtres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Rename the chosen snapshot</source>
      <translation>Renommer l'instantané choisi</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Rendering intent</source>
      <translation>Intention de rendu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Replace it</source>
      <translation>Le remplacer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Replace the existing files</source>
      <translation>Remplacer les fichiers existants</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Replace the file</source>
      <translation>Remplacer le fichier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset &amp;all edits</source>
      <translation>Réinitialiser &amp;tous les réglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Reset all</source>
      <translation>Tout réinitialiser</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset everything in this section: {covers}</source>
      <translation>Réinitialiser tout dans cette section : {covers}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Reset la&amp;yout</source>
      <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset this control</source>
      <translation>Réinitialiser ce réglage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance</source>
      <translation>Réinitialiser la balance des blancs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance to as shot</source>
      <translation>Remettre la balance des blancs telle que prise</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <source>Reset “{text}”</source>
      <translation>Réinitialiser « {text} »</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Reset “{text}” to its default</source>
      <translation>Remettre « {text} » à sa valeur par défaut</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset “{title}”</source>
      <translation>Réinitialiser « {title} »</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Restore-Net</source>
      <translation>Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Restore-Nets of my cameras</source>
      <translation>Restore-Nets de mes appareils</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Restored, without a style</source>
      <translation>Restored, sans style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera} got no better on scenes that were held out ({before:.2f} dB before, {after:.2f} dB at best): the weights it began with stay in use.</source>
      <translation>La restauration de {camera} ne s’est pas améliorée sur les scènes mises de côté ({before:.2f} dB avant, {after:.2f} dB au mieux) : les poids de départ restent en service.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera}: it begins at {score:.2f} dB on scenes held out.</source>
      <translation>Restauration de {camera} : départ à {score:.2f} dB sur les scènes mises de côté.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Saturation</source>
      <translation>Saturation</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save as p&amp;reset…</source>
      <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset</source>
      <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset…</source>
      <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save chosen edits of this photo as a preset</source>
      <translation>Enregistrer des réglages choisis de cette photo comme préréglage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Scenes held out</source>
      <translation>Scènes mises de côté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scope</source>
      <translation>Instrument</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scopes</source>
      <translation>Instruments</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Scores over the steps of learning</source>
      <translation>Scores au fil des étapes d’apprentissage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Screen</source>
      <translation>Écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Screen pixels per picture pixel</source>
      <translation>Pixels d'écran par pixel d'image</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search by what it does, or by a key</source>
      <translation>Chercher par effet ou par touche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Search name, camera, lens</source>
      <translation>Chercher nom, appareil, objectif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Search the preferences</source>
      <translation>Chercher dans les préférences</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search the shortcuts</source>
      <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Second &amp;window</source>
      <translation>&amp;Seconde fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style</source>
      <translation>Second style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style {name}</source>
      <translation>Second style {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>See versions, licences and device, and copy them for a question</source>
      <translation>Voir versions, licences et périphérique, et les copier pour une question</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select &amp;all</source>
      <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select all photos that filmstrip and grid show</source>
      <translation>Sélectionner toutes les photos que montrent la bande et la grille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Serves</source>
      <translation>Sert à</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Set every control to its default (Ctrl+R)</source>
      <translation>Remettre chaque réglage à sa valeur par défaut (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Set every control to its default: the photo is as if you had never edited it</source>
      <translation>Remettre chaque réglage à sa valeur par défaut : la photo est comme si vous ne l'aviez jamais modifiée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>Settings with unusable values were set to their defaults: {names}.</source>
      <translation>Des réglages aux valeurs inutilisables ont repris leur valeur par défaut : {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shade</source>
      <translation>Ombre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shadows</source>
      <translation>Ombres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Share of the photos that is exported</source>
      <translation>Part des photos exportées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Share of the second style in the picture.</source>
      <translation>Part du second style dans l'image.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Sharpening</source>
      <translation>Netteté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Sharpening is for pictures in a colour space: choose none here.</source>
      <translation>La netteté s'applique aux images d'un espace de couleur : choisissez ici « aucune ».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Sharpness</source>
      <translation>Netteté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Shift and drag</source>
      <translation>Maj et glisser</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Short edge</source>
      <translation>Petit côté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show ENHANCED as its amplified difference from the plain rendition without a style</source>
      <translation>Montrer ENHANCED comme sa différence amplifiée avec le rendu simple sans style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show RESTORED as its amplified difference from plain bilinear demosaicing</source>
      <translation>Montrer RESTORED comme sa différence amplifiée avec un simple dématriçage bilinéaire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show RESTORED colour-managed to sRGB instead of XYZ with gamma 2.2</source>
      <translation>Montrer RESTORED en sRGB géré au lieu de XYZ avec gamma 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show all</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Show all photos of the folder, to choose, rate and filter them; the same key goes back</source>
      <translation>Montrer toutes les photos du dossier, pour choisir, noter et filtrer ; la même touche revient</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show colours in grey that the device can't show</source>
      <translation>Montrer en gris les couleurs que le périphérique ne peut rendre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor at twice its size</source>
      <translation>Montrer chaque pixel sous le curseur en double taille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor in a window of its own</source>
      <translation>Montrer chaque pixel sous le curseur dans sa propre fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Show one stage large in a window of its own, for a second screen</source>
      <translation>Montrer une étape en grand dans sa propre fenêtre, pour un second écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show or hide the controls, to have more room for the pictures</source>
      <translation>Montrer ou masquer les réglages, pour laisser plus de place aux images</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos that are still to be judged: without stars and not rejected</source>
      <translation>Montrer les photos qui restent à juger : sans étoiles et non rejetées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with at least so many stars (≥), or with exactly so many (=)</source>
      <translation>Montrer les photos d'au moins tant d'étoiles (≥), ou d'exactement tant (=)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with so many stars. A second click on the same star shows all.</source>
      <translation>Montrer les photos de tant d'étoiles. Un second clic sur la même étoile les montre toutes.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show photos with this label, or with another chosen one: {text}</source>
      <translation>Montrer les photos avec cette étiquette, ou une autre choisie : {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Show report</source>
      <translation>Montrer le rapport</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Show the export queue</source>
      <translation>Montrer la file d'export</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the finished picture alone, as it will be exported</source>
      <translation>Montrer l'image finie seule, telle qu'elle sera exportée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show the folder as a grid, with all filters (G)</source>
      <translation>Montrer le dossier en grille, avec tous les filtres (G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the next overlay; Esc takes it away</source>
      <translation>Montrer l'incrustation suivante ; Échap l'ôte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Show the open photo in this style as a fourth pane, beside its own; choose two styles with Ctrl to show the photo in the first and compare the second</source>
      <translation>Montrer la photo ouverte dans ce style dans un quatrième volet, à côté du sien ; choisissez deux styles avec Ctrl pour montrer la photo dans le premier et comparer le second</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show the paper's white and the ink's black as they are</source>
      <translation>Montrer le blanc du papier et le noir de l'encre tels quels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the photo without your edits, until the key is pressed again</source>
      <translation>Montrer la photo sans vos réglages, jusqu'au prochain appui sur la touche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Show the picture as another device would, for instance a printer: its profile is chosen in Colour management</source>
      <translation>Montrer l'image comme un autre périphérique la rendrait, par exemple une imprimante : son profil se choisit dans Gestion des couleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the picture that the camera made of this photo as a fourth pane</source>
      <translation>Montrer l'image que l'appareil a tirée de cette photo comme quatrième vue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the pictures alone</source>
      <translation>Montrer les images seules</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Show the program raws and what you made of them: it learns your look as a style. Ten pairs of different subjects are a good beginning. Everything stays on this computer.</source>
      <translation>Montrez au programme des RAW et ce que vous en avez fait : il apprend votre rendu comme style. Dix paires de sujets différents sont un bon début. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the restored picture alone: judge noise and detail without a style</source>
      <translation>Montrer l'image restaurée seule : juger bruit et détail sans style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the sensor's picture alone, as it was recorded, before any correction</source>
      <translation>Montrer l'image du capteur seule, telle qu'enregistrée, avant toute correction</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the three stages alone</source>
      <translation>Montrer les trois étapes seules</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Show the welcome page</source>
      <translation>Montrer la page d'accueil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the whole picture: judge light, colour and composition here</source>
      <translation>Montrer l'image entière : jugez-y lumière, couleur et composition</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show this photo without your edits as a fourth pane</source>
      <translation>Montrer cette photo sans vos réglages comme quatrième vue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show what LibRaw makes of this photo without any net as a fourth pane</source>
      <translation>Montrer comme quatrième vue ce que LibRaw tire de cette photo sans aucun réseau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show what the program noted, to find out why something did not work</source>
      <translation>Montrer ce que le programme a noté, pour savoir pourquoi quelque chose n'a pas marché</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Shown {time} after it was asked for</source>
      <translation>Montré {time} après la demande</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at or below the black level: no light was recorded</source>
      <translation>Photosites de cette couleur au niveau du noir ou dessous : aucune lumière n'a été enregistrée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at the sensor's white level: their light was not recorded</source>
      <translation>Photosites de cette couleur au niveau du blanc du capteur : leur lumière n'a pas été enregistrée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Size of text and controls</source>
      <translation>Taille du texte et des réglages</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Size of the finished picture in pixels</source>
      <translation>Taille de l’image finie en pixels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Size of the pictures</source>
      <translation>Taille des images</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Skip the photo</source>
      <translation>Passer la photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Skipped</source>
      <translation>Passée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot {number}</source>
      <translation>Instantané {number}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot: {name}</source>
      <translation>Instantané : {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshots</source>
      <translation>Instantanés</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>So few were never measured: five are the least, and ten of different subjects do much better.</source>
      <translation>Si peu n’ont jamais été mesurées : il en faut au moins cinq, et dix de sujets différents font bien mieux.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Soft &amp;proof</source>
      <translation>É&amp;preuvage</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Soft portrait</source>
      <translation>Portrait doux</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof</source>
      <translation>Épreuvage écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof: show the picture as this device would (S)</source>
      <translation>Épreuvage : montrer l'image comme ce périphérique la rendrait (S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Something unforeseen went wrong last time.</source>
      <translation>Quelque chose d'imprévu s'est mal passé la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Something unforeseen went wrong: {error!r}. The log file tells more.</source>
      <translation>Quelque chose d'imprévu s'est mal passé : {error!r}. Le journal en dit plus.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Sort by</source>
      <translation>Trier par</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>St&amp;yles…</source>
      <translation>St&amp;yles…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Stage</source>
      <translation>Étape</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/pair.py" />
      <source>Stage on this side of the curtain</source>
      <translation>Étape de ce côté du rideau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Start no more photos; the one that runs is finished</source>
      <translation>Ne plus commencer de photos ; celle en cours est finie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}</source>
      <translation>Pas {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}, at most {max} min left</source>
      <translation>Pas {done} sur {total}, au plus {max} min restantes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop and keep the best</source>
      <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop learning? What was learned is kept: the same folders go on from there.</source>
      <translation>Arrêter l'apprentissage ? Ce qui est appris est gardé : les mêmes dossiers reprennent de là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Stop the selected photos, or all when none is selected</source>
      <translation>Arrêter les photos sélectionnées, ou toutes si aucune ne l'est</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Straighten</source>
      <translation>Redresser</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Straighten {shown}
Straighten</source>
      <translation>Redresser {shown}
Redresser</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength</source>
      <translation>Intensité</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of all colours: at the left end the picture is black and white.</source>
      <translation>Intensité de toutes les couleurs : tout à gauche, l'image est en noir et blanc.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of the pale colours; strong ones and skin are spared.</source>
      <translation>Intensité des couleurs pâles ; les fortes et la peau sont épargnées.</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel</source>
      <translation>Couleurs et contraste plus forts, pour paysages et voyages</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel. Skin is spared, and full reds don't clip.</source>
      <translation>Couleurs et contraste plus forts pour le paysage et le voyage. La peau est épargnée et les rouges vifs ne s'écrêtent pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Style of photos that were never edited</source>
      <translation>Style des photos jamais retouchées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Style {itemtext}</source>
      <translation>Style {itemtext}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style {name}</source>
      <translation>Style {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Style {name} for {names_of}</source>
      <translation>Style {name} pour {names_of}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style: {name}</source>
      <translation>Style : {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Styles</source>
      <translation>Styles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Styles ({pattern})</source>
      <translation>Styles ({pattern})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Styles and sidecars (*.dtstyle *.xmp)</source>
      <translation>Styles et fichiers annexes (*.dtstyle *.xmp)</translation>
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
      <translation>TIFF, 32 bits flottants, linéaire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 8 bit</source>
      <translation>TIFF, 8 bits</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Take a style file of somebody else among yours; it can be dragged into the window too</source>
      <translation>Ajouter à vos styles le fichier de quelqu'un d'autre ; on peut aussi le glisser dans la fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Take all filters away</source>
      <translation>Ôter tous les filtres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Take all keys from the chosen action</source>
      <translation>Ôter toutes les touches de l'action choisie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Take back the last change</source>
      <translation>Annuler le dernier changement</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take back the last rating, label, style, pasting or move to the trash</source>
      <translation>Annuler la dernière note, étiquette, style, collage ou mise à la corbeille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take it with you</source>
      <translation>À emporter</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Take photos that are done, skipped or cancelled off the list</source>
      <translation>Ôter de la liste les photos faites, passées ou annulées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Take style files of others among yours; they can be dragged into the window too</source>
      <translation>Ajouter à vos styles les fichiers d'autres personnes ; on peut aussi les glisser dans la fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Take the crop away, and leave the rotation</source>
      <translation>Ôter le recadrage et laisser la rotation</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Take the open photo</source>
      <translation>Prendre la photo ouverte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take the stars away</source>
      <translation>Ôter les étoiles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take the tour</source>
      <translation>Faire la visite</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Taken</source>
      <translation>Prise</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Takes out what the lens did to the picture: bent lines, coloured edges, dark corners.
Works where lensfun's data know the camera and the lens.</source>
      <translation>Ôte ce que l'objectif a fait à l'image : lignes courbes, bords colorés, coins sombres.
Marche là où les données de lensfun connaissent l'appareil et l'objectif.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Taught</source>
      <translation>Appris le</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Teach a look</source>
      <translation>Apprendre un rendu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Temperature</source>
      <translation>Température</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Temperature and tint</source>
      <translation>Température et teinte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The &amp;unedited photo</source>
      <translation>La photo non &amp;modifiée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The JPEGs that the camera put into the raws: match the camera.</source>
      <translation>Les JPEG que l'appareil a mis dans les RAW : imiter l'appareil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The amount of sharpening goes from 0 to 3, not {amount:g}.</source>
      <translation>L'intensité de la netteté va de 0 à 3, pas {amount:g}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The camera's &amp;JPEG</source>
      <translation>Le &amp;JPEG de l'appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid JSON.</source>
      <translation>La fiche de {name} n'est pas du JSON valide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid: {where}: {what}.</source>
      <translation>La fiche de {name} n'est pas valide : {where} : {what}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>The card of {name} is too long for a style.</source>
      <translation>La fiche de {name} est trop longue pour un style.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The checkpoint {path} is damaged or belongs to another net; start without it.</source>
      <translation>Le point enregistré {path} est endommagé ou d’un autre réseau ; recommencez sans lui.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile can't be used ({error}): choose another one.</source>
      <translation>Le profil de couleur est inutilisable ({error}) : choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>The colour profile in {name} can't be used: save the picture as sRGB.</source>
      <translation>Le profil de couleur de {name} est inutilisable : enregistrez l'image en sRGB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile {path} can't be read: {reason}.</source>
      <translation>Le profil de couleur {path} ne peut être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The colours and tones of a .cube file.</source>
      <translation>Les couleurs et tons d'un fichier .cube.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The curtain lays two stages over each other; drag it across the picture. Esc goes back to three panes.</source>
      <translation>Le rideau superpose deux étapes ; tirez-le sur l'image. Échap revient à trois vues.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>The device “{name}” is not available; here are: {choices}.</source>
      <translation>Le périphérique « {name} » n'est pas disponible ; il y a ici : {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The disk is full: free some space in {folder} and start again.</source>
      <translation>Le disque est plein : libérez de la place dans {folder} et recommencez.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The disk is full: free some space in {folder} and start again; what was done is kept.</source>
      <translation>Le disque est plein : libérez de la place dans {folder} et recommencez ; ce qui a été fait est conservé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The disk is full: free some space in {folder}, then go on from the last checkpoint.</source>
      <translation>Le disque est plein : libérez de la place dans {folder}, puis reprenez au dernier point enregistré.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The disk is full: {path} was not written. Free some space and export again.</source>
      <translation>Le disque est plein : {path} n'a pas été écrit. Libérez de l'espace et exportez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The disk is full: {path} was not written. Free some space and try again.</source>
      <translation>Le disque est plein : {path} n'a pas été écrit. Libérez de l'espace et réessayez.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The disk with {folder} is full. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>Le disque de {folder} est plein. Les retouches de ses photos sont conservées dans votre dossier de données ({parent}) ; camnet_gui les y retrouve.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} are damaged; the photo starts unedited.</source>
      <translation>Les réglages dans {name} sont endommagés ; la photo commence sans retouche.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} could not be read ({reason}); the photo starts unedited.</source>
      <translation>Les réglages dans {name} n'ont pu être lus ({reason}) ; la photo commence sans retouche.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>The edits of {names} could not be written yet. Free some space, or quit and lose them. Quit now?</source>
      <translation>Les retouches de {names} n’ont pas encore pu être écrites. Libérez de la place, ou quittez et perdez-les. Quitter maintenant ?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits of {name} can't be kept in {folder}: {reason}.</source>
      <translation>Les réglages de {name} ne peuvent être gardés dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be read and start afresh ({error}).</source>
      <translation>Les préréglages d'export n'ont pu être lus et repartent de zéro ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be saved in {folder}: {reason}.</source>
      <translation>Les préréglages d'export n'ont pu être enregistrés dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The fast one</source>
      <translation>Le rapide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>The file exists</source>
      <translation>Le fichier existe</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <source>The file exists already.</source>
      <translation>Le fichier existe déjà.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file holds no black level: {level:g} was taken.</source>
      <translation>Le fichier ne contient pas de niveau de noir : {level:g} a été pris.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/colour.py" />
      <source>The file holds no usable colour matrix: colours are those of an average camera.</source>
      <translation>Le fichier ne contient pas de matrice de couleur utilisable : les couleurs sont celles d'un appareil moyen.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <location filename="../../camnet_gui/raw/demosaiced.py" />
      <source>The file holds no usable white balance: one was estimated from the picture.</source>
      <translation>Le fichier ne contient pas de balance des blancs utilisable : elle a été estimée d'après l'image.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter one.</source>
      <translation>Le nom du fichier est trop long : {name}… Choisissez-en un plus court.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter pattern.</source>
      <translation>Le nom du fichier est trop long : {name}… Choisissez un modèle plus court.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The file of VGG-19's weights does not exist.</source>
      <translation>Le fichier des poids de VGG-19 n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's black and white levels make no sense: the largest value was taken as white.</source>
      <translation>Les niveaux de noir et de blanc du fichier n'ont pas de sens : la plus grande valeur a servi de blanc.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's colour filter pattern contradicts its picture: another was taken.</source>
      <translation>Le motif de filtres colorés du fichier contredit son image : un autre a été pris.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>The files of the pair {name} differ in size: make the pairs again.</source>
      <translation>Les fichiers de la paire {name} n’ont pas la même taille : refaites les paires.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The filmstrip shows the photos beside the open one. Press 1 to 5 for stars and X to reject; G shows them all as a grid, to sort and filter.</source>
      <translation>La bande montre les photos voisines de celle ouverte. 1 à 5 donnent des étoiles, X rejette ; G les montre toutes en grille, pour trier et filtrer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The first stage, which takes out mosaic and noise. Weights of your camera's own are kept only if they restore scenes better that they did not learn from, and serve that camera alone</source>
      <translation>La première étape, qui enlève mosaïque et bruit. Des poids propres à votre appareil ne sont gardés que s’ils restaurent mieux des scènes jamais vues, et ne servent qu’à lui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder of each photo</source>
      <translation>Le dossier de chaque photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of finished pictures does not exist.</source>
      <translation>Le dossier des images finies n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of raws does not exist.</source>
      <translation>Le dossier des raws n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The folder of raws for the Restore-Net does not exist.</source>
      <translation>Le dossier de raws pour le Restore-Net n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The folder {folder} can't be made: {reason}.</source>
      <translation>Impossible de créer le dossier {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The folder {folder} can't be made: {reason}. Choose another one.</source>
      <translation>Le dossier {folder} ne peut être créé : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>The folder {folder} can't be reached: {reason}. Its photos come back as soon as it is there again.</source>
      <translation>Le dossier {folder} est inaccessible : {reason}. Ses photos reviennent dès qu'il est là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>The folder {folder} can't be read: {strerror}.</source>
      <translation>Le dossier {folder} ne peut être lu : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The folder {folder} can't be written. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>On ne peut écrire dans le dossier {folder}. Les réglages de ses photos sont gardés dans votre dossier de données ({parent}) ; camnet_gui les y trouve.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder {folder} does not exist.</source>
      <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} does not exist: make it, or choose another one.</source>
      <translation>Le dossier {folder} n'existe pas : créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} has gone: make it again, or choose another one.</source>
      <translation>Le dossier {folder} a disparu : recréez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The folder {folder} is gone: connect its drive again and start anew; it goes on from there.</source>
      <translation>Le dossier {folder} a disparu : rebranchez son disque et recommencez ; cela reprendra là où c'en était.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The graphics card has not enough memory: learning goes on on the processor, more slowly.</source>
      <translation>La carte graphique n'a pas assez de mémoire : l'apprentissage continue sur le processeur, plus lentement.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The language of menus, controls and tips. Names of files and messages of the system stay as they are.</source>
      <translation>La langue des menus, réglages et infobulles. Les noms de fichiers et messages du système restent tels quels.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/kept.py" />
      <location filename="../../camnet_gui/teach/learning.py" />
      <location filename="../../camnet_gui/teach/rest.py" />
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The lesson can't be kept in {folder}: {reason}.</source>
      <translation>L'apprentissage ne peut être gardé dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports can't be kept in {folder}: {reason}.</source>
      <translation>La liste des exports ne peut être gardée dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports could not be read and starts afresh ({error}).</source>
      <translation>La liste des exports n'a pu être lue et repart de zéro ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The loss is no longer a number: train again with a lower rate.</source>
      <translation>La perte n’est plus un nombre : recommencez avec un taux plus faible.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The minutes above</source>
      <translation>Les minutes ci-dessus</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern holds {{{field}}}, which means nothing: use {known}.</source>
      <translation>Le modèle de nom contient {{{field}}}, qui ne signifie rien : utilisez {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern “{pattern}” can't be read: write fields as {{name}}.</source>
      <translation>Le modèle de nom « {pattern} » est illisible : écrivez les champs ainsi : {{name}}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The nearest style is {start}, with {score:.1f} dB on held-out photos.</source>
      <translation>Le style le plus proche est {start}, à {score:.1f} dB sur les photos mises de côté.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/files.py" />
      <source>The old file is kept as {name}.</source>
      <translation>L'ancien fichier est gardé sous le nom {name}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The pairs of {camera} are too small or too bright to learn from.</source>
      <translation>Les paires de {camera} sont trop petites ou trop claires pour apprendre.</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film</source>
      <translation>La palette d'un négatif couleur tiré sur film</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film. Warm highlights, cool shadows, quiet greens.</source>
      <translation>La palette d'un négatif couleur tiré sur film. Hautes lumières chaudes, ombres froides, verts discrets.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>The pane that the scope looks at; the raw histogram always looks at the sensor</source>
      <translation>La vue que regarde l'instrument ; l'histogramme brut regarde toujours le capteur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>The panes show every pixel at this size already. The loupe appears where you zoom out.</source>
      <translation>Les vues montrent déjà chaque pixel à cette taille. La loupe apparaît quand vous réduisez l'affichage.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's</source>
      <translation>Celui de l’article</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's has many times the weights and begins with fresh ones: for hours on a graphics card. Photos in such a style take many times as long to develop</source>
      <translation>Celui de l’article a bien plus de poids et part de zéro : pour des heures sur une carte graphique. Les photos d’un tel style se développent bien plus lentement</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>The paper's net came to {after:.1f} dB on photos held out, the nearest style to {before:.1f} dB: it begins with fresh weights, and needs hours on a graphics card.</source>
      <translation>Le réseau de l’article atteint {after:.1f} dB sur les photos mises de côté, le style le plus proche {before:.1f} dB : il part de zéro et demande des heures sur une carte graphique.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>The photo above, as it is now</source>
      <translation>La photo ci-dessus, telle qu’elle est maintenant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>The photo doesn't tell its lens, and lensfun doesn't know one for this camera.</source>
      <translation>La photo ne dit pas son objectif, et lensfun n'en connaît pas pour cet appareil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The photo's folder</source>
      <translation>Le dossier de la photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>The picture goes along when the style is exported.</source>
      <translation>L'image accompagne le style quand il est exporté.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The picture is smaller than 8 × 8 pixels: the file is damaged.</source>
      <translation>L'image fait moins de 8 × 8 pixels : le fichier est endommagé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets can't be saved in {folder}: {reason}.</source>
      <translation>Les préréglages ne peuvent être enregistrés dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {name} are damaged and start afresh.</source>
      <translation>Les préréglages dans {name} sont endommagés et repartent de zéro.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {path} could not be read ({reason}).</source>
      <translation>Les préréglages dans {path} n'ont pu être lus ({reason}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The processor</source>
      <translation>Le processeur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program ended unexpectedly last time.</source>
      <translation>Le programme s'est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program wrote this report. It is sent nowhere; copy it when you tell someone of the problem. It holds versions, the end of the log and where in the program it happened, and file names without folders.</source>
      <translation>Le programme a écrit ce rapport. Il n'est envoyé nulle part ; copiez-le quand vous parlez du problème à quelqu'un. Il contient des versions, la fin du journal et l'endroit du programme, et des noms de fichiers sans dossiers.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The raw stage is an 8-bit view of the mosaic without colours: choose jpeg or png8.</source>
      <translation>L'étape RAW est une vue 8 bits de la mosaïque sans couleurs : choisissez jpeg ou png8.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The raws don't tell which camera took them, so that no weights can be made for it.</source>
      <translation>Les raws n’indiquent pas leur appareil : on ne peut pas faire de poids pour lui.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The run can't be written to {folder}: {reason}.</source>
      <translation>Impossible d’écrire dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The sRGB view is in sRGB: leave out the view, or the other colour space.</source>
      <translation>La vue sRGB est en sRGB : omettez la vue ou l’autre espace colorimétrique.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>The screen's profile</source>
      <translation>Le profil de l'écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>The second style “{second_style}” is not installed and was left out.</source>
      <translation>Le second style « {second_style} » n'est pas installé et a été omis.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be read and start afresh ({error}).</source>
      <translation>Les réglages n'ont pu être lus et repartent de zéro ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be saved in {folder}: {reason}.</source>
      <translation>Les réglages n'ont pu être enregistrés dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The size must be greater than zero, and at most a million.</source>
      <translation>La taille doit être supérieure à zéro et d'un million au plus.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>The stage that this window shows</source>
      <translation>L'étape que montre cette fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>The style of the finished picture: choose the look first, then adjust light and colour</source>
      <translation>Le style de l'image finie : choisissez d'abord le rendu, puis réglez lumière et couleur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{key}” was taken away meanwhile.</source>
      <translation>Le style « {key} » a été retiré entre-temps.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>The style “{name}” is not installed; the photo keeps the one it has.</source>
      <translation>Le style « {name} » n'est pas installé ; la photo garde le sien.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>The style “{name}” was moved to the trash.</source>
      <translation>Le style « {name} » a été mis à la corbeille.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <source>The style “{style}” is not installed; {name} is shown instead. The photo keeps its style: import it, or choose another one.</source>
      <translation>Le style « {style} » n'est pas installé ; {name} est montré à sa place. La photo garde son style : importez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{style}” is not installed; {name} is used instead.</source>
      <translation>Le style « {style} » n’est pas installé ; {name} est utilisé à la place.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The thumbnails of all folders together. When it is full, those go that were not shown for longest.</source>
      <translation>Les vignettes de tous les dossiers. S'il est plein, celles qui n'ont pas été montrées depuis longtemps s'en vont.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>The usual weights restore this photo: {error}</source>
      <translation>Les poids habituels restaurent cette photo : {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The weights can't be written to {path}: {reason}.</source>
      <translation>Les poids ne peuvent être écrits dans {path} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The whole folder</source>
      <translation>Tout le dossier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>There are no pictures whose colours could be learned.</source>
      <translation>Il n’y a aucune image dont les couleurs pourraient être apprises.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>There are no raw photos in {folder}.</source>
      <translation>Il n'y a pas de photos RAW dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There are no raws to learn from: choose a folder that holds raws and finished pictures.</source>
      <translation>Il n'y a pas de RAW à apprendre : choisissez un dossier contenant des RAW et des images finies.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>There are too few scenes of {camera}: at least two are needed, ten are a good beginning.</source>
      <translation>Il y a trop peu de scènes de {camera} : il en faut au moins deux, dix sont un bon début.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>There is a preset named {name} already: choose another name.</source>
      <translation>Il y a déjà un préréglage nommé {name} : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is a style called “{name}” already: choose another name.</source>
      <translation>Il y a déjà un style nommé « {name} » : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>There is a style of this name already.</source>
      <translation>Un style porte déjà ce nom.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>There is no device “{name}”; here are: {choices}.</source>
      <translation>Il n'y a pas de périphérique « {name} » ; il y a ici : {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>There is no export preset “{name}”: choose one of {choices}.</source>
      <translation>Il n'y a pas de préréglage d'export « {name} » : choisissez parmi {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>There is no folder {folder} with finished pictures.</source>
      <translation>Il n'y a pas de dossier {folder} avec des images finies.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/match.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>There is no folder {folder}.</source>
      <translation>Il n'y a pas de dossier {folder}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no format “{format}”: choose one of {choices}.</source>
      <translation>Il n'y a pas de format « {format} » : choisissez parmi {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>There is no log yet ({strerror}).</source>
      <translation>Il n'y a pas encore de journal ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is no pair to learn from: at least two are needed.</source>
      <translation>Il n’y a aucune paire pour apprendre : il en faut au moins deux.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>There is no picture of this pane yet.</source>
      <translation>Il n'y a pas encore d'image de cette vue.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There is no shipped style to begin with: install the program again.</source>
      <translation>Il n'y a pas de style fourni pour commencer : réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no size “{mode}”: choose one of {choices}.</source>
      <translation>Il n'y a pas de taille « {mode} » : choisissez parmi {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is no style “{wanted}”: choose one of {known}.</source>
      <translation>Il n'y a pas de style « {wanted} » : choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>There is no style: install the program again.</source>
      <translation>Il n'y a aucun style : réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>There is no {what} {path}.</source>
      <translation>{what} {path} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no {what} “{value}”: choose one of {choices}.</source>
      <translation>« {value} » ({what}) n'existe pas : choisissez parmi {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>There is no “{exists}” for existing files: choose {choices}.</source>
      <translation>« {exists} » n'existe pas pour les fichiers existants : choisissez {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>There is not enough memory to develop this picture, even in the smallest tiles.</source>
      <translation>La mémoire ne suffit pas pour développer cette image, même par les plus petites tuiles.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>There is not enough memory to learn: close other programs and start again; it goes on from there.</source>
      <translation>La mémoire ne suffit pas pour apprendre : fermez d'autres programmes et recommencez ; cela reprendra là où c'en était.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is only one pair to learn from: at least two are needed.</source>
      <translation>Il n’y a qu’une paire pour apprendre : il en faut au moins deux.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>This file holds no Bayer mosaic ({kind}): there are no sites to count.</source>
      <translation>Ce fichier n'a pas de mosaïque de Bayer ({kind}) : il n'y a pas de photosites à compter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>This file is already demosaiced: denoise and white balance were fixed by its maker.</source>
      <translation>Ce fichier est déjà dématricé : débruitage et balance des blancs ont été fixés par son auteur.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>This lesson is being learned already: wait for it, or delete {path} if no other program runs.</source>
      <translation>Cet apprentissage est déjà en cours : attendez, ou supprimez {path} si aucun autre programme ne tourne.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>This name can't be used: {strerror}.</source>
      <translation>Ce nom ne peut servir : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>This photo holds no JPEG of its camera: there is nothing to compare with.</source>
      <translation>Cette photo ne contient pas de JPEG de son appareil : il n'y a rien à comparer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is clipped, so its colour isn't known: pick a darker grey.</source>
      <translation>Cet endroit est écrêté, sa couleur est donc inconnue : prenez un gris plus sombre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is too dark to tell its colour: pick a brighter grey.</source>
      <translation>Cet endroit est trop sombre pour en connaître la couleur : prenez un gris plus clair.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Those I taught…</source>
      <translation>Ceux que j’ai appris…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Three stages of one photo</source>
      <translation>Trois étapes d'une photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/first_look.py" />
      <source>Thumbnail</source>
      <translation>Vignette</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Thumbnails on disk</source>
      <translation>Vignettes sur le disque</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time for learning</source>
      <translation>Temps d'apprentissage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Time taken</source>
      <translation>Heure de prise de vue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tint</source>
      <translation>Teinte</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>To the folders; what was read of the pairs is kept</source>
      <translation>Aux dossiers ; ce qui a été lu des paires est conservé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>To the right, light and dark tones move apart around the middle; left, together.</source>
      <translation>Vers la droite, tons clairs et sombres s'écartent autour du milieu ; vers la gauche, ils se rapprochent.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Together</source>
      <translation>Ensemble</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Tone</source>
      <translation>Tons</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Tour</source>
      <translation>Visite guidée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Trained on the user's own pictures; it belongs to the user.</source>
      <translation>Appris sur les images de l’utilisateur ; il lui appartient.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Tristimulus values of RESTORED, 1 where the sensor clips; white is D65</source>
      <translation>Composantes trichromatiques de RESTORED, 1 où le capteur sature ; le blanc est D65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tungsten</source>
      <translation>Tungstène</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;left</source>
      <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;right</source>
      <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn left</source>
      <translation>Tourner à gauche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn left by 90°</source>
      <translation>Tourner à gauche de 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn right</source>
      <translation>Tourner à droite</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn right by 90°</source>
      <translation>Tourner à droite de 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture left by 90°</source>
      <translation>Tourner l'image à gauche de 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture right by 90°</source>
      <translation>Tourner l'image à droite de 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Turns the picture clockwise; it is cropped so that no empty corners show.</source>
      <translation>Tourne l'image dans le sens horaire ; elle est recadrée pour qu'aucun coin vide ne se voie.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Type what you want to do</source>
      <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Unedited</source>
      <translation>Sans retouches</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Unknown camera</source>
      <translation>Appareil inconnu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Unrated</source>
      <translation>Sans note</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Use it</source>
      <translation>L'utiliser</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Use it now</source>
      <translation>L'utiliser maintenant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Use the whole screen for pictures and tools; Esc goes back</source>
      <translation>Utiliser tout l'écran pour images et outils ; Échap revient</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Use the whole screen that this window is on (F11; Esc goes back)</source>
      <translation>Utiliser tout l'écran où se trouve cette fenêtre (F11 ; Échap revient)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Use this key</source>
      <translation>Utiliser cette touche</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>VGG-19 (*.safetensors *.pth)</source>
      <translation>VGG-19 (*.safetensors *.pth)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Values of the sensor (DN) and EV below saturation, per colour of the filter</source>
      <translation>Valeurs du capteur (DN) et EV sous la saturation, par couleur du filtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Vectorscope</source>
      <translation>Vecteurscope</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Vibrance</source>
      <translation>Vibrance</translation>
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
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Vivid</source>
      <translation>Vif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Wanted</source>
      <translation>Voulu</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Waveform</source>
      <translation>Forme d'onde</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Weaker: unpaired. This is what was told from the tones and colours of your finished pictures, laid over {good} scenes. Take the tick away from those that look wrong.</source>
      <translation>Plus faible : sans paires. Voici ce qui a été déduit des tons et des couleurs de vos images finies, appliqué à {good} scènes. Décochez celles qui ne conviennent pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Weights of VGG-19</source>
      <translation>Poids de VGG-19</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Weights: MIT. Trained on photographs with these origins and licences: {origins}</source>
      <translation>Poids : MIT. Appris sur des photographies de ces origines et sous ces licences : {origins}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What RawTherapee makes of the raws with it.</source>
      <translation>Ce que RawTherapee tire des RAW avec lui.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What Restore-&amp;Net changed</source>
      <translation>Ce que Restore-&amp;Net a changé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What Restore-Net changed</source>
      <translation>Ce que Restore-Net a changé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What darktable makes of the raws with it.</source>
      <translation>Ce que darktable tire des RAW avec lui.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>What did it change?</source>
      <translation>Qu'est-ce que cela a changé ?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>What happens on these pages, with pictures</source>
      <translation>Ce qui se passe sur ces pages, en images</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>What is shown when no photo was asked for.</source>
      <translation>Ce qui est montré quand aucune photo n'a été demandée.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>What it does</source>
      <translation>Ce que cela fait</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>What it learned stays: the same name and folders go on from there.</source>
      <translation>Ce qui est appris reste : le même nom et les mêmes dossiers reprennent là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>What it learns helps photos that it has not seen as much as those that it learns from.</source>
      <translation>Ce qu’il apprend profite autant aux photos qu’il n’a pas vues qu’à celles dont il apprend.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>What others may do with the style when you pass it on; choose, or write your own</source>
      <translation>Ce que d’autres peuvent faire du style si vous le transmettez ; choisissez, ou écrivez la vôtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What the &amp;style changed</source>
      <translation>Ce &amp;que le style a changé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>What the curves show</source>
      <translation>Ce que montrent les courbes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>What the nets run on</source>
      <translation>Sur quoi tournent les réseaux</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What the style changed</source>
      <translation>Ce que le style a changé</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was learned before is damaged: learning begins anew.</source>
      <translation>Ce qui avait été appris est endommagé : l'apprentissage recommence.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was read of the pairs before is damaged: all are read anew.</source>
      <translation>Ce qui avait été lu des paires est endommagé : toutes sont relues.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>When the program starts</source>
      <translation>Au démarrage du programme</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where black begins: to the left, more tones become pure black.</source>
      <translation>Où commence le noir : vers la gauche, plus de tons deviennent noir pur.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Where they lie apart; else empty</source>
      <translation>S’ils sont à part ; sinon vide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where white begins: to the right, more tones become pure white.</source>
      <translation>Où commence le blanc : vers la droite, plus de tons deviennent blanc pur.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance</source>
      <translation>Balance des blancs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/develop.py" />
      <source>White balance can't be picked: this file was demosaiced by its camera.</source>
      <translation>La balance des blancs ne peut être prélevée : ce fichier a été dématricé par l'appareil.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {shown}, {shown2}
White balance</source>
      <translation>Balance des blancs {shown}, {shown2}
Balance des blancs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {text}</source>
      <translation>Balance des blancs {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance: what counts as neutral grey</source>
      <translation>Balance des blancs : ce qui compte comme gris neutre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>White point</source>
      <translation>Point blanc</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Whole picture</source>
      <translation>Image entière</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>With its earlier edits</source>
      <translation>Avec ses modifications antérieures</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Within width × height</source>
      <translation>Dans largeur × hauteur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Without the question the program ends at once. The export goes on at the next start either way.</source>
      <translation>Sans la question, le programme se ferme aussitôt. Dans les deux cas, l'export reprend au prochain démarrage.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Without the raws they were made from: only tones and colours can be told, which is weaker than learning from pairs. Raws of your camera help, but none are needed.</source>
      <translation>Sans les raws dont elles sont issues : seuls les tons et les couleurs se devinent, ce qui est plus faible qu’un apprentissage par paires. Des raws de votre appareil aident, mais ne sont pas nécessaires.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Write it to a file, for others or another computer</source>
      <translation>L'écrire dans un fichier, pour d'autres ou un autre ordinateur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture at once, as the last one was</source>
      <translation>Écrire l'image tout de suite, comme la dernière</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture to a file: JPEG, PNG, TIFF, AVIF, DNG</source>
      <translation>Écrire l'image dans un fichier : JPEG, PNG, TIFF, AVIF, DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>X-Trans</source>
      <translation>X-Trans</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>XYZ with gamma has no colour space: leave out the one or the other.</source>
      <translation>XYZ avec gamma n'a pas d'espace de couleur : omettez l'un ou l'autre.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>XYZ, γ 2.2</source>
      <translation>XYZ, γ 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are of the night</source>
      <translation>Oui, mes images sont de nuit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are somewhat noisy</source>
      <translation>Oui, mes images sont un peu bruitées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures have little noise</source>
      <translation>Oui, mes images ont peu de bruit</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>You have the style “{name}” already.</source>
      <translation>Vous avez déjà le style « {name} ».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Your own</source>
      <translation>Les vôtres</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Your share of the disk is used up: {path} was not written.</source>
      <translation>Votre quota de disque est épuisé : {path} n'a pas été écrit.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Z shows one picture pixel on one screen pixel, where the mouse is, and the whole picture again. Judge noise and sharpness there.</source>
      <translation>Z montre un pixel d'image sur un pixel d'écran, là où est la souris, puis à nouveau l'image entière. Jugez-y bruit et netteté.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>A&amp;grandir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>&amp;Réduire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Zoom and place go together in both windows; without it this one keeps its own</source>
      <translation>Zoom et position vont ensemble dans les deux fenêtres ; sinon celle-ci garde les siens</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom at the cursor</source>
      <translation>Zoomer au curseur</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/retouch.py" />
      <source>a part of the finished picture ({area:.0%} of it) was retouched by hand</source>
      <translation>une partie de l’image finie ({area:.0%}) a été retouchée à la main</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>a raw tells neither shutter nor ISO, so its exposure is not known</source>
      <translation>un raw n’indique ni vitesse ni ISO : son exposition est inconnue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>all three</source>
      <translation>les trois</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>any</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>below −6 EV</source>
      <translation>sous −6 EV</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>black</source>
      <translation>noir</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>blue clipped</source>
      <translation>bleu écrêté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than bilinear</source>
      <translation>plus clair que bilinéaire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than the plain rendition</source>
      <translation>plus clair que le rendu simple</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than white</source>
      <translation>plus clair que le blanc</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>built in</source>
      <translation>fourni</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>camnet_gui – second window</source>
      <translation>camnet_gui – seconde fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>classical: {kind}</source>
      <translation>classique : {kind}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>counts the photos; {number:03} gives 001</source>
      <translation>compte les photos ; {number:03} donne 001</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>cropped to {area:.0%}</source>
      <translation>recadrée à {area:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than bilinear</source>
      <translation>plus sombre que bilinéaire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than the plain rendition</source>
      <translation>plus sombre que le rendu simple</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>day of the exposure, 2026-05-17</source>
      <translation>jour de la prise de vue, 2026-05-17</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>distortion</source>
      <translation>distorsion</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>edited</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>enhance</source>
      <translation>style</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>four-colour mosaic</source>
      <translation>mosaïque 4 couleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from fresh weights; the nearest style was {start}, {score:.2f} dB before</source>
      <translation>à partir de poids neufs ; le style le plus proche était {start}, {score:.2f} dB avant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}</source>
      <translation>à partir de {start}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}, {score:.2f} dB before</source>
      <translation>à partir de {start}, {score:.2f} dB avant</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}; added to it: {new} less {old}</source>
      <translation>à partir de {start} ; ajouté : {new} moins {old}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>green clipped</source>
      <translation>vert écrêté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds control characters</source>
      <translation>contient des caractères de contrôle</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds markup</source>
      <translation>contient du balisage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>in focus</source>
      <translation>net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is empty</source>
      <translation>est vide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is longer than {most} characters</source>
      <translation>dépasse {most} caractères</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no burst: its settings, time or subfolder are its own</source>
      <translation>il n’appartient à aucune rafale : réglages, heure ou sous-dossier différents</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no scene with a long exposure: its time or subfolder are its own</source>
      <translation>il n’appartient à aucune scène à pose longue : heure ou sous-dossier différents</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it has no Bayer mosaic that could be averaged</source>
      <translation>il n’a pas de mosaïque de Bayer à moyenner</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is exposed as long as the long exposure</source>
      <translation>il est exposé aussi longtemps que la pose longue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is not like the others: its place can't be found</source>
      <translation>il ne ressemble pas aux autres : sa place est introuvable</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it is the truth of the others, no pair of its own</source>
      <translation>il sert de référence aux autres, ce n’est pas une paire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>its configuration names different numbers of levels</source>
      <translation>sa configuration indique des nombres de niveaux différents</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>its mosaic is of another kind</source>
      <translation>sa mosaïque est d’un autre type</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lateral colour</source>
      <translation>aberration latérale</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>lens corrected by the camera: up to {pixels:.0f} px off</source>
      <translation>objectif corrigé par l'appareil : jusqu'à {pixels:.0f} px d'écart</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lensfun doesn't know this lens: {lens}</source>
      <translation>lensfun ne connaît pas cet objectif : {lens}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear DNG</source>
      <translation>DNG linéaire</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear, γ 2.2</source>
      <translation>linéaire, γ 2,2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>looks like a path</source>
      <translation>ressemble à un chemin</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>macOS</source>
      <translation>macOS</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>made from the raw</source>
      <translation>faite d'après le RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>middle grey ±½</source>
      <translation>gris moyen ±½</translation>
    </message>
    <message>
      <source>monochrome</source>
      <translation>monochrome</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>more colourful than sRGB</source>
      <translation>plus coloré que sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>no mosaic in this file</source>
      <translation>pas de mosaïque dans ce fichier</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no short exposure fits the long one ({reasons})</source>
      <translation>aucune pose courte ne correspond à la longue ({reasons})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no two frames of the burst fit together ({reasons})</source>
      <translation>aucune paire d’images de la rafale ne concorde ({reasons})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>non-Bayer mosaic</source>
      <translation>mosaïque non Bayer</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>not aligned: too little detail</source>
      <translation>non alignée : trop peu de détails</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>not ready yet</source>
      <translation>pas encore prêt</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>nothing, so sRGB</source>
      <translation>rien, donc sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>other orientation</source>
      <translation>autre orientation</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos held out</source>
      <translation>photos mises de côté</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos it learns from</source>
      <translation>photos d’apprentissage</translation>
    </message>
    <message>
      <source>prepare</source>
      <translation>préparation</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lecture</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>red clipped</source>
      <translation>rouge écrêté</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>restauration</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>sRGB view</source>
      <translation>vue sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, as chosen</source>
      <translation>sRGB, selon votre choix</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, which the desktop converts for the screen</source>
      <translation>sRGB, que le bureau convertit pour l'écran</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>something moved in {share:.0%} of the picture</source>
      <translation>quelque chose a bougé dans {share:.0%} de l’image</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>steps</source>
      <translation>étapes</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the X server</source>
      <translation>serveur X</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the camera</source>
      <translation>l'appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the camera moved by {pixels:.1f} pixels</source>
      <translation>l’appareil a bougé de {pixels:.1f} pixels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the desktop</source>
      <translation>bureau</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture does not show what the raw shows</source>
      <translation>l’image finie ne montre pas ce que montre le raw</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is blurred</source>
      <translation>l’image finie est floue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is too small: {scale:.0%} of the raw's size, {least:.0%} are needed</source>
      <translation>l’image finie est trop petite : {scale:.0%} de la taille du raw, il faut {least:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is warped by up to {pixels:.1f} pixels: turn lens correction off</source>
      <translation>l’image finie est déformée jusqu’à {pixels:.1f} pixels : désactivez la correction d’objectif</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture shows only {area:.0%} of the frame, {least:.0%} are needed</source>
      <translation>l’image finie ne montre que {area:.0%} du cadre, il faut {least:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the light changed by {share:+.0%}</source>
      <translation>la lumière a changé de {share:+.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>the name</source>
      <translation>le nom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the photo's file name</source>
      <translation>le nom de fichier de la photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>the photographs named in the licence, every tenth held out</source>
      <translation>les photographies citées dans la licence, une sur dix mise à part</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>the raw holds no picture of the camera's</source>
      <translation>le RAW ne contient pas d'image de l'appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the raw shows nothing: it is dark or empty</source>
      <translation>le raw ne montre rien : il est sombre ou vide</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>the same</source>
      <translation>identique</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>the style “{name}”</source>
      <translation>le style « {name} »</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the style, or the stage</source>
      <translation>le style, ou l'étape</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>the tensor {tensor} does not fit its configuration.</source>
      <translation>le tenseur {tensor} ne correspond pas à la configuration.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>there is no finished picture of it</source>
      <translation>il n'y en a pas d'image finie</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>there is no finished picture of this name</source>
      <translation>il n'y a pas d'image finie de ce nom</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>three-colour raw</source>
      <translation>RAW à 3 couleurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>time and camera</source>
      <translation>heure et appareil</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>time of the exposure, 183005</source>
      <translation>heure de la prise de vue, 183005</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>turned {angle:+.1f}°</source>
      <translation>tournée de {angle:+.1f}°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>two of them: mixed</source>
      <translation>deux d'entre eux : mélange</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>unexpected error, {kind}: {error} (set CAMNET_DEBUG=1 to see where)</source>
      <translation>erreur inattendue, {kind} : {error} (CAMNET_DEBUG=1 montre où)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>vignetting</source>
      <translation>vignetage</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>warped by {pixels:.1f} px</source>
      <translation>déformée de {pixels:.1f} px</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>what both pictures show is only {width} × {height} pixels</source>
      <translation>ce que montrent les deux images ne fait que {width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>what it shows</source>
      <translation>ce qu'elle montre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>white and above</source>
      <translation>blanc et au-delà</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>x {x}  y {y}</source>
      <translation>x {x}  y {y}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>year of the exposure</source>
      <translation>année de la prise de vue</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>yours</source>
      <translation>à vous</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{across} × {down} pixels are too many: choose a smaller size.</source>
      <translation>{across} × {down} pixels, c'est trop : choisissez une taille plus petite.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for any restored pictures</source>
      <translation>{architecture}, pour toute image restaurée</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for restored pictures of {parent}</source>
      <translation>{architecture}, pour les images restaurées par {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{before} → {after} dB</source>
      <translation>{before} → {after} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{camera}: {scenes} scenes to learn from, {held} held out.</source>
      <translation>{camera} : {scenes} scènes pour apprendre, {held} mises de côté.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} finished pictures are too few to tell their look without raws: at least {least} are needed.</source>
      <translation>{count} images finies ne suffisent pas à deviner leur rendu sans raws : il en faut au moins {least}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} pairs ({how}), held-out ones chosen by shoot</source>
      <translation>{count} paires ({how}), celles mises à part choisies par séance</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs are left out: black and white and colour are mixed.</source>
      <translation>{count} paires sont laissées de côté : noir et blanc et couleur sont mélangés.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{count} pairs of other cameras than {camera} are left out.</source>
      <translation>{count} paires d’autres appareils que {camera} sont laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>{count} pairs that were read before are damaged and are read anew.</source>
      <translation>{count} paires déjà lues sont endommagées et sont relues.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs to learn from, {held} held out for validation.</source>
      <translation>{count} paires pour apprendre, {held} mises de côté pour vérifier.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{count} photos are exported while you go on.</source>
      <translation>{count} photos sont exportées pendant que vous continuez.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} pictures are left out: black and white and colour are mixed.</source>
      <translation>{count} images sont écartées : le noir et blanc et la couleur sont mélangés.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} scenes ({how}), held-out ones chosen by shoot</source>
      <translation>{count} scènes ({how}), celles mises à part choisies par séance</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{count} styles are chosen</source>
      <translation>{count} styles sont choisis</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>{error} The CPU is used instead.</source>
      <translation>{error} Le processeur est utilisé à la place.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} The screen is taken for sRGB.</source>
      <translation>{error} L'écran est considéré comme sRGB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} There is no soft proof.</source>
      <translation>{error} Pas d'épreuvage.</translation>
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
      <translation>{failed} en échec.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{first}; {second}</source>
      <translation>{first} ; {second}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{folder} can't be written to: choose a folder that you may write to.</source>
      <translation>On ne peut écrire dans {folder} : choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>{folder} holds no finished pictures (JPEG, PNG or TIFF): choose the folder with yours.</source>
      <translation>{folder} ne contient pas d’images finies (JPEG, PNG ou TIFF) : choisissez le dossier qui contient les vôtres.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds no raw files: choose the folder with your raws.</source>
      <translation>{folder} ne contient pas de fichiers RAW : choisissez le dossier qui contient vos RAW.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{folder} holds no {file}: make pairs there with `camnet prepare`.</source>
      <translation>{folder} ne contient pas {file} : créez-y des paires avec `camnet prepare`.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds pairs made otherwise (restored: {restored}, enhanced: {enhanced}, size {size}): choose another folder or give --overwrite.</source>
      <translation>{folder} contient des paires faites autrement (restauré : {restored}, fini : {enhanced}, taille {size}) : choisissez un autre dossier ou donnez --overwrite.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{free}, as {name} exists already.</source>
      <translation>{free}, car {name} existe déjà.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>{key} belongs to {whose} now, which would lose it.</source>
      <translation>{key} appartient à {whose}, qui la perdrait.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{names_of} moved to the trash</source>
      <translation>{names_of} à la corbeille</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>{name} ({shown} of {names} held out)</source>
      <translation>{name} ({shown} sur {names} mises de côté)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>{name} can't be fine-tuned for a camera: it is of the paper's kind.</source>
      <translation>{name} ne peut pas être affiné pour un appareil : il est du type de l’article.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be moved to the trash: the system refused it.</source>
      <translation>{name} ne peut être mis à la corbeille : le système a refusé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be opened: there is not enough memory for it.</source>
      <translation>{name} ne peut être ouvert : la mémoire ne suffit pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be put back from the trash: {reason}.</source>
      <translation>{name} ne peut être repris de la corbeille : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read as a raw picture: {reason}.</source>
      <translation>{name} ne peut être lu comme image RAW : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read: permission denied.</source>
      <translation>{name} ne peut être lu : accès refusé.</translation>
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
      <translation>{name} ne peut être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} can't be written here, as Pillow was built without it: choose another format.</source>
      <translation>{name} ne peut être écrit ici, Pillow étant compilé sans lui : choisissez un autre format.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} can't be written: {reason}.</source>
      <translation>{name} ne peut être écrit : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{name} can't hold {format}: give it a name in {choices}.</source>
      <translation>{name} ne convient pas à {format} : donnez un nom en {choices}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} does not exist.</source>
      <translation>{name} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and is replaced.</source>
      <translation>{name} existe déjà et sera remplacé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and would be kept: nothing to export.</source>
      <translation>{name} existe déjà et serait conservé : rien à exporter.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} exists already.</source>
      <translation>{name} existe déjà.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>{name} exists already: in the export queue, “Try again” replaces it or keeps both.</source>
      <translation>{name} existe déjà : dans la file d'export, « Réessayer » le remplace ou garde les deux.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already; you are asked before anything is written.</source>
      <translation>{name} existe déjà ; on vous demandera avant d'écrire.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} has format version {version}; this program reads version {known}.</source>
      <translation>{name} est au format version {version} ; ce programme lit la version {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds a document type, which XMP files have no use for: it was left alone.</source>
      <translation>{name} contient un type de document, inutile dans un fichier XMP : il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} holds a net for the stage “{stage}”, but “{wanted}” is needed here.</source>
      <translation>{name} contient un réseau pour l'étape « {stage} », mais il faut ici « {wanted} ».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} holds at most {longest} pixels a side: choose PNG or TIFF, or a smaller size.</source>
      <translation>{name} contient au plus {longest} pixels de côté : choisissez PNG, TIFF ou une taille plus petite.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds no XMP: it was left alone.</source>
      <translation>{name} ne contient pas de XMP : il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/perceptual.py" />
      <source>{name} holds no weights of VGG-19: give torchvision's, as .safetensors or .pth.</source>
      <translation>{name} ne contient pas de poids de VGG-19 : donnez ceux de torchvision, en .safetensors ou .pth.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>{name} holds unusable values, which were reset: {names}.</source>
      <translation>{name} contient des valeurs inutilisables, qui ont été remises à zéro : {names}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} holds values that are not numbers.</source>
      <translation>{name} contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} holds weights that no training gives.</source>
      <translation>{name} contient des poids qu'aucun entraînement ne donne.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a DNG{kind}, which LibRaw does not decode: convert it to a plain DNG.</source>
      <translation>{name} est un DNG{kind} que LibRaw ne décode pas : convertissez-le en DNG simple.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is a folder or a device, no weights file.</source>
      <translation>{name} est un dossier ou un périphérique, pas un fichier de poids.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a folder, not a raw picture.</source>
      <translation>{name} est un dossier, pas une image RAW.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged or cut short: its picture data end too early or make no sense.</source>
      <translation>{name} est endommagé ou tronqué : ses données d'image finissent trop tôt ou n'ont pas de sens.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged or its configuration is not valid.</source>
      <translation>{name} est endommagé ou sa configuration n'est pas valide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is damaged or no XMP file: it was left alone.</source>
      <translation>{name} est endommagé ou n'est pas un fichier XMP : il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged, cut short, or of a kind of raw that LibRaw does not decode.</source>
      <translation>{name} est endommagé, tronqué ou d'un type de RAW que LibRaw ne décode pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged: its checksum does not fit.</source>
      <translation>{name} est endommagé : sa somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is empty.</source>
      <translation>{name} est vide.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is larger than any XMP file should be: it was left alone.</source>
      <translation>{name} est plus grand que ne devrait l'être un fichier XMP : il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it has no Bayer mosaic.</source>
      <translation>{name} est laissé de côté : il n’a pas de mosaïque de Bayer.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it is too noisy to serve as truth; take low ISO.</source>
      <translation>{name} est laissé de côté : trop bruité pour servir de référence ; prenez un ISO faible.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: {reason}</source>
      <translation>{name} est écarté : {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restore_files.py" />
      <source>{name} is no Restore-Net but a style.</source>
      <translation>{name} n’est pas un Restore-Net mais un style.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is no colour profile: choose a file in .icc or .icm.</source>
      <translation>{name} n'est pas un profil de couleur : choisissez un fichier .icc ou .icm.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is no longer in {folder}. It stays on screen, and its edits are kept in your data folder until the file is there again.</source>
      <translation>{name} n’est plus dans {folder}. La photo reste à l’écran, et ses retouches sont conservées dans votre dossier de données jusqu’à ce que le fichier soit de nouveau là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} is no name for a style: let it end in {suffix}.</source>
      <translation>{name} n'est pas un nom de style : terminez-le par {suffix}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a file.</source>
      <translation>{name} n'est pas un fichier.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is not a picture that can be read: JPEG, PNG and TIFF can.</source>
      <translation>{name} n'est pas une image lisible : JPEG, PNG et TIFF le sont.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a raw picture.</source>
      <translation>{name} n'est pas une image RAW.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>{name} is not a style but a net for the stage “{stage}”.</source>
      <translation>{name} n'est pas un style mais un réseau pour l'étape « {stage} ».</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is not a weights file of this program.</source>
      <translation>{name} n'est pas un fichier de poids de ce programme.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is of a kind of raw that can't be read here ({error}).</source>
      <translation>{name} est d'un type de RAW qui ne peut être lu ici ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is there again.</source>
      <translation>{name} est de nouveau là.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is too large for a colour profile: choose another file.</source>
      <translation>{name} est trop grand pour un profil de couleur : choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} is too large to be a .cube file.</source>
      <translation>{name} est trop grand pour un fichier .cube.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is too large to be a finished picture.</source>
      <translation>{name} est trop grand pour une image finie.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is too large: it has {size:.0f} MB, and {most:.0f} are allowed.</source>
      <translation>{name} est trop grand : {size:.0f} Mo, {most:.0f} sont permis.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} makes no picture of a photo.</source>
      <translation>{name} ne fait pas d'image d'une photo.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} names the architecture {architecture} for the wrong stage.</source>
      <translation>{name} indique l'architecture {architecture} pour la mauvaise étape.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} promises another contract than its net keeps.</source>
      <translation>{name} promet autre chose que ce que tient son réseau.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} says that it is {width} × {height} pixels: it is damaged.</source>
      <translation>{name} annonce {width} × {height} pixels : il est endommagé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} should hold {wanted} rows of numbers, but has {count}.</source>
      <translation>{name} devrait contenir {wanted} lignes de nombres, mais en a {count}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} tells no size: LUT_1D_SIZE or LUT_3D_SIZE is missing.</source>
      <translation>{name} n'indique pas de taille : LUT_1D_SIZE ou LUT_3D_SIZE manque.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{name} was moved to the trash.</source>
      <translation>{name} a été mis à la corbeille.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} was not exported. {error}</source>
      <translation>{name} n'a pas été exporté. {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} was replaced by another file. The window still shows the old one.</source>
      <translation>{name} a été remplacé par un autre fichier. La fenêtre montre encore l’ancien.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>{name} – camnet_gui</source>
      <translation>{name} – camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>{name} – second window</source>
      <translation>{name} – seconde fenêtre</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name}, and so on</source>
      <translation>{name}, et ainsi de suite</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from a file</source>
      <translation>{name} (d'un fichier)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from {source}</source>
      <translation>{name} (source : {source})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}, line {number}: {word} comes after the table has begun.</source>
      <translation>{name}, ligne {number} : {word} vient après le début de la table.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{name}: rejected, {why}</source>
      <translation>{name} : rejeté, {why}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}: the domain's lower end must lie below its upper end.</source>
      <translation>{name} : la borne basse du domaine doit être sous la borne haute.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name}: {error}</source>
      <translation>{name} : {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{name}: {reason}</source>
      <translation>{name} : {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} can't be a style's file: give it a name that ends in {suffix}.</source>
      <translation>{path} ne peut pas être un fichier de style : donnez-lui un nom qui se termine par {suffix}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read as a manifest of pairs ({error}).</source>
      <translation>{path} ne peut pas être lu comme liste de paires ({error}).</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>{path} can't be read: install the program again.</source>
      <translation>{path} ne peut pas être lu : réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read: {reason}.</source>
      <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{path} can't be used: {reason}</source>
      <translation>{path} est inutilisable : {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/worker.py" />
      <source>{path} can't be written: is the disk full?</source>
      <translation>{path} ne peut être écrit : le disque est-il plein ?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be written: {reason}.</source>
      <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} exists already: allow overwriting or choose another name.</source>
      <translation>{path} existe déjà : autorisez l'écrasement ou choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} exists already: choose another file, styles and weights are never written over.</source>
      <translation>{path} existe déjà : choisissez un autre fichier, les styles et les poids ne sont jamais écrasés.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{path} exists already: choose another file, styles are never written over.</source>
      <translation>{path} existe déjà : choisissez un autre fichier, les styles ne sont jamais écrasés.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} has version {version}; this program reads version {known}.</source>
      <translation>{path} est de version {version} ; ce programme lit la version {known}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} holds values that are not numbers.</source>
      <translation>{path} contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/match.py" />
      <source>{path} is a file: choose the folder that it lies in.</source>
      <translation>{path} est un fichier : choisissez le dossier qui le contient.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} is a folder: give the file another name.</source>
      <translation>{path} est un dossier : donnez un autre nom au fichier.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no PNG.</source>
      <translation>{path} est endommagé ou n’est pas un PNG.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no TIFF.</source>
      <translation>{path} est endommagé ou n’est pas un TIFF.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is missing: make the pairs again with `camnet prepare --overwrite`.</source>
      <translation>{path} manque : refaites les paires avec `camnet prepare --overwrite`.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/darktable_style.py" />
      <source>{path} is no style of darktable: export the style from darktable again.</source>
      <translation>{path} n’est pas un style darktable : exportez à nouveau le style depuis darktable.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not a linear XYZ picture of this program.</source>
      <translation>{path} n’est pas une image XYZ linéaire de ce programme.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: two pairs have the same name.</source>
      <translation>{path} n’est pas valide : deux paires ont le même nom.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: {where}: {what}.</source>
      <translation>{path} n’est pas valide : {where} : {what}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{path} is the style itself: choose another file.</source>
      <translation>{path} est le style lui-même : choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is too large to be a manifest of pairs.</source>
      <translation>{path} est trop grand pour une liste de paires.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} names a file outside its folder: {name}.</source>
      <translation>{path} nomme un fichier hors de son dossier : {name}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{rating} stars</source>
      <translation>{rating} étoiles</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{said} for the first photo</source>
      <translation>{said} pour la première photo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{score:.0%} alike</source>
      <translation>{score:.0%} de ressemblance</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{selected} selected</source>
      <translation>{selected} sélectionnées</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain black</source>
      <translation>{share:.0%} de l’image finie est d’un noir uni</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain white</source>
      <translation>{share:.0%} de l’image finie est d’un blanc uni</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{share:.0%} of the long exposure are clipped, so that it tells no truth</source>
      <translation>{share:.0%} de la pose longue est écrêtée : elle ne peut servir de référence</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{shown} of {total} photos</source>
      <translation>{shown} sur {total} photos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{size:.0%} of the raw's size</source>
      <translation>{size:.0%} de la taille du RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} Mo</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>{size} × {size} pixels</source>
      <translation>{size} × {size} pixels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{step}: {names}</source>
      <translation>{step} : {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{system}, {count} processors</source>
      <translation>{system}, {count} processeurs</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{text} A report was written.</source>
      <translation>{text} Un rapport a été écrit.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>{tip}
Double click resets it.</source>
      <translation>{tip}
Un double clic réinitialise.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>{tip} Takes effect at the next start.</source>
      <translation>{tip} Prend effet au prochain démarrage.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} is needed for this look: install it so that `{name}` can be found.</source>
      <translation>{title} est nécessaire à ce rendu : installez-le pour que `{name}` soit trouvé.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture: {error}.</source>
      <translation>{title} n'a pas produit d'image : {error}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture; it said: {said}</source>
      <translation>{title} n'a pas produit d'image ; il a dit : {said}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{total} photos</source>
      <translation>{total} photos</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, from</source>
      <translation>{what}, de</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, to</source>
      <translation>{what}, à</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {count} numbers are expected.</source>
      <translation>{where} : {count} nombres sont attendus.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} is no keyword of a .cube file.</source>
      <translation>{where} : {word} n'est pas un mot-clé d'un fichier .cube.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} must be given once, as a number from 2 to {most}.</source>
      <translation>{where} : {word} doit figurer une fois, comme nombre de 2 à {most}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>{words} The best that came of it is shown here; it is not among your styles, unless you keep it.</source>
      <translation>{words} Le meilleur résultat est montré ici ; il n’est pas parmi vos styles, sauf si vous le gardez.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}, {count} to {error}.</source>
      <translation>{words}, {count} à {error}.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}; more pairs are hardly better.</source>
      <translation>{words} ; davantage de paires n’apportent presque rien.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>ΔE2000 (lower is better)</source>
      <translation>ΔE2000 (plus bas, mieux c’est)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>“{name}” came with the program and can't be changed: duplicate it first.</source>
      <translation>« {name} » est fourni avec le programme et ne peut être changé : dupliquez-le d'abord.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>“{name}” is in the list of styles.</source>
      <translation>« {name} » est dans la liste des styles.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>“{name}” is no display's profile: it describes {space} instead of RGB.</source>
      <translation>« {name} » n'est pas un profil d'écran : il décrit {space} au lieu de RVB.</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−1 to −½</source>
      <translation>−1 à −½</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−2 to −1</source>
      <translation>−2 à −1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−3 to −2</source>
      <translation>−3 à −2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−4 to −3</source>
      <translation>−4 à −3</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−5 to −4</source>
      <translation>−5 à −4</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−6 to −5</source>
      <translation>−6 à −5</translation>
    </message>
  </context>
</TS>
