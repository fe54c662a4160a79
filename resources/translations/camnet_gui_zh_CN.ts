<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>camnet_gui</name>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} min left.</source>
      <translation> 约剩 {left:.0f} 分钟。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source> About {left:.0f} s left.</source>
      <translation> 约剩 {left:.0f} 秒。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source> hours at most</source>
      <translation> 小时以内</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source> min at most</source>
      <translation> 分钟以内</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source> px</source>
      <translation> 像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;1 star</source>
      <translation>1 星(&amp;1)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;2 stars</source>
      <translation>2 星(&amp;2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;3 stars</source>
      <translation>3 星(&amp;3)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;4 stars</source>
      <translation>4 星(&amp;4)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;5 stars</source>
      <translation>5 星(&amp;5)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>&amp;About camnet_gui</source>
      <translation>关于 camnet_gui(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Advance after rating</source>
      <translation>评级后前进(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Before</source>
      <translation>之前(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Blue label</source>
      <translation>蓝色标签(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>&amp;Command palette…</source>
      <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Compare with</source>
      <translation>对比(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Copy edits…</source>
      <translation>复制编辑(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Curtain</source>
      <translation>帘幕对比(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Export the selected photos…</source>
      <translation>导出所选照片(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;False-colour exposure</source>
      <translation>曝光伪色(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Fit</source>
      <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Green label</source>
      <translation>绿色标签(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Grid of the folder</source>
      <translation>文件夹网格(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>&amp;Import a style…</source>
      <translation>导入风格(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;LibRaw's development</source>
      <translation>LibRaw 冲洗结果(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Log file</source>
      <translation>日志文件(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>&amp;Loupe 1:1</source>
      <translation>放大镜 1:1(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>&amp;Mirror</source>
      <translation>水平翻转(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Next overlay</source>
      <translation>下一个叠加层(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Next photo</source>
      <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;No stars</source>
      <translation>无星级(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>&amp;Nothing</source>
      <translation>无(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Overlay</source>
      <translation>叠加层(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>&amp;Paste edits</source>
      <translation>粘贴编辑(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Photo</source>
      <translation>照片(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Pick white balance</source>
      <translation>吸取白平衡(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Previous photo</source>
      <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Purple label</source>
      <translation>紫色标签(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;RAW fills the window</source>
      <translation>RAW 充满窗口(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>&amp;Raw clipping</source>
      <translation>原始数据溢出(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Redo {step}</source>
      <translation>重做：{step}(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Reject</source>
      <translation>排除(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>&amp;Shortcuts…</source>
      <translation>快捷键(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>&amp;Teach a look…</source>
      <translation>学习一种风格(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Three panes</source>
      <translation>三个窗格(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>&amp;Tour…</source>
      <translation>导览(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Undo the last change of photos</source>
      <translation>撤销对照片的最后更改(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>&amp;Undo {step}</source>
      <translation>撤销：{step}(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>&amp;Undo: {text}</source>
      <translation>撤销：{text}(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>&amp;Yellow label</source>
      <translation>黄色标签(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+1 to +2</source>
      <translation>+1 至 +2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+2 EV to white</source>
      <translation>+2 EV 至白</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>+½ to +1</source>
      <translation>+½ 至 +1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 photo</source>
      <translation>1 张照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>1 pixel</source>
      <translation>1 像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>1 star</source>
      <translation>1 星</translation>
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
      <translation>RawTherapee 配置</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition</source>
      <translation>平和、准确的还原</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>A calm, correct rendition. Taught with finished photographs.</source>
      <translation>平和而准确的呈现。由成品照片训练而成。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A darker surround makes a picture look brighter and flatter than it prints. Judge prints on medium grey.</source>
      <translation>周围越暗，图像看起来越亮、越平，与打印不符。请在中灰上判断打印效果。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>A darktable style or sidecar</source>
      <translation>darktable 样式或附属文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>A desktop raw developer whose engine is the two-stage CameraNet. The program is under the MIT licence.</source>
      <translation>一款桌面 RAW 冲洗软件，其引擎是两阶段的 CameraNet。本程序采用 MIT 许可证。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>A fit to all pairs at once predicts photos that it left out to {score:.1f} dB.</source>
      <translation>对所有图片对的一次拟合以 {score:.1f} dB 预测了未用的照片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A float TIFF or a DNG holds linear light, without a view: choose tiff16 for others.</source>
      <translation>浮点 TIFF 或 DNG 保存线性光，没有视图：其他情况请选择 tiff16。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card learns much faster, but developing has to share it meanwhile</source>
      <translation>显卡学习快得多，但期间要与冲洗共用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>A graphics card, if there is one that can</source>
      <translation>显卡（如果有可用的）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored picture as it is: leave out size, sharpening, profile.</source>
      <translation>线性 DNG 原样保存还原图像：请不要设置尺寸、锐化和配置文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A linear DNG holds the restored stage: choose that stage, or another format.</source>
      <translation>线性 DNG 保存还原阶段：请选择该阶段或其他格式。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>A look learned from {count} pairs.</source>
      <translation>由 {count} 对照片学成的风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>A look with one click</source>
      <translation>一键获得效果</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>A photo begins with it when it is opened or exported for the first time. Edited photos keep their style.</source>
      <translation>照片首次打开或导出时采用此风格。已编辑的照片保持其风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>A preset of this name is there already and will be replaced.</source>
      <translation>已有同名预设，将被替换。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>A profile from a file</source>
      <translation>来自文件的配置文件</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look</source>
      <translation>修图师的鲜活风格</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>A retoucher's lively look. Taught by the image-adaptive 3D LUTs of Zeng et al. (Apache-2.0), which were trained on MIT-Adobe FiveK, expert C.</source>
      <translation>修图师的生动风格。学自 Zeng 等人的图像自适应 3D LUT（Apache-2.0），其训练数据为 MIT-Adobe FiveK 的专家 C。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>A s&amp;napshot</source>
      <translation>快照(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>A second style, of which a share is blended into the picture</source>
      <translation>第二种风格，按比例混合到图像中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>A snapshot keeps the edits as they are now, to come back to or to compare with.</source>
      <translation>快照会保存当前的编辑，以便日后返回或进行比较。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/thumbnails.py" />
      <source>A thumbnail could not be made.</source>
      <translation>无法生成缩略图。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>A view (sRGB or XYZ with gamma) can be chosen for the restored stage only.</source>
      <translation>只有还原阶段可以选择视图（sRGB 或带 gamma 的 XYZ）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>About camnet_gui</source>
      <translation>关于 camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Absolute colorimetric (shows the paper's white)</source>
      <translation>绝对比色（显示纸白）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Advanced</source>
      <translation>高级</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>After the look has learned, the Restore-Net and the look learn together, in half of the time. Photos in this style are then restored by a Restore-Net of its own; where that is missing, by the usual one</source>
      <translation>风格学完后，Restore-Net 与风格用一半时间共同学习。此样式的照片由其专用的 Restore-Net 复原；缺少时用通常的</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>All but the place (GPS)</source>
      <translation>除位置 (GPS) 外全部</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>All edits are written again.</source>
      <translation>所有编辑均已重新写入。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>All photos are of one shoot: how well the style does on other subjects can't be told.</source>
      <translation>所有照片来自同一次拍摄：无法得知样式在其他题材上的效果。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Amount of sharpening</source>
      <translation>锐化量</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file holds broken UTF-16: it was left alone.</source>
      <translation>XMP 文件包含损坏的 UTF-16：未作改动。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>An XMP file is written in an unknown way: it was left alone.</source>
      <translation>XMP 文件的写法未知：未作改动。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Another &amp;style</source>
      <translation>其他风格(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any camera</source>
      <translation>任何相机</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Any lens</source>
      <translation>任何镜头</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Apple graphics (MPS)</source>
      <translation>Apple 图形 (MPS)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply pre&amp;set</source>
      <translation>应用预设(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply preset</source>
      <translation>应用预设</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Apply style</source>
      <translation>应用风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Apply the chosen preset to the open photo, in the grid to the selected ones</source>
      <translation>将所选预设应用于打开的照片，在网格中应用于选中的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Are you new here? A tour of one minute shows the window. It stays in the Help menu.</source>
      <translation>第一次使用？一分钟的导览会介绍这个窗口，之后也可从“帮助”菜单打开。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>As first opened</source>
      <translation>初次打开时</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>As it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>As shot</source>
      <translation>按拍摄设置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>As the system says</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>As the system tells: {name}</source>
      <translation>系统设置：{name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Ask before quitting while photos are exported</source>
      <translation>正在导出照片时退出前询问</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Ask, and write nothing before</source>
      <translation>先询问，之前不写入</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>At least two pairs are needed.</source>
      <translation>至少需要两对。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>At the cursor</source>
      <translation>光标处</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Automatic takes the graphics card when it gives the same picture as the processor. Choose the processor when the graphics card is needed elsewhere.</source>
      <translation>“自动”在显卡与处理器得到相同图像时使用显卡。如果显卡另有用途，请选择处理器。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Backlight: open the shadows</source>
      <translation>逆光：提亮阴影</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Bayer pattern</source>
      <translation>拜耳图案</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Began as</source>
      <translation>起始风格</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter</source>
      <translation>如同加黄橙滤镜的胶片黑白</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Black and white as film behind a yellow-orange filter. Skies darken, skin lightens.</source>
      <translation>如加黄橙滤镜的胶片黑白。天空变暗，肤色变亮。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, contrasty</source>
      <translation>黑白，高反差</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Black and white, soft</source>
      <translation>黑白，柔和</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Black point</source>
      <translation>黑点</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Black-point compensation</source>
      <translation>黑点补偿</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Blend</source>
      <translation>混合</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Blue</source>
      <translation>蓝色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages learn together with the fast net alone.</source>
      <translation>只有快速网络能让两个阶段共同学习。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages learn together with the fast nets alone: choose these.</source>
      <translation>只有快速网络能让两个阶段共同学习：请选择它们。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Both stages together</source>
      <translation>两个阶段一起</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Both stages together came from {before:.2f} dB to {after:.2f} dB on noisy photos held out; photos in this style are restored by a Restore-Net of its own.</source>
      <translation>两个阶段共同学习后，留出的有噪照片从 {before:.2f} dB 升到 {after:.2f} dB；此样式的照片由其专用的 Restore-Net 复原。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness in stops: +1 EV is twice the light. Set it first, before the tones.</source>
      <translation>以挡为单位的亮度：+1 EV 为两倍光量。请先调整它，再调整影调。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the dark tones: to the right opens them without touching the lights.</source>
      <translation>暗部亮度：向右提亮暗部而不影响亮部。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Brightness of the light tones: to the left brings back bright skies.</source>
      <translation>亮部亮度：向左可找回明亮的天空。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Browse…</source>
      <translation>浏览…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>By quality: full from 90 on</source>
      <translation>按质量：90 起为完整</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>C&amp;lipping warning</source>
      <translation>溢出警告(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>C&amp;rop</source>
      <translation>裁剪(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY 4.0: free, with my name</source>
      <translation>CC BY 4.0：自由使用，须署名</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC BY-SA 4.0: free, under the same terms</source>
      <translation>CC BY-SA 4.0：自由使用，相同条款</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>CC0 1.0: free, whatever for</source>
      <translation>CC0 1.0：自由使用，不限用途</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>CIE L*a*b* of RESTORED, relative to the white D65</source>
      <translation>RESTORED 的 CIE L*a*b*，以 D65 白为基准</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU (1 thread)</source>
      <translation>CPU（1 个线程）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>CPU ({count} threads)</source>
      <translation>CPU（{count} 个线程）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>Camera's JPEG</source>
      <translation>相机 JPEG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancel all</source>
      <translation>全部取消</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Change its name, description, licence and picture (F2)</source>
      <translation>更改名称、说明、许可和图片 (F2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>Changed elsewhere</source>
      <translation>在别处更改</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Choices of last time</source>
      <translation>上次的选择</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Choose a colour profile</source>
      <translation>选择颜色配置文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose a folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose a shorter {what}: at most {most} characters.</source>
      <translation>请缩短此项（{what}）：最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Choose a style here; each shows your own photo. Strength below it takes the style back or pushes it further.</source>
      <translation>在此选择风格；每种都用您自己的照片显示。下方的“强度”可减弱或加强它。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Choose an action, click into the field and press the keys that you want.</source>
      <translation>选择一个操作，点击输入框并按下想要的按键。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another name for the style: this one {problem}.</source>
      <translation>请为风格选择其他名称：此名称{problem}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>Choose another {what}: this one {problem}.</source>
      <translation>请更改此项（{what}）：它{problem}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Choose how the program looks, starts and uses the computer</source>
      <translation>设置程序的外观、启动方式和资源使用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Choose the file of the look.</source>
      <translation>请选择风格文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your finished pictures.</source>
      <translation>请选择您的成品照片文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <source>Choose the folder of your raws.</source>
      <translation>请选择您的RAW文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Choose the profiles of the screen and of the soft proof</source>
      <translation>选择屏幕和软打样的配置文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Choose which edits of this photo are copied, to be pasted into others</source>
      <translation>选择复制这张照片的哪些编辑，以便粘贴到其他照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose: {name}</source>
      <translation>选择：{name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/fields.py" />
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Clear</source>
      <translation>清晰</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Clear finished</source>
      <translation>清除已完成</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Clear the field</source>
      <translation>清空输入框</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clear thumbnails</source>
      <translation>清除缩略图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Clearing frees the space. Thumbnails are made anew when their folder is shown.</source>
      <translation>清除可释放空间。显示文件夹时会重新生成缩略图。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Click here and press the keys that the chosen action should have</source>
      <translation>点击此处并按下所选操作要使用的按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Click on something in the picture that should be neutral grey</source>
      <translation>在图像中点击应为中性灰的部分</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Click on something in the picture that should be neutral grey (W)</source>
      <translation>在图像中点击应为中性灰的部分 (W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Click on something in the picture that should be neutral grey. Esc cancels.</source>
      <translation>在图像中点击应为中性灰的部分。按 Esc 取消。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to fold this section away</source>
      <translation>点击折叠此部分</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Click to unfold this section</source>
      <translation>点击展开此部分</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Clipped %</source>
      <translation>高光溢出 %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Close the program; edits are kept</source>
      <translation>关闭程序；编辑会保留</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Close; what came of it is not among your styles</source>
      <translation>关闭；所得结果不在您的样式中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Cloudy</source>
      <translation>阴天</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Code values of ENHANCED, 0 to 255, and as the web writes them</source>
      <translation>ENHANCED 的数值，0 到 255，以及网页写法</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Colour &amp;management…</source>
      <translation>色彩管理(&amp;M)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour detail</source>
      <translation>色彩细节</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour management</source>
      <translation>色彩管理</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Colour management…</source>
      <translation>色彩管理…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Colour profiles</source>
      <translation>颜色配置文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Colour space</source>
      <translation>色彩空间</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Colour temperature of the light: higher values make the picture warmer.</source>
      <translation>光线的色温：数值越高，图像越暖。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Coming with the program</source>
      <translation>程序自带</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Command palette</source>
      <translation>命令面板</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Compare shows the open photo in the first one, and the second one beside it.</source>
      <translation>“比较”以第一个风格显示打开的照片，并在旁边显示第二个风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Compare with ENHANCED by a curtain (double click)</source>
      <translation>用帘幕与 ENHANCED 对比（双击）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Compares pictures as a net for recognising them does, too. It needs the file of its weights, and makes each step many times as long</source>
      <translation>还会像识别网络那样比较图片。需要其权重文件，每一步的时间会长许多倍</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Contrast</source>
      <translation>对比度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Control &amp;panel</source>
      <translation>控制面板(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Control panel</source>
      <translation>控制面板</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Copy all of this as text, for a question or a problem report</source>
      <translation>将全部内容复制为文本，用于提问或问题报告</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Copy edits</source>
      <translation>复制编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Correct the lens</source>
      <translation>校正镜头</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Crop (Enter)</source>
      <translation>裁剪 (Enter)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/draft.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop and rotation</source>
      <translation>裁剪和旋转</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Crop tool: drag inside, outside, with Ctrl</source>
      <translation>裁剪工具：在内部、外部拖动，配合 Ctrl</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Crop: drag the frame over the picture (R)</source>
      <translation>裁剪：在图像上拖动框 (R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Crushed %</source>
      <translation>暗部缺失 %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Cut the picture by a frame, turn and straighten it</source>
      <translation>用框裁剪图像，旋转并拉直</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>Damaged entries of the list of exports, which were left out: {count}.</source>
      <translation>已略过导出列表中损坏的条目：{count} 个。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Dark grey</source>
      <translation>深灰</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Daylight</source>
      <translation>日光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Delete the chosen preset, if it is one of your own</source>
      <translation>删除所选预设（仅限您自己的）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Delete the chosen snapshot</source>
      <translation>删除所选快照</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Denoise</source>
      <translation>降噪</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description</source>
      <translation>说明</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Description of the style</source>
      <translation>风格说明</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Detail</source>
      <translation>细节</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Develop a raw photo</source>
      <translation>冲洗 RAW 照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Developing</source>
      <translation>正在冲洗</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Device of the nets</source>
      <translation>网络运行设备</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Device that learns</source>
      <translation>用于学习的设备</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Device: {device}</source>
      <translation>设备：{device}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Disk space for thumbnails</source>
      <translation>缩略图磁盘空间</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Don't keep it</source>
      <translation>不保留</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Don't offer it again</source>
      <translation>不再提示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Done. {words} ({start}: {before:.1f} dB, ΔE {before_e:.1f}; now: {after:.1f} dB, ΔE {after_e:.1f}.) The style is in the list of styles; give it a name.</source>
      <translation>完成。{words}（{start}：{before:.1f} dB，ΔE {before_e:.1f}；现在：{after:.1f} dB，ΔE {after_e:.1f}。）样式已在列表中；请为它命名。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Double click applies a preset to the open photo, in the grid to the selected ones. F2 renames, Delete deletes one of your own.</source>
      <translation>双击将预设应用于打开的照片，在网格中应用于选中的照片。F2 重命名、Delete 删除您自己的预设。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Double click goes to a snapshot, F2 renames it, Delete deletes it.</source>
      <translation>双击转到快照，F2 重命名，Delete 删除。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a picture</source>
      <translation>双击图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Double click on a slider or its name</source>
      <translation>双击滑块或其名称</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Drag outside to turn, with Ctrl along a line to level it. X swaps sides.</source>
      <translation>在外部拖动可旋转，按住 Ctrl 沿线拖动可校平。X 交换长宽。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Drag to brighten or darken; +1 EV is twice the light. A double click on a slider resets it, and Ctrl+Z takes back every change.</source>
      <translation>拖动以调亮或调暗；+1 EV 为两倍光量。双击滑块可重置，Ctrl+Z 可撤销任何更改。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drag, arrow keys</source>
      <translation>拖动、方向键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle</source>
      <translation>绘制矩形</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Draw a rectangle on a picture: the scope then looks only there (also: Shift and drag; Esc ends it)</source>
      <translation>在图像上绘制矩形：示波器只看该区域（也可 Shift 加拖动；Esc 结束）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Draw a rectangle that the scopes look at; Esc takes it away</source>
      <translation>绘制示波器查看的矩形；Esc 取消</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Drop files or folders</source>
      <translation>拖放文件或文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Drop raw files or a folder here, or open them. You will see the sensor's picture, what is restored
from it, and the finished picture side by side.</source>
      <translation>将 RAW 文件或文件夹拖放到此处，或打开它们。您将并排看到传感器的图像、由此还原的图像
以及完成的图像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Duplicate</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>E&amp;NHANCED fills the window</source>
      <translation>ENHANCED 充满窗口(&amp;N)</translation>
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
      <translation>编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Edited</source>
      <translation>已编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Edited or not</source>
      <translation>无论是否编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>Edits not kept</source>
      <translation>编辑未保存</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits of {names} reset</source>
      <translation>已重置 {names} 的编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Edits pasted into {names}</source>
      <translation>已将编辑粘贴到{names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Else the folder of raws above</source>
      <translation>否则为上面的 RAW 文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Embedded preview</source>
      <translation>内嵌预览</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>End now with the best style so far</source>
      <translation>现在以目前最好的风格结束</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>End the tour; it stays in the Help menu</source>
      <translation>结束导览；可在帮助菜单中再次打开</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>End what is going on: a tool, an overlay, the grid, full screen; in the end three panes are there</source>
      <translation>依次结束正在进行的操作：工具、叠加层、网格、全屏；最后回到三个窗格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enhanced, the finished picture</source>
      <translation>Enhanced，完成的图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Enlarge smaller photos</source>
      <translation>放大较小的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Enlarge the picture (also: mouse wheel)</source>
      <translation>放大图像（也可用鼠标滚轮）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Every pixel</source>
      <translation>每个像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Every step since the photo was opened. Click on one to go there.</source>
      <translation>打开照片以来的所有步骤。单击某一步即可转到该处。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Everything else</source>
      <translation>其他一切</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Exactly so many stars</source>
      <translation>恰好这么多星</translation>
    </message>
    <message>
      <location filename="../../weights/styles/expert-c.safetensors" />
      <source>Expert C</source>
      <translation>Expert C</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Export a style</source>
      <translation>导出风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export paused: {left} left</source>
      <translation>导出已暂停：剩余 {left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Export presets with unusable values were left out: {names}.</source>
      <translation>已略过含无效值的导出预设：{names}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export queue</source>
      <translation>导出队列</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export running</source>
      <translation>正在导出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export the selected photos, or all that failed, once more</source>
      <translation>重新导出所选照片，或所有失败的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export to</source>
      <translation>导出到</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder</source>
      <translation>导出到其他文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Export to another folder…</source>
      <translation>导出到其他文件夹…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Export with the &amp;last settings</source>
      <translation>用上次的设置导出(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Export writes a finished file. The raw photo itself is never changed: your edits are kept in a small file beside it.</source>
      <translation>导出会写出完成的文件。RAW 照片本身从不更改：您的编辑保存在旁边的小文件中。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {name}</source>
      <translation>导出 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Export {photos} photos</source>
      <translation>导出 {photos} 张照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Exported</source>
      <translation>已导出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Exported or not</source>
      <translation>无论是否导出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Exported to {path}.</source>
      <translation>已导出到 {path}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exported {name} to {parent} in {seconds:.1f} s.</source>
      <translation>已用 {seconds:.1f} 秒将 {name} 导出到 {parent}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting</source>
      <translation>正在导出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Exporting, {share:.0f} %</source>
      <translation>正在导出，{share:.0f} %</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exporting: {left} left</source>
      <translation>正在导出：剩余 {left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Exports failed: {failed}</source>
      <translation>导出失败：{failed}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>全屏(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>False-colour exposure</source>
      <translation>曝光伪色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/export/part.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File date</source>
      <translation>文件日期</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File exists</source>
      <translation>文件已存在</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>File missing</source>
      <translation>文件缺失</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>File name</source>
      <translation>文件名</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>File name too long</source>
      <translation>文件名过长</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>File of the look</source>
      <translation>风格文件</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>Film</source>
      <translation>胶片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Film, faded</source>
      <translation>胶片，褪色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Filmstrip</source>
      <translation>胶片栏</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Find anything that the program can do by typing a few letters of it</source>
      <translation>输入几个字母即可找到程序的任何功能</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Find the pairs</source>
      <translation>查找配对</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Finding what all pairs have in common…</source>
      <translation>正在找出所有照片对的共同之处…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fine contrast that lens and sensor took: judge it at 100 % (Z).</source>
      <translation>镜头和传感器损失的细微对比度：请在 100 %（Z）下判断。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Finished pictures alone</source>
      <translation>仅成品照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera: {scores:.1f} dB, ΔE {scores2:.1f} on scenes held out. Then your look.</source>
      <translation>先学习您相机的 Restore-Net：留出场景上 {scores:.1f} dB，ΔE {scores2:.1f}。然后学习您的风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>First the Restore-Net of your camera…</source>
      <translation>先学习您相机的 Restore-Net…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Flash</source>
      <translation>闪光灯</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Fluorescent</source>
      <translation>荧光灯</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Focus &amp;peaking</source>
      <translation>峰值对焦(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Focus peaking</source>
      <translation>峰值对焦</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of finished pictures</source>
      <translation>成品图片文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder of raws</source>
      <translation>RAW 文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Folder of these raws</source>
      <translation>这些 RAW 的文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Folder with your raws, and its subfolders</source>
      <translation>存放 RAW 的文件夹及其子文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Follow the main window</source>
      <translation>跟随主窗口</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For many pairs with a look that is different in different places: more steps. It still ends by itself when it gets no better</source>
      <translation>适用于配对很多、且风格因位置而异的情况：更多步数。不再变好时仍会自动结束</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from bursts of a fixed camera</source>
      <translation>用于我的相机：来自固定相机的连拍</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from long and short exposures</source>
      <translation>用于我的相机：来自长短曝光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>For my camera, from raws of low ISO</source>
      <translation>用于我的相机：来自低 ISO 的 RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For prints</source>
      <translation>用于打印</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>For screens</source>
      <translation>用于屏幕</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Forget</source>
      <translation>忽略</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Found by</source>
      <translation>匹配方式</translation>
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
      <translation>完整 (4:4:4)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Full detail 1:1</source>
      <translation>完整细节 1:1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Get to know the window in a few steps; nothing is changed</source>
      <translation>分几步了解窗口；不会更改任何内容</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give every action the keys that it had at first</source>
      <translation>将所有操作恢复为最初的按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a blue label, or take it away</source>
      <translation>为照片加上或去掉蓝色标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a green label, or take it away</source>
      <translation>为照片加上或去掉绿色标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a purple label, or take it away</source>
      <translation>为照片加上或去掉紫色标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a red label, or take it away</source>
      <translation>为照片加上或去掉红色标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give photos a yellow label, or take it away</source>
      <translation>为照片加上或去掉黄色标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action the keys that it had at first</source>
      <translation>将所选操作恢复为最初的按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Give the chosen action this key; another action that has it loses it</source>
      <translation>将此按键分配给所选操作；原有操作会失去它</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Give the file a name, without slashes and none of \ : * ? " &lt; &gt; |</source>
      <translation>请为文件命名，不能含斜杠和 \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Give the open photo this style</source>
      <translation>将此风格用于打开的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, a star</source>
      <translation>为所选照片或打开的照片评一星</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, five stars</source>
      <translation>为所选照片或打开的照片评五星</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, four stars</source>
      <translation>为所选照片或打开的照片评四星</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, three stars</source>
      <translation>为所选照片或打开的照片评三星</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Give the selected photos, or the open one, two stars</source>
      <translation>为所选照片或打开的照片评两星</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style a name of letters or digits, at most {most} characters long.</source>
      <translation>请用字母或数字为风格命名，最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Give the style a name of letters or digits, without slashes.</source>
      <translation>请用字母或数字为风格命名，不能含斜杠。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Give the style another name: this one {problem}.</source>
      <translation>请为风格另取名称：此名称{problem}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Go &amp;back</source>
      <translation>返回(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Go on to the next photo after rating, labelling or rejecting</source>
      <translation>评级、加标签或排除后转到下一张照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Go to the chosen snapshot</source>
      <translation>转到所选快照</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Green to the left, magenta to the right: takes the cast of fluorescent lamps away.</source>
      <translation>向左偏绿，向右偏洋红：消除荧光灯的偏色。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Grey around the pictures</source>
      <translation>图像周围的灰色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Grid</source>
      <translation>网格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/lists.py" />
      <source>Grid of photos</source>
      <translation>照片网格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/guide.py" />
      <source>Guide: teach it your look</source>
      <translation>指南：教它您的风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Half (4:2:2)</source>
      <translation>一半 (4:2:2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Height</source>
      <translation>高度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Held-out photos</source>
      <translation>验证照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Hide tools and panels for an undisturbed look; the same key brings back those that were there</source>
      <translation>隐藏工具和面板以便不受干扰地观看；同一按键恢还原样</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>High sensitivity: smoother</source>
      <translation>高感光度：更平滑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Highlights</source>
      <translation>高光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Hours for learning</source>
      <translation>学习的小时数</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>How long each stage took last time</source>
      <translation>每个阶段上次所用的时间</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How many times differences are amplified</source>
      <translation>差异放大的倍数</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>How much brightness must change from pixel to pixel to be marked as sharp: less marks more</source>
      <translation>相邻像素亮度变化多大才标记为清晰：越小标记越多</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much noise is taken out: 100 % is what was measured in the photo.</source>
      <translation>去除多少噪点：100 % 为照片中测得的量。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>How much of the style is applied: 0 % is the plain rendition.</source>
      <translation>应用多少风格：0 % 为朴素的还原。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>If colours look too warm or too cold, choose another balance, or take the picker and click on something that was grey.</source>
      <translation>如果颜色太暖或太冷，请选择其他白平衡，或用吸管点击原本为灰色的地方。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>If it exists</source>
      <translation>如果已存在</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Import styles</source>
      <translation>导入风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>Imported: {names}. It is in the list of styles.</source>
      <translation>已导入：{names}。可在风格列表中找到。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>In {parent}</source>
      <translation>位于 {parent}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Input/output error</source>
      <translation>输入/输出错误</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Insert…</source>
      <translation>插入…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Interface</source>
      <translation>界面</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Is a directory</source>
      <translation>这是一个文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It belongs to me</source>
      <translation>归我所有</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It gained {gap:.1f} dB more on the photos that it learns from than on others; more pairs bring them closer.</source>
      <translation>用于学习的照片比其他照片多改善了 {gap:.1f} dB；照片对越多，差距越小。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It got hardly better than the style it began with: the pairs may not share one look.</source>
      <translation>几乎没有比开始的样式更好：这些图片对可能没有共同的风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It has colour, most have none</source>
      <translation>它是彩色的，而大多数不是</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>It is black and white, most others are not</source>
      <translation>它是黑白的，而其他大多不是</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It is learning its photos by heart (over-fitting): it gained {gap:.1f} dB more on them than on others. The best so far is kept. More pairs, of other subjects and light, help.</source>
      <translation>它正在死记这些照片（过拟合）：它们比其他照片多改善了 {gap:.1f} dB。目前最好的结果已保留。增加不同题材和光线的照片对会有帮助。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned the tones and colours of your finished pictures without their raws. That is weaker than learning from pairs: what your look does to single hues or places can't be told so, and the figures only say how well it does what was told.</source>
      <translation>它在没有 RAW 的情况下学习了成片的影调和色彩。这比从图片对学习弱：无法得知风格对单个色相或局部的作用，数字只说明它对已知部分做得如何。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>It learned these photos by heart: it gained {gap:.1f} dB more on them than on photos it did not see. More pairs, of other subjects and light, would help.</source>
      <translation>它把这些照片背下来了：它们比没见过的照片多改善了 {gap:.1f} dB。增加其他题材和光线的图片对会有帮助。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>It shows the style in lists, and goes along when the style is exported</source>
      <translation>在列表中展示样式，导出时一并附带</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Its raws</source>
      <translation>其 RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for a print of 30 × 20 cm</source>
      <translation>用于 30 × 20 厘米打印的 JPEG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG for the web</source>
      <translation>网页用 JPEG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>JPEG, PNG or TIFF that you made from these raws, with any program.</source>
      <translation>您用任何程序从这些 RAW 制作的 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>JPEG, full size</source>
      <translation>JPEG，原尺寸</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Keep both, and number the new one</source>
      <translation>两者都保留，并为新文件编号</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Keep both, as {name}</source>
      <translation>两者都保留，命名为 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Keep chosen edits of this photo under a name</source>
      <translation>以名称保存这张照片所选的编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Keep it, and give the open photo this style</source>
      <translation>保留，并把此样式用于打开的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name</source>
      <translation>以名称保存当前编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Keep the edits as they are now under a name, in the photo's sidecar</source>
      <translation>以名称将当前编辑保存到照片的附属文件中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Keep the existing files and number the new ones</source>
      <translation>保留现有文件并为新文件编号</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Key</source>
      <translation>标识</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Kind of net</source>
      <translation>网络类型</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Label of {names}</source>
      <translation>{names}的标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Label: {text}</source>
      <translation>标签：{text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Landscape, clear and deep</source>
      <translation>风景，清澈深邃</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Larger is easier to read on a dense screen. The pictures are not scaled: 100 % stays exact.</source>
      <translation>在高密度屏幕上，较大更易阅读。图像不会缩放：100 % 保持精确。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Largest or latest first</source>
      <translation>最大或最新的在前</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Lay the crop on its side, or upright (X in the crop tool)</source>
      <translation>将裁剪框横放或竖放（裁剪工具中按 X）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Lay two stages over each other and drag a curtain between them: see what changed, and where</source>
      <translation>将两个阶段叠在一起并拖动中间的帘幕：看看哪里变了、变了什么</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Learn a style from your own raws and finished pictures, offline</source>
      <translation>从您自己的 RAW 和完成的图像中离线学习风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learn from</source>
      <translation>学习来源</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Learned from</source>
      <translation>学习来源</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/learning.py" />
      <source>Learned in {minutes:.1f} minutes.</source>
      <translation>用 {minutes:.1f} 分钟学完。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Learning both stages together gained nothing ({before:.2f} dB before, {after:.2f} dB at best), so the usual Restore-Net goes with it.</source>
      <translation>两个阶段共同学习没有收益（之前 {before:.2f} dB，最好 {after:.2f} dB），因此仍用通常的 Restore-Net。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning can't be started: {reason}.</source>
      <translation>无法开始学习：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/process.py" />
      <source>Learning ended unexpectedly{why}. Start it again with the same folders: it goes on from there.</source>
      <translation>学习意外结束{why}。请用相同的文件夹重新开始：将从中断处继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Learning ends by itself when it gets no better. You can go on working meanwhile.</source>
      <translation>不再进步时学习会自动结束。期间您可以继续工作。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>Learning “{name}” was interrupted ({stopped}). It can go on from there.</source>
      <translation>“{name}”的学习被中断（{stopped}），可以从那里继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Leave the crop as it was (Esc)</source>
      <translation>保持原来的裁剪 (Esc)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Left and right where the whole picture shows</source>
      <translation>显示整张图片时的左右键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction off</source>
      <translation>镜头校正关闭</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Lens correction on</source>
      <translation>镜头校正开启</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Let this pane fill the window, or go back</source>
      <translation>让此窗格充满窗口，或还原</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Let this pane fill the window, or show all three (double click)</source>
      <translation>让此窗格充满窗口，或显示全部三个（双击）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>LibRaw develops this photo, which takes some seconds.</source>
      <translation>LibRaw 正在冲洗这张照片，需要几秒钟。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>LibRaw gave no reason</source>
      <translation>LibRaw 未给出原因</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Licence of the style</source>
      <translation>风格的许可</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Light</source>
      <translation>光线</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people</source>
      <translation>明亮、温暖、低反差，适合人像</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Light, warm and low in contrast, for people. Skin is evened in tone, not blurred; colours are pastel.</source>
      <translation>明亮、温暖、低对比，适合人像。肤色均匀而不模糊，色彩柔和。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Like my camera</source>
      <translation>像我的相机</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>Linear DNG for other raw developers</source>
      <translation>供其他 RAW 软件使用的线性 DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Linear DNG of the restored stage</source>
      <translation>还原阶段的线性 DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>List all keys, and change those that you want otherwise</source>
      <translation>列出所有按键，并更改您想要的</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows</source>
      <translation>局部对比和细节，阴影通透</translation>
    </message>
    <message>
      <location filename="../../weights/styles/clear.safetensors" />
      <source>Local contrast and detail, with open shadows. For haze, architecture and texture.</source>
      <translation>局部对比与细节，阴影通透。适合雾霾、建筑和纹理。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>Log file</source>
      <translation>日志文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Long edge</source>
      <translation>长边</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Look</source>
      <translation>效果</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Look at all styles; rename, import, export, compare and delete them</source>
      <translation>查看所有风格；重命名、导入、导出、比较和删除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Look at all styles; rename, import, export, duplicate, compare and delete them</source>
      <translation>查看所有风格；重命名、导入、导出、复制、比较和删除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Look at the Restore-Nets of your cameras, or delete them</source>
      <translation>查看或删除您各相机的 Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking at picture {min} of {total}…</source>
      <translation>正在查看第 {min} 张图像，共 {total} 张…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Looking for raws and finished pictures…</source>
      <translation>正在查找 RAW 和完成的图像…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Loss (lower is better)</source>
      <translation>损失（越低越好）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Loupe &amp;2:1</source>
      <translation>放大镜 2:1(&amp;2)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Made by</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Make a style of your own that is the same</source>
      <translation>创建一个相同的自有风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Make the change again</source>
      <translation>重新进行更改</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Making the sample photo</source>
      <translation>正在制作示例照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Manage styles</source>
      <translation>管理风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mark clipped highlights red and clipped shadows blue in ENHANCED: they print without detail</source>
      <translation>在 ENHANCED 中用红色标记高光溢出、用蓝色标记暗部缺失：打印时没有细节</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark colours of the restored picture that sRGB can't show, before they are clipped</source>
      <translation>标记还原图像中 sRGB 无法显示的颜色（在截断之前）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Mark photos as not worth keeping; the same key takes that back</source>
      <translation>将照片标记为不值得保留；再按一次取消</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark the edges that are in focus</source>
      <translation>标记对焦清晰的边缘</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Mark where the sensor itself clipped, in the colours of its filters</source>
      <translation>以滤镜颜色标记传感器本身溢出的位置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Match</source>
      <translation>吻合度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Measured with a film profile, {count} pairs brought new photos to a mean ΔE2000 of {error}</source>
      <translation>用胶片配置文件测量时，{count} 对照片使新照片的平均 ΔE2000 达到 {error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Medium grey (18 %)</source>
      <translation>中灰 (18 %)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Megapixels</source>
      <translation>百万像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Memory for developed pictures</source>
      <translation>已冲洗图像的内存</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Metadata</source>
      <translation>元数据</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror left and right</source>
      <translation>水平翻转</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Mirror the picture left and right</source>
      <translation>左右翻转图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Mirror top and bottom</source>
      <translation>垂直翻转</translation>
    </message>
    <message>
      <location filename="../../weights/styles/mono.safetensors" />
      <source>Mono</source>
      <translation>黑白</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>More memory makes going back to a photo or a zoom quicker. Leave at least half of the computer's memory free.</source>
      <translation>内存越多，返回照片或缩放越快。请至少留出一半的电脑内存。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Mouse</source>
      <translation>鼠标</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Mouse wheel</source>
      <translation>鼠标滚轮</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Move it to the trash (Delete)</source>
      <translation>移到回收站 (Delete)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Move it to the trash: the weights that come with the program take its place</source>
      <translation>移到回收站：改用程序自带的权重</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move photos with their edits and ratings to the system's trash</source>
      <translation>将照片连同编辑和评级移到系统回收站</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the frame, turn the picture, level it along a line</source>
      <translation>移动框、旋转图像、沿线校平</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Move the new style to the trash</source>
      <translation>把新样式移到回收站</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Move the picture in all panes</source>
      <translation>在所有窗格中移动图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Move to &amp;trash…</source>
      <translation>移到回收站(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move to trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Move {names} to the trash? Edits and ratings go along; Undo brings everything back.</source>
      <translation>将{names}移到回收站？编辑和评级会一起移动；撤销可全部恢复。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My camera's pictures</source>
      <translation>我的相机的图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My finished pictures</source>
      <translation>我完成的图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>My look</source>
      <translation>我的风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>NVIDIA graphics card (CUDA)</source>
      <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Name and picture of a style</source>
      <translation>风格的名称和图片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Name and picture…</source>
      <translation>名称和图片…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Name of the preset:</source>
      <translation>预设名称：</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Name of the style</source>
      <translation>风格名称</translation>
    </message>
    <message>
      <location filename="../../weights/styles/natural.safetensors" />
      <source>Natural</source>
      <translation>自然</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Natural, as taught</source>
      <translation>自然，按所学</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Nearly black</source>
      <translation>近黑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Net</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>New key of the chosen action</source>
      <translation>所选操作的新按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>New s&amp;napshot</source>
      <translation>新建快照(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Next held-out photo</source>
      <translation>下一张留出照片</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Night</source>
      <translation>夜景</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>No &amp;overlay</source>
      <translation>无叠加层(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>No finished picture belongs to any of the raws: check that the folders are the right ones.</source>
      <translation>没有完成的图像与任何 RAW 对应：请检查文件夹是否正确。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>No key</source>
      <translation>无按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>No label</source>
      <translation>无标签</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>No overlay</source>
      <translation>无叠加层</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>No photo matches the filter.</source>
      <translation>没有照片符合筛选条件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>No picture</source>
      <translation>无图片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>No preference has these words.</source>
      <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/delegate.py" />
      <source>No preview</source>
      <translation>无预览</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>No profile is chosen</source>
      <translation>未选择配置文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>No raw belongs to it</source>
      <translation>没有与之对应的 RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>No second style</source>
      <translation>无第二风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>No sharpening</source>
      <translation>不锐化</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No space left on device</source>
      <translation>磁盘空间不足</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>No such file or directory</source>
      <translation>文件或文件夹不存在</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>No, thanks</source>
      <translation>不用了</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>No: each stage learns alone</source>
      <translation>否：各阶段单独学习</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>None of the pairs can teach restoring: their raws are gone, too noisy or not Bayer.</source>
      <translation>没有可用于学习复原的图片对：其 RAW 已不在、噪点过多或不是拜耳格式。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>None of the raws can be read: choose another folder, or none.</source>
      <translation>没有可读取的RAW：请选择其他文件夹，或不选择。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>None were taught yet: the weights that come with the program restore every camera's raws.</source>
      <translation>尚未学习过：程序自带的权重会复原所有相机的 RAW。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>None: pixels alone are compared</source>
      <translation>无：只比较像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Not a directory</source>
      <translation>不是文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not edited</source>
      <translation>未编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not exported</source>
      <translation>未导出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Not installed: {key}</source>
      <translation>未安装：{key}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Not rejected</source>
      <translation>未排除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Not there: the package lensfunpy is not installed.</source>
      <translation>不可用：未安装软件包 lensfunpy。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Nothing can be written to {folder}: choose another place for the style.</source>
      <translation>无法写入 {folder}：请为风格选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Nothing is found by these letters.</source>
      <translation>没有与这些字母匹配的内容。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Nothing that was tried (a fit to all pairs, parts of it, learning step by step) meets the photos held out noticeably better than {start} as it is ({before:.1f} dB), as the pairs are too few or don't share one look: more pairs, or only pairs of one look, would help.</source>
      <translation>所有尝试（对全部图片对的拟合、其中一部分、逐步学习）在留出照片上都没有比未改动的 {start}（{before:.1f} dB）明显更好，因为图片对太少或没有共同的风格：更多图片对，或只用同一风格的图片对，会有帮助。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Nothing to export.</source>
      <translation>没有要导出的照片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/joint.py" />
      <source>Now both stages learn together.</source>
      <translation>现在两个阶段共同学习。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Now your look…</source>
      <translation>现在学习您的风格…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on one screen pixel: judge sharpness and noise here</source>
      <translation>一个图像像素对应一个屏幕像素：在此判断锐度和噪点</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>One picture pixel on two by two screen pixels, to look at fine detail</source>
      <translation>一个图像像素对应二乘二个屏幕像素，用于查看细节</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open &amp;folder…</source>
      <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Open &amp;recent</source>
      <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a folder of raw photos</source>
      <translation>打开 RAW 照片文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Open a photo or a folder: its raw photos appear here.</source>
      <translation>打开一张照片或一个文件夹：其中的 RAW 照片会显示在这里。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Open a raw photo</source>
      <translation>打开 RAW 照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open a raw photo; next and previous then go through its folder</source>
      <translation>打开 RAW 照片；之后可用“下一张”和“上一张”浏览其文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open a raw photo…</source>
      <translation>打开 RAW 照片…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the &amp;sample photo</source>
      <translation>打开示例照片(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the first raw photo of a folder</source>
      <translation>打开文件夹中的第一张 RAW 照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Open the folder of the selected file</source>
      <translation>打开所选文件的文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Open the last photo</source>
      <translation>打开上次的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>Open the new one</source>
      <translation>打开新文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the next raw photo of the folder</source>
      <translation>打开文件夹中的下一张 RAW 照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the photo that comes with the program</source>
      <translation>打开程序自带的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous or next photo</source>
      <translation>打开上一张或下一张照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Open the previous raw photo of the folder</source>
      <translation>打开文件夹中的上一张 RAW 照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Open the sample photo</source>
      <translation>打开示例照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Open {name}</source>
      <translation>打开 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/encode.py" />
      <source>OpenCV could not make the PNG.</source>
      <translation>OpenCV 无法生成 PNG。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Opening {name}</source>
      <translation>正在打开 {name}</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise</source>
      <translation>提亮暗场景而不增加噪点</translation>
    </message>
    <message>
      <location filename="../../weights/styles/night.safetensors" />
      <source>Opens dark scenes without lifting their noise. Black stays black and lamps keep their colour.</source>
      <translation>提亮暗景而不放大噪点。黑色仍为黑色，灯光保持其颜色。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Original</source>
      <translation>原始比例</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Out of &amp;gamut</source>
      <translation>超出色域(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Out of gamut</source>
      <translation>超出色域</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/docks.py" />
      <source>P&amp;anels</source>
      <translation>面板(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 16 bit</source>
      <translation>PNG，16 位</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>PNG, 8 bit</source>
      <translation>PNG，8 位</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>PSNR (higher is better)</source>
      <translation>PSNR（越高越好）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Package</source>
      <translation>软件包</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Packages that the program uses</source>
      <translation>程序使用的软件包</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Paint RESTORED and ENHANCED in zones of exposure around middle grey</source>
      <translation>将 RESTORED 和 ENHANCED 按中灰上下的曝光区域着色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs</source>
      <translation>配对</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Pairs fit to learn from: {good}; left out: {rows}. Take the tick away from pictures that don't have your look; set it where the remark is wrong.</source>
      <translation>适合学习的照片对：{good}；被排除：{rows}。请取消勾选不是您的风格的图片；备注有误的可以勾选。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Pane of the scope</source>
      <translation>示波器的窗格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Panel: {name}</source>
      <translation>面板：{name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Paste edits</source>
      <translation>粘贴编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Paste edits into the &amp;selected photos</source>
      <translation>将编辑粘贴到所选照片(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Paused, {waiting} waiting.</source>
      <translation>已暂停，{waiting} 张等待中。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Per cent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Perceptual</source>
      <translation>可感知</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Perceptual loss</source>
      <translation>感知损失</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Performance</source>
      <translation>性能</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Permission denied</source>
      <translation>权限不足</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photo {min} of {total}.{time_left}</source>
      <translation>第 {min} 张，共 {total} 张。{time_left}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos held out are met no better than by {start} ({held:+.1f} dB), but {count} others, predicted in turn, {gained:.1f} dB better, so the style is kept: look at its pictures. More pairs would help.</source>
      <translation>留出照片并不比 {start} 更好（{held:+.1f} dB），但轮流预测的另外 {count} 张好了 {gained:.1f} dB，因此保留此风格：请查看其图片。更多图片对会有帮助。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Photos still to be exported: {left}. Quit now? The export goes on when you start the program again.</source>
      <translation>尚待导出的照片：{left}。现在退出吗？下次启动程序时会继续导出。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/begin.py" />
      <source>Photos that it did not learn from are met best by {share:.0%} of what the fit changes, so learning begins with that.</source>
      <translation>对于未参与学习的照片，采用拟合变化的 {share:.0%} 最为接近，因此从这里开始学习。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>Photos that it did not learn from are met {gained:.1f} dB better than by the style it began with.</source>
      <translation>对未学习过的照片，比开始的样式好 {gained:.1f} dB。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Photos that it does not learn from: {scores:.1f} dB, ΔE {scores2:.1f}. You can go on working; it gives way to what you do.</source>
      <translation>未用于学习的照片：{scores:.1f} dB，ΔE {scores2:.1f}。您可以继续工作；学习会让位于您的操作。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Photos to export</source>
      <translation>要导出的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/commands.py" />
      <source>Pick white balance</source>
      <translation>吸取白平衡</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Picked in the picture</source>
      <translation>在图像中吸取</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>Picture of the style</source>
      <translation>样式的图片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/access.py" />
      <source>Picture {stage}</source>
      <translation>图像 {stage}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Pictures &amp;only</source>
      <translation>仅显示图像(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pictures and thumbnails are converted to it. The system tells it, or you choose a file.</source>
      <translation>图像和缩略图会转换到此配置文件。由系统告知，或由您选择文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Pixels to average</source>
      <translation>取平均的像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Portrait, gentle light</source>
      <translation>人像，柔光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Pre&amp;ferences…</source>
      <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Preferences</source>
      <translation>首选项</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Preferences: {text}</source>
      <translation>首选项：{text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name}</source>
      <translation>预设 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Preset {name} deleted</source>
      <translation>已删除预设 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Preset {name} for {names}</source>
      <translation>{names} 的预设 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Presets</source>
      <translation>预设</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>Presets in {name} that can't be used and were left out: {count}.</source>
      <translation>已略过 {name} 中无法使用的预设：{count} 个。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Press Ctrl+K and type what you want to do. F1 lists all keys. You find this tour again in the Help menu.</source>
      <translation>按 Ctrl+K 并输入您想做的事。F1 列出所有按键。此导览可在帮助菜单中找到。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Preview 1:{scale}</source>
      <translation>预览 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Previous held-out photo</source>
      <translation>上一张留出照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>ProPhoto RGB needs 16 bits: choose tiff16, or another colour space.</source>
      <translation>ProPhoto RGB 需要 16 位：请选择 tiff16 或其他色彩空间。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Problem report</source>
      <translation>问题报告</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile</source>
      <translation>配置文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the proof</source>
      <translation>软打样的配置文件所在文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Profile file of the screen</source>
      <translation>屏幕的配置文件所在文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Profile of the screen</source>
      <translation>屏幕配置文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Profiles (*.pp3)</source>
      <translation>配置 (*.pp3)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Progress of learning</source>
      <translation>学习进度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>Proof: {profile}</source>
      <translation>打样：{profile}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions of the crop</source>
      <translation>裁剪比例</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions that the crop keeps while its frame is dragged</source>
      <translation>拖动框时裁剪保持的比例</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Proportions: {ratio}</source>
      <translation>比例：{ratio}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Purple</source>
      <translation>紫色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Put all panels, tools and panes back where they were at first</source>
      <translation>将所有面板、工具和窗格恢复到最初位置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put all photos that are selected in the filmstrip or the grid into the export queue</source>
      <translation>将胶片栏或网格中所选的所有照片放入导出队列</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Put the copied edits over all photos that are selected in the filmstrip or the grid</source>
      <translation>将复制的编辑应用到胶片栏或网格中所选的所有照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/clipboard.py" />
      <source>Put the copied edits over this photo, in the grid over the selected ones</source>
      <translation>将复制的编辑应用于此照片，在网格中应用于选中的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Put the photo's name, the style, the date and the like into the file name</source>
      <translation>将照片名称、风格、日期等放入文件名</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Quality goes from 1 to 100, not {quality}.</source>
      <translation>质量范围为 1 到 100，而不是 {quality}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Quarter (4:2:0)</source>
      <translation>四分之一 (4:2:0)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/render.py" />
      <source>Quick rendition</source>
      <translation>快速还原</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>R&amp;ESTORED fills the window</source>
      <translation>RESTORED 充满窗口(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>RAW is what the sensor saw. RESTORED is without noise and in true colour. ENHANCED is the finished picture. Turn the mouse wheel to zoom and drag to move: all three go together.</source>
      <translation>RAW 是传感器所见。RESTORED 无噪点且颜色真实。ENHANCED 是完成的图像。滚动鼠标滚轮缩放，拖动移动：三者联动。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RAW, RESTORED and ENHANCED side by side, to see what each step does</source>
      <translation>并排显示 RAW、RESTORED 和 ENHANCED，查看每一步的作用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>RESTORED in &amp;sRGB</source>
      <translation>以 sRGB 显示 RESTORED(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB histogram</source>
      <translation>RGB 直方图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>RGB parade</source>
      <translation>RGB 分量示波</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rating</source>
      <translation>评级</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {error}</source>
      <translation>{name} 的评级和标签已保存，但无法与其他程序交换：{error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/marks.py" />
      <source>Rating and label of {name} are kept, but can't be exchanged with other programs: {reason}.</source>
      <translation>{name} 的评级和标签已保存，但无法与其他程序交换：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rating of {names}</source>
      <translation>{names}的评级</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raw and finished picture</source>
      <translation>RAW 和完成的图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>Raw clipping</source>
      <translation>原始数据溢出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Raw histogram</source>
      <translation>原始数据直方图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Raw histogram: what the sensor recorded, in EV below saturation. The others show finished pixels.</source>
      <translation>原始数据直方图：传感器的记录，以低于饱和的 EV 表示。其他显示完成的像素。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>Raw photos</source>
      <translation>RAW 照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Raws</source>
      <translation>RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Raws of {camera} are restored by weights of their own from now on: {after:.2f} dB on scenes held out, {before:.2f} dB before.</source>
      <translation>{camera} 的 RAW 今后由专用权重复原：留出场景上为 {after:.2f} dB，之前为 {before:.2f} dB。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Raws without a finished picture: {count}.</source>
      <translation>没有完成图像的 RAW：{count}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Re&amp;d label</source>
      <translation>红色标签(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Read a single pixel, or the mean of the pixels around the cursor</source>
      <translation>读取单个像素，或光标周围像素的平均值</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/translate.py" />
      <source>Read-only file system</source>
      <translation>文件系统为只读</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Reading pair {min} of {total}…</source>
      <translation>正在读取第 {min} 对，共 {total} 对…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Reading the pairs…</source>
      <translation>正在读取配对…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>Reading {folder}</source>
      <translation>正在读取 {folder}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Readout</source>
      <translation>读数</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/banner.py" />
      <source>Recent</source>
      <translation>最近</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Red</source>
      <translation>红色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reduce the picture (also: mouse wheel)</source>
      <translation>缩小图像（也可用鼠标滚轮）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Rejected</source>
      <translation>已排除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Rejected or not</source>
      <translation>无论是否排除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <source>Rejecting of {names}</source>
      <translation>排除{names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Relative colorimetric</source>
      <translation>相对比色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Remark</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Rename the chosen preset, if it is one of your own</source>
      <translation>重命名所选预设（仅限您自己的预设）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Rename the chosen snapshot</source>
      <translation>重命名所选快照</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Rendering intent</source>
      <translation>渲染意图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Replace it</source>
      <translation>替换</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Replace the existing files</source>
      <translation>替换现有文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Replace the file</source>
      <translation>替换文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset &amp;all edits</source>
      <translation>重置所有编辑(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Reset all</source>
      <translation>全部重置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset everything in this section: {covers}</source>
      <translation>重置此部分的全部内容：{covers}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/layout.py" />
      <source>Reset la&amp;yout</source>
      <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Reset this control</source>
      <translation>重置此控件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance</source>
      <translation>重置白平衡</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Reset white balance to as shot</source>
      <translation>将白平衡重置为拍摄设置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <source>Reset “{text}”</source>
      <translation>重置“{text}”</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Reset “{text}” to its default</source>
      <translation>将“{text}”重置为默认值</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/section.py" />
      <source>Reset “{title}”</source>
      <translation>重置“{title}”</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Restore-Net</source>
      <translation>Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Restore-Nets of my cameras</source>
      <translation>我各相机的 Restore-Net</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Restored, without a style</source>
      <translation>Restored，无风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera} got no better on scenes that were held out ({before:.2f} dB before, {after:.2f} dB at best): the weights it began with stay in use.</source>
      <translation>{camera} 的复原在留出场景上没有变好（之前 {before:.2f} dB，最好 {after:.2f} dB）：继续使用原来的权重。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>Restoring {camera}: it begins at {score:.2f} dB on scenes held out.</source>
      <translation>复原 {camera}：留出场景上从 {score:.2f} dB 开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Saturation</source>
      <translation>饱和度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save as p&amp;reset…</source>
      <translation>保存为预设(&amp;V)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset</source>
      <translation>保存为预设</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Save as preset…</source>
      <translation>保存为预设…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Save chosen edits of this photo as a preset</source>
      <translation>将此照片的所选编辑保存为预设</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Scenes held out</source>
      <translation>留出场景</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scope</source>
      <translation>示波器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Scopes</source>
      <translation>示波器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Scores over the steps of learning</source>
      <translation>各学习步骤的得分</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Screen</source>
      <translation>屏幕</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Screen pixels per picture pixel</source>
      <translation>每个图像像素对应的屏幕像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search by what it does, or by a key</source>
      <translation>按功能或按键搜索</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Search name, camera, lens</source>
      <translation>搜索名称、相机、镜头</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Search the preferences</source>
      <translation>搜索首选项</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Search the shortcuts</source>
      <translation>搜索快捷键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Second &amp;window</source>
      <translation>第二窗口(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style</source>
      <translation>第二风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Second style {name}</source>
      <translation>第二风格 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>See versions, licences and device, and copy them for a question</source>
      <translation>查看版本、许可证和设备，并复制以便提问</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select &amp;all</source>
      <translation>全选(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Select all photos that filmstrip and grid show</source>
      <translation>选择胶片栏和网格中显示的所有照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Serves</source>
      <translation>用于</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/panels.py" />
      <source>Set every control to its default (Ctrl+R)</source>
      <translation>将所有控件恢复为默认值 (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Set every control to its default: the photo is as if you had never edited it</source>
      <translation>将所有控件恢复为默认值：照片如同从未编辑过</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>Settings with unusable values were set to their defaults: {names}.</source>
      <translation>含无效值的设置已恢复为默认值：{names}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shade</source>
      <translation>阴影处</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Shadows</source>
      <translation>阴影</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Share of the photos that is exported</source>
      <translation>已导出照片的比例</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Share of the second style in the picture.</source>
      <translation>第二风格在图像中的比例。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Sharpening</source>
      <translation>锐化</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>Sharpening is for pictures in a colour space: choose none here.</source>
      <translation>锐化仅用于有色彩空间的图像：此处请选择“无”。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Sharpness</source>
      <translation>锐度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Shift and drag</source>
      <translation>Shift 加拖动</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Short edge</source>
      <translation>短边</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show ENHANCED as its amplified difference from the plain rendition without a style</source>
      <translation>将 ENHANCED 显示为与无风格朴素还原的放大差异</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show RESTORED as its amplified difference from plain bilinear demosaicing</source>
      <translation>将 RESTORED 显示为与简单双线性去马赛克的放大差异</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show RESTORED colour-managed to sRGB instead of XYZ with gamma 2.2</source>
      <translation>将 RESTORED 以色彩管理的 sRGB 显示，而非伽马 2.2 的 XYZ</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Show all photos of the folder, to choose, rate and filter them; the same key goes back</source>
      <translation>显示文件夹中的所有照片，以便选择、评级和筛选；同一按键返回</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show colours in grey that the device can't show</source>
      <translation>将设备无法显示的颜色显示为灰色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor at twice its size</source>
      <translation>以两倍大小显示光标下的每个像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>Show every pixel below the cursor in a window of its own</source>
      <translation>在独立窗口中显示光标下的每个像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Show one stage large in a window of its own, for a second screen</source>
      <translation>在独立窗口中放大显示一个阶段，用于第二块屏幕</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show or hide the controls, to have more room for the pictures</source>
      <translation>显示或隐藏控件，为图像留出更多空间</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos that are still to be judged: without stars and not rejected</source>
      <translation>显示尚待评判的照片：没有星级且未排除</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with at least so many stars (≥), or with exactly so many (=)</source>
      <translation>显示至少这么多星（≥）或恰好这么多星（=）的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Show photos with so many stars. A second click on the same star shows all.</source>
      <translation>显示这么多星的照片。再次点击同一颗星显示全部。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show photos with this label, or with another chosen one: {text}</source>
      <translation>显示带有此标签或其他所选标签的照片：{text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Show report</source>
      <translation>显示报告</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Show the export queue</source>
      <translation>显示导出队列</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the finished picture alone, as it will be exported</source>
      <translation>仅显示完成的图像，即将导出的样子</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Show the folder as a grid, with all filters (G)</source>
      <translation>以网格显示文件夹，带全部筛选 (G)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the next overlay; Esc takes it away</source>
      <translation>显示下一个叠加层；Esc 取消</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Show the open photo in this style as a fourth pane, beside its own; choose two styles with Ctrl to show the photo in the first and compare the second</source>
      <translation>在第四个窗格中以此风格显示打开的照片，与其原风格并列；按住 Ctrl 选择两个风格，则以第一个显示照片并与第二个比较</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Show the paper's white and the ink's black as they are</source>
      <translation>如实显示纸白和墨黑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the photo without your edits, until the key is pressed again</source>
      <translation>显示未经您编辑的照片，直到再次按下该键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Show the picture as another device would, for instance a printer: its profile is chosen in Colour management</source>
      <translation>按其他设备（如打印机）的效果显示图像：其配置文件在色彩管理中选择</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the picture that the camera made of this photo as a fourth pane</source>
      <translation>将相机由此照片制作的图像作为第四个窗格显示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Show the pictures alone</source>
      <translation>仅显示图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Show the program raws and what you made of them: it learns your look as a style. Ten pairs of different subjects are a good beginning. Everything stays on this computer.</source>
      <translation>向程序展示 RAW 以及您由此制作的图像：它会将您的效果学成一种风格。十对不同题材是好的开始。一切都留在这台电脑上。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the restored picture alone: judge noise and detail without a style</source>
      <translation>仅显示还原的图像：在无风格下判断噪点和细节</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the sensor's picture alone, as it was recorded, before any correction</source>
      <translation>仅显示传感器的图像，即校正前的原始记录</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show the three stages alone</source>
      <translation>仅显示三个阶段</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Show the welcome page</source>
      <translation>显示欢迎页</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show the whole picture: judge light, colour and composition here</source>
      <translation>显示整幅图像：在此判断光线、颜色和构图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show this photo without your edits as a fourth pane</source>
      <translation>将未经您编辑的照片作为第四个窗格显示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Show what LibRaw makes of this photo without any net as a fourth pane</source>
      <translation>将 LibRaw 不用任何网络冲洗的结果作为第四个窗格显示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Show what the program noted, to find out why something did not work</source>
      <translation>显示程序的记录，以查明问题的原因</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/viewer.py" />
      <source>Shown {time} after it was asked for</source>
      <translation>在请求后 {time} 显示</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at or below the black level: no light was recorded</source>
      <translation>处于或低于黑电平的此颜色感光点：没有记录到光</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>Sites of this colour at the sensor's white level: their light was not recorded</source>
      <translation>处于传感器白电平的此颜色感光点：其光线未被记录</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Size of text and controls</source>
      <translation>文字和控件大小</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Size of the finished picture in pixels</source>
      <translation>成品图片的尺寸（像素）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Size of the pictures</source>
      <translation>图像大小</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>Skip the photo</source>
      <translation>跳过该照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Skipped</source>
      <translation>已跳过</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot {number}</source>
      <translation>快照 {number}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshot: {name}</source>
      <translation>快照：{name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Snapshots</source>
      <translation>快照</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>So few were never measured: five are the least, and ten of different subjects do much better.</source>
      <translation>这么少的数量从未测量过：至少需要五对，十对不同题材的会好得多。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>Soft &amp;proof</source>
      <translation>软打样(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../weights/styles/soft-portrait.safetensors" />
      <source>Soft portrait</source>
      <translation>柔和人像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof</source>
      <translation>软打样</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/dialog.py" />
      <source>Soft proof: show the picture as this device would (S)</source>
      <translation>软打样：按此设备的效果显示图像 (S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Something unforeseen went wrong last time.</source>
      <translation>上次发生了意外问题。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Something unforeseen went wrong: {error!r}. The log file tells more.</source>
      <translation>发生了意外问题：{error!r}。日志文件中有更多信息。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Sort by</source>
      <translation>排序方式</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>St&amp;yles…</source>
      <translation>风格(&amp;Y)…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/pair.py" />
      <source>Stage on this side of the curtain</source>
      <translation>帘幕此侧的阶段</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Start no more photos; the one that runs is finished</source>
      <translation>不再开始新照片；正在处理的会完成</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}</source>
      <translation>第 {done} 步，共 {total} 步</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>Step {done} of {total}, at most {max} min left</source>
      <translation>第 {done} 步，共 {total} 步，最多还需 {max} 分钟</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop and keep the best</source>
      <translation>停止并保留最好的</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Stop learning? What was learned is kept: the same folders go on from there.</source>
      <translation>停止学习吗？已学内容会保留：用相同的文件夹可从此处继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Stop the selected photos, or all when none is selected</source>
      <translation>停止所选照片；未选择时停止全部</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Straighten</source>
      <translation>拉直</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Straighten {shown}
Straighten</source>
      <translation>拉直 {shown}
拉直</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of all colours: at the left end the picture is black and white.</source>
      <translation>所有颜色的强度：最左端为黑白。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Strength of the pale colours; strong ones and skin are spared.</source>
      <translation>淡色的强度；浓色和肤色不受影响。</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel</source>
      <translation>更强的颜色和对比，适合风景和旅行</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Stronger colour and contrast for landscapes and travel. Skin is spared, and full reds don't clip.</source>
      <translation>为风光和旅行增强色彩与对比。肤色不受影响，浓艳的红色也不会溢出。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/teach/part.py" />
      <source>Style</source>
      <translation>风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Style of photos that were never edited</source>
      <translation>未编辑照片的风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Style {itemtext}</source>
      <translation>风格 {itemtext}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style {name}</source>
      <translation>风格 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>Style {name} for {names_of}</source>
      <translation>为{names_of}应用风格 {name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Style: {name}</source>
      <translation>风格：{name}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Styles</source>
      <translation>风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Styles ({pattern})</source>
      <translation>风格 ({pattern})</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Styles and sidecars (*.dtstyle *.xmp)</source>
      <translation>样式和附属文件 (*.dtstyle *.xmp)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 16 bit</source>
      <translation>TIFF，16 位</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>TIFF, 16 bit, ProPhoto RGB</source>
      <translation>TIFF，16 位，ProPhoto RGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 32 bit float, linear</source>
      <translation>TIFF，32 位浮点，线性</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>TIFF, 8 bit</source>
      <translation>TIFF，8 位</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <source>Take a style file of somebody else among yours; it can be dragged into the window too</source>
      <translation>将他人的风格文件加入您的风格；也可以拖入窗口</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Take all filters away</source>
      <translation>去除所有筛选</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Take all keys from the chosen action</source>
      <translation>去除所选操作的所有按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Take back the last change</source>
      <translation>撤销最后的更改</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take back the last rating, label, style, pasting or move to the trash</source>
      <translation>撤销最后的评级、标签、风格、粘贴或移到回收站</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take it with you</source>
      <translation>带走成果</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Take photos that are done, skipped or cancelled off the list</source>
      <translation>从列表中移除已完成、已跳过或已取消的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Take style files of others among yours; they can be dragged into the window too</source>
      <translation>将他人的风格文件加入您的风格；也可以拖入窗口</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Take the crop away, and leave the rotation</source>
      <translation>去除裁剪并保留旋转</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>Take the open photo</source>
      <translation>使用打开的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/actions.py" />
      <source>Take the stars away</source>
      <translation>去除星级</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Take the tour</source>
      <translation>开始导览</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>Taken</source>
      <translation>拍摄日期</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>Takes out what the lens did to the picture: bent lines, coloured edges, dark corners.
Works where lensfun's data know the camera and the lens.</source>
      <translation>消除镜头对图像的影响：弯曲的线条、彩色边缘、暗角。
在 lensfun 数据包含该相机和镜头时有效。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Taught</source>
      <translation>学习日期</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Teach a look</source>
      <translation>学习一种风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Temperature</source>
      <translation>色温</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Temperature and tint</source>
      <translation>色温和色调</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The &amp;unedited photo</source>
      <translation>未编辑的照片(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The JPEGs that the camera put into the raws: match the camera.</source>
      <translation>相机写入 RAW 的 JPEG：匹配相机效果。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The amount of sharpening goes from 0 to 3, not {amount:g}.</source>
      <translation>锐化量范围为 0 到 3，而不是 {amount:g}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>The camera's &amp;JPEG</source>
      <translation>相机的 JPEG(&amp;J)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid JSON.</source>
      <translation>{name} 的信息卡不是有效的 JSON。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The card of {name} is not valid: {where}: {what}.</source>
      <translation>{name} 的信息卡无效：{where}：{what}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>The card of {name} is too long for a style.</source>
      <translation>{name} 的信息卡对风格来说过长。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The checkpoint {path} is damaged or belongs to another net; start without it.</source>
      <translation>保存点 {path} 已损坏或属于其他网络；请不用它重新开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile can't be used ({error}): choose another one.</source>
      <translation>无法使用该颜色配置文件（{error}）：请选择其他配置文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>The colour profile in {name} can't be used: save the picture as sRGB.</source>
      <translation>无法使用 {name} 中的颜色配置文件：请将图像存为 sRGB。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>The colour profile {path} can't be read: {reason}.</source>
      <translation>无法读取颜色配置文件 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The colours and tones of a .cube file.</source>
      <translation>.cube 文件的颜色和影调。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The curtain lays two stages over each other; drag it across the picture. Esc goes back to three panes.</source>
      <translation>帘幕将两个阶段叠在一起；在图像上拖动它。Esc 返回三个窗格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>The device “{name}” is not available; here are: {choices}.</source>
      <translation>设备“{name}”不可用；可用设备：{choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The disk is full: free some space in {folder} and start again.</source>
      <translation>磁盘已满：请在 {folder} 中腾出空间后重新开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The disk is full: free some space in {folder} and start again; what was done is kept.</source>
      <translation>磁盘已满：请在 {folder} 中腾出空间后重新开始；已完成的内容会保留。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The disk is full: free some space in {folder}, then go on from the last checkpoint.</source>
      <translation>磁盘已满：请在 {folder} 中腾出空间，然后从最近的保存点继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The disk is full: {path} was not written. Free some space and export again.</source>
      <translation>磁盘已满：未写入 {path}。请腾出空间后重新导出。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The disk is full: {path} was not written. Free some space and try again.</source>
      <translation>磁盘已满：未写入 {path}。请腾出空间后重试。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The disk with {folder} is full. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>{folder} 所在的磁盘已满。其中照片的编辑改存到您的数据文件夹（{parent}），camnet_gui 会在那里找到它们。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} are damaged; the photo starts unedited.</source>
      <translation>{name} 中的编辑已损坏；照片从未编辑状态开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits in {name} could not be read ({reason}); the photo starts unedited.</source>
      <translation>无法读取 {name} 中的编辑（{reason}）；照片从未编辑状态开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/unkept.py" />
      <source>The edits of {names} could not be written yet. Free some space, or quit and lose them. Quit now?</source>
      <translation>{names} 的编辑尚未能写入。请释放空间，否则退出后将丢失。现在退出吗？</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>The edits of {name} can't be kept in {folder}: {reason}.</source>
      <translation>无法将 {name} 的编辑保存在 {folder} 中：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be read and start afresh ({error}).</source>
      <translation>无法读取导出预设，将重新开始（{error}）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>The export presets could not be saved in {folder}: {reason}.</source>
      <translation>无法将导出预设保存在 {folder} 中：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The fast one</source>
      <translation>快速</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>The file exists</source>
      <translation>文件已存在</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/exporter.py" />
      <source>The file exists already.</source>
      <translation>文件已存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file holds no black level: {level:g} was taken.</source>
      <translation>文件不含黑电平：已采用 {level:g}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/colour.py" />
      <source>The file holds no usable colour matrix: colours are those of an average camera.</source>
      <translation>文件不含可用的颜色矩阵：颜色按普通相机处理。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <location filename="../../camnet_gui/raw/demosaiced.py" />
      <source>The file holds no usable white balance: one was estimated from the picture.</source>
      <translation>文件不含可用的白平衡：已根据图像估算。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter one.</source>
      <translation>文件名过长：{name}… 请缩短。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The file name is too long: {name}… Choose a shorter pattern.</source>
      <translation>文件名过长：{name}… 请选择更短的命名模式。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The file of VGG-19's weights does not exist.</source>
      <translation>VGG-19 的权重文件不存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's black and white levels make no sense: the largest value was taken as white.</source>
      <translation>文件的黑白电平不合理：已将最大值作为白色。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The file's colour filter pattern contradicts its picture: another was taken.</source>
      <translation>文件的滤色片排列与图像矛盾：已采用其他排列。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>The files of the pair {name} differ in size: make the pairs again.</source>
      <translation>图片对 {name} 的文件大小不同：请重新制作。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The filmstrip shows the photos beside the open one. Press 1 to 5 for stars and X to reject; G shows them all as a grid, to sort and filter.</source>
      <translation>胶片栏显示打开照片旁边的照片。按 1 到 5 评星，按 X 排除；G 以网格显示全部，以便排序和筛选。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The first stage, which takes out mosaic and noise. Weights of your camera's own are kept only if they restore scenes better that they did not learn from, and serve that camera alone</source>
      <translation>第一阶段，去除马赛克和噪点。仅当相机专用权重能更好地复原未学习过的场景时才会保留，并只用于该相机</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder of each photo</source>
      <translation>每张照片所在的文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of finished pictures does not exist.</source>
      <translation>成品图片文件夹不存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>The folder of raws does not exist.</source>
      <translation>RAW 文件夹不存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The folder of raws for the Restore-Net does not exist.</source>
      <translation>用于 Restore-Net 的 RAW 文件夹不存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>The folder {folder} can't be made: {reason}.</source>
      <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The folder {folder} can't be made: {reason}. Choose another one.</source>
      <translation>无法创建文件夹 {folder}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>The folder {folder} can't be reached: {reason}. Its photos come back as soon as it is there again.</source>
      <translation>无法访问文件夹 {folder}：{reason}。恢复后其照片会重新出现。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/library.py" />
      <source>The folder {folder} can't be read: {strerror}.</source>
      <translation>无法读取文件夹 {folder}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/keeper.py" />
      <source>The folder {folder} can't be written. The edits of its photos are kept in your data folder instead ({parent}); camnet_gui finds them there.</source>
      <translation>无法写入文件夹 {folder}。其照片的编辑改为保存在您的数据文件夹 ({parent}) 中；camnet_gui 会在那里找到它们。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The folder {folder} does not exist.</source>
      <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} does not exist: make it, or choose another one.</source>
      <translation>文件夹 {folder} 不存在：请新建或另选文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The folder {folder} has gone: make it again, or choose another one.</source>
      <translation>文件夹 {folder} 已消失：请重新创建或另选文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The folder {folder} is gone: connect its drive again and start anew; it goes on from there.</source>
      <translation>文件夹 {folder} 已不存在：请重新连接其驱动器再开始，会从中断处继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The graphics card has not enough memory: learning goes on on the processor, more slowly.</source>
      <translation>显卡内存不足：学习改由处理器继续，速度较慢。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The language of menus, controls and tips. Names of files and messages of the system stay as they are.</source>
      <translation>菜单、控件和提示的语言。文件名和系统消息保持不变。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/kept.py" />
      <location filename="../../camnet_gui/teach/learning.py" />
      <location filename="../../camnet_gui/teach/rest.py" />
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>The lesson can't be kept in {folder}: {reason}.</source>
      <translation>无法将学习内容保存在 {folder} 中：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports can't be kept in {folder}: {reason}.</source>
      <translation>无法将导出列表保存在 {folder} 中：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>The list of exports could not be read and starts afresh ({error}).</source>
      <translation>无法读取导出列表，将重新开始（{error}）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The loss is no longer a number: train again with a lower rate.</source>
      <translation>损失已不是数字：请用更低的学习率重新训练。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The minutes above</source>
      <translation>以上面的分钟数为准</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern holds {{{field}}}, which means nothing: use {known}.</source>
      <translation>命名模式含有无意义的 {{{field}}}：请使用 {known}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>The name pattern “{pattern}” can't be read: write fields as {{name}}.</source>
      <translation>无法解析命名模式“{pattern}”：请将字段写成 {{name}}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>The nearest style is {start}, with {score:.1f} dB on held-out photos.</source>
      <translation>最接近的样式是 {start}，在留出照片上为 {score:.1f} dB。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/files.py" />
      <source>The old file is kept as {name}.</source>
      <translation>旧文件已保留为 {name}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The pairs of {camera} are too small or too bright to learn from.</source>
      <translation>{camera} 的图片对太小或太亮，无法学习。</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film</source>
      <translation>彩色负片印制到胶片上的色调</translation>
    </message>
    <message>
      <location filename="../../weights/styles/film.safetensors" />
      <source>The palette of a colour negative printed on film. Warm highlights, cool shadows, quiet greens.</source>
      <translation>彩色负片印放到胶片的色调。暖色高光、冷色阴影、沉静的绿色。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>The pane that the scope looks at; the raw histogram always looks at the sensor</source>
      <translation>示波器查看的窗格；原始数据直方图始终查看传感器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/loupe.py" />
      <source>The panes show every pixel at this size already. The loupe appears where you zoom out.</source>
      <translation>窗格已按此大小显示每个像素。缩小显示后放大镜才会出现。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's</source>
      <translation>论文中的</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The paper's has many times the weights and begins with fresh ones: for hours on a graphics card. Photos in such a style take many times as long to develop</source>
      <translation>论文的网络权重多得多且从零开始：适合在显卡上学习数小时。此类样式的照片冲洗时间长许多倍</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>The paper's net came to {after:.1f} dB on photos held out, the nearest style to {before:.1f} dB: it begins with fresh weights, and needs hours on a graphics card.</source>
      <translation>论文的网络在留出照片上达到 {after:.1f} dB，最接近的样式为 {before:.1f} dB：它从零开始，需要在显卡上数小时。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>The photo above, as it is now</source>
      <translation>上方照片的当前效果</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>The photo doesn't tell its lens, and lensfun doesn't know one for this camera.</source>
      <translation>照片未注明镜头，lensfun 也没有适用于此相机的镜头。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>The photo's folder</source>
      <translation>照片所在的文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>The picture goes along when the style is exported.</source>
      <translation>导出风格时会包含此图片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/bayer.py" />
      <source>The picture is smaller than 8 × 8 pixels: the file is damaged.</source>
      <translation>图像小于 8 × 8 像素：文件已损坏。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets can't be saved in {folder}: {reason}.</source>
      <translation>无法将预设保存在 {folder} 中：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {name} are damaged and start afresh.</source>
      <translation>{name} 中的预设已损坏，将重新开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/presets.py" />
      <source>The presets in {path} could not be read ({reason}).</source>
      <translation>无法读取 {path} 中的预设（{reason}）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>The processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program ended unexpectedly last time.</source>
      <translation>程序上次意外结束。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>The program wrote this report. It is sent nowhere; copy it when you tell someone of the problem. It holds versions, the end of the log and where in the program it happened, and file names without folders.</source>
      <translation>程序写了这份报告。它不会发送到任何地方；向他人说明问题时请复制它。其中包含版本、日志末尾和程序中的位置，以及不含文件夹的文件名。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The raw stage is an 8-bit view of the mosaic without colours: choose jpeg or png8.</source>
      <translation>RAW 阶段是马赛克的 8 位无色视图：请选择 jpeg 或 png8。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>The raws don't tell which camera took them, so that no weights can be made for it.</source>
      <translation>RAW 没有记录相机，无法为其制作权重。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/loop.py" />
      <source>The run can't be written to {folder}: {reason}.</source>
      <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The sRGB view is in sRGB: leave out the view, or the other colour space.</source>
      <translation>sRGB 视图使用 sRGB：请省略视图或另一个色彩空间。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>The screen's profile</source>
      <translation>屏幕配置文件</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>The second style “{second_style}” is not installed and was left out.</source>
      <translation>第二风格“{second_style}”未安装，已省略。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be read and start afresh ({error}).</source>
      <translation>无法读取设置，将重新开始（{error}）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/settings.py" />
      <source>The settings could not be saved in {folder}: {reason}.</source>
      <translation>无法将设置保存在 {folder} 中：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>The size must be greater than zero, and at most a million.</source>
      <translation>尺寸必须大于零且不超过一百万。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>The stage that this window shows</source>
      <translation>此窗口显示的阶段</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>The style of the finished picture: choose the look first, then adjust light and colour</source>
      <translation>完成图像的风格：先选择效果，再调整光线和颜色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{key}” was taken away meanwhile.</source>
      <translation>风格“{key}”已在此期间被移除。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/session.py" />
      <source>The style “{name}” is not installed; the photo keeps the one it has.</source>
      <translation>风格“{name}”未安装；照片保留现有风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/keeper.py" />
      <source>The style “{name}” was moved to the trash.</source>
      <translation>风格“{name}”已移到回收站。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/installed_styles.py" />
      <source>The style “{style}” is not installed; {name} is shown instead. The photo keeps its style: import it, or choose another one.</source>
      <translation>风格“{style}”未安装；改为显示 {name}。照片仍保留其风格：请导入它，或选择其他风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>The style “{style}” is not installed; {name} is used instead.</source>
      <translation>未安装风格“{style}”；改用{name}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>The thumbnails of all folders together. When it is full, those go that were not shown for longest.</source>
      <translation>所有文件夹的缩略图合计。占满后，最久未显示的会被移除。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>The usual weights restore this photo: {error}</source>
      <translation>此照片由通常的权重复原：{error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>The weights can't be written to {path}: {reason}.</source>
      <translation>无法将权重写入 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>The whole folder</source>
      <translation>整个文件夹</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>There are no pictures whose colours could be learned.</source>
      <translation>没有可供学习色彩的照片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <location filename="../../camnet_gui/gui/library.py" />
      <source>There are no raw photos in {folder}.</source>
      <translation>{folder} 中没有 RAW 照片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There are no raws to learn from: choose a folder that holds raws and finished pictures.</source>
      <translation>没有可学习的 RAW：请选择包含 RAW 和完成的图像的文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>There are too few scenes of {camera}: at least two are needed, ten are a good beginning.</source>
      <translation>{camera} 的场景太少：至少需要两个，十个是不错的开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>There is a preset named {name} already: choose another name.</source>
      <translation>已有名为 {name} 的预设：请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is a style called “{name}” already: choose another name.</source>
      <translation>已有名为“{name}”的风格：请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/editor.py" />
      <source>There is a style of this name already.</source>
      <translation>已有同名风格。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>There is no device “{name}”; here are: {choices}.</source>
      <translation>没有设备“{name}”；可用设备：{choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/presets.py" />
      <source>There is no export preset “{name}”: choose one of {choices}.</source>
      <translation>没有导出预设“{name}”：请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>There is no folder {folder} with finished pictures.</source>
      <translation>没有存放完成的图像的文件夹 {folder}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/match.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>There is no folder {folder}.</source>
      <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no format “{format}”: choose one of {choices}.</source>
      <translation>没有格式“{format}”：请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/dialogs.py" />
      <source>There is no log yet ({strerror}).</source>
      <translation>尚无日志 ({strerror})。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is no pair to learn from: at least two are needed.</source>
      <translation>没有可学习的图片对：至少需要两对。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>There is no picture of this pane yet.</source>
      <translation>此窗格尚无图像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>There is no shipped style to begin with: install the program again.</source>
      <translation>缺少起始用的自带风格：请重新安装程序。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no size “{mode}”: choose one of {choices}.</source>
      <translation>没有尺寸“{mode}”：请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>There is no style “{wanted}”: choose one of {known}.</source>
      <translation>没有风格“{wanted}”：请从 {known} 中选择。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styling.py" />
      <source>There is no style: install the program again.</source>
      <translation>没有任何风格：请重新安装程序。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>There is no {what} {path}.</source>
      <translation>没有{what} {path}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>There is no {what} “{value}”: choose one of {choices}.</source>
      <translation>没有“{value}”（{what}）：请从 {choices} 中选择。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>There is no “{exists}” for existing files: choose {choices}.</source>
      <translation>已有文件没有“{exists}”选项：请选择 {choices}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restoring.py" />
      <source>There is not enough memory to develop this picture, even in the smallest tiles.</source>
      <translation>即使用最小的图块，内存也不足以处理此图像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>There is not enough memory to learn: close other programs and start again; it goes on from there.</source>
      <translation>内存不足，无法学习：请关闭其他程序后重新开始，会从中断处继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>There is only one pair to learn from: at least two are needed.</source>
      <translation>只有一对图片可学习：至少需要两对。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scopes.py" />
      <source>This file holds no Bayer mosaic ({kind}): there are no sites to count.</source>
      <translation>此文件没有拜耳马赛克 ({kind})：没有可统计的感光点。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>This file is already demosaiced: denoise and white balance were fixed by its maker.</source>
      <translation>此文件已去马赛克：降噪和白平衡已由其制作者确定。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>This lesson is being learned already: wait for it, or delete {path} if no other program runs.</source>
      <translation>此课程已在学习中：请等待，或在没有其他程序运行时删除 {path}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>This name can't be used: {strerror}.</source>
      <translation>无法使用此名称：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>This photo holds no JPEG of its camera: there is nothing to compare with.</source>
      <translation>此照片不含相机的 JPEG：没有可对比的内容。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is clipped, so its colour isn't known: pick a darker grey.</source>
      <translation>此处已溢出，颜色未知：请选取较暗的灰色。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/white_balance.py" />
      <source>This spot is too dark to tell its colour: pick a brighter grey.</source>
      <translation>此处太暗，无法判断颜色：请选取较亮的灰色。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Those I taught…</source>
      <translation>我教过的…</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Three stages of one photo</source>
      <translation>一张照片的三个阶段</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/first_look.py" />
      <source>Thumbnail</source>
      <translation>缩略图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Thumbnails on disk</source>
      <translation>磁盘上的缩略图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Time for learning</source>
      <translation>学习时间</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Time taken</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tint</source>
      <translation>色调</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>To the folders; what was read of the pairs is kept</source>
      <translation>返回文件夹选择；已读取的照片对会保留</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>To the right, light and dark tones move apart around the middle; left, together.</source>
      <translation>向右使明暗影调以中间为界分开；向左使其靠拢。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Together</source>
      <translation>一起</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>Tone</source>
      <translation>影调</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Tour</source>
      <translation>导览</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Trained on the user's own pictures; it belongs to the user.</source>
      <translation>由用户自己的图片训练而成，归用户所有。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Tristimulus values of RESTORED, 1 where the sensor clips; white is D65</source>
      <translation>RESTORED 的三刺激值，传感器饱和处为 1；白为 D65</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Tungsten</source>
      <translation>钨丝灯</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;left</source>
      <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn &amp;right</source>
      <translation>向右旋转(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn left</source>
      <translation>向左旋转</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn left by 90°</source>
      <translation>向左旋转 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn right</source>
      <translation>向右旋转</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/frame.py" />
      <source>Turn right by 90°</source>
      <translation>向右旋转 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture left by 90°</source>
      <translation>将图像向左旋转 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Turn the picture right by 90°</source>
      <translation>将图像向右旋转 90°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Turns the picture clockwise; it is cropped so that no empty corners show.</source>
      <translation>顺时针旋转图像；会自动裁剪以免出现空角。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/palette.py" />
      <source>Type what you want to do</source>
      <translation>输入您想做的事</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <location filename="../../camnet_gui/gui/folder/culling.py" />
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <location filename="../../camnet_gui/gui/styles/part.py" />
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/reference.py" />
      <source>Unedited</source>
      <translation>未编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>Unknown camera</source>
      <translation>未知相机</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <source>Unrated</source>
      <translation>未评级</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Use it</source>
      <translation>使用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>Use it now</source>
      <translation>立即使用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Use the whole screen for pictures and tools; Esc goes back</source>
      <translation>将整个屏幕用于图像和工具；Esc 返回</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Use the whole screen that this window is on (F11; Esc goes back)</source>
      <translation>使用此窗口所在的整个屏幕（F11；Esc 返回）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>Use this key</source>
      <translation>使用此按键</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>VGG-19 (*.safetensors *.pth)</source>
      <translation>VGG-19 (*.safetensors *.pth)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>Values of the sensor (DN) and EV below saturation, per colour of the filter</source>
      <translation>传感器数值 (DN) 和低于饱和的 EV，按滤镜颜色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Vectorscope</source>
      <translation>矢量示波器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Vibrance</source>
      <translation>自然饱和度</translation>
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
      <translation>视图</translation>
    </message>
    <message>
      <location filename="../../weights/styles/vivid.safetensors" />
      <source>Vivid</source>
      <translation>鲜艳</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/panel.py" />
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>Wanted</source>
      <translation>目标</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/scope_view.py" />
      <source>Waveform</source>
      <translation>波形</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>Weaker: unpaired. This is what was told from the tones and colours of your finished pictures, laid over {good} scenes. Take the tick away from those that look wrong.</source>
      <translation>较弱：非成对。这是从成品照片的影调和色彩中得出的结果，已应用于 {good} 个场景。请取消勾选看起来不对的。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Weights of VGG-19</source>
      <translation>VGG-19 的权重</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>Weights: MIT. Trained on photographs with these origins and licences: {origins}</source>
      <translation>权重：MIT。训练所用照片的来源与许可：{origins}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What RawTherapee makes of the raws with it.</source>
      <translation>RawTherapee 用它从 RAW 得到的结果。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What Restore-&amp;Net changed</source>
      <translation>Restore-Net 改变了什么(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What Restore-Net changed</source>
      <translation>Restore-Net 改变了什么</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>What darktable makes of the raws with it.</source>
      <translation>darktable 用它从 RAW 得到的结果。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>What did it change?</source>
      <translation>改变了什么？</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>What happens on these pages, with pictures</source>
      <translation>这些页面的说明（含图片）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>What is shown when no photo was asked for.</source>
      <translation>未指定照片时显示的内容。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>What it does</source>
      <translation>作用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/offer.py" />
      <source>What it learned stays: the same name and folders go on from there.</source>
      <translation>已学习的内容会保留：使用相同的名称和文件夹即可从那里继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/words.py" />
      <source>What it learns helps photos that it has not seen as much as those that it learns from.</source>
      <translation>它学到的东西对未见过的照片和用于学习的照片同样有帮助。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/keep_page.py" />
      <source>What others may do with the style when you pass it on; choose, or write your own</source>
      <translation>当您分享风格时，他人可以如何使用；请选择或自行填写</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>What the &amp;style changed</source>
      <translation>风格改变了什么(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>What the curves show</source>
      <translation>曲线显示的内容</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/status.py" />
      <source>What the nets run on</source>
      <translation>网络运行的设备</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>What the style changed</source>
      <translation>风格改变了什么</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was learned before is damaged: learning begins anew.</source>
      <translation>之前学到的内容已损坏：学习重新开始。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>What was read of the pairs before is damaged: all are read anew.</source>
      <translation>之前读取的配对已损坏：全部重新读取。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>When the program starts</source>
      <translation>程序启动时</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where black begins: to the left, more tones become pure black.</source>
      <translation>黑色从何处开始：向左使更多影调变为纯黑。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Where they lie apart; else empty</source>
      <translation>若分开存放则填写；否则留空</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>Where white begins: to the right, more tones become pure white.</source>
      <translation>白色从何处开始：向右使更多影调变为纯白。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/edits.py" />
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance</source>
      <translation>白平衡</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/develop.py" />
      <source>White balance can't be picked: this file was demosaiced by its camera.</source>
      <translation>无法拾取白平衡：此文件已由相机去马赛克。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {shown}, {shown2}
White balance</source>
      <translation>白平衡 {shown}，{shown2}
白平衡</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance {text}</source>
      <translation>白平衡 {text}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/sections.py" />
      <source>White balance: what counts as neutral grey</source>
      <translation>白平衡：以何为中性灰</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/rows.py" />
      <source>White point</source>
      <translation>白点</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/crop.py" />
      <source>Whole picture</source>
      <translation>整幅图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>Windows</source>
      <translation>Windows</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/history.py" />
      <source>With its earlier edits</source>
      <translation>带有先前的编辑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>Within width × height</source>
      <translation>限于宽 × 高</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>Without the question the program ends at once. The export goes on at the next start either way.</source>
      <translation>不询问则立即退出。无论哪种情况，导出都会在下次启动时继续。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/source_page.py" />
      <source>Without the raws they were made from: only tones and colours can be told, which is weaker than learning from pairs. Raws of your camera help, but none are needed.</source>
      <translation>没有对应的RAW：只能得知影调和色彩，效果弱于成对学习。您相机的RAW有帮助，但并非必需。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>Write it to a file, for others or another computer</source>
      <translation>写入文件，供他人或其他电脑使用</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture at once, as the last one was</source>
      <translation>立即写出图像，与上次相同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>Write the picture to a file: JPEG, PNG, TIFF, AVIF, DNG</source>
      <translation>将图像写入文件：JPEG、PNG、TIFF、AVIF、DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>X-Trans</source>
      <translation>X-Trans</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>XYZ with gamma has no colour space: leave out the one or the other.</source>
      <translation>带 gamma 的 XYZ 没有色彩空间：请去掉其中之一。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>XYZ, γ 2.2</source>
      <translation>XYZ，γ 2.2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>Yellow</source>
      <translation>黄色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are of the night</source>
      <translation>是，我的图片是夜景</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures are somewhat noisy</source>
      <translation>是，我的图片有些噪点</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/advanced.py" />
      <source>Yes, my pictures have little noise</source>
      <translation>是，我的图片噪点很少</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>You have the style “{name}” already.</source>
      <translation>您已有风格“{name}”。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/presets.py" />
      <source>Your own</source>
      <translation>您自己的</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>Your share of the disk is used up: {path} was not written.</source>
      <translation>您的磁盘配额已用完：未写入 {path}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>Z shows one picture pixel on one screen pixel, where the mouse is, and the whole picture again. Judge noise and sharpness there.</source>
      <translation>Z 在鼠标处以一个屏幕像素显示一个图像像素，再按则显示整幅图像。请在此判断噪点和锐度。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>缩小(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>Zoom and place go together in both windows; without it this one keeps its own</source>
      <translation>两个窗口的缩放和位置联动；取消后此窗口独立</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/actions.py" />
      <source>Zoom at the cursor</source>
      <translation>在光标处缩放</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/retouch.py" />
      <source>a part of the finished picture ({area:.0%} of it) was retouched by hand</source>
      <translation>成片的一部分（{area:.0%}）经过手工修饰</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>a raw tells neither shutter nor ISO, so its exposure is not known</source>
      <translation>RAW 未记录快门和 ISO，曝光未知</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>all three</source>
      <translation>三者皆是</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>any</source>
      <translation>任意</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>below −6 EV</source>
      <translation>低于 −6 EV</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>black</source>
      <translation>黑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>blue clipped</source>
      <translation>蓝色溢出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than bilinear</source>
      <translation>比双线性亮</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than the plain rendition</source>
      <translation>比朴素呈现亮</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>brighter than white</source>
      <translation>比白色更亮</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>built in</source>
      <translation>内置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>camnet_gui – second window</source>
      <translation>camnet_gui – 第二窗口</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>classical: {kind}</source>
      <translation>传统路径：{kind}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>counts the photos; {number:03} gives 001</source>
      <translation>为照片计数；{number:03} 得到 001</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>cropped to {area:.0%}</source>
      <translation>裁剪至 {area:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than bilinear</source>
      <translation>比双线性暗</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>darker than the plain rendition</source>
      <translation>比朴素呈现暗</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>day of the exposure, 2026-05-17</source>
      <translation>拍摄日期，2026-05-17</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>distortion</source>
      <translation>畸变</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/groups.py" />
      <source>edited</source>
      <translation>已编辑</translation>
    </message>
    <message>
      <source>enhance</source>
      <translation>风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>four-colour mosaic</source>
      <translation>四色马赛克</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from fresh weights; the nearest style was {start}, {score:.2f} dB before</source>
      <translation>从全新权重开始；最接近的风格是 {start}，之前 {score:.2f} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}</source>
      <translation>从 {start} 开始</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}, {score:.2f} dB before</source>
      <translation>从 {start} 开始，之前 {score:.2f} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>from {start}; added to it: {new} less {old}</source>
      <translation>从 {start} 开始；另加：{new} 减去 {old}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>green clipped</source>
      <translation>绿色溢出</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds control characters</source>
      <translation>含有控制字符</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>holds markup</source>
      <translation>含有标记代码</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>in focus</source>
      <translation>合焦</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is empty</source>
      <translation>为空</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>is longer than {most} characters</source>
      <translation>超过 {most} 个字符</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no burst: its settings, time or subfolder are its own</source>
      <translation>不属于任何连拍：设置、时间或子文件夹不同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it belongs to no scene with a long exposure: its time or subfolder are its own</source>
      <translation>不属于任何长曝光场景：时间或子文件夹不同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it has no Bayer mosaic that could be averaged</source>
      <translation>没有可求平均的拜耳马赛克</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is exposed as long as the long exposure</source>
      <translation>曝光与长曝光相同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>it is not like the others: its place can't be found</source>
      <translation>与其他不相似：找不到其位置</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>it is the truth of the others, no pair of its own</source>
      <translation>它是其他图片的标准，本身不成对</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>its configuration names different numbers of levels</source>
      <translation>其配置的层数不一致</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>its mosaic is of another kind</source>
      <translation>其马赛克类型不同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lateral colour</source>
      <translation>横向色差</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>lens corrected by the camera: up to {pixels:.0f} px off</source>
      <translation>相机已校正镜头：最多相差 {pixels:.0f} px</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>lensfun doesn't know this lens: {lens}</source>
      <translation>lensfun 不认识此镜头：{lens}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear DNG</source>
      <translation>线性 DNG</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>linear, γ 2.2</source>
      <translation>线性，γ 2.2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>looks like a path</source>
      <translation>看起来像路径</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>macOS</source>
      <translation>macOS</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>made from the raw</source>
      <translation>由 RAW 生成</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>middle grey ±½</source>
      <translation>中灰 ±½</translation>
    </message>
    <message>
      <source>monochrome</source>
      <translation>单色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>more colourful than sRGB</source>
      <translation>超出 sRGB 的鲜艳度</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>no mosaic in this file</source>
      <translation>此文件没有马赛克</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no short exposure fits the long one ({reasons})</source>
      <translation>没有与长曝光匹配的短曝光（{reasons}）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>no two frames of the burst fit together ({reasons})</source>
      <translation>连拍中没有两帧相符（{reasons}）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>non-Bayer mosaic</source>
      <translation>非拜耳马赛克</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/camera_jpeg.py" />
      <source>not aligned: too little detail</source>
      <translation>未对齐：细节太少</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>not ready yet</source>
      <translation>尚未就绪</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>nothing, so sRGB</source>
      <translation>无，因此使用 sRGB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>other orientation</source>
      <translation>方向不同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos held out</source>
      <translation>留出的照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>photos it learns from</source>
      <translation>用于学习的照片</translation>
    </message>
    <message>
      <source>prepare</source>
      <translation>准备</translation>
    </message>
    <message>
      <source>read</source>
      <translation>读取</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>red clipped</source>
      <translation>红色溢出</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>还原</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>sRGB view</source>
      <translation>sRGB 视图</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, as chosen</source>
      <translation>sRGB（您的选择）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>sRGB, which the desktop converts for the screen</source>
      <translation>sRGB，由桌面环境转换到屏幕</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>something moved in {share:.0%} of the picture</source>
      <translation>画面的 {share:.0%} 有物体移动</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the X server</source>
      <translation>X 服务器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the camera moved by {pixels:.1f} pixels</source>
      <translation>相机移动了 {pixels:.1f} 像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/screen.py" />
      <source>the desktop</source>
      <translation>桌面环境</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture does not show what the raw shows</source>
      <translation>成片与 RAW 内容不同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is blurred</source>
      <translation>成片模糊</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is too small: {scale:.0%} of the raw's size, {least:.0%} are needed</source>
      <translation>成片太小：为 RAW 尺寸的 {scale:.0%}，需要 {least:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture is warped by up to {pixels:.1f} pixels: turn lens correction off</source>
      <translation>成片最多变形 {pixels:.1f} 像素：请关闭镜头校正</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the finished picture shows only {area:.0%} of the frame, {least:.0%} are needed</source>
      <translation>成片只显示画面的 {area:.0%}，需要 {least:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>the light changed by {share:+.0%}</source>
      <translation>光线变化了 {share:+.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>the name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the photo's file name</source>
      <translation>照片的文件名</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>the photographs named in the licence, every tenth held out</source>
      <translation>许可中列出的照片，每十张留出一张</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>the raw holds no picture of the camera's</source>
      <translation>RAW 中没有相机生成的图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>the raw shows nothing: it is dark or empty</source>
      <translation>RAW 没有内容：太暗或为空</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>the same</source>
      <translation>相同</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>the style “{name}”</source>
      <translation>样式“{name}”</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>the style, or the stage</source>
      <translation>风格或阶段</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>the tensor {tensor} does not fit its configuration.</source>
      <translation>张量 {tensor} 与配置不符。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/lesson.py" />
      <source>there is no finished picture of it</source>
      <translation>没有对应的完成的图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/finish.py" />
      <source>there is no finished picture of this name</source>
      <translation>没有此名称的完成的图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/layers.py" />
      <source>three-colour raw</source>
      <translation>三色 RAW</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>time and camera</source>
      <translation>时间和相机</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>time of the exposure, 183005</source>
      <translation>拍摄时间，183005</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>turned {angle:+.1f}°</source>
      <translation>旋转 {angle:+.1f}°</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>two of them: mixed</source>
      <translation>其中两个：混合色</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>unexpected error, {kind}: {error} (set CAMNET_DEBUG=1 to see where)</source>
      <translation>意外错误 {kind}：{error}（设置 CAMNET_DEBUG=1 查看位置）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/edit/lens.py" />
      <source>vignetting</source>
      <translation>暗角</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>warped by {pixels:.1f} px</source>
      <translation>变形 {pixels:.1f} 像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>what both pictures show is only {width} × {height} pixels</source>
      <translation>两图共同的部分只有 {width} × {height} 像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>what it shows</source>
      <translation>画面内容</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>white and above</source>
      <translation>白及以上</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>x {x}  y {y}</source>
      <translation>x {x}  y {y}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>year of the exposure</source>
      <translation>拍摄年份</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>yours</source>
      <translation>您的</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{across} × {down} pixels are too many: choose a smaller size.</source>
      <translation>{across} × {down} 像素过多：请选择较小的尺寸。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for any restored pictures</source>
      <translation>{architecture}，适用于任何复原图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{architecture}, for restored pictures of {parent}</source>
      <translation>{architecture}，用于 {parent} 的复原图像</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{before} → {after} dB</source>
      <translation>{before} → {after} dB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{camera}: {scenes} scenes to learn from, {held} held out.</source>
      <translation>{camera}：{scenes} 个学习场景，{held} 个留出。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} finished pictures are too few to tell their look without raws: at least {least} are needed.</source>
      <translation>只有 {count} 张成品照片，不足以在没有RAW的情况下得出风格：至少需要 {least} 张。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} pairs ({how}), held-out ones chosen by shoot</source>
      <translation>{count} 对（{how}），留出的按拍摄场次选取</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs are left out: black and white and colour are mixed.</source>
      <translation>不使用 {count} 对：黑白与彩色混在一起。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{count} pairs of other cameras than {camera} are left out.</source>
      <translation>不使用 {camera} 以外相机的 {count} 对图片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/safe.py" />
      <source>{count} pairs that were read before are damaged and are read anew.</source>
      <translation>之前读取的 {count} 个配对已损坏，将重新读取。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/pairs.py" />
      <source>{count} pairs to learn from, {held} held out for validation.</source>
      <translation>{count} 对用于学习，{held} 对留作验证。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{count} photos are exported while you go on.</source>
      <translation>在您继续工作时导出 {count} 张照片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <source>{count} pictures are left out: black and white and colour are mixed.</source>
      <translation>已排除 {count} 张照片：黑白与彩色混在一起。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{count} scenes ({how}), held-out ones chosen by shoot</source>
      <translation>{count} 个场景（{how}），留出的按拍摄场次选取</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{count} styles are chosen</source>
      <translation>已选择 {count} 个风格</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/device.py" />
      <source>{error} The CPU is used instead.</source>
      <translation>{error} 改用 CPU。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} The screen is taken for sRGB.</source>
      <translation>{error} 屏幕将按 sRGB 处理。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{error} There is no soft proof.</source>
      <translation>{error} 不进行软打样。</translation>
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
      <translation>{failed} 个失败。</translation>
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
      <translation>无法写入 {folder}：请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/source.py" />
      <source>{folder} holds no finished pictures (JPEG, PNG or TIFF): choose the folder with yours.</source>
      <translation>{folder} 中没有完成的图像（JPEG、PNG 或 TIFF）：请选择存放您的图像的文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <location filename="../../camnet_gui/teach/source.py" />
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds no raw files: choose the folder with your raws.</source>
      <translation>{folder} 中没有 RAW 文件：请选择存放您的 RAW 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{folder} holds no {file}: make pairs there with `camnet prepare`.</source>
      <translation>{folder} 中没有 {file}：请用 `camnet prepare` 在其中制作图片对。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{folder} holds pairs made otherwise (restored: {restored}, enhanced: {enhanced}, size {size}): choose another folder or give --overwrite.</source>
      <translation>{folder} 中有以其他方式制作的图片对（复原：{restored}，成片：{enhanced}，尺寸 {size}）：请选择其他文件夹或给出 --overwrite。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{free}, as {name} exists already.</source>
      <translation>{free}，因为 {name} 已存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/keys.py" />
      <source>{key} belongs to {whose} now, which would lose it.</source>
      <translation>{key} 目前属于 {whose}，将会失去它。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{names_of} moved to the trash</source>
      <translation>已将{names_of}移到回收站</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/held_out.py" />
      <source>{name} ({shown} of {names} held out)</source>
      <translation>{name}（{names} 张中留出 {shown} 张）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/camera.py" />
      <source>{name} can't be fine-tuned for a camera: it is of the paper's kind.</source>
      <translation>{name} 属于论文的类型，无法针对相机微调。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be moved to the trash: the system refused it.</source>
      <translation>无法将 {name} 移到回收站：系统拒绝。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be opened: there is not enough memory for it.</source>
      <translation>无法打开 {name}：内存不足。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/trash.py" />
      <source>{name} can't be put back from the trash: {reason}.</source>
      <translation>无法从回收站恢复 {name}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read as a raw picture: {reason}.</source>
      <translation>无法将 {name} 作为 RAW 图像读取：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} can't be read: permission denied.</source>
      <translation>无法读取 {name}：权限不足。</translation>
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
      <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} can't be written here, as Pillow was built without it: choose another format.</source>
      <translation>Pillow 未包含该支持，无法写入 {name}：请选择其他格式。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} can't be written: {reason}.</source>
      <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{name} can't hold {format}: give it a name in {choices}.</source>
      <translation>{name} 不能保存 {format}：请使用 {choices} 结尾的名称。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} does not exist.</source>
      <translation>{name} 不存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and is replaced.</source>
      <translation>{name} 已存在，将被替换。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already and would be kept: nothing to export.</source>
      <translation>{name} 已存在并会保留：无需导出。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} exists already.</source>
      <translation>{name} 已存在。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/queue.py" />
      <source>{name} exists already: in the export queue, “Try again” replaces it or keeps both.</source>
      <translation>{name} 已存在：在导出队列中“重试”可替换它或保留两者。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name} exists already; you are asked before anything is written.</source>
      <translation>{name} 已存在；写入前会询问您。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} has format version {version}; this program reads version {known}.</source>
      <translation>{name} 的格式版本为 {version}；本程序读取版本 {known}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds a document type, which XMP files have no use for: it was left alone.</source>
      <translation>{name} 含有 XMP 不需要的文档类型：未作改动。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} holds a net for the stage “{stage}”, but “{wanted}” is needed here.</source>
      <translation>{name} 是用于“{stage}”阶段的网络，但此处需要“{wanted}”。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/options.py" />
      <source>{name} holds at most {longest} pixels a side: choose PNG or TIFF, or a smaller size.</source>
      <translation>{name} 每边最多 {longest} 像素：请选择 PNG、TIFF 或较小尺寸。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} holds no XMP: it was left alone.</source>
      <translation>{name} 不含 XMP：未作改动。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/perceptual.py" />
      <source>{name} holds no weights of VGG-19: give torchvision's, as .safetensors or .pth.</source>
      <translation>{name} 中没有 VGG-19 的权重：请给出 torchvision 的权重，格式为 .safetensors 或 .pth。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/sidecar.py" />
      <source>{name} holds unusable values, which were reset: {names}.</source>
      <translation>{name} 含有无效值，已重置：{names}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} holds values that are not numbers.</source>
      <translation>{name} 含有非数字的值。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} holds weights that no training gives.</source>
      <translation>{name} 含有训练不可能产生的权重。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a DNG{kind}, which LibRaw does not decode: convert it to a plain DNG.</source>
      <translation>{name} 是 LibRaw 无法解码的 DNG{kind}：请转换为普通 DNG。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is a folder or a device, no weights file.</source>
      <translation>{name} 是文件夹或设备，不是权重文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is a folder, not a raw picture.</source>
      <translation>{name} 是文件夹，不是 RAW 图像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged or cut short: its picture data end too early or make no sense.</source>
      <translation>{name} 已损坏或不完整：图像数据过早结束或无意义。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged or its configuration is not valid.</source>
      <translation>{name} 已损坏或配置无效。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is damaged or no XMP file: it was left alone.</source>
      <translation>{name} 已损坏或不是 XMP 文件：未作改动。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is damaged, cut short, or of a kind of raw that LibRaw does not decode.</source>
      <translation>{name} 已损坏、不完整，或是 LibRaw 无法解码的 RAW 类型。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is damaged: its checksum does not fit.</source>
      <translation>{name} 已损坏：校验和不符。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is empty.</source>
      <translation>{name} 是空文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/xmp.py" />
      <source>{name} is larger than any XMP file should be: it was left alone.</source>
      <translation>{name} 大于 XMP 文件应有的大小：未作改动。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it has no Bayer mosaic.</source>
      <translation>不使用 {name}：它没有拜耳马赛克。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: it is too noisy to serve as truth; take low ISO.</source>
      <translation>不使用 {name}：噪点太多，不能作为标准；请用低 ISO。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/unpaired.py" />
      <location filename="../../camnet_gui/train/cameras.py" />
      <source>{name} is left out: {reason}</source>
      <translation>已排除 {name}：{reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/restore_files.py" />
      <source>{name} is no Restore-Net but a style.</source>
      <translation>{name} 不是 Restore-Net，而是样式。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is no colour profile: choose a file in .icc or .icm.</source>
      <translation>{name} 不是颜色配置文件：请选择 .icc 或 .icm 文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is no longer in {folder}. It stays on screen, and its edits are kept in your data folder until the file is there again.</source>
      <translation>{name} 已不在 {folder} 中。照片仍留在屏幕上，其编辑会保存在您的数据文件夹中，直到该文件恢复。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} is no name for a style: let it end in {suffix}.</source>
      <translation>{name} 不能作为风格文件名：请以 {suffix} 结尾。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a file.</source>
      <translation>{name} 不是文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is not a picture that can be read: JPEG, PNG and TIFF can.</source>
      <translation>{name} 不是可读取的图像：支持 JPEG、PNG 和 TIFF。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is not a raw picture.</source>
      <translation>{name} 不是 RAW 图像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <location filename="../../camnet_gui/styling.py" />
      <source>{name} is not a style but a net for the stage “{stage}”.</source>
      <translation>{name} 不是风格，而是用于“{stage}”阶段的网络。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is not a weights file of this program.</source>
      <translation>{name} 不是本程序的权重文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} is of a kind of raw that can't be read here ({error}).</source>
      <translation>{name} 是此处无法读取的 RAW 类型（{error}）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} is there again.</source>
      <translation>{name} 已恢复。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>{name} is too large for a colour profile: choose another file.</source>
      <translation>{name} 作为颜色配置文件过大：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} is too large to be a .cube file.</source>
      <translation>{name} 作为 .cube 文件过大。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/pictures.py" />
      <source>{name} is too large to be a finished picture.</source>
      <translation>{name} 作为完成的图像过大。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} is too large: it has {size:.0f} MB, and {most:.0f} are allowed.</source>
      <translation>{name} 过大：{size:.0f} MB，允许 {most:.0f} MB。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{name} makes no picture of a photo.</source>
      <translation>{name} 无法由照片生成图像。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} names the architecture {architecture} for the wrong stage.</source>
      <translation>{name} 的架构 {architecture} 与阶段不符。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name} promises another contract than its net keeps.</source>
      <translation>{name} 声明的规格与其网络不符。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/raw/opening.py" />
      <source>{name} says that it is {width} × {height} pixels: it is damaged.</source>
      <translation>{name} 标称 {width} × {height} 像素：文件已损坏。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} should hold {wanted} rows of numbers, but has {count}.</source>
      <translation>{name} 应有 {wanted} 行数字，但有 {count} 行。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name} tells no size: LUT_1D_SIZE or LUT_3D_SIZE is missing.</source>
      <translation>{name} 未注明大小：缺少 LUT_1D_SIZE 或 LUT_3D_SIZE。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/restores.py" />
      <source>{name} was moved to the trash.</source>
      <translation>{name} 已移到回收站。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/part.py" />
      <source>{name} was not exported. {error}</source>
      <translation>{name} 未导出。{error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/presence.py" />
      <source>{name} was replaced by another file. The window still shows the old one.</source>
      <translation>{name} 已被另一个文件替换。窗口显示的仍是旧文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/main_window.py" />
      <source>{name} – camnet_gui</source>
      <translation>{name} – camnet_gui</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/second.py" />
      <source>{name} – second window</source>
      <translation>{name} – 第二窗口</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/dialog.py" />
      <source>{name}, and so on</source>
      <translation>{name}，依此类推</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from a file</source>
      <translation>{name}（来自文件）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/colour/part.py" />
      <source>{name}, from {source}</source>
      <translation>{name}（来源：{source}）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}, line {number}: {word} comes after the table has begun.</source>
      <translation>{name} 第 {number} 行：{word} 出现在表开始之后。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/work.py" />
      <source>{name}: rejected, {why}</source>
      <translation>{name}：未采用，{why}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{name}: the domain's lower end must lie below its upper end.</source>
      <translation>{name}：定义域的下限必须小于上限。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{name}: {error}</source>
      <translation>{name}：{error}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{name}: {reason}</source>
      <translation>{name}：{reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number} / {count}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} can't be a style's file: give it a name that ends in {suffix}.</source>
      <translation>{path} 不能作为风格文件：请使用以 {suffix} 结尾的名称。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read as a manifest of pairs ({error}).</source>
      <translation>{path} 无法作为图片对清单读取（{error}）。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/colours.py" />
      <source>{path} can't be read: install the program again.</source>
      <translation>无法读取 {path}：请重新安装程序。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be read: {reason}.</source>
      <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/styles/manager.py" />
      <source>{path} can't be used: {reason}</source>
      <translation>{path} 无法使用：{reason}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/worker.py" />
      <source>{path} can't be written: is the disk full?</source>
      <translation>无法写入 {path}：磁盘是否已满？</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} can't be written: {reason}.</source>
      <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} exists already: allow overwriting or choose another name.</source>
      <translation>{path} 已存在：请允许覆盖或选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/styles_kept.py" />
      <source>{path} exists already: choose another file, styles and weights are never written over.</source>
      <translation>{path} 已存在：请选择其他文件，样式和权重不会被覆盖。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/model/card.py" />
      <source>{path} exists already: choose another file, styles are never written over.</source>
      <translation>{path} 已存在：请选择其他文件，风格不会被覆盖。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} has version {version}; this program reads version {known}.</source>
      <translation>{path} 为版本 {version}；本程序读取版本 {known}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} holds values that are not numbers.</source>
      <translation>{path} 含有非数字的值。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/teach/match.py" />
      <source>{path} is a file: choose the folder that it lies in.</source>
      <translation>{path} 是一个文件：请选择它所在的文件夹。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/export/place.py" />
      <source>{path} is a folder: give the file another name.</source>
      <translation>{path} 是文件夹：请为文件另取名称。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no PNG.</source>
      <translation>{path} 已损坏或不是 PNG。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is damaged or no TIFF.</source>
      <translation>{path} 已损坏或不是 TIFF。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is missing: make the pairs again with `camnet prepare --overwrite`.</source>
      <translation>缺少 {path}：请用 `camnet prepare --overwrite` 重新制作。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/darktable_style.py" />
      <source>{path} is no style of darktable: export the style from darktable again.</source>
      <translation>{path} 不是 darktable 样式：请从 darktable 重新导出该样式。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not a linear XYZ picture of this program.</source>
      <translation>{path} 不是本程序的线性 XYZ 图片。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: two pairs have the same name.</source>
      <translation>{path} 无效：两个图片对同名。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is not valid: {where}: {what}.</source>
      <translation>{path} 无效：{where}：{what}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>{path} is the style itself: choose another file.</source>
      <translation>{path} 就是该风格本身：请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} is too large to be a manifest of pairs.</source>
      <translation>{path} 太大，不可能是图片对清单。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/manifest.py" />
      <source>{path} names a file outside its folder: {name}.</source>
      <translation>{path} 指向文件夹外的文件：{name}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/rating_filter.py" />
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{rating} stars</source>
      <translation>{rating} 星</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{said} for the first photo</source>
      <translation>第一张照片为 {said}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{score:.0%} alike</source>
      <translation>相似度 {score:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{selected} selected</source>
      <translation>已选择 {selected} 张</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain black</source>
      <translation>成片的 {share:.0%} 为纯黑</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/checks.py" />
      <source>{share:.0%} of the finished picture are plain white</source>
      <translation>成片的 {share:.0%} 为纯白</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/series.py" />
      <source>{share:.0%} of the long exposure are clipped, so that it tells no truth</source>
      <translation>长曝光有 {share:.0%} 过曝，不能作为标准</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{shown} of {total} photos</source>
      <translation>{total} 张照片中的 {shown} 张</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{size:.0%} of the raw's size</source>
      <translation>RAW 尺寸的 {size:.0%}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/part.py" />
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/readout.py" />
      <source>{size} × {size} pixels</source>
      <translation>{size} × {size} 像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/bulk.py" />
      <source>{step}: {names}</source>
      <translation>{step}：{names}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{system}, {count} processors</source>
      <translation>{system}，{count} 个处理器</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/reports.py" />
      <source>{text} A report was written.</source>
      <translation>{text} 已写出报告。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/controls.py" />
      <location filename="../../camnet_gui/gui/inspect/overlay.py" />
      <source>{tip}
Double click resets it.</source>
      <translation>{tip}
双击重置。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/comfort/preferences.py" />
      <source>{tip} Takes effect at the next start.</source>
      <translation>{tip} 下次启动时生效。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} is needed for this look: install it so that `{name}` can be found.</source>
      <translation>此外观需要 {title}：请安装，使 `{name}` 可被找到。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture: {error}.</source>
      <translation>{title} 未生成图像：{error}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/peers.py" />
      <source>{title} made no picture; it said: {said}</source>
      <translation>{title} 未生成图像；其消息：{said}</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/words.py" />
      <source>{total} photos</source>
      <translation>{total} 张照片</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, from</source>
      <translation>{what}，起</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/folder/filter_bar.py" />
      <source>{what}, to</source>
      <translation>{what}，止</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {count} numbers are expected.</source>
      <translation>{where}：应有 {count} 个数字。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} is no keyword of a .cube file.</source>
      <translation>{where}：{word} 不是 .cube 文件的关键字。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/truths/cube.py" />
      <source>{where}: {word} must be given once, as a number from 2 to {most}.</source>
      <translation>{where}：{word} 必须只出现一次，为 2 到 {most} 的数字。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/export/picture.py" />
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} 像素</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>{words} The best that came of it is shown here; it is not among your styles, unless you keep it.</source>
      <translation>{words}这里显示的是得到的最好结果；除非您保留它，否则它不在您的样式中。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}, {count} to {error}.</source>
      <translation>{words}，{count} 对达到 {error}。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/check_page.py" />
      <source>{words}; more pairs are hardly better.</source>
      <translation>{words}；再多也几乎不会更好。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/learn_page.py" />
      <source>ΔE2000 (lower is better)</source>
      <translation>ΔE2000（越低越好）</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/style_files.py" />
      <source>“{name}” came with the program and can't be changed: duplicate it first.</source>
      <translation>“{name}”随程序提供，不能更改：请先复制它。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/teach/dialog.py" />
      <source>“{name}” is in the list of styles.</source>
      <translation>“{name}”已在样式列表中。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/icc.py" />
      <source>“{name}” is no display's profile: it describes {space} instead of RGB.</source>
      <translation>“{name}”不是显示器配置文件：它描述的是 {space} 而不是 RGB。</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−1 to −½</source>
      <translation>−1 至 −½</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−2 to −1</source>
      <translation>−2 至 −1</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−3 to −2</source>
      <translation>−3 至 −2</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−4 to −3</source>
      <translation>−4 至 −3</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−5 to −4</source>
      <translation>−5 至 −4</translation>
    </message>
    <message>
      <location filename="../../camnet_gui/gui/inspect/marks.py" />
      <source>−6 to −5</source>
      <translation>−6 至 −5</translation>
    </message>
  </context>
</TS>
