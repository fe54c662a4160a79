<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>camnet_gui</name>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} min left.</source>
      <translation> 残り約{left:.0f}分。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} s left.</source>
      <translation> 残り約{left:.0f}秒。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source> hours at most</source>
      <translation> 時間まで</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source> min at most</source>
      <translation> 分まで</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;1 star</source>
      <translation>星1つ(&amp;1)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;2 stars</source>
      <translation>星2つ(&amp;2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;3 stars</source>
      <translation>星3つ(&amp;3)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;4 stars</source>
      <translation>星4つ(&amp;4)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;5 stars</source>
      <translation>星5つ(&amp;5)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>&amp;About camnet_gui</source>
      <translation>camnet_gui について(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Advance after rating</source>
      <translation>評価後に次へ進む(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Before</source>
      <translation>変更前(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Blue label</source>
      <translation>青のラベル(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>&amp;Command palette…</source>
      <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Compare with</source>
      <translation>比較(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Copy edits…</source>
      <translation>編集内容をコピー(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Curtain</source>
      <translation>カーテン(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Export the selected photos…</source>
      <translation>選択した写真を書き出す(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>&amp;Export…</source>
      <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;False-colour exposure</source>
      <translation>露出の疑似カラー(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Fit</source>
      <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Green label</source>
      <translation>緑のラベル(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Grid of the folder</source>
      <translation>フォルダーのグリッド(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>&amp;Import a style…</source>
      <translation>スタイルを読み込む(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;LibRaw's development</source>
      <translation>LibRawの現像(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Log file</source>
      <translation>ログファイル(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>&amp;Loupe 1:1</source>
      <translation>ルーペ 1:1(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>&amp;Mirror</source>
      <translation>左右反転(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Next overlay</source>
      <translation>次のオーバーレイ(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Next photo</source>
      <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;No stars</source>
      <translation>星なし(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Nothing</source>
      <translation>なし(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Open…</source>
      <translation>開く(&amp;O)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Overlay</source>
      <translation>オーバーレイ(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Paste edits</source>
      <translation>編集内容を貼り付け(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Photo</source>
      <translation>写真(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Pick white balance</source>
      <translation>ホワイトバランスを採取(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Previous photo</source>
      <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Purple label</source>
      <translation>紫のラベル(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;RAW fills the window</source>
      <translation>RAWをウィンドウ全体に表示(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Raw clipping</source>
      <translation>RAWのクリッピング(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Redo</source>
      <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Redo {step}</source>
      <translation>やり直す: {step}(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Reject</source>
      <translation>不採用(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>&amp;Shortcuts…</source>
      <translation>ショートカット(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>&amp;Teach a look…</source>
      <translation>仕上がりを学習させる(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Three panes</source>
      <translation>3画面(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>&amp;Tour…</source>
      <translation>ツアー(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Undo</source>
      <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Undo the last change of photos</source>
      <translation>写真への最後の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Undo {step}</source>
      <translation>元に戻す: {step}(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>&amp;Undo: {text}</source>
      <translation>元に戻す: {text}(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Yellow label</source>
      <translation>黄のラベル(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+1 to +2</source>
      <translation>+1～+2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+2 EV to white</source>
      <translation>+2 EV～白</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+½ to +1</source>
      <translation>+½～+1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 photo</source>
      <translation>写真1枚</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>1 pixel</source>
      <translation>1ピクセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 star</source>
      <translation>星1つ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>3D LUTs (*.cube)</source>
      <translation>3D LUT (*.cube)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A 3D LUT (.cube)</source>
      <translation>3D LUT（.cube）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A RawTherapee profile</source>
      <translation>RawTherapeeのプロファイル</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition</source>
      <translation>落ち着いた正確な仕上がり</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition. Taught with finished photographs.</source>
      <translation>落ち着いた正確な描写。仕上げ済みの写真から学習しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A darker surround makes a picture look brighter and flatter than it prints. Judge prints on medium grey.</source>
      <translation>周囲が暗いと、画像は印刷よりも明るく平板に見えます。プリントは中間グレーの上で判断してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A darktable style or sidecar</source>
      <translation>darktable のスタイルまたはサイドカー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>A desktop raw developer whose engine is the two-stage CameraNet. The program is under the MIT licence.</source>
      <translation>2段階のCameraNetをエンジンとするデスクトップRAW現像ソフトです。MITライセンスで提供されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>A fit to all pairs at once predicts photos that it left out to {score:.1f} dB.</source>
      <translation>全組への当てはめは、除いた写真を {score:.1f} dB で予測します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A float TIFF or a DNG holds linear light, without a view: choose tiff16 for others.</source>
      <translation>浮動小数点TIFFとDNGはリニアの光を保存し、ビューはありません。それ以外はtiff16を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card learns much faster, but developing has to share it meanwhile</source>
      <translation>グラフィックカードならずっと速く学習しますが、その間は現像と共有します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card, if there is one that can</source>
      <translation>使えるものがあればグラフィックカード</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored picture as it is: leave out size, sharpening, profile.</source>
      <translation>リニアDNGは復元された画像をそのまま保存します。サイズ、シャープ、プロファイルは指定しないでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored stage: choose that stage, or another format.</source>
      <translation>リニアDNGは復元段階を保存します。その段階か別の形式を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>A look learned from {count} pairs.</source>
      <translation>{count} 組から学習した仕上がり。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>A look with one click</source>
      <translation>クリック1つで仕上げる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A photo begins with it when it is opened or exported for the first time. Edited photos keep their style.</source>
      <translation>写真を初めて開くとき、または書き出すときに適用されます。編集済みの写真のスタイルは変わりません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>A preset of this name is there already and will be replaced.</source>
      <translation>同じ名前のプリセットがあり、置き換えられます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>A profile from a file</source>
      <translation>ファイルのプロファイル</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look</source>
      <translation>レタッチャーの生き生きした仕上がり</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look. Taught by the image-adaptive 3D LUTs of Zeng et al. (Apache-2.0), which were trained on MIT-Adobe FiveK, expert C.</source>
      <translation>レタッチャーによる生き生きした仕上がり。MIT-Adobe FiveKのexpert Cで学習したZengらの画像適応3D LUT (Apache-2.0)から学習しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>A s&amp;napshot</source>
      <translation>スナップショット(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>A second style, of which a share is blended into the picture</source>
      <translation>2つ目のスタイル。その一部が画像に混ぜられます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>A snapshot keeps the edits as they are now, to come back to or to compare with.</source>
      <translation>スナップショットは現在の編集内容を保存します。後で戻ったり比較したりできます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/thumbnails.py" />
      <source>A thumbnail could not be made.</source>
      <translation>サムネイルを作成できませんでした。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A view (sRGB or XYZ with gamma) can be chosen for the restored stage only.</source>
      <translation>ビュー(sRGBまたはガンマ付きXYZ)は復元段階でのみ選べます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>About camnet_gui</source>
      <translation>camnet_gui について</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Absolute colorimetric (shows the paper's white)</source>
      <translation>絶対的な色域を維持(紙の白を表示)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Advanced</source>
      <translation>詳細設定</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>After the look has learned, the Restore-Net and the look learn together, in half of the time. Photos in this style are then restored by a Restore-Net of its own; where that is missing, by the usual one</source>
      <translation>ルックの学習後、半分の時間で Restore-Net とルックを一緒に学習します。このスタイルの写真は専用の Restore-Net で復元され、それがなければ通常のものが使われます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All but the place (GPS)</source>
      <translation>位置情報(GPS)以外すべて</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>All edits are written again.</source>
      <translation>すべての編集内容が再び保存されました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>All photos are of one shoot: how well the style does on other subjects can't be told.</source>
      <translation>すべて同じ撮影の写真なので、他の被写体での良し悪しは分かりません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Amount of sharpening</source>
      <translation>シャープの強さ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file holds broken UTF-16: it was left alone.</source>
      <translation>XMPファイルに壊れたUTF-16が含まれています。変更していません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file is written in an unknown way: it was left alone.</source>
      <translation>XMPファイルの書き方が不明です。変更していません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Another &amp;style</source>
      <translation>別のスタイル(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any camera</source>
      <translation>すべてのカメラ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any lens</source>
      <translation>すべてのレンズ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Apple graphics (MPS)</source>
      <translation>Appleグラフィックス(MPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Apply</source>
      <translation>適用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply pre&amp;set</source>
      <translation>プリセットを適用(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply preset</source>
      <translation>プリセットを適用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply style</source>
      <translation>スタイルを適用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply the chosen preset to the open photo, in the grid to the selected ones</source>
      <translation>選んだプリセットを開いている写真に、グリッドでは選択した写真に適用します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Are you new here? A tour of one minute shows the window. It stays in the Help menu.</source>
      <translation>初めてお使いですか？ 1 分のツアーでウィンドウをご案内します。後からヘルプメニューでも開けます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>As first opened</source>
      <translation>最初に開いたときの状態</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>As it is</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>As shot</source>
      <translation>撮影時の設定</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>As the system says</source>
      <translation>システムに従う</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>As the system tells: {name}</source>
      <translation>システムの設定: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Ask before quitting while photos are exported</source>
      <translation>書き出し中に終了するとき確認する</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Ask, and write nothing before</source>
      <translation>確認するまで書き込まない</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>At least two pairs are needed.</source>
      <translation>少なくとも2組必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>At the cursor</source>
      <translation>カーソル位置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Automatic takes the graphics card when it gives the same picture as the processor. Choose the processor when the graphics card is needed elsewhere.</source>
      <translation>自動では、グラフィックカードがプロセッサーと同じ画像を出せる場合にそれを使います。グラフィックカードを他で使うときはプロセッサーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Backlight: open the shadows</source>
      <translation>逆光: シャドウを起こす</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Bayer pattern</source>
      <translation>ベイヤー配列</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Before</source>
      <translation>変更前</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Began as</source>
      <translation>出発点</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter</source>
      <translation>黄橙フィルターを付けたフィルムのような白黒</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter. Skies darken, skin lightens.</source>
      <translation>イエローオレンジフィルターを付けたフィルムのような白黒。空は暗く、肌は明るくなります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, contrasty</source>
      <translation>白黒、硬調</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, soft</source>
      <translation>白黒、軟調</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Black point</source>
      <translation>ブラックポイント</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Black-point compensation</source>
      <translation>黒点の補正</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Blend</source>
      <translation>ブレンド</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Blue</source>
      <translation>青</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages learn together with the fast net alone.</source>
      <translation>両段階を一緒に学習できるのは高速ネットだけです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages learn together with the fast nets alone: choose these.</source>
      <translation>両段階を一緒に学習できるのは高速ネットだけです。それを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages together</source>
      <translation>両段階を一緒に</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages together came from {before:.2f} dB to {after:.2f} dB on noisy photos held out; photos in this style are restored by a Restore-Net of its own.</source>
      <translation>両段階を一緒に学習し、検証用のノイズのある写真で {before:.2f} dB から {after:.2f} dB になりました。このスタイルの写真は専用の Restore-Net で復元されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness in stops: +1 EV is twice the light. Set it first, before the tones.</source>
      <translation>段数での明るさ。+1 EVで光が2倍になります。階調の前に最初に決めます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the dark tones: to the right opens them without touching the lights.</source>
      <translation>暗い階調の明るさ。右へ動かすと、明部に影響せずに起こします。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the light tones: to the left brings back bright skies.</source>
      <translation>明るい階調の明るさ。左へ動かすと、明るい空が戻ります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Browse…</source>
      <translation>参照…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>By quality: full from 90 on</source>
      <translation>画質に従う: 90以上はフル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>C&amp;lipping warning</source>
      <translation>クリッピング警告(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>C&amp;rop</source>
      <translation>切り抜き(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY 4.0: free, with my name</source>
      <translation>CC BY 4.0：自由、作者名を表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY-SA 4.0: free, under the same terms</source>
      <translation>CC BY-SA 4.0：自由、同じ条件で</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC0 1.0: free, whatever for</source>
      <translation>CC0 1.0：自由、用途を問わず</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>CIE L*a*b* of RESTORED, relative to the white D65</source>
      <translation>RESTOREDのCIE L*a*b*(白色点D65基準)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU (1 thread)</source>
      <translation>CPU（1 スレッド）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU ({count} threads)</source>
      <translation>CPU（{count} スレッド）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>Camera's JPEG</source>
      <translation>カメラの JPEG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancel all</source>
      <translation>すべてキャンセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancelled</source>
      <translation>キャンセル済み</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Change its name, description, licence and picture (F2)</source>
      <translation>名前、説明、ライセンス、画像を変更します (F2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>Changed elsewhere</source>
      <translation>他で変更</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Choices of last time</source>
      <translation>前回の設定</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Choose a colour profile</source>
      <translation>カラープロファイルを選ぶ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose a folder</source>
      <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose a shorter {what}: at most {most} characters.</source>
      <translation>{what}を短くしてください(最大{most}文字)。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Choose a style here; each shows your own photo. Strength below it takes the style back or pushes it further.</source>
      <translation>ここでスタイルを選びます。それぞれあなたの写真で表示されます。下の「強さ」で弱めたり強めたりできます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Choose an action, click into the field and press the keys that you want.</source>
      <translation>操作を選び、入力欄をクリックして、使いたいキーを押してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another name for the style: this one {problem}.</source>
      <translation>スタイルに別の名前を選んでください。この名前は{problem}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another {what}: this one {problem}.</source>
      <translation>別の{what}を選んでください。これは{problem}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose how the program looks, starts and uses the computer</source>
      <translation>外観、起動、コンピューターの使い方を設定する</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Choose the file of the look.</source>
      <translation>ルックのファイルを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your finished pictures.</source>
      <translation>仕上げた写真のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your raws.</source>
      <translation>RAWのフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Choose the profiles of the screen and of the soft proof</source>
      <translation>画面とソフトプルーフのプロファイルを選ぶ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Choose which edits of this photo are copied, to be pasted into others</source>
      <translation>この写真のどの編集をコピーして他の写真に貼り付けるかを選ぶ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose: {name}</source>
      <translation>選択: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Clear</source>
      <translation>クリア</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Clear finished</source>
      <translation>完了した項目を消す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Clear the field</source>
      <translation>入力欄を空にする</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clear thumbnails</source>
      <translation>サムネイルを消去</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clearing frees the space. Thumbnails are made anew when their folder is shown.</source>
      <translation>消去すると空きができます。サムネイルはフォルダーを表示したときに作り直されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Click here and press the keys that the chosen action should have</source>
      <translation>ここをクリックし、選んだ操作に割り当てるキーを押してください</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Click on something in the picture that should be neutral grey</source>
      <translation>画像の中で無彩色のグレーになるべき部分をクリックしてください</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Click on something in the picture that should be neutral grey (W)</source>
      <translation>画像の中で無彩色のグレーになるべき部分をクリックしてください (W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Click on something in the picture that should be neutral grey. Esc cancels.</source>
      <translation>画像の中で無彩色のグレーになるべき部分をクリックしてください。Escで中止します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to fold this section away</source>
      <translation>クリックでこの欄を折りたたむ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to unfold this section</source>
      <translation>クリックでこの欄を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Clipped %</source>
      <translation>白飛び %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Close the program; edits are kept</source>
      <translation>プログラムを終了します。編集内容は残ります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Close; what came of it is not among your styles</source>
      <translation>閉じます。この結果はあなたのスタイルには入っていません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Cloudy</source>
      <translation>曇り</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Code values of ENHANCED, 0 to 255, and as the web writes them</source>
      <translation>ENHANCEDの値(0~255)とWeb表記</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Colour</source>
      <translation>色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Colour &amp;management…</source>
      <translation>カラーマネジメント(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour detail</source>
      <translation>色の細かさ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour management</source>
      <translation>カラーマネジメント</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Colour management…</source>
      <translation>カラーマネジメント…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour profiles</source>
      <translation>カラープロファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour space</source>
      <translation>色空間</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Colour temperature of the light: higher values make the picture warmer.</source>
      <translation>光の色温度。値を上げると画像が暖かくなります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Coming with the program</source>
      <translation>付属のもの</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Command palette</source>
      <translation>コマンドパレット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Commands</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare shows the open photo in the first one, and the second one beside it.</source>
      <translation>「比較」は開いている写真を1つ目のスタイルで表示し、その隣に2つ目を表示します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Compare with ENHANCED by a curtain (double click)</source>
      <translation>カーテンでENHANCEDと比較(ダブルクリック)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Compares pictures as a net for recognising them does, too. It needs the file of its weights, and makes each step many times as long</source>
      <translation>認識用ネットワークと同じ見方でも画像を比較します。その重みのファイルが必要で、各ステップの時間が何倍にもなります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Contrast</source>
      <translation>コントラスト</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Control &amp;panel</source>
      <translation>コントロールパネル(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Control panel</source>
      <translation>コントロールパネル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Copy all of this as text, for a question or a problem report</source>
      <translation>質問や問題報告のために、すべてをテキストとしてコピー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy edits</source>
      <translation>編集内容をコピー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Correct the lens</source>
      <translation>レンズを補正</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Crop (Enter)</source>
      <translation>切り抜く (Enter)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/draft.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop and rotation</source>
      <translation>切り抜きと回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Crop tool: drag inside, outside, with Ctrl</source>
      <translation>切り抜きツール: 内側・外側をドラッグ、Ctrl併用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop: drag the frame over the picture (R)</source>
      <translation>切り抜き: 画像上で枠をドラッグ (R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Crushed %</source>
      <translation>黒つぶれ %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Cut the picture by a frame, turn and straighten it</source>
      <translation>枠で画像を切り抜き、回転し、傾きを直す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>Damaged entries of the list of exports, which were left out: {count}.</source>
      <translation>書き出し一覧の壊れた項目を除きました: {count}件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Dark grey</source>
      <translation>濃いグレー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Daylight</source>
      <translation>太陽光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Delete the chosen preset, if it is one of your own</source>
      <translation>選んだプリセットを削除(自分のもののみ)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Delete the chosen snapshot</source>
      <translation>選んだスナップショットを削除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Denoise</source>
      <translation>ノイズ除去</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description</source>
      <translation>説明</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description of the style</source>
      <translation>スタイルの説明</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Detail</source>
      <translation>ディテール</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Develop a raw photo</source>
      <translation>RAW写真を現像する</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Developing</source>
      <translation>現像中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Device of the nets</source>
      <translation>ネットワークのデバイス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device that learns</source>
      <translation>学習に使う装置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Device: {device}</source>
      <translation>デバイス: {device}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Disk space for thumbnails</source>
      <translation>サムネイル用のディスク容量</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Don't keep it</source>
      <translation>残さない</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Don't offer it again</source>
      <translation>次から表示しない</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Done. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; now: {after:.1f} dB, ΔE {after_e:.1f}.) The style is in the list of styles; give it a name.</source>
      <translation>完了。{words}（{start}：{before:.1f} dB、ΔE {before_e:.1f}、現在：{after:.1f} dB、ΔE {after_e:.1f}）スタイルは一覧にあります。名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Double click applies a preset to the open photo, in the grid to the selected ones. F2 renames, Delete deletes one of your own.</source>
      <translation>ダブルクリックでプリセットを開いている写真に、グリッドでは選択した写真に適用します。自分のプリセットは F2 で名前を変更、Delete で削除します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Double click goes to a snapshot, F2 renames it, Delete deletes it.</source>
      <translation>ダブルクリックでスナップショットへ移動、F2で名前変更、Deleteで削除します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a picture</source>
      <translation>画像をダブルクリック</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a slider or its name</source>
      <translation>スライダーまたは名前をダブルクリック</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Drag outside to turn, with Ctrl along a line to level it. X swaps sides.</source>
      <translation>外側をドラッグで回転、Ctrlを押しながら線に沿ってドラッグで水平出し。Xで縦横を入れ替え。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Drag to brighten or darken; +1 EV is twice the light. A double click on a slider resets it, and Ctrl+Z takes back every change.</source>
      <translation>ドラッグで明るく、または暗くします。+1 EVで光が2倍です。スライダーはダブルクリックで戻り、Ctrl+Zで変更を取り消せます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drag, arrow keys</source>
      <translation>ドラッグ、矢印キー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle</source>
      <translation>長方形を描く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle on a picture: the scope then looks only there (also: Shift and drag; Esc ends it)</source>
      <translation>画像に長方形を描くと、スコープはその中だけを見ます(Shift+ドラッグも可、Escで終了)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Draw a rectangle that the scopes look at; Esc takes it away</source>
      <translation>スコープが見る長方形を描く。Escで消えます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drop files or folders</source>
      <translation>ファイルやフォルダーをドロップ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Drop raw files or a folder here, or open them. You will see the sensor's picture, what is restored
from it, and the finished picture side by side.</source>
      <translation>RAWファイルやフォルダーをここにドロップするか、開いてください。センサーの画像、そこから復元した画像、
仕上げた画像が並んで表示されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Duplicate</source>
      <translation>複製</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>E&amp;NHANCED fills the window</source>
      <translation>ENHANCEDをウィンドウ全体に表示(&amp;N)</translation>
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
      <translation>編集</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Edited</source>
      <translation>編集済み</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Edited or not</source>
      <translation>編集の有無</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>Edits not kept</source>
      <translation>編集内容が保存されていません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits of {names} reset</source>
      <translation>{names} の編集をリセットしました</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits pasted into {names}</source>
      <translation>{names}に編集内容を貼り付け</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Else the folder of raws above</source>
      <translation>空なら上の RAW フォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Embedded preview</source>
      <translation>埋め込みプレビュー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>End now with the best style so far</source>
      <translation>今までで最良のスタイルで終える</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>End the tour; it stays in the Help menu</source>
      <translation>ツアーを終えます。ヘルプメニューに残ります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>End what is going on: a tool, an overlay, the grid, full screen; in the end three panes are there</source>
      <translation>ツール、オーバーレイ、グリッド、全画面表示など進行中のものを終了し、最後に三つのペインに戻ります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enhanced, the finished picture</source>
      <translation>Enhanced(仕上がり画像)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enlarge smaller photos</source>
      <translation>小さい写真を拡大する</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Enlarge the picture (also: mouse wheel)</source>
      <translation>画像を拡大(マウスホイールも可)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Every pixel</source>
      <translation>1ピクセルまで</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Every step since the photo was opened. Click on one to go there.</source>
      <translation>写真を開いてからのすべての手順です。クリックするとそこへ移動します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Everything else</source>
      <translation>その他すべて</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Exactly so many stars</source>
      <translation>ちょうどこの数の星</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>Expert C</source>
      <translation>Expert C</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Export a style</source>
      <translation>スタイルを書き出す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export paused: {left} left</source>
      <translation>書き出し一時停止中: 残り{left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Export presets with unusable values were left out: {names}.</source>
      <translation>使えない値の書き出しプリセットを除きました: {names}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export queue</source>
      <translation>書き出しキュー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export running</source>
      <translation>書き出し中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export the selected photos, or all that failed, once more</source>
      <translation>選択した写真、または失敗したすべてをもう一度書き出す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export to</source>
      <translation>書き出し先</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder</source>
      <translation>別のフォルダーに書き出す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder…</source>
      <translation>別のフォルダーに書き出す…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export with the &amp;last settings</source>
      <translation>前回の設定で書き出す(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Export writes a finished file. The raw photo itself is never changed: your edits are kept in a small file beside it.</source>
      <translation>書き出しで完成したファイルを作ります。RAW写真自体は決して変更されず、編集内容は横の小さなファイルに保存されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {name}</source>
      <translation>{name} を書き出す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {photos} photos</source>
      <translation>写真{photos}枚を書き出す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Exported</source>
      <translation>書き出し済み</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Exported or not</source>
      <translation>書き出しの有無</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Exported to {path}.</source>
      <translation>{path} に書き出しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exported {name} to {parent} in {seconds:.1f} s.</source>
      <translation>{name} を {parent} に {seconds:.1f} 秒で書き出しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting</source>
      <translation>書き出し中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting, {share:.0f} %</source>
      <translation>書き出し中、{share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exporting: {left} left</source>
      <translation>書き出し中: 残り{left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exports failed: {failed}</source>
      <translation>失敗した書き出し: {failed}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Exposure</source>
      <translation>露出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>False-colour exposure</source>
      <translation>露出の疑似カラー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/export/part.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File date</source>
      <translation>ファイルの日付</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File exists</source>
      <translation>ファイルが既に存在します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>File missing</source>
      <translation>ファイルがありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File name</source>
      <translation>ファイル名</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File name too long</source>
      <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>File of the look</source>
      <translation>ルックのファイル</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>Film</source>
      <translation>フィルム</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Film, faded</source>
      <translation>フィルム、退色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Filmstrip</source>
      <translation>フィルムストリップ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Find anything that the program can do by typing a few letters of it</source>
      <translation>数文字の入力でプログラムのすべての機能を探す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Find the pairs</source>
      <translation>組を探す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Finding what all pairs have in common…</source>
      <translation>すべての組に共通するものを求めています…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fine contrast that lens and sensor took: judge it at 100 % (Z).</source>
      <translation>レンズとセンサーで失われた細部のコントラスト。100 % 表示 (Z) で確認してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished pictures alone</source>
      <translation>仕上げた写真だけ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera: {scores:.1f} dB, ΔE {scores2:.1f} on scenes held out. Then your look.</source>
      <translation>まずカメラの Restore-Net：検証用の場面で {scores:.1f} dB、ΔE {scores2:.1f}。次にあなたのルックです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera…</source>
      <translation>まずカメラの Restore-Net…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Flash</source>
      <translation>フラッシュ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fluorescent</source>
      <translation>蛍光灯</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Focus &amp;peaking</source>
      <translation>フォーカスピーキング(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Focus peaking</source>
      <translation>フォーカスピーキング</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of finished pictures</source>
      <translation>完成写真のフォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of raws</source>
      <translation>RAW のフォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Folder of these raws</source>
      <translation>この RAW のフォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder with your raws, and its subfolders</source>
      <translation>RAW のあるフォルダーとその下のフォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Follow the main window</source>
      <translation>メインウィンドウに連動</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For many pairs with a look that is different in different places: more steps. It still ends by itself when it gets no better</source>
      <translation>場所によって異なるルックの組が多いときのために、より多くのステップを踏みます。良くならなくなれば自動で終わります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from bursts of a fixed camera</source>
      <translation>自分のカメラ用：固定カメラの連写から</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from long and short exposures</source>
      <translation>自分のカメラ用：長短の露光から</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from raws of low ISO</source>
      <translation>自分のカメラ用：低 ISO の RAW から</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For prints</source>
      <translation>プリント用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For screens</source>
      <translation>画面用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Forget</source>
      <translation>破棄</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Found by</source>
      <translation>照合方法</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Foveon</source>
      <translation>Foveon</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Free</source>
      <translation>自由</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Full (4:4:4)</source>
      <translation>フル (4:4:4)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Full detail 1:1</source>
      <translation>等倍の細部 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Full screen</source>
      <translation>フルスクリーン</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Gain</source>
      <translation>ゲイン</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Get to know the window in a few steps; nothing is changed</source>
      <translation>数ステップでウィンドウを紹介します。何も変更されません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give every action the keys that it had at first</source>
      <translation>すべての操作を元のキーに戻す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a blue label, or take it away</source>
      <translation>写真に青のラベルを付ける、または外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a green label, or take it away</source>
      <translation>写真に緑のラベルを付ける、または外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a purple label, or take it away</source>
      <translation>写真に紫のラベルを付ける、または外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a red label, or take it away</source>
      <translation>写真に赤のラベルを付ける、または外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a yellow label, or take it away</source>
      <translation>写真に黄のラベルを付ける、または外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action the keys that it had at first</source>
      <translation>選んだ操作を元のキーに戻す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action this key; another action that has it loses it</source>
      <translation>選んだ操作にこのキーを割り当てる。他の操作からは外れます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Give the file a name, without slashes and none of \ : * ? " &lt; &gt; |</source>
      <translation>ファイルに名前を付けてください。スラッシュと \ : * ? " &lt; &gt; | は使えません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Give the open photo this style</source>
      <translation>開いている写真にこのスタイルを適用します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, a star</source>
      <translation>選択した写真、または開いている写真に星1つを付ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, five stars</source>
      <translation>選択した写真、または開いている写真に星5つを付ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, four stars</source>
      <translation>選択した写真、または開いている写真に星4つを付ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, three stars</source>
      <translation>選択した写真、または開いている写真に星3つを付ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, two stars</source>
      <translation>選択した写真、または開いている写真に星2つを付ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style a name of letters or digits, at most {most} characters long.</source>
      <translation>スタイルに文字か数字で最大{most}文字の名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Give the style a name of letters or digits, without slashes.</source>
      <translation>文字か数字からなる、スラッシュを含まない名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style another name: this one {problem}.</source>
      <translation>スタイルに別の名前を付けてください。この名前は{problem}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Go &amp;back</source>
      <translation>戻る(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Go on to the next photo after rating, labelling or rejecting</source>
      <translation>評価、ラベル、不採用の後で次の写真へ進む</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Go to the chosen snapshot</source>
      <translation>選んだスナップショットへ移動</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Green</source>
      <translation>緑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Green to the left, magenta to the right: takes the cast of fluorescent lamps away.</source>
      <translation>左で緑、右でマゼンタ。蛍光灯の色かぶりを取ります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Grey around the pictures</source>
      <translation>画像の周りのグレー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Grid</source>
      <translation>グリッド</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <source>Grid of photos</source>
      <translation>写真のグリッド</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Guide</source>
      <translation>ガイド</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/guide.py" />
      <source>Guide: teach it your look</source>
      <translation>ガイド：自分のルックを教える</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Half (4:2:2)</source>
      <translation>半分 (4:2:2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Height</source>
      <translation>高さ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Held-out photos</source>
      <translation>検証用の写真</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Hide tools and panels for an undisturbed look; the same key brings back those that were there</source>
      <translation>ツールとパネルを隠して集中して見る。同じキーで元に戻ります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>High sensitivity: smoother</source>
      <translation>高感度: より滑らか</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Highlights</source>
      <translation>ハイライト</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>History</source>
      <translation>ヒストリー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Hours for learning</source>
      <translation>学習にかける時間</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>How long each stage took last time</source>
      <translation>各段階に前回かかった時間</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How many times differences are amplified</source>
      <translation>差を何倍に増幅するか</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How much brightness must change from pixel to pixel to be marked as sharp: less marks more</source>
      <translation>ピントが合っていると見なす隣接ピクセル間の明るさの変化。小さいほど多く印が付きます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much noise is taken out: 100 % is what was measured in the photo.</source>
      <translation>ノイズをどれだけ取るか。100 %は写真で測った量です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much of the style is applied: 0 % is the plain rendition.</source>
      <translation>スタイルをどれだけ適用するか。0 %は素の描写です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>If colours look too warm or too cold, choose another balance, or take the picker and click on something that was grey.</source>
      <translation>色が暖かすぎる、または冷たすぎるときは、別のバランスを選ぶか、スポイトで本来グレーの部分をクリックしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>If it exists</source>
      <translation>既にある場合</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Import styles</source>
      <translation>スタイルを読み込む</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Imported: {names}. It is in the list of styles.</source>
      <translation>読み込みました: {names}。スタイルの一覧にあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Import…</source>
      <translation>読み込む…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>In {parent}</source>
      <translation>場所: {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Input/output error</source>
      <translation>入出力エラー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Insert…</source>
      <translation>挿入…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Interface</source>
      <translation>インターフェース</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Is a directory</source>
      <translation>フォルダーです</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It belongs to me</source>
      <translation>自分のもの</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It gained {gap:.1f} dB more on the photos that it learns from than on others; more pairs bring them closer.</source>
      <translation>学習に使う写真の改善は、ほかの写真より {gap:.1f} dB 大きくなっています。組を増やすと差は小さくなります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It got hardly better than the style it began with: the pairs may not share one look.</source>
      <translation>元のスタイルからほとんど良くなりませんでした。組のルックが揃っていないのかもしれません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It has colour, most have none</source>
      <translation>これはカラーですが、多くは白黒です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It is black and white, most others are not</source>
      <translation>これは白黒ですが、ほかの多くはカラーです</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It is learning its photos by heart (over-fitting): it gained {gap:.1f} dB more on them than on others. The best so far is kept. More pairs, of other subjects and light, help.</source>
      <translation>写真を丸暗記し始めています（過学習）。学習に使う写真の改善は、ほかの写真より {gap:.1f} dB 大きくなっています。これまでの最良のものは保存されています。被写体や光の異なるペアを増やすと改善します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned the tones and colours of your finished pictures without their raws. That is weaker than learning from pairs: what your look does to single hues or places can't be told so, and the figures only say how well it does what was told.</source>
      <translation>RAW なしで完成写真の階調と色を学びました。組からの学習より弱く、個々の色相や場所への効果は分かりません。数値は読み取れたことの再現度だけを示します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned these photos by heart: it gained {gap:.1f} dB more on them than on photos it did not see. More pairs, of other subjects and light, would help.</source>
      <translation>これらの写真を丸暗記しました。見ていない写真より {gap:.1f} dB 大きく改善しています。別の被写体や光の組を増やすと改善します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It shows the style in lists, and goes along when the style is exported</source>
      <translation>一覧でスタイルを示し、書き出すときも一緒に渡されます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Its raws</source>
      <translation>その RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for a print of 30 × 20 cm</source>
      <translation>30 × 20 cmプリント用JPEG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for the web</source>
      <translation>Web用JPEG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>JPEG, PNG or TIFF that you made from these raws, with any program.</source>
      <translation>これらのRAWから任意のソフトで作ったJPEG、PNG、TIFF。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG, full size</source>
      <translation>JPEG、フルサイズ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Keep both, and number the new one</source>
      <translation>両方残し、新しい方に番号を付ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Keep both, as {name}</source>
      <translation>両方残す({name})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Keep chosen edits of this photo under a name</source>
      <translation>この写真の選んだ編集を名前を付けて残す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep it, and give the open photo this style</source>
      <translation>残して、開いている写真にこのスタイルを使う</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name</source>
      <translation>現在の編集を名前を付けて残す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name, in the photo's sidecar</source>
      <translation>現在の編集を名前を付けて写真のサイドカーに残す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Keep the existing files and number the new ones</source>
      <translation>既存のファイルを残し、新しいものに番号を付ける</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Key</source>
      <translation>キー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Kind of net</source>
      <translation>ネットの種類</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Label</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Label of {names}</source>
      <translation>{names}のラベル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Label: {text}</source>
      <translation>ラベル: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Landscape, clear and deep</source>
      <translation>風景、澄んで深く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Larger is easier to read on a dense screen. The pictures are not scaled: 100 % stays exact.</source>
      <translation>高精細な画面では大きい方が読みやすくなります。画像は拡大されず、100 %は正確なままです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Largest or latest first</source>
      <translation>大きいもの・新しいものから</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Lay the crop on its side, or upright (X in the crop tool)</source>
      <translation>切り抜きを横または縦にする(切り抜きツールではX)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Lay two stages over each other and drag a curtain between them: see what changed, and where</source>
      <translation>2つの段階を重ねて間のカーテンを動かし、どこがどう変わったかを見る</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Learn</source>
      <translation>学習</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Learn a style from your own raws and finished pictures, offline</source>
      <translation>自分のRAWと仕上げた画像からオフラインでスタイルを学習する</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learn from</source>
      <translation>学習元</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Learned from</source>
      <translation>学習元</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/learning.py" />
      <source>Learned in {minutes:.1f} minutes.</source>
      <translation>{minutes:.1f} 分で学習しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Learning both stages together gained nothing ({before:.2f} dB before, {after:.2f} dB at best), so the usual Restore-Net goes with it.</source>
      <translation>両段階の同時学習に効果はありませんでした（以前 {before:.2f} dB、最高 {after:.2f} dB）。通常の Restore-Net を使います。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning can't be started: {reason}.</source>
      <translation>学習を開始できません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning ended unexpectedly{why}. Start it again with the same folders: it goes on from there.</source>
      <translation>学習が予期せず終了しました{why}。同じフォルダーで再開すると続きから始まります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learning ends by itself when it gets no better. You can go on working meanwhile.</source>
      <translation>それ以上良くならなくなると学習は自動で終わります。その間も作業を続けられます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Learning “{name}” was interrupted ({stopped}). It can go on from there.</source>
      <translation>「{name}」の学習が中断されました（{stopped}）。続きから再開できます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Leave the crop as it was (Esc)</source>
      <translation>切り抜きを元のままにする (Esc)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Left and right where the whole picture shows</source>
      <translation>画像全体が見えているときの左右キー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Lens</source>
      <translation>レンズ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction off</source>
      <translation>レンズ補正オフ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction on</source>
      <translation>レンズ補正オン</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Let this pane fill the window, or go back</source>
      <translation>この画面をウィンドウ全体に表示、または戻す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Let this pane fill the window, or show all three (double click)</source>
      <translation>この画面をウィンドウ全体に表示、または3つとも表示(ダブルクリック)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>LibRaw develops this photo, which takes some seconds.</source>
      <translation>LibRaw がこの写真を現像しています。数秒かかります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>LibRaw gave no reason</source>
      <translation>LibRawから理由は示されませんでした</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence of the style</source>
      <translation>スタイルのライセンス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Light</source>
      <translation>光</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people</source>
      <translation>明るく暖かく、コントラストの低い人物向け</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people. Skin is evened in tone, not blurred; colours are pastel.</source>
      <translation>明るく暖かくコントラストの低い、人物向けの仕上がり。肌はぼかさずに色むらを整え、色はパステル調です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Like my camera</source>
      <translation>カメラのように</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Linear DNG for other raw developers</source>
      <translation>他のRAW現像ソフト用リニアDNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Linear DNG of the restored stage</source>
      <translation>復元段階のリニアDNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>List all keys, and change those that you want otherwise</source>
      <translation>すべてのキーを一覧し、好みに合わせて変更する</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows</source>
      <translation>局所コントラストと細部、シャドウを起こす</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows. For haze, architecture and texture.</source>
      <translation>ローカルコントラストとディテールを高め、シャドウを明るく。かすみ、建築、質感に。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>Log file</source>
      <translation>ログファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Long edge</source>
      <translation>長辺</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Look</source>
      <translation>仕上がり</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Look at all styles; rename, import, export, compare and delete them</source>
      <translation>すべてのスタイルを表示し、名前の変更、読み込み、書き出し、比較、削除をします</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Look at all styles; rename, import, export, duplicate, compare and delete them</source>
      <translation>すべてのスタイルを表示し、名前の変更、読み込み、書き出し、複製、比較、削除をします</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Look at the Restore-Nets of your cameras, or delete them</source>
      <translation>カメラの Restore-Net を見る、または削除する</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking at picture {min} of {total}…</source>
      <translation>画像 {min}/{total} を確認中…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking for raws and finished pictures…</source>
      <translation>RAWと仕上げた画像を探しています…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Loss (lower is better)</source>
      <translation>損失（低いほど良い）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Loupe &amp;2:1</source>
      <translation>ルーペ 2:1(&amp;2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Made by</source>
      <translation>作成者</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Make a style of your own that is the same</source>
      <translation>同じ内容の自分のスタイルを作ります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Make the change again</source>
      <translation>変更をもう一度行う</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Making the sample photo</source>
      <translation>サンプル写真を作成中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Manage styles</source>
      <translation>スタイルを管理</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mark clipped highlights red and clipped shadows blue in ENHANCED: they print without detail</source>
      <translation>ENHANCEDの白飛びを赤、黒つぶれを青で示す。印刷すると階調がなくなります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark colours of the restored picture that sRGB can't show, before they are clipped</source>
      <translation>復元画像のうちsRGBで表せない色を、クリップされる前に示す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Mark photos as not worth keeping; the same key takes that back</source>
      <translation>残す価値のない写真として印を付ける。同じキーで取り消し</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark the edges that are in focus</source>
      <translation>ピントの合った輪郭を示す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark where the sensor itself clipped, in the colours of its filters</source>
      <translation>センサー自体が飽和した場所をフィルターの色で示す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Match</source>
      <translation>一致度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Measured with a film profile, {count} pairs brought new photos to a mean ΔE2000 of {error}</source>
      <translation>フィルムのプロファイルで測定したところ、{count}組で新しい写真の平均ΔE2000は{error}になりました</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Medium grey (18 %)</source>
      <translation>中間グレー(18 %)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Megapixels</source>
      <translation>メガピクセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Memory for developed pictures</source>
      <translation>現像した画像のためのメモリー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Metadata</source>
      <translation>メタデータ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror left and right</source>
      <translation>左右反転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Mirror the picture left and right</source>
      <translation>画像を左右に反転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror top and bottom</source>
      <translation>上下反転</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Mono</source>
      <translation>モノ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>More memory makes going back to a photo or a zoom quicker. Leave at least half of the computer's memory free.</source>
      <translation>メモリーを増やすと、写真やズームに戻るのが速くなります。コンピューターのメモリーの半分以上は空けておいてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Mouse</source>
      <translation>マウス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mouse wheel</source>
      <translation>マウスホイール</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Move it to the trash (Delete)</source>
      <translation>ゴミ箱に移動します (Delete)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Move it to the trash: the weights that come with the program take its place</source>
      <translation>ゴミ箱に移します。代わりに付属の重みが使われます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move photos with their edits and ratings to the system's trash</source>
      <translation>写真を編集内容や評価とともにシステムのゴミ箱に移動</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the frame, turn the picture, level it along a line</source>
      <translation>枠を動かす、画像を回す、線に沿って水平にする</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Move the new style to the trash</source>
      <translation>新しいスタイルをゴミ箱に移す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the picture in all panes</source>
      <translation>すべての画面で画像を動かす</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move to &amp;trash…</source>
      <translation>ゴミ箱に移動(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move to trash</source>
      <translation>ゴミ箱に移動</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move {names} to the trash? Edits and ratings go along; Undo brings everything back.</source>
      <translation>{names}をゴミ箱に移動しますか。編集内容と評価も移動します。元に戻すですべて戻ります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My camera's pictures</source>
      <translation>カメラの画像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My finished pictures</source>
      <translation>自分で仕上げた画像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My look</source>
      <translation>私の仕上がり</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>NVIDIAグラフィックカード(CUDA)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Name and picture of a style</source>
      <translation>スタイルの名前と画像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Name and picture…</source>
      <translation>名前と画像…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Name of the preset:</source>
      <translation>プリセットの名前:</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name of the style</source>
      <translation>スタイルの名前</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>Natural</source>
      <translation>ナチュラル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Natural, as taught</source>
      <translation>ナチュラル、学習のまま</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Nearly black</source>
      <translation>ほぼ黒</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Net</source>
      <translation>ネット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>New key of the chosen action</source>
      <translation>選んだ操作の新しいキー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>New s&amp;napshot</source>
      <translation>新しいスナップショット(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Next held-out photo</source>
      <translation>次の検証用写真</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Night</source>
      <translation>夜景</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>No &amp;overlay</source>
      <translation>オーバーレイなし(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>No finished picture belongs to any of the raws: check that the folders are the right ones.</source>
      <translation>どのRAWにも対応する仕上がり画像がありません。フォルダーが正しいか確かめてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>No key</source>
      <translation>キーなし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>No label</source>
      <translation>ラベルなし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>No overlay</source>
      <translation>オーバーレイなし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>No photo matches the filter.</source>
      <translation>フィルターに合う写真がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>No picture</source>
      <translation>画像なし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>No preference has these words.</source>
      <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/delegate.py" />
      <source>No preview</source>
      <translation>プレビューなし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>No profile is chosen</source>
      <translation>プロファイルが選ばれていません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>No raw belongs to it</source>
      <translation>対応する RAW がありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>No second style</source>
      <translation>2つ目のスタイルなし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>No sharpening</source>
      <translation>シャープなし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No space left on device</source>
      <translation>ディスクに空きがありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No such file or directory</source>
      <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>No, thanks</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>No: each stage learns alone</source>
      <translation>いいえ：別々に学習</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>None of the pairs can teach restoring: their raws are gone, too noisy or not Bayer.</source>
      <translation>復元を教えられる組がありません。RAW がないか、ノイズが多すぎるか、ベイヤーではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>None of the raws can be read: choose another folder, or none.</source>
      <translation>読み込めるRAWがありません。別のフォルダーを選ぶか、空のままにしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>None were taught yet: the weights that come with the program restore every camera's raws.</source>
      <translation>まだ何も教えていません。付属の重みがすべてのカメラの RAW を復元します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>None: pixels alone are compared</source>
      <translation>なし：画素だけを比較します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Not a directory</source>
      <translation>フォルダーではありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not edited</source>
      <translation>未編集</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not exported</source>
      <translation>未書き出し</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Not installed: {key}</source>
      <translation>未インストール: {key}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not rejected</source>
      <translation>不採用以外</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Not there: the package lensfunpy is not installed.</source>
      <translation>利用できません: パッケージ lensfunpy がインストールされていません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Nothing can be written to {folder}: choose another place for the style.</source>
      <translation>{folder} には書き込めません。スタイルの保存先として別の場所を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Nothing is found by these letters.</source>
      <translation>この文字列に一致するものはありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Nothing that was tried (a fit to all pairs, parts of it, learning step by step) meets the photos held out noticeably better than {start} as it is ({before:.1f} dB), as the pairs are too few or don't share one look: more pairs, or only pairs of one look, would help.</source>
      <translation>試したもの（すべての組への当てはめ、その一部、段階的な学習）はどれも、そのままの {start}（{before:.1f} dB）より検証用写真を目立ってよく再現しませんでした。組が少なすぎるか、ルックが揃っていないためです。組を増やすか、同じルックの組だけにすると改善します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Nothing to export.</source>
      <translation>書き出すものはありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Now</source>
      <translation>現在</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Now both stages learn together.</source>
      <translation>両段階を一緒に学習しています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Now your look…</source>
      <translation>次はあなたのルック…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on one screen pixel: judge sharpness and noise here</source>
      <translation>画像の1ピクセルを画面の1ピクセルに表示。シャープさとノイズの確認に</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on two by two screen pixels, to look at fine detail</source>
      <translation>画像の1ピクセルを画面の2×2ピクセルに表示。細部の確認に</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open &amp;folder…</source>
      <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Open &amp;recent</source>
      <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a folder of raw photos</source>
      <translation>RAW写真のフォルダーを開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Open a photo or a folder: its raw photos appear here.</source>
      <translation>写真またはフォルダーを開くと、その RAW 写真がここに表示されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a raw photo</source>
      <translation>RAW写真を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open a raw photo; next and previous then go through its folder</source>
      <translation>RAW写真を開く。「次」と「前」でそのフォルダーを移動します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open a raw photo…</source>
      <translation>RAW写真を開く…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the &amp;sample photo</source>
      <translation>サンプル写真を開く(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the first raw photo of a folder</source>
      <translation>フォルダーの最初のRAW写真を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Open the folder of the selected file</source>
      <translation>選択したファイルのフォルダーを開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Open the last photo</source>
      <translation>最後の写真を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>Open the new one</source>
      <translation>新しいファイルを開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the next raw photo of the folder</source>
      <translation>フォルダーの次のRAW写真を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the photo that comes with the program</source>
      <translation>付属の写真を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous or next photo</source>
      <translation>前または次の写真を開きます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous raw photo of the folder</source>
      <translation>フォルダーの前のRAW写真を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open the sample photo</source>
      <translation>サンプル写真を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Open {name}</source>
      <translation>{name} を開く</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/encode.py" />
      <source>OpenCV could not make the PNG.</source>
      <translation>OpenCVがPNGを作成できませんでした。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Opening {name}</source>
      <translation>{name} を開いています</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise</source>
      <translation>暗い場面をノイズを増やさずに明るくする</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise. Black stays black and lamps keep their colour.</source>
      <translation>ノイズを持ち上げずに暗いシーンを明るくします。黒は黒のまま、灯りの色も保たれます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Original</source>
      <translation>オリジナル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Out of &amp;gamut</source>
      <translation>色域外(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Out of gamut</source>
      <translation>色域外</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/docks.py" />
      <source>P&amp;anels</source>
      <translation>パネル(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 16 bit</source>
      <translation>PNG、16ビット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 8 bit</source>
      <translation>PNG、8ビット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>PSNR (higher is better)</source>
      <translation>PSNR（高いほど良い）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Package</source>
      <translation>パッケージ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Packages that the program uses</source>
      <translation>プログラムが使うパッケージ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Paint RESTORED and ENHANCED in zones of exposure around middle grey</source>
      <translation>RESTOREDとENHANCEDを中間グレーを中心とした露出ゾーンで塗る</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs</source>
      <translation>組</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs fit to learn from: {good}; left out: {rows}. Take the tick away from pictures that don't have your look; set it where the remark is wrong.</source>
      <translation>学習に使える組：{good}、除外：{rows}。自分のルックでない写真はチェックを外し、備考が当たらないものはチェックを入れてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Pane of the scope</source>
      <translation>スコープの対象画面</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Panel: {name}</source>
      <translation>パネル: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Paste edits</source>
      <translation>編集を貼り付け</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Paste edits into the &amp;selected photos</source>
      <translation>選択した写真に編集内容を貼り付け(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Paused, {waiting} waiting.</source>
      <translation>一時停止中、待機 {waiting}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Per cent</source>
      <translation>パーセント</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Perceptual</source>
      <translation>知覚的</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Perceptual loss</source>
      <translation>知覚損失</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Performance</source>
      <translation>パフォーマンス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Permission denied</source>
      <translation>アクセスが拒否されました</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Photo</source>
      <translation>写真</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photo {min} of {total}.{time_left}</source>
      <translation>写真 {min}/{total}。{time_left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Photos</source>
      <translation>写真</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos held out are met no better than by {start} ({held:+.1f} dB), but {count} others, predicted in turn, {gained:.1f} dB better, so the style is kept: look at its pictures. More pairs would help.</source>
      <translation>検証用写真は {start} よりよく再現されませんでした（{held:+.1f} dB）が、順に予測したほかの {count} 枚は {gained:.1f} dB よく再現されたため、スタイルを残します。画像を確かめてください。組を増やすと改善します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Photos still to be exported: {left}. Quit now? The export goes on when you start the program again.</source>
      <translation>まだ書き出していない写真: {left}。今終了しますか。次に起動したときに続きが行われます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>Photos that it did not learn from are met best by {share:.0%} of what the fit changes, so learning begins with that.</source>
      <translation>学習に使わなかった写真は、当てはめによる変化の {share:.0%} で最もよく再現されるため、そこから学習を始めます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos that it did not learn from are met {gained:.1f} dB better than by the style it began with.</source>
      <translation>学習に使わなかった写真を、元のスタイルより {gained:.1f} dB よく再現します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Photos that it does not learn from: {scores:.1f} dB, ΔE {scores2:.1f}. You can go on working; it gives way to what you do.</source>
      <translation>学習に使わない写真: {scores:.1f} dB、ΔE {scores2:.1f}。作業を続けられます。学習はあなたの操作を優先します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photos to export</source>
      <translation>書き出す写真</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Pick white balance</source>
      <translation>ホワイトバランスを採取</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Picked in the picture</source>
      <translation>画像から採取</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture of the style</source>
      <translation>スタイルの画像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Picture {stage}</source>
      <translation>画像 {stage}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Pictures &amp;only</source>
      <translation>画像のみ(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pictures and thumbnails are converted to it. The system tells it, or you choose a file.</source>
      <translation>画像とサムネイルはこれに変換されます。システムの情報を使うか、ファイルを選びます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Pixels to average</source>
      <translation>平均するピクセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Portrait, gentle light</source>
      <translation>ポートレート、柔らかい光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pre&amp;ferences…</source>
      <translation>環境設定(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Preferences</source>
      <translation>環境設定</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Preferences: {text}</source>
      <translation>環境設定: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name}</source>
      <translation>プリセット {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Preset {name} deleted</source>
      <translation>プリセット {name} を削除しました</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name} for {names}</source>
      <translation>{names} にプリセット {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Presets</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Presets in {name} that can't be used and were left out: {count}.</source>
      <translation>{name} の使えないプリセットを除きました: {count}件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Press Ctrl+K and type what you want to do. F1 lists all keys. You find this tour again in the Help menu.</source>
      <translation>Ctrl+Kを押して、したいことを入力してください。F1ですべてのキーを表示します。このツアーはヘルプメニューにあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Preview 1:{scale}</source>
      <translation>プレビュー 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Previous held-out photo</source>
      <translation>前の検証用写真</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>ProPhoto RGB needs 16 bits: choose tiff16, or another colour space.</source>
      <translation>ProPhoto RGBには16ビットが必要です。tiff16か別の色空間を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Problem report</source>
      <translation>問題報告</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Processor</source>
      <translation>プロセッサー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile</source>
      <translation>プロファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the proof</source>
      <translation>ソフトプルーフのプロファイルのファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the screen</source>
      <translation>画面のプロファイルのファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Profile of the screen</source>
      <translation>画面のプロファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Profiles (*.pp3)</source>
      <translation>プロファイル (*.pp3)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Progress of learning</source>
      <translation>学習の進み具合</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Proof: {profile}</source>
      <translation>プルーフ: {profile}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions of the crop</source>
      <translation>切り抜きの縦横比</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions that the crop keeps while its frame is dragged</source>
      <translation>枠をドラッグする間、切り抜きが保つ縦横比</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions: {ratio}</source>
      <translation>縦横比: {ratio}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Purple</source>
      <translation>紫</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Put all panels, tools and panes back where they were at first</source>
      <translation>すべてのパネル、ツール、画面を最初の位置に戻す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put all photos that are selected in the filmstrip or the grid into the export queue</source>
      <translation>フィルムストリップまたはグリッドで選択したすべての写真を書き出しキューに入れる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put the copied edits over all photos that are selected in the filmstrip or the grid</source>
      <translation>コピーした編集を、フィルムストリップまたはグリッドで選択したすべての写真に適用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Put the copied edits over this photo, in the grid over the selected ones</source>
      <translation>コピーした編集をこの写真に、グリッドでは選択した写真に適用します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Put the photo's name, the style, the date and the like into the file name</source>
      <translation>写真の名前、スタイル、日付などをファイル名に入れる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quality</source>
      <translation>画質</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Quality goes from 1 to 100, not {quality}.</source>
      <translation>画質は1から100までです({quality}は指定できません)。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quarter (4:2:0)</source>
      <translation>4分の1 (4:2:0)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Quick rendition</source>
      <translation>簡易描写</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>R&amp;ESTORED fills the window</source>
      <translation>RESTOREDをウィンドウ全体に表示(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>RAW is what the sensor saw. RESTORED is without noise and in true colour. ENHANCED is the finished picture. Turn the mouse wheel to zoom and drag to move: all three go together.</source>
      <translation>RAWはセンサーが見たもの、RESTOREDはノイズがなく正しい色の画像、ENHANCEDは仕上がり画像です。ホイールで拡大縮小、ドラッグで移動し、3つとも連動します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RAW, RESTORED and ENHANCED side by side, to see what each step does</source>
      <translation>RAW、RESTORED、ENHANCEDを並べ、各段階の働きを見る</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RESTORED in &amp;sRGB</source>
      <translation>RESTOREDをsRGBで(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB histogram</source>
      <translation>RGBヒストグラム</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB parade</source>
      <translation>RGBパレード</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rating</source>
      <translation>評価</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {error}</source>
      <translation>{name} の評価とラベルは保存されていますが、ほかのプログラムとやり取りできません: {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {reason}.</source>
      <translation>{name} の評価とラベルは保存されていますが、ほかのプログラムとやり取りできません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rating of {names}</source>
      <translation>{names}の評価</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raw and finished picture</source>
      <translation>RAW と仕上がり画像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Raw clipping</source>
      <translation>RAWのクリッピング</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Raw histogram</source>
      <translation>RAWヒストグラム</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Raw histogram: what the sensor recorded, in EV below saturation. The others show finished pixels.</source>
      <translation>RAWヒストグラムはセンサーの記録を飽和からのEVで示します。他は仕上がりのピクセルを示します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>Raw photos</source>
      <translation>RAW写真</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Raws</source>
      <translation>RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Raws of {camera} are restored by weights of their own from now on: {after:.2f} dB on scenes held out, {before:.2f} dB before.</source>
      <translation>{camera} の RAW は今後専用の重みで復元されます。検証用の場面で {after:.2f} dB、以前は {before:.2f} dB。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raws without a finished picture: {count}.</source>
      <translation>仕上がり画像のない RAW：{count}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Re&amp;d label</source>
      <translation>赤のラベル(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Read a single pixel, or the mean of the pixels around the cursor</source>
      <translation>1ピクセル、またはカーソル周辺の平均を読む</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Read-only file system</source>
      <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Reading pair {min} of {total}…</source>
      <translation>組 {min}/{total} を読み込み中…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Reading the pairs…</source>
      <translation>組を読み込み中…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Reading {folder}</source>
      <translation>{folder} を読み込み中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Readout</source>
      <translation>測定値</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Recent</source>
      <translation>最近</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Red</source>
      <translation>赤</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reduce the picture (also: mouse wheel)</source>
      <translation>画像を縮小(マウスホイールも可)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rejected</source>
      <translation>不採用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Rejected or not</source>
      <translation>不採用かどうか</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rejecting of {names}</source>
      <translation>{names}の不採用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Relative colorimetric</source>
      <translation>相対的な色域を維持</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Remark</source>
      <translation>備考</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Rename the chosen preset, if it is one of your own</source>
      <translation>選んだプリセットの名前を変更します（自分のもののみ）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Rename the chosen snapshot</source>
      <translation>選んだスナップショットの名前を変更</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Rendering intent</source>
      <translation>レンダリングインテント</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Replace it</source>
      <translation>置き換える</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Replace the existing files</source>
      <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Replace the file</source>
      <translation>ファイルを置き換える</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Report</source>
      <translation>報告</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset &amp;all edits</source>
      <translation>すべての編集をリセット(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Reset all</source>
      <translation>すべてリセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset everything in this section: {covers}</source>
      <translation>この欄をすべてリセット: {covers}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Reset la&amp;yout</source>
      <translation>レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset this control</source>
      <translation>このコントロールをリセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance</source>
      <translation>ホワイトバランスをリセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance to as shot</source>
      <translation>ホワイトバランスを撮影時の設定に戻す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <source>Reset “{text}”</source>
      <translation>「{text}」をリセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Reset “{text}” to its default</source>
      <translation>「{text}」を初期値に戻す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset “{title}”</source>
      <translation>「{title}」をリセット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Restore-Net</source>
      <translation>Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Restore-Nets of my cameras</source>
      <translation>自分のカメラの Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Restored, without a style</source>
      <translation>Restored(スタイルなし)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera} got no better on scenes that were held out ({before:.2f} dB before, {after:.2f} dB at best): the weights it began with stay in use.</source>
      <translation>{camera} の復元は検証用の場面で良くなりませんでした（以前 {before:.2f} dB、最高 {after:.2f} dB）。元の重みを使い続けます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera}: it begins at {score:.2f} dB on scenes held out.</source>
      <translation>{camera} の復元：検証用の場面で {score:.2f} dB から始めます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Saturation</source>
      <translation>彩度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save as p&amp;reset…</source>
      <translation>プリセットとして保存(&amp;V)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset</source>
      <translation>プリセットとして保存</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset…</source>
      <translation>プリセットとして保存…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save chosen edits of this photo as a preset</source>
      <translation>この写真の選んだ編集をプリセットとして保存します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Scenes held out</source>
      <translation>検証用の場面</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scope</source>
      <translation>スコープ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scopes</source>
      <translation>スコープ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Scores over the steps of learning</source>
      <translation>学習ステップごとの値</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Screen</source>
      <translation>画面</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Screen pixels per picture pixel</source>
      <translation>画像1ピクセルあたりの画面ピクセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search by what it does, or by a key</source>
      <translation>働きまたはキーで検索</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Search name, camera, lens</source>
      <translation>名前、カメラ、レンズで検索</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Search the preferences</source>
      <translation>環境設定を検索</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search the shortcuts</source>
      <translation>ショートカットを検索</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Second &amp;window</source>
      <translation>2つ目のウィンドウ(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style</source>
      <translation>2つ目のスタイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style {name}</source>
      <translation>2つ目のスタイル {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>See versions, licences and device, and copy them for a question</source>
      <translation>バージョン、ライセンス、デバイスを見て、質問用にコピーする</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select &amp;all</source>
      <translation>すべて選択(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select all photos that filmstrip and grid show</source>
      <translation>フィルムストリップとグリッドのすべての写真を選択</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Serves</source>
      <translation>対象</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Set every control to its default (Ctrl+R)</source>
      <translation>すべてのコントロールを初期値に戻す (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Set every control to its default: the photo is as if you had never edited it</source>
      <translation>すべてのコントロールを初期値に戻す。写真は一度も編集しなかった状態になります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>Settings with unusable values were set to their defaults: {names}.</source>
      <translation>使えない値の設定を既定値に戻しました: {names}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shade</source>
      <translation>日陰</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shadows</source>
      <translation>シャドウ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Share of the photos that is exported</source>
      <translation>書き出し済みの写真の割合</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Share of the second style in the picture.</source>
      <translation>画像に占める2つ目のスタイルの割合。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Sharpening</source>
      <translation>シャープ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Sharpening is for pictures in a colour space: choose none here.</source>
      <translation>シャープは色空間を持つ画像用です。ここでは「なし」を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Sharpness</source>
      <translation>シャープネス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Shift and drag</source>
      <translation>Shift+ドラッグ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Short edge</source>
      <translation>短辺</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Shortcuts</source>
      <translation>ショートカット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show ENHANCED as its amplified difference from the plain rendition without a style</source>
      <translation>ENHANCEDを、スタイルなしの素の描写との増幅した差で表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show RESTORED as its amplified difference from plain bilinear demosaicing</source>
      <translation>RESTOREDを、単純なバイリニア補間との増幅した差で表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show RESTORED colour-managed to sRGB instead of XYZ with gamma 2.2</source>
      <translation>RESTOREDをXYZ(ガンマ2.2)の代わりにsRGBにカラーマネジメントして表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Show all photos of the folder, to choose, rate and filter them; the same key goes back</source>
      <translation>フォルダーのすべての写真を表示し、選び、評価し、絞り込む。同じキーで戻る</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show colours in grey that the device can't show</source>
      <translation>デバイスで表せない色をグレーで表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor at twice its size</source>
      <translation>カーソル下の各ピクセルを2倍の大きさで表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor in a window of its own</source>
      <translation>カーソル下の各ピクセルを専用ウィンドウに表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Show one stage large in a window of its own, for a second screen</source>
      <translation>2台目の画面のため、1つの段階を専用ウィンドウに大きく表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show or hide the controls, to have more room for the pictures</source>
      <translation>コントロールの表示を切り替え、画像の場所を広げる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos that are still to be judged: without stars and not rejected</source>
      <translation>まだ評価していない写真（星がなく、不採用でもない）を表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with at least so many stars (≥), or with exactly so many (=)</source>
      <translation>この数以上の星の写真（≥）、またはちょうどこの数の星の写真（=）を表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with so many stars. A second click on the same star shows all.</source>
      <translation>この数の星の写真を表示。同じ星をもう一度クリックするとすべて表示します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show photos with this label, or with another chosen one: {text}</source>
      <translation>このラベル、または選んだ他のラベルの写真を表示: {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Show report</source>
      <translation>報告を表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Show the export queue</source>
      <translation>書き出しキューを表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the finished picture alone, as it will be exported</source>
      <translation>仕上がり画像だけを、書き出されるとおりに表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show the folder as a grid, with all filters (G)</source>
      <translation>フォルダーをすべてのフィルター付きグリッドで表示 (G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the next overlay; Esc takes it away</source>
      <translation>次のオーバーレイを表示。Escで消えます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Show the open photo in this style as a fourth pane, beside its own; choose two styles with Ctrl to show the photo in the first and compare the second</source>
      <translation>開いている写真をこのスタイルで、本来のスタイルの隣の4つ目の画面に表示します。Ctrlで2つのスタイルを選ぶと、写真を1つ目で表示し2つ目と比較します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show the paper's white and the ink's black as they are</source>
      <translation>紙の白とインクの黒をそのまま表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the photo without your edits, until the key is pressed again</source>
      <translation>もう一度キーを押すまで、編集なしの写真を表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Show the picture as another device would, for instance a printer: its profile is chosen in Colour management</source>
      <translation>プリンターなど他のデバイスでの見え方を表示。プロファイルはカラーマネジメントで選びます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the picture that the camera made of this photo as a fourth pane</source>
      <translation>カメラがこの写真から作った画像を4つ目の画面に表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the pictures alone</source>
      <translation>画像だけを表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Show the program raws and what you made of them: it learns your look as a style. Ten pairs of different subjects are a good beginning. Everything stays on this computer.</source>
      <translation>RAWとそこから仕上げた画像を見せると、あなたの仕上がりをスタイルとして学習します。異なる題材の10組から始めるとよいでしょう。すべてこのコンピューターの中で行われます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the restored picture alone: judge noise and detail without a style</source>
      <translation>復元画像だけを表示。スタイルなしでノイズと細部を確認します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the sensor's picture alone, as it was recorded, before any correction</source>
      <translation>センサーの画像だけを、補正前の記録のまま表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the three stages alone</source>
      <translation>3つの段階だけを表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Show the welcome page</source>
      <translation>ようこそページを表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the whole picture: judge light, colour and composition here</source>
      <translation>画像全体を表示。光、色、構図の確認に</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show this photo without your edits as a fourth pane</source>
      <translation>編集なしのこの写真を4つ目の画面に表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show what LibRaw makes of this photo without any net as a fourth pane</source>
      <translation>ネットワークを使わないLibRawの現像を4つ目の画面に表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show what the program noted, to find out why something did not work</source>
      <translation>プログラムの記録を表示し、うまくいかなかった理由を調べる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Shown {time} after it was asked for</source>
      <translation>要求から{time}後に表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at or below the black level: no light was recorded</source>
      <translation>黒レベル以下にあるこの色の画素。光は記録されていません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at the sensor's white level: their light was not recorded</source>
      <translation>センサーの白レベルにあるこの色の画素。光は記録されていません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Size of text and controls</source>
      <translation>文字とコントロールの大きさ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Size of the finished picture in pixels</source>
      <translation>仕上がり画像のサイズ（ピクセル）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Size of the pictures</source>
      <translation>画像の大きさ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Skip</source>
      <translation>スキップ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Skip the photo</source>
      <translation>写真を飛ばす</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Skipped</source>
      <translation>スキップ済み</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot {number}</source>
      <translation>スナップショット {number}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot: {name}</source>
      <translation>スナップショット: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshots</source>
      <translation>スナップショット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>So few were never measured: five are the least, and ten of different subjects do much better.</source>
      <translation>これほど少ない数では測定していません。最低でも5組が必要で、被写体の異なる10組ならずっと良くなります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Soft &amp;proof</source>
      <translation>ソフトプルーフ(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Soft portrait</source>
      <translation>ソフトポートレート</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof</source>
      <translation>ソフトプルーフ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof: show the picture as this device would (S)</source>
      <translation>ソフトプルーフ: このデバイスでの見え方を表示 (S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Something unforeseen went wrong last time.</source>
      <translation>前回、予期しない問題が起きました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Something unforeseen went wrong: {error!r}. The log file tells more.</source>
      <translation>予期しない問題が起きました: {error!r}。詳しくはログファイルをご覧ください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Sort by</source>
      <translation>並べ替え</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>St&amp;yles…</source>
      <translation>スタイル(&amp;Y)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Stage</source>
      <translation>段階</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/pair.py" />
      <source>Stage on this side of the curtain</source>
      <translation>カーテンのこちら側の段階</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Start no more photos; the one that runs is finished</source>
      <translation>新しい写真を始めない。処理中のものは終わらせます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Starting…</source>
      <translation>起動中…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}</source>
      <translation>ステップ {done}/{total}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}, at most {max} min left</source>
      <translation>ステップ {done}/{total}、残り最大{max}分</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Steps</source>
      <translation>手順</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop and keep the best</source>
      <translation>止めて最良のものを残す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop learning? What was learned is kept: the same folders go on from there.</source>
      <translation>学習を止めますか。学習結果は残り、同じフォルダーで続きから再開できます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Stop the selected photos, or all when none is selected</source>
      <translation>選択した写真を止める。選択がなければすべて</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Straighten</source>
      <translation>傾き補正</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Straighten {shown}
Straighten</source>
      <translation>傾き補正 {shown}
傾き補正</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength</source>
      <translation>強さ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of all colours: at the left end the picture is black and white.</source>
      <translation>すべての色の強さ。左端で白黒になります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of the pale colours; strong ones and skin are spared.</source>
      <translation>淡い色の強さ。強い色と肌色は保たれます。</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel</source>
      <translation>風景や旅のための強い色とコントラスト</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel. Skin is spared, and full reds don't clip.</source>
      <translation>風景や旅行向けに色とコントラストを強めます。肌は抑えめで、鮮やかな赤も飽和しません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Style</source>
      <translation>スタイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Style of photos that were never edited</source>
      <translation>未編集の写真のスタイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Style {itemtext}</source>
      <translation>スタイル {itemtext}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style {name}</source>
      <translation>スタイル {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Style {name} for {names_of}</source>
      <translation>{names_of}にスタイル {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style: {name}</source>
      <translation>スタイル: {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Styles</source>
      <translation>スタイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Styles ({pattern})</source>
      <translation>スタイル ({pattern})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Styles and sidecars (*.dtstyle *.xmp)</source>
      <translation>スタイルとサイドカー (*.dtstyle *.xmp)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 16 bit</source>
      <translation>TIFF、16ビット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>TIFF, 16 bit, ProPhoto RGB</source>
      <translation>TIFF、16ビット、ProPhoto RGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 32 bit float, linear</source>
      <translation>TIFF、32ビット浮動小数点、リニア</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 8 bit</source>
      <translation>TIFF、8ビット</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Take a style file of somebody else among yours; it can be dragged into the window too</source>
      <translation>他の人のスタイルファイルを自分のスタイルに加えます。ウィンドウにドラッグすることもできます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Take all filters away</source>
      <translation>すべてのフィルターを外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Take all keys from the chosen action</source>
      <translation>選んだ操作からすべてのキーを外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Take back the last change</source>
      <translation>最後の変更を取り消す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take back the last rating, label, style, pasting or move to the trash</source>
      <translation>最後の評価、ラベル、スタイル、貼り付け、ゴミ箱への移動を取り消す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take it with you</source>
      <translation>持ち出す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Take photos that are done, skipped or cancelled off the list</source>
      <translation>完了、スキップ、キャンセルした写真を一覧から外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Take style files of others among yours; they can be dragged into the window too</source>
      <translation>他の人のスタイルファイルを自分のスタイルに加えます。ウィンドウにドラッグすることもできます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Take the crop away, and leave the rotation</source>
      <translation>切り抜きを外し、回転は残す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Take the open photo</source>
      <translation>開いている写真を使う</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take the stars away</source>
      <translation>星を外す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take the tour</source>
      <translation>ツアーを見る</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Taken</source>
      <translation>撮影日</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Takes out what the lens did to the picture: bent lines, coloured edges, dark corners.
Works where lensfun's data know the camera and the lens.</source>
      <translation>レンズによる影響(曲がった線、色の付いた輪郭、暗い隅)を取り除きます。
lensfunのデータにカメラとレンズがある場合に使えます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Taught</source>
      <translation>学習日</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Teach a look</source>
      <translation>仕上がりを学習させる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Temperature</source>
      <translation>色温度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Temperature and tint</source>
      <translation>色温度と色かぶり</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The &amp;unedited photo</source>
      <translation>未編集の写真(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The JPEGs that the camera put into the raws: match the camera.</source>
      <translation>カメラがRAWに入れたJPEG。カメラの仕上がりに合わせます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The amount of sharpening goes from 0 to 3, not {amount:g}.</source>
      <translation>シャープの量は0から3までです({amount:g}は指定できません)。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The camera's &amp;JPEG</source>
      <translation>カメラのJPEG(&amp;J)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid JSON.</source>
      <translation>{name} のカードは有効なJSONではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid: {where}: {what}.</source>
      <translation>{name} のカードは無効です: {where}: {what}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>The card of {name} is too long for a style.</source>
      <translation>{name} のカードはスタイルとしては長すぎます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The checkpoint {path} is damaged or belongs to another net; start without it.</source>
      <translation>保存点 {path} は壊れているか別のネットのものです。なしで始めてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile can't be used ({error}): choose another one.</source>
      <translation>カラープロファイルを使えません({error})。別のものを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>The colour profile in {name} can't be used: save the picture as sRGB.</source>
      <translation>{name} のカラープロファイルを使えません。画像をsRGBで保存してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile {path} can't be read: {reason}.</source>
      <translation>カラープロファイル {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The colours and tones of a .cube file.</source>
      <translation>.cubeファイルの色と階調。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The curtain lays two stages over each other; drag it across the picture. Esc goes back to three panes.</source>
      <translation>カーテンで2つの段階を重ねます。画像の上でドラッグしてください。Escで3画面に戻ります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>The device “{name}” is not available; here are: {choices}.</source>
      <translation>デバイス「{name}」は使えません。使えるもの: {choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The disk is full: free some space in {folder} and start again.</source>
      <translation>ディスクがいっぱいです。{folder} に空きを作ってやり直してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The disk is full: free some space in {folder} and start again; what was done is kept.</source>
      <translation>ディスクがいっぱいです。{folder} に空きを作ってもう一度始めてください。これまでの結果は残っています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The disk is full: free some space in {folder}, then go on from the last checkpoint.</source>
      <translation>ディスクがいっぱいです。{folder} に空きを作り、最後の保存点から続けてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The disk is full: {path} was not written. Free some space and export again.</source>
      <translation>ディスクがいっぱいで {path} は書き込まれませんでした。空きを作ってもう一度書き出してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The disk is full: {path} was not written. Free some space and try again.</source>
      <translation>ディスクがいっぱいで {path} は書き込まれませんでした。空きを作ってやり直してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The disk with {folder} is full. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>{folder} のあるディスクがいっぱいです。写真の編集内容は代わりにデータフォルダー（{parent}）に保存され、camnet_gui はそこから読み込みます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} are damaged; the photo starts unedited.</source>
      <translation>{name} の編集内容が壊れています。写真は未編集の状態で始まります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} could not be read ({reason}); the photo starts unedited.</source>
      <translation>{name} の編集内容を読み込めませんでした({reason})。写真は未編集の状態で始まります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>The edits of {names} could not be written yet. Free some space, or quit and lose them. Quit now?</source>
      <translation>{names} の編集内容をまだ書き込めていません。空き容量を増やすか、終了すると失われます。今すぐ終了しますか？</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits of {name} can't be kept in {folder}: {reason}.</source>
      <translation>{name} の編集内容を {folder} に保存できません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be read and start afresh ({error}).</source>
      <translation>書き出しプリセットを読み込めなかったため、初期状態から始めます({error})。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be saved in {folder}: {reason}.</source>
      <translation>書き出しプリセットを {folder} に保存できませんでした: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The fast one</source>
      <translation>高速</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>The file exists</source>
      <translation>ファイルが既にあります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <source>The file exists already.</source>
      <translation>ファイルはすでに存在します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file holds no black level: {level:g} was taken.</source>
      <translation>ファイルに黒レベルがないため、{level:g}としました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/colour.py" />
      <source>The file holds no usable colour matrix: colours are those of an average camera.</source>
      <translation>使えるカラーマトリクスがないため、平均的なカメラの色になります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <location filename="../../camnet_gui/raw/demosaiced.py" />
      <source>The file holds no usable white balance: one was estimated from the picture.</source>
      <translation>使えるホワイトバランスがないため、画像から推定しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter one.</source>
      <translation>ファイル名が長すぎます: {name}… 短くしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter pattern.</source>
      <translation>ファイル名が長すぎます: {name}… 短いパターンを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The file of VGG-19's weights does not exist.</source>
      <translation>VGG-19 の重みのファイルがありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's black and white levels make no sense: the largest value was taken as white.</source>
      <translation>ファイルの黒レベルと白レベルが不正なため、最大値を白としました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's colour filter pattern contradicts its picture: another was taken.</source>
      <translation>ファイルのカラーフィルター配列が画像と矛盾するため、別の配列を使いました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>The files of the pair {name} differ in size: make the pairs again.</source>
      <translation>組 {name} のファイルの大きさが違います。組を作り直してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The filmstrip shows the photos beside the open one. Press 1 to 5 for stars and X to reject; G shows them all as a grid, to sort and filter.</source>
      <translation>フィルムストリップに開いている写真の前後が表示されます。1~5で星を付け、Xで不採用。Gですべてをグリッドに表示し、並べ替えと絞り込みができます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The first stage, which takes out mosaic and noise. Weights of your camera's own are kept only if they restore scenes better that they did not learn from, and serve that camera alone</source>
      <translation>モザイクとノイズを取り除く第一段階です。カメラ専用の重みは、学習に使わなかった場面をよりよく復元する場合だけ残され、そのカメラだけに使われます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder of each photo</source>
      <translation>各写真のフォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of finished pictures does not exist.</source>
      <translation>完成写真のフォルダーがありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of raws does not exist.</source>
      <translation>RAW のフォルダーがありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The folder of raws for the Restore-Net does not exist.</source>
      <translation>Restore-Net 用の RAW フォルダーがありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The folder {folder} can't be made: {reason}.</source>
      <translation>フォルダー {folder} を作れません：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The folder {folder} can't be made: {reason}. Choose another one.</source>
      <translation>フォルダー {folder} を作成できません: {reason}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>The folder {folder} can't be reached: {reason}. Its photos come back as soon as it is there again.</source>
      <translation>フォルダー {folder} にアクセスできません: {reason}。使えるようになると写真が戻ります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>The folder {folder} can't be read: {strerror}.</source>
      <translation>フォルダー {folder} を読み込めません: {strerror}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The folder {folder} can't be written. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>フォルダー {folder} に書き込めません。写真の編集内容は代わりにデータフォルダー({parent})に保存され、camnet_guiはそこから見つけます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder {folder} does not exist.</source>
      <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} does not exist: make it, or choose another one.</source>
      <translation>フォルダー {folder} がありません。作成するか別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} has gone: make it again, or choose another one.</source>
      <translation>フォルダー {folder} がなくなりました。作り直すか別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The folder {folder} is gone: connect its drive again and start anew; it goes on from there.</source>
      <translation>フォルダー {folder} がなくなりました。ドライブを接続し直してもう一度始めると、続きから進みます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The graphics card has not enough memory: learning goes on on the processor, more slowly.</source>
      <translation>グラフィックカードのメモリーが足りないため、学習はプロセッサーで続きます (遅くなります)。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The language of menus, controls and tips. Names of files and messages of the system stay as they are.</source>
      <translation>メニュー、コントロール、ヒントの言語。ファイル名やシステムのメッセージはそのままです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/kept.py" />
      <location filename="../../camnet_gui/teach/learning.py" />
      <location filename="../../camnet_gui/teach/rest.py" />
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The lesson can't be kept in {folder}: {reason}.</source>
      <translation>学習内容を {folder} に保存できません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports can't be kept in {folder}: {reason}.</source>
      <translation>書き出しの一覧を {folder} に保存できません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports could not be read and starts afresh ({error}).</source>
      <translation>書き出しの一覧を読み込めなかったため、初期状態から始めます({error})。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The loss is no longer a number: train again with a lower rate.</source>
      <translation>損失が数値ではなくなりました。学習率を下げてもう一度学習してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The minutes above</source>
      <translation>上の時間（分）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern holds {{{field}}}, which means nothing: use {known}.</source>
      <translation>名前のパターンに意味のない {{{field}}} があります。使えるもの: {known}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern “{pattern}” can't be read: write fields as {{name}}.</source>
      <translation>名前のパターン「{pattern}」を解釈できません。項目は {{name}} のように書いてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The nearest style is {start}, with {score:.1f} dB on held-out photos.</source>
      <translation>最も近いスタイルは {start} で、検証用写真で {score:.1f} dB です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/files.py" />
      <source>The old file is kept as {name}.</source>
      <translation>古いファイルは {name} として残してあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The pairs of {camera} are too small or too bright to learn from.</source>
      <translation>{camera} の組は小さすぎるか明るすぎて学習できません。</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film</source>
      <translation>フィルムに焼き付けたカラーネガの色調</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film. Warm highlights, cool shadows, quiet greens.</source>
      <translation>フィルムにプリントしたカラーネガの色調。暖かいハイライト、冷たいシャドウ、控えめな緑。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>The pane that the scope looks at; the raw histogram always looks at the sensor</source>
      <translation>スコープが見る画面。RAWヒストグラムは常にセンサーを見ます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>The panes show every pixel at this size already. The loupe appears where you zoom out.</source>
      <translation>ペインはすでにこの倍率で全画素を表示しています。ルーペは表示を縮小すると現れます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's</source>
      <translation>論文のもの</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's has many times the weights and begins with fresh ones: for hours on a graphics card. Photos in such a style take many times as long to develop</source>
      <translation>論文のネットは重みがはるかに多く、白紙から始めます。グラフィックカードで何時間も学習する場合向けです。そのスタイルの写真は現像に何倍もかかります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>The paper's net came to {after:.1f} dB on photos held out, the nearest style to {before:.1f} dB: it begins with fresh weights, and needs hours on a graphics card.</source>
      <translation>論文のネットは検証用写真で {after:.1f} dB、最も近いスタイルは {before:.1f} dB です。白紙から始めるため、グラフィックカードで何時間も必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>The photo above, as it is now</source>
      <translation>上の写真の現在の状態</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>The photo doesn't tell its lens, and lensfun doesn't know one for this camera.</source>
      <translation>写真にレンズの情報がなく、lensfunにもこのカメラのレンズがありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The photo's folder</source>
      <translation>写真のフォルダー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>The picture goes along when the style is exported.</source>
      <translation>スタイルを書き出すと、この画像も含まれます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The picture is smaller than 8 × 8 pixels: the file is damaged.</source>
      <translation>画像が8 × 8ピクセル未満です。ファイルが壊れています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets can't be saved in {folder}: {reason}.</source>
      <translation>プリセットを {folder} に保存できません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {name} are damaged and start afresh.</source>
      <translation>{name} のプリセットが壊れているため、初期状態から始めます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {path} could not be read ({reason}).</source>
      <translation>{path} のプリセットを読み込めませんでした({reason})。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The processor</source>
      <translation>プロセッサー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program ended unexpectedly last time.</source>
      <translation>前回、プログラムが予期せず終了しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program wrote this report. It is sent nowhere; copy it when you tell someone of the problem. It holds versions, the end of the log and where in the program it happened, and file names without folders.</source>
      <translation>プログラムがこの報告を書きました。どこにも送信されません。問題を伝えるときにコピーしてください。バージョン、ログの末尾、プログラム内の場所、フォルダーを除いたファイル名が含まれます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The raw stage is an 8-bit view of the mosaic without colours: choose jpeg or png8.</source>
      <translation>RAW段階は色のないモザイクの8ビット表示です。jpegかpng8を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The raws don't tell which camera took them, so that no weights can be made for it.</source>
      <translation>RAW に撮影カメラの記録がないため、専用の重みを作れません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The run can't be written to {folder}: {reason}.</source>
      <translation>{folder} に書き込めません：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The sRGB view is in sRGB: leave out the view, or the other colour space.</source>
      <translation>sRGB 表示は sRGB です。表示か別の色空間の指定を省いてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>The screen's profile</source>
      <translation>画面のプロファイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>The second style “{second_style}” is not installed and was left out.</source>
      <translation>2つ目のスタイル「{second_style}」はインストールされていないため省かれました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be read and start afresh ({error}).</source>
      <translation>設定を読み込めなかったため、初期状態から始めます({error})。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be saved in {folder}: {reason}.</source>
      <translation>設定を {folder} に保存できませんでした: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The size must be greater than zero, and at most a million.</source>
      <translation>サイズは0より大きく100万以下にしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>The stage that this window shows</source>
      <translation>このウィンドウが表示する段階</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>The style of the finished picture: choose the look first, then adjust light and colour</source>
      <translation>仕上がり画像のスタイル。まず仕上がりを選び、それから光と色を調整します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{key}” was taken away meanwhile.</source>
      <translation>スタイル「{key}」は途中で取り除かれました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>The style “{name}” is not installed; the photo keeps the one it has.</source>
      <translation>スタイル「{name}」はインストールされていません。写真は今のスタイルのままです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>The style “{name}” was moved to the trash.</source>
      <translation>スタイル「{name}」をゴミ箱に移動しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <source>The style “{style}” is not installed; {name} is shown instead. The photo keeps its style: import it, or choose another one.</source>
      <translation>スタイル「{style}」がないため、代わりに{name}を表示しています。写真のスタイルはそのままです。読み込むか、別のスタイルを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{style}” is not installed; {name} is used instead.</source>
      <translation>スタイル「{style}」はインストールされていません。代わりに{name}を使います。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The thumbnails of all folders together. When it is full, those go that were not shown for longest.</source>
      <translation>全フォルダーのサムネイルの合計です。いっぱいになると、最も長く表示されていないものから消えます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>The usual weights restore this photo: {error}</source>
      <translation>この写真は通常の重みで復元します：{error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The weights can't be written to {path}: {reason}.</source>
      <translation>重みを {path} に書き込めません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The whole folder</source>
      <translation>フォルダー全体</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>There are no pictures whose colours could be learned.</source>
      <translation>色を学習できる写真がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>There are no raw photos in {folder}.</source>
      <translation>{folder} にRAW写真がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There are no raws to learn from: choose a folder that holds raws and finished pictures.</source>
      <translation>学習に使うRAWがありません。RAWと仕上がり画像のあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>There are too few scenes of {camera}: at least two are needed, ten are a good beginning.</source>
      <translation>{camera} の場面が少なすぎます。最低 2 つ必要で、10 あれば良い出発点です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>There is a preset named {name} already: choose another name.</source>
      <translation>{name} という名前のプリセットはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is a style called “{name}” already: choose another name.</source>
      <translation>「{name}」というスタイルは既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>There is a style of this name already.</source>
      <translation>この名前のスタイルはすでにあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>There is no device “{name}”; here are: {choices}.</source>
      <translation>デバイス「{name}」はありません。使えるもの: {choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>There is no export preset “{name}”: choose one of {choices}.</source>
      <translation>書き出しプリセット「{name}」はありません。次から選んでください: {choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>There is no folder {folder} with finished pictures.</source>
      <translation>仕上がり画像のフォルダー {folder} がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/match.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>There is no folder {folder}.</source>
      <translation>フォルダー {folder} がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no format “{format}”: choose one of {choices}.</source>
      <translation>形式「{format}」はありません。次から選んでください: {choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>There is no log yet ({strerror}).</source>
      <translation>まだログがありません({strerror})。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is no pair to learn from: at least two are needed.</source>
      <translation>学習に使える組がありません。最低二つ必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>There is no picture of this pane yet.</source>
      <translation>この画面の画像はまだありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There is no shipped style to begin with: install the program again.</source>
      <translation>出発点になる付属のスタイルがありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no size “{mode}”: choose one of {choices}.</source>
      <translation>サイズ「{mode}」はありません。次から選んでください: {choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is no style “{wanted}”: choose one of {known}.</source>
      <translation>スタイル「{wanted}」はありません。次から選んでください: {known}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>There is no style: install the program again.</source>
      <translation>スタイルがありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>There is no {what} {path}.</source>
      <translation>{what} {path} がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no {what} “{value}”: choose one of {choices}.</source>
      <translation>「{value}」({what})はありません。次から選んでください: {choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>There is no “{exists}” for existing files: choose {choices}.</source>
      <translation>既存ファイルの扱いに「{exists}」はありません。{choices} から選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>There is not enough memory to develop this picture, even in the smallest tiles.</source>
      <translation>最小のタイルでも、この画像を現像するメモリーが足りません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>There is not enough memory to learn: close other programs and start again; it goes on from there.</source>
      <translation>学習に必要なメモリーが足りません。ほかのプログラムを閉じてもう一度始めると、続きから進みます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is only one pair to learn from: at least two are needed.</source>
      <translation>学習に使える組が一つしかありません。最低二つ必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>This file holds no Bayer mosaic ({kind}): there are no sites to count.</source>
      <translation>このファイルにはベイヤー配列がありません({kind})。数える画素がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>This file is already demosaiced: denoise and white balance were fixed by its maker.</source>
      <translation>このファイルは既にデモザイク済みです。ノイズ除去とホワイトバランスは作成時に決められています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>This lesson is being learned already: wait for it, or delete {path} if no other program runs.</source>
      <translation>この学習は既に進行中です。終わるのを待つか、他に動いていなければ {path} を削除してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>This name can't be used: {strerror}.</source>
      <translation>この名前は使えません: {strerror}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>This photo holds no JPEG of its camera: there is nothing to compare with.</source>
      <translation>この写真にはカメラのJPEGがありません。比較するものがありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is clipped, so its colour isn't known: pick a darker grey.</source>
      <translation>この場所は白飛びしていて色が分かりません。もっと暗いグレーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is too dark to tell its colour: pick a brighter grey.</source>
      <translation>この場所は暗すぎて色が分かりません。もっと明るいグレーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Those I taught…</source>
      <translation>教えたもの…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Three stages of one photo</source>
      <translation>1枚の写真の3つの段階</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/first_look.py" />
      <source>Thumbnail</source>
      <translation>サムネイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Thumbnails on disk</source>
      <translation>ディスク上のサムネイル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time for learning</source>
      <translation>学習の時間</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Time taken</source>
      <translation>撮影日時</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tint</source>
      <translation>色かぶり補正</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>To the folders; what was read of the pairs is kept</source>
      <translation>フォルダーの選択に戻ります。読み込んだ組は保存されています</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>To the right, light and dark tones move apart around the middle; left, together.</source>
      <translation>右で明部と暗部が中間から離れ、左で近づきます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Together</source>
      <translation>同時に</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Tone</source>
      <translation>階調</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Tools</source>
      <translation>ツール</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Tour</source>
      <translation>ツアー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Trained on the user's own pictures; it belongs to the user.</source>
      <translation>利用者自身の写真で学習したもので、利用者に帰属します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Tristimulus values of RESTORED, 1 where the sensor clips; white is D65</source>
      <translation>RESTOREDの三刺激値。センサーの飽和で1、白色点はD65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tungsten</source>
      <translation>白熱電球</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;left</source>
      <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;right</source>
      <translation>右に回転(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn left</source>
      <translation>左に回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn left by 90°</source>
      <translation>左に90°回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn right</source>
      <translation>右に回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn right by 90°</source>
      <translation>右に90°回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture left by 90°</source>
      <translation>画像を左に90°回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture right by 90°</source>
      <translation>画像を右に90°回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Turns the picture clockwise; it is cropped so that no empty corners show.</source>
      <translation>画像を時計回りに回します。空の隅が出ないように切り抜かれます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Type what you want to do</source>
      <translation>したいことを入力</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Unedited</source>
      <translation>未編集</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Unknown camera</source>
      <translation>不明なカメラ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Unrated</source>
      <translation>未評価</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Use it</source>
      <translation>使う</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Use it now</source>
      <translation>今すぐ使う</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Use the whole screen for pictures and tools; Esc goes back</source>
      <translation>画像とツールに画面全体を使う。Escで戻る</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Use the whole screen that this window is on (F11; Esc goes back)</source>
      <translation>このウィンドウのある画面全体を使う(F11、Escで戻る)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Use this key</source>
      <translation>このキーを使う</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>VGG-19 (*.safetensors *.pth)</source>
      <translation>VGG-19 (*.safetensors *.pth)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Values of the sensor (DN) and EV below saturation, per colour of the filter</source>
      <translation>センサーの値(DN)と飽和からのEV(フィルターの色ごと)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Vectorscope</source>
      <translation>ベクトルスコープ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Vibrance</source>
      <translation>自然な彩度</translation>
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
      <translation>表示</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Vivid</source>
      <translation>ビビッド</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Wanted</source>
      <translation>目標</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Waveform</source>
      <translation>波形</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Weaker: unpaired. This is what was told from the tones and colours of your finished pictures, laid over {good} scenes. Take the tick away from those that look wrong.</source>
      <translation>弱い学習：ペアなし。仕上げた写真の階調と色から読み取ったものを {good} 個のシーンに適用しています。おかしく見えるもののチェックを外してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Weights of VGG-19</source>
      <translation>VGG-19 の重み</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Weights: MIT. Trained on photographs with these origins and licences: {origins}</source>
      <translation>重み: MIT。次の出所とライセンスの写真で学習: {origins}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What RawTherapee makes of the raws with it.</source>
      <translation>このプロファイルでRawTherapeeがRAWから作る画像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What Restore-&amp;Net changed</source>
      <translation>Restore-Netが変えたもの(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What Restore-Net changed</source>
      <translation>Restore-Netが変えたもの</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What darktable makes of the raws with it.</source>
      <translation>これを使って darktable が RAW から作る画像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>What did it change?</source>
      <translation>何が変わったか</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>What happens on these pages, with pictures</source>
      <translation>各ページの説明（画像付き）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>What is shown when no photo was asked for.</source>
      <translation>写真の指定がないときに表示するもの。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>What it does</source>
      <translation>働き</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>What it learned stays: the same name and folders go on from there.</source>
      <translation>学習した内容は残ります。同じ名前とフォルダーで続きから始まります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>What it learns helps photos that it has not seen as much as those that it learns from.</source>
      <translation>学んだことは、学習に使っていない写真にも、学習に使う写真と同じくらい役立っています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>What others may do with the style when you pass it on; choose, or write your own</source>
      <translation>スタイルを渡したとき他の人に許すこと。選ぶか、自分で書いてください</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What the &amp;style changed</source>
      <translation>スタイルが変えたもの(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>What the curves show</source>
      <translation>曲線の内容</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>What the nets run on</source>
      <translation>ネットワークが動くデバイス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What the style changed</source>
      <translation>スタイルが変えたもの</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was learned before is damaged: learning begins anew.</source>
      <translation>以前の学習結果が壊れているため、学習を最初から始めます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was read of the pairs before is damaged: all are read anew.</source>
      <translation>以前に読んだ組が壊れているため、すべて読み直します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>When the program starts</source>
      <translation>起動時</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where black begins: to the left, more tones become pure black.</source>
      <translation>黒の始まり。左で純黒になる階調が増えます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Where they lie apart; else empty</source>
      <translation>別の場所にある場合。なければ空のまま</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where white begins: to the right, more tones become pure white.</source>
      <translation>白の始まり。右で純白になる階調が増えます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance</source>
      <translation>ホワイトバランス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/develop.py" />
      <source>White balance can't be picked: this file was demosaiced by its camera.</source>
      <translation>ホワイトバランスを採取できません。このファイルはカメラ内でデモザイク済みです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {shown}, {shown2}
White balance</source>
      <translation>ホワイトバランス {shown}、{shown2}
ホワイトバランス</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {text}</source>
      <translation>ホワイトバランス {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance: what counts as neutral grey</source>
      <translation>ホワイトバランス: 何を無彩色とするか</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>White point</source>
      <translation>ホワイトポイント</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Whole picture</source>
      <translation>画像全体</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>With its earlier edits</source>
      <translation>以前の編集のまま</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Within width × height</source>
      <translation>幅 × 高さ以内</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Without the question the program ends at once. The export goes on at the next start either way.</source>
      <translation>確認しない場合はすぐに終了します。どちらでも書き出しは次回起動時に再開します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Without the raws they were made from: only tones and colours can be told, which is weaker than learning from pairs. Raws of your camera help, but none are needed.</source>
      <translation>元のRAWがない場合：階調と色しか読み取れないため、ペアからの学習より弱くなります。お使いのカメラのRAWがあると役立ちますが、なくてもかまいません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Write it to a file, for others or another computer</source>
      <translation>他の人や別のコンピューターのためにファイルに書き出します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture at once, as the last one was</source>
      <translation>前回と同じように、画像をすぐに書き出す</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture to a file: JPEG, PNG, TIFF, AVIF, DNG</source>
      <translation>画像をファイルに書き出す: JPEG、PNG、TIFF、AVIF、DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>X-Trans</source>
      <translation>X-Trans</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>XYZ with gamma has no colour space: leave out the one or the other.</source>
      <translation>ガンマ付きXYZに色空間はありません。どちらか一方にしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>XYZ, γ 2.2</source>
      <translation>XYZ、γ 2.2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Yellow</source>
      <translation>黄</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are of the night</source>
      <translation>はい、夜の写真です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are somewhat noisy</source>
      <translation>はい、少しノイズがあります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures have little noise</source>
      <translation>はい、ノイズはわずかです</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>You have the style “{name}” already.</source>
      <translation>スタイル「{name}」は既にあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Your own</source>
      <translation>自分のもの</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Your share of the disk is used up: {path} was not written.</source>
      <translation>ディスクの割り当てを使い切ったため、{path} は書き込まれませんでした。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Z shows one picture pixel on one screen pixel, where the mouse is, and the whole picture again. Judge noise and sharpness there.</source>
      <translation>Zでマウスの位置の画像1ピクセルを画面の1ピクセルに表示し、もう一度で全体に戻ります。ノイズとシャープさはここで判断します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>拡大(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>縮小(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Zoom and place go together in both windows; without it this one keeps its own</source>
      <translation>両方のウィンドウで拡大率と位置が連動します。外すとこのウィンドウは独立します</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom at the cursor</source>
      <translation>カーソル位置で拡大縮小</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/retouch.py" />
      <source>a part of the finished picture ({area:.0%} of it) was retouched by hand</source>
      <translation>完成写真の一部（{area:.0%}）が手作業で修整されています</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>a raw tells neither shutter nor ISO, so its exposure is not known</source>
      <translation>RAW にシャッターも ISO もなく、露出が分かりません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>all three</source>
      <translation>3色すべて</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>any</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>below −6 EV</source>
      <translation>−6 EV未満</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>black</source>
      <translation>黒</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>blue clipped</source>
      <translation>青が飽和</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than bilinear</source>
      <translation>バイリニアより明るい</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than the plain rendition</source>
      <translation>素の描写より明るい</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than white</source>
      <translation>白より明るい</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>built in</source>
      <translation>付属</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>camnet_gui – second window</source>
      <translation>camnet_gui – 2つ目のウィンドウ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>classical: {kind}</source>
      <translation>従来処理: {kind}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>counts the photos; {number:03} gives 001</source>
      <translation>写真の番号。{number:03} は 001 になります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>cropped to {area:.0%}</source>
      <translation>{area:.0%} に切り抜き</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than bilinear</source>
      <translation>バイリニアより暗い</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than the plain rendition</source>
      <translation>素の描写より暗い</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>day of the exposure, 2026-05-17</source>
      <translation>撮影日、2026-05-17</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>distortion</source>
      <translation>歪曲</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>edited</source>
      <translation>編集済み</translation>
    </message>
    <message>
      <source>enhance</source>
      <translation>仕上げ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>four-colour mosaic</source>
      <translation>4色モザイク</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from fresh weights; the nearest style was {start}, {score:.2f} dB before</source>
      <translation>新しい重みから。最も近いスタイルは {start}、学習前 {score:.2f} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}</source>
      <translation>{start} から</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}, {score:.2f} dB before</source>
      <translation>{start} から、学習前 {score:.2f} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}; added to it: {new} less {old}</source>
      <translation>{start} から。加算: {new} − {old}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>green clipped</source>
      <translation>緑が飽和</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds control characters</source>
      <translation>制御文字を含んでいます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds markup</source>
      <translation>マークアップを含んでいます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>in focus</source>
      <translation>ピントが合っている</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is empty</source>
      <translation>空です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is longer than {most} characters</source>
      <translation>{most}文字を超えています</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no burst: its settings, time or subfolder are its own</source>
      <translation>どの連写にも属しません：設定、時刻、サブフォルダーが異なります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no scene with a long exposure: its time or subfolder are its own</source>
      <translation>長時間露光のどの場面にも属しません：時刻かサブフォルダーが異なります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it has no Bayer mosaic that could be averaged</source>
      <translation>平均できるベイヤー配列がありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is exposed as long as the long exposure</source>
      <translation>長時間露光と同じ露光です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is not like the others: its place can't be found</source>
      <translation>他と似ておらず、位置が見つかりません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it is the truth of the others, no pair of its own</source>
      <translation>他の手本であり、単独の組ではありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>its configuration names different numbers of levels</source>
      <translation>構成のレベル数が一致しません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>its mosaic is of another kind</source>
      <translation>モザイクの種類が異なります</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lateral colour</source>
      <translation>倍率色収差</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>lens corrected by the camera: up to {pixels:.0f} px off</source>
      <translation>カメラのレンズ補正により最大 {pixels:.0f} px のずれ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lensfun doesn't know this lens: {lens}</source>
      <translation>lensfunはこのレンズを知りません: {lens}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear DNG</source>
      <translation>リニアDNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear, γ 2.2</source>
      <translation>リニア、γ 2.2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>looks like a path</source>
      <translation>パスのように見えます</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>macOS</source>
      <translation>macOS</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>made from the raw</source>
      <translation>RAWから作成</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>middle grey ±½</source>
      <translation>中間グレー ±½</translation>
    </message>
    <message>
      <source>monochrome</source>
      <translation>モノクロ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>more colourful than sRGB</source>
      <translation>sRGBより鮮やか</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>no mosaic in this file</source>
      <translation>このファイルにモザイクはありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no short exposure fits the long one ({reasons})</source>
      <translation>長時間露光に合う短い露光がありません（{reasons}）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no two frames of the burst fit together ({reasons})</source>
      <translation>連写の中に合う 2 枚がありません（{reasons}）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>non-Bayer mosaic</source>
      <translation>ベイヤー以外の配列</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>not aligned: too little detail</source>
      <translation>位置合わせなし: 細部不足</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>not ready yet</source>
      <translation>準備中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>nothing, so sRGB</source>
      <translation>情報なし(sRGBとして扱う)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>other orientation</source>
      <translation>向きが異なる</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos held out</source>
      <translation>検証用の写真</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos it learns from</source>
      <translation>学習に使う写真</translation>
    </message>
    <message>
      <source>prepare</source>
      <translation>準備</translation>
    </message>
    <message>
      <source>read</source>
      <translation>読み込み</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>red clipped</source>
      <translation>赤が飽和</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>復元</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>sRGB view</source>
      <translation>sRGB表示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, as chosen</source>
      <translation>sRGB(選択による)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, which the desktop converts for the screen</source>
      <translation>sRGB(デスクトップが画面用に変換)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>something moved in {share:.0%} of the picture</source>
      <translation>画像の {share:.0%} で何かが動きました</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>steps</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the X server</source>
      <translation>Xサーバー</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the camera moved by {pixels:.1f} pixels</source>
      <translation>カメラが {pixels:.1f} 画素動きました</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the desktop</source>
      <translation>デスクトップ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture does not show what the raw shows</source>
      <translation>完成写真が RAW と違うものを写しています</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is blurred</source>
      <translation>完成写真がぼけています</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is too small: {scale:.0%} of the raw's size, {least:.0%} are needed</source>
      <translation>完成写真が小さすぎます：RAW の {scale:.0%}、{least:.0%} 必要です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is warped by up to {pixels:.1f} pixels: turn lens correction off</source>
      <translation>完成写真が最大 {pixels:.1f} 画素ゆがんでいます。レンズ補正を切ってください</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture shows only {area:.0%} of the frame, {least:.0%} are needed</source>
      <translation>完成写真は画面の {area:.0%} しか写していません。{least:.0%} 必要です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the light changed by {share:+.0%}</source>
      <translation>光が {share:+.0%} 変わりました</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>the name</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the photo's file name</source>
      <translation>写真のファイル名</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>the photographs named in the licence, every tenth held out</source>
      <translation>ライセンス欄の写真（10枚に1枚は検証用に除外）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>the raw holds no picture of the camera's</source>
      <translation>RAWにカメラの画像がありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the raw shows nothing: it is dark or empty</source>
      <translation>RAW に何も写っていません：暗いか空です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>the same</source>
      <translation>同じ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>the style “{name}”</source>
      <translation>スタイル「{name}」</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the style, or the stage</source>
      <translation>スタイル、または段階</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>the tensor {tensor} does not fit its configuration.</source>
      <translation>テンソル {tensor} が構成と合いません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>there is no finished picture of it</source>
      <translation>仕上がり画像がありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>there is no finished picture of this name</source>
      <translation>この名前の仕上がり画像がありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>three-colour raw</source>
      <translation>3色RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>time and camera</source>
      <translation>時刻とカメラ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>time of the exposure, 183005</source>
      <translation>撮影時刻、183005</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>turned {angle:+.1f}°</source>
      <translation>{angle:+.1f}°回転</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>two of them: mixed</source>
      <translation>2色: 混色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>unexpected error, {kind}: {error} (set CAMNET_DEBUG=1 to see where)</source>
      <translation>予期しないエラー {kind}：{error}（CAMNET_DEBUG=1 で場所が分かります）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>vignetting</source>
      <translation>周辺減光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>warped by {pixels:.1f} px</source>
      <translation>{pixels:.1f} pxのゆがみ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>what both pictures show is only {width} × {height} pixels</source>
      <translation>両方に写る範囲が {width} × {height} 画素しかありません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>what it shows</source>
      <translation>写っているもの</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>white and above</source>
      <translation>白以上</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>x {x}  y {y}</source>
      <translation>x {x}  y {y}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>year of the exposure</source>
      <translation>撮影年</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>yours</source>
      <translation>自分の</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{across} × {down} pixels are too many: choose a smaller size.</source>
      <translation>{across} × {down}ピクセルは大きすぎます。小さいサイズを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for any restored pictures</source>
      <translation>{architecture}、どの復元画像にも</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for restored pictures of {parent}</source>
      <translation>{architecture}、{parent} の復元画像用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{before} → {after} dB</source>
      <translation>{before} → {after} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{camera}: {scenes} scenes to learn from, {held} held out.</source>
      <translation>{camera}：学習用 {scenes} 場面、検証用 {held} 場面。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} finished pictures are too few to tell their look without raws: at least {least} are needed.</source>
      <translation>RAWなしでルックを読み取るには、仕上げた写真が {count} 枚では足りません。少なくとも {least} 枚必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} pairs ({how}), held-out ones chosen by shoot</source>
      <translation>{count} 組（{how}）、検証用は撮影ごとに選択</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs are left out: black and white and colour are mixed.</source>
      <translation>{count} 組は使いません：白黒とカラーが混ざっています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{count} pairs of other cameras than {camera} are left out.</source>
      <translation>{camera} 以外のカメラの {count} 組は使いません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>{count} pairs that were read before are damaged and are read anew.</source>
      <translation>以前に読んだ {count} 組が壊れているため読み直します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs to learn from, {held} held out for validation.</source>
      <translation>学習用 {count} 組、検証用 {held} 組。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{count} photos are exported while you go on.</source>
      <translation>作業を続ける間に写真{count}枚が書き出されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} pictures are left out: black and white and colour are mixed.</source>
      <translation>白黒とカラーが混ざっているため、{count} 枚を除外しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} scenes ({how}), held-out ones chosen by shoot</source>
      <translation>{count} シーン（{how}）、検証用は撮影ごとに選択</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{count} styles are chosen</source>
      <translation>{count} 個のスタイルを選択中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>{error} The CPU is used instead.</source>
      <translation>{error} 代わりに CPU を使います。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} The screen is taken for sRGB.</source>
      <translation>{error} 画面はsRGBとして扱われます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} There is no soft proof.</source>
      <translation>{error} ソフトプルーフは行われません。</translation>
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
      <translation>{failed} 件が失敗しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>{first} {second}</source>
      <translation>{first}{second}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{first}; {second}</source>
      <translation>{first}；{second}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{folder} can't be written to: choose a folder that you may write to.</source>
      <translation>{folder} に書き込めません。書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>{folder} holds no finished pictures (JPEG, PNG or TIFF): choose the folder with yours.</source>
      <translation>{folder} に仕上がり画像（JPEG、PNG、TIFF）がありません。仕上がり画像のあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds no raw files: choose the folder with your raws.</source>
      <translation>{folder} に RAW ファイルがありません。RAW のあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{folder} holds no {file}: make pairs there with `camnet prepare`.</source>
      <translation>{folder} に {file} がありません。`camnet prepare` で組を作ってください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds pairs made otherwise (restored: {restored}, enhanced: {enhanced}, size {size}): choose another folder or give --overwrite.</source>
      <translation>{folder} には別の方法の組があります（復元 {restored}、完成 {enhanced}、サイズ {size}）。別のフォルダーを選ぶか --overwrite を指定してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{free}, as {name} exists already.</source>
      <translation>{name} が既にあるため {free} になります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>{key} belongs to {whose} now, which would lose it.</source>
      <translation>{key} は現在 {whose} のキーで、そちらから外れます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{names_of} moved to the trash</source>
      <translation>{names_of}をゴミ箱に移動</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>{name} ({shown} of {names} held out)</source>
      <translation>{name}({names}枚中{shown}枚は検証用)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>{name} can't be fine-tuned for a camera: it is of the paper's kind.</source>
      <translation>{name} は論文の形式なので、カメラ用に調整できません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be moved to the trash: the system refused it.</source>
      <translation>{name} をゴミ箱に移動できません。システムが拒否しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be opened: there is not enough memory for it.</source>
      <translation>{name} を開けません。メモリーが足りません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be put back from the trash: {reason}.</source>
      <translation>{name} をゴミ箱から戻せません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read as a raw picture: {reason}.</source>
      <translation>{name} をRAW画像として読み込めません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read: permission denied.</source>
      <translation>{name} を読み込めません: アクセスが拒否されました。</translation>
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
      <translation>{name} を読み込めません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} can't be written here, as Pillow was built without it: choose another format.</source>
      <translation>Pillowが対応していないため {name} を書き込めません。別の形式を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} can't be written: {reason}.</source>
      <translation>{name} を書き込めません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{name} can't hold {format}: give it a name in {choices}.</source>
      <translation>{name} は {format} に合いません。{choices} で終わる名前にしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} does not exist.</source>
      <translation>{name} がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and is replaced.</source>
      <translation>{name} は既にあり、置き換えられます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and would be kept: nothing to export.</source>
      <translation>{name} は既にあり保持されます。書き出すものはありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} exists already.</source>
      <translation>{name} は既にあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>{name} exists already: in the export queue, “Try again” replaces it or keeps both.</source>
      <translation>{name} は既にあります。書き出しキューの「再試行」で置き換えるか両方残せます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already; you are asked before anything is written.</source>
      <translation>{name} は既にあります。書き込む前に確認します。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} has format version {version}; this program reads version {known}.</source>
      <translation>{name} の形式バージョンは{version}です。このプログラムはバージョン{known}を読みます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds a document type, which XMP files have no use for: it was left alone.</source>
      <translation>{name} にXMPには不要な文書型があります。変更していません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} holds a net for the stage “{stage}”, but “{wanted}” is needed here.</source>
      <translation>{name} は段階「{stage}」用のネットですが、ここでは「{wanted}」が必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} holds at most {longest} pixels a side: choose PNG or TIFF, or a smaller size.</source>
      <translation>{name} は1辺{longest}ピクセルまでです。PNGかTIFF、または小さいサイズを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds no XMP: it was left alone.</source>
      <translation>{name} にXMPがありません。変更していません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/perceptual.py" />
      <source>{name} holds no weights of VGG-19: give torchvision's, as .safetensors or .pth.</source>
      <translation>{name} に VGG-19 の重みは入っていません。torchvision のものを .safetensors か .pth で指定してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>{name} holds unusable values, which were reset: {names}.</source>
      <translation>{name} の使えない値をリセットしました: {names}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} holds values that are not numbers.</source>
      <translation>{name} に数値でない値があります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} holds weights that no training gives.</source>
      <translation>{name} に学習では生じない重みがあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a DNG{kind}, which LibRaw does not decode: convert it to a plain DNG.</source>
      <translation>{name} はLibRawが復号できないDNG{kind}です。通常のDNGに変換してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is a folder or a device, no weights file.</source>
      <translation>{name} はフォルダーかデバイスで、重みファイルではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a folder, not a raw picture.</source>
      <translation>{name} はフォルダーで、RAW画像ではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged or cut short: its picture data end too early or make no sense.</source>
      <translation>{name} は壊れているか途中で切れています。画像データが早く終わるか意味を成しません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged or its configuration is not valid.</source>
      <translation>{name} は壊れているか、構成が無効です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is damaged or no XMP file: it was left alone.</source>
      <translation>{name} は壊れているかXMPファイルではありません。変更していません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged, cut short, or of a kind of raw that LibRaw does not decode.</source>
      <translation>{name} は壊れているか、途中で切れているか、LibRawが復号できない種類のRAWです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged: its checksum does not fit.</source>
      <translation>{name} は壊れています。チェックサムが合いません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is empty.</source>
      <translation>{name} は空です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is larger than any XMP file should be: it was left alone.</source>
      <translation>{name} はXMPファイルとしては大きすぎます。変更していません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it has no Bayer mosaic.</source>
      <translation>{name} は使いません：ベイヤー配列がありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it is too noisy to serve as truth; take low ISO.</source>
      <translation>{name} は使いません：手本にはノイズが多すぎます。低 ISO にしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: {reason}</source>
      <translation>{name} を除外しました：{reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restore_files.py" />
      <source>{name} is no Restore-Net but a style.</source>
      <translation>{name} は Restore-Net ではなくスタイルです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is no colour profile: choose a file in .icc or .icm.</source>
      <translation>{name} はカラープロファイルではありません。.iccか.icmのファイルを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is no longer in {folder}. It stays on screen, and its edits are kept in your data folder until the file is there again.</source>
      <translation>{name} は {folder} からなくなりました。写真は画面に残り、編集内容はファイルが戻るまでデータフォルダーに保存されます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} is no name for a style: let it end in {suffix}.</source>
      <translation>{name} はスタイルの名前になりません。{suffix} で終わらせてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a file.</source>
      <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is not a picture that can be read: JPEG, PNG and TIFF can.</source>
      <translation>{name} は読み込める画像ではありません。JPEG、PNG、TIFFは読み込めます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a raw picture.</source>
      <translation>{name} はRAW画像ではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>{name} is not a style but a net for the stage “{stage}”.</source>
      <translation>{name} はスタイルではなく、段階「{stage}」用のネットです。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is not a weights file of this program.</source>
      <translation>{name} はこのプログラムの重みファイルではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is of a kind of raw that can't be read here ({error}).</source>
      <translation>{name} はここでは読み込めない種類のRAWです({error})。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is there again.</source>
      <translation>{name} が戻りました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is too large for a colour profile: choose another file.</source>
      <translation>{name} はカラープロファイルとしては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} is too large to be a .cube file.</source>
      <translation>{name} は.cubeファイルとしては大きすぎます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is too large to be a finished picture.</source>
      <translation>{name} は仕上がり画像としては大きすぎます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is too large: it has {size:.0f} MB, and {most:.0f} are allowed.</source>
      <translation>{name} は大きすぎます({size:.0f} MB、上限は{most:.0f} MB)。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} makes no picture of a photo.</source>
      <translation>{name} は写真から画像を作りません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} names the architecture {architecture} for the wrong stage.</source>
      <translation>{name} のアーキテクチャー {architecture} は段階が合いません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} promises another contract than its net keeps.</source>
      <translation>{name} の仕様がネットと一致しません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} says that it is {width} × {height} pixels: it is damaged.</source>
      <translation>{name} は{width} × {height}ピクセルと記されています。壊れています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} should hold {wanted} rows of numbers, but has {count}.</source>
      <translation>{name} には{wanted}行の数値が必要ですが、{count}行しかありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} tells no size: LUT_1D_SIZE or LUT_3D_SIZE is missing.</source>
      <translation>{name} にサイズがありません。LUT_1D_SIZEかLUT_3D_SIZEが必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{name} was moved to the trash.</source>
      <translation>{name} をゴミ箱に移しました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} was not exported. {error}</source>
      <translation>{name} は書き出されませんでした。{error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} was replaced by another file. The window still shows the old one.</source>
      <translation>{name} は別のファイルに置き換えられました。ウィンドウには元の写真が表示されています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>{name} – camnet_gui</source>
      <translation>{name} – camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>{name} – second window</source>
      <translation>{name} – 2つ目のウィンドウ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name}, and so on</source>
      <translation>{name} など</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from a file</source>
      <translation>{name}(ファイルより)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from {source}</source>
      <translation>{name}({source}による)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}, line {number}: {word} comes after the table has begun.</source>
      <translation>{name}、{number}行目: {word} が表の開始後にあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{name}: rejected, {why}</source>
      <translation>{name}：不採用、{why}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}: the domain's lower end must lie below its upper end.</source>
      <translation>{name}: 定義域の下限は上限より小さくなければなりません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name}: {error}</source>
      <translation>{name}: {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{name}: {reason}</source>
      <translation>{name}：{reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number}/{count}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} can't be a style's file: give it a name that ends in {suffix}.</source>
      <translation>{path} はスタイルのファイルにできません。{suffix} で終わる名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read as a manifest of pairs ({error}).</source>
      <translation>{path} を組の一覧として読めません（{error}）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>{path} can't be read: install the program again.</source>
      <translation>{path} を読み込めません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read: {reason}.</source>
      <translation>{path} を読めません：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{path} can't be used: {reason}</source>
      <translation>{path} は使えません: {reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/worker.py" />
      <source>{path} can't be written: is the disk full?</source>
      <translation>{path} を書き込めません。ディスクがいっぱいですか?</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be written: {reason}.</source>
      <translation>{path} に書き込めません：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} exists already: allow overwriting or choose another name.</source>
      <translation>{path} は既にあります。上書きを許可するか別の名前を選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} exists already: choose another file, styles and weights are never written over.</source>
      <translation>{path} は既にあります。別のファイルを選んでください。スタイルと重みは上書きされません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{path} exists already: choose another file, styles are never written over.</source>
      <translation>{path} は既にあります。別のファイルを選んでください。スタイルは上書きされません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} has version {version}; this program reads version {known}.</source>
      <translation>{path} はバージョン {version} です。このプログラムが読めるのは {known} です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} holds values that are not numbers.</source>
      <translation>{path} に数値でない値があります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/match.py" />
      <source>{path} is a file: choose the folder that it lies in.</source>
      <translation>{path} はファイルです。そのファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} is a folder: give the file another name.</source>
      <translation>{path} はフォルダーです。ファイルに別の名前を付けてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no PNG.</source>
      <translation>{path} は壊れているか PNG ではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no TIFF.</source>
      <translation>{path} は壊れているか TIFF ではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is missing: make the pairs again with `camnet prepare --overwrite`.</source>
      <translation>{path} がありません。`camnet prepare --overwrite` で組を作り直してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/darktable_style.py" />
      <source>{path} is no style of darktable: export the style from darktable again.</source>
      <translation>{path} は darktable のスタイルではありません。darktable からもう一度書き出してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not a linear XYZ picture of this program.</source>
      <translation>{path} はこのプログラムの線形 XYZ 画像ではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: two pairs have the same name.</source>
      <translation>{path} は無効です：同じ名前の組が二つあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: {where}: {what}.</source>
      <translation>{path} は無効です：{where}：{what}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{path} is the style itself: choose another file.</source>
      <translation>{path} はスタイル自身です。別のファイルを選んでください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is too large to be a manifest of pairs.</source>
      <translation>{path} は組の一覧としては大きすぎます。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} names a file outside its folder: {name}.</source>
      <translation>{path} がフォルダー外のファイルを指しています：{name}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{rating} stars</source>
      <translation>星{rating}つ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{said} for the first photo</source>
      <translation>最初の写真は{said}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{score:.0%} alike</source>
      <translation>一致度{score:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{selected} selected</source>
      <translation>{selected} 枚選択中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain black</source>
      <translation>完成写真の {share:.0%} が真っ黒です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain white</source>
      <translation>完成写真の {share:.0%} が真っ白です</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{share:.0%} of the long exposure are clipped, so that it tells no truth</source>
      <translation>長時間露光の {share:.0%} が白飛びしており、手本になりません</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{shown} of {total} photos</source>
      <translation>{total}枚中{shown}枚</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{size:.0%} of the raw's size</source>
      <translation>RAW の {size:.0%} の大きさ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>{size} × {size} pixels</source>
      <translation>{size} × {size} ピクセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{step}: {names}</source>
      <translation>{step}: {names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{system}, {count} processors</source>
      <translation>{system}、プロセッサー {count} 個</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{text} A report was written.</source>
      <translation>{text} 報告が作成されました。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>{tip}
Double click resets it.</source>
      <translation>{tip}
ダブルクリックでリセットします。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>{tip} Takes effect at the next start.</source>
      <translation>{tip} 次回の起動から有効です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} is needed for this look: install it so that `{name}` can be found.</source>
      <translation>このルックには{title}が必要です。`{name}` が見つかるようにインストールしてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture: {error}.</source>
      <translation>{title}は画像を作りませんでした: {error}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture; it said: {said}</source>
      <translation>{title}は画像を作りませんでした。メッセージ: {said}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{total} photos</source>
      <translation>写真{total}枚</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, from</source>
      <translation>{what}(から)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, to</source>
      <translation>{what}(まで)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {count} numbers are expected.</source>
      <translation>{where}: {count}個の数値が必要です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} is no keyword of a .cube file.</source>
      <translation>{where}: {word} は.cubeファイルのキーワードではありません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} must be given once, as a number from 2 to {most}.</source>
      <translation>{where}: {word} は2から{most}までの数として一度だけ書いてください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} ピクセル</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>{words} The best that came of it is shown here; it is not among your styles, unless you keep it.</source>
      <translation>{words}ここに表示しているのは得られた中で最良のものです。残さない限り、あなたのスタイルには入りません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}, {count} to {error}.</source>
      <translation>{words}。{count}組では{error}です。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}; more pairs are hardly better.</source>
      <translation>{words}。これ以上増やしてもほとんど良くなりません。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>ΔE2000 (lower is better)</source>
      <translation>ΔE2000（低いほど良い）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>“{name}” came with the program and can't be changed: duplicate it first.</source>
      <translation>「{name}」は付属のスタイルで変更できません。先に複製してください。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>“{name}” is in the list of styles.</source>
      <translation>「{name}」はスタイルの一覧にあります。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>“{name}” is no display's profile: it describes {space} instead of RGB.</source>
      <translation>「{name}」はディスプレイのプロファイルではありません。RGBではなく{space}を記述しています。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−1 to −½</source>
      <translation>−1～−½</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−2 to −1</source>
      <translation>−2～−1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−3 to −2</source>
      <translation>−3～−2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−4 to −3</source>
      <translation>−4～−3</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−5 to −4</source>
      <translation>−5～−4</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−6 to −5</source>
      <translation>−6～−5</translation>
    </message>
  </context>
</TS>
