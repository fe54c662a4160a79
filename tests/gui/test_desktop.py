"""The start menu's entry, its description and icons."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from camnet_gui.gui import app
from camnet_gui.gui.comfort.desktop import SIZES


def test_entry_description_and_icons_are_installed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    share = tmp_path / "share"
    assert app.main(["--install-desktop", str(share)]) == 0
    assert str(share / "applications") in capsys.readouterr().out
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(share / "applications" / "camnet-gui.desktop", encoding="utf-8")
    says = entry["Desktop Entry"]
    assert says["Exec"].startswith("camnet-gui ") and "%f" in says["Exec"]
    assert {"image/x-adobe-dng", "image/x-nikon-nef", "image/x-canon-cr3"} <= set(says["MimeType"].split(";"))
    for language in ("de", "fr", "es", "ja", "zh_CN"):
        assert says[f"Comment[{language}]"]
    about = ElementTree.parse(share / "metainfo" / "camnet-gui.metainfo.xml").getroot()
    assert about.findtext("launchable") == "camnet-gui.desktop" and about.findtext("project_license") == "MIT"
    icons = share / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / f"{says['Icon']}.svg").is_file()
    for size in SIZES:
        image = QImage(str(icons / f"{size}x{size}" / "apps" / f"{says['Icon']}.png"))
        assert image.width() == image.height() == size
        colours = {image.pixelColor(x, size // 2).rgb() for x in range(size)}
        assert len(colours) > 3 and image.pixelColor(0, 0).alpha() == 0


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert app.main(["--install-desktop", str(tmp_path / "file")]) == 2
    assert "can't be written" in capsys.readouterr().err
