import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from engine_fixtures import write_weights

from camnet_gui import color, views
from camnet_gui.errors import CamnetError, EvaluationError, TrainingError
from camnet_gui.evaluate import enhance
from camnet_gui.images import F32
from camnet_gui.model.backend import StyleModel, load_style
from camnet_gui.model.device import CPU
from camnet_gui.model.grid import GridStyle
from camnet_gui.model.nets import GridNet
from camnet_gui.model.weights import tensors_of
from camnet_gui.train.styles import Style


def restored() -> F32:
    small = np.random.default_rng(1).random((5, 6, 3), np.float32) * np.float32(0.6)
    linear = cv2.resize(small, (136, 112), interpolation=cv2.INTER_LINEAR).transpose(2, 0, 1)
    return color.apply_matrix(color.M_SRGB_TO_XYZ, np.ascontiguousarray(linear))


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    xyz = restored()
    tifffile.imwrite(tmp_path / "x.tif", xyz.transpose(1, 2, 0), photometric="rgb")
    finished = np.rint(views.plain(xyz) * 65535).astype(np.uint16)
    cv2.imwrite(str(tmp_path / "y.png"), finished[:, :, ::-1])
    good = {"name": "one", "raw": "", "restored": "x.tif", "enhanced": "y.png", "status": "ok", "reason": "", "more": 1}
    bad = {"name": "two", "raw": "", "restored": "no.tif", "enhanced": "no.png", "status": "rejected"}
    write(tmp_path, [good, bad])
    return tmp_path


def write(folder: Path, entries: list[dict[str, Any]], version: int = 1) -> None:
    content = {"version": version, "made_by": "test", "restored": "", "enhanced": "", "pairs": entries}
    (folder / "manifest.json").write_text(json.dumps(content))


def test_only_good_pairs_are_loaded(pairs: Path) -> None:
    (pair,) = enhance.load_pairs(pairs)
    assert pair.name == "one" and np.array_equal(pair.restored, restored())
    assert np.abs(pair.enhanced.transpose(1, 2, 0) - views.plain(pair.restored)).max() < 1e-4


@pytest.mark.parametrize("kind", ["fast", "paper"])
def test_styles_are_scored_beside_the_plain_rendition(kind: str, pairs: Path, tmp_path: Path) -> None:
    net = load_style(write_weights(tmp_path / "weights", kind) / "styles" / "second.safetensors", CPU)
    outcome = enhance.compare_pairs(pairs, {"second": net})
    assert outcome.columns() == [("pairs", enhance.PLAIN), ("pairs", "second")]
    plain, style = (outcome.summary("pairs", name) for name in (enhance.PLAIN, "second"))
    # The pair's truth is the plain rendition itself.
    assert plain["psnr"]["mean"] > 90 and plain["delta_e"]["mean"] < 0.01 and plain["ssim"]["mean"] > 0.9999
    assert style["psnr"]["mean"] < 60 and style["delta_e"]["mean"] > 0.1
    assert set(outcome.shown) == {("one", "pairs", name) for name in ("truth", enhance.PLAIN, "second")}
    assert outcome.as_json()["summary"][0]["rendition"] == enhance.PLAIN


def fresh() -> GridStyle:
    """A style that changes nothing yet."""
    net = GridNet()
    return GridStyle(net.config, tensors_of(net))


def test_photographs_are_put_back_to_light(tmp_path: Path) -> None:
    picture = cv2.resize(np.random.default_rng(4).integers(0, 255, (9, 9, 3)).astype(np.uint8), (240, 220))
    cv2.imwrite(str(tmp_path / "a.png"), picture)

    def style_of(key: str) -> Style:
        if key == "other":
            raise TrainingError("its teacher is missing")
        return Style(key, key, "", lambda: lambda picture: 1 - picture, "")

    styles: dict[str, StyleModel] = {"negative": fresh(), "other": fresh()}
    outcome = enhance.compare_photos([tmp_path / "a.png"], styles, style_of)
    assert outcome.columns() == [("negative", enhance.PLAIN), ("negative", "negative")]
    assert outcome.skipped == ["other: its teacher is missing"]
    # A fresh net changes nothing.
    plain, style = (outcome.summary("negative", name) for name in (enhance.PLAIN, "negative"))
    assert style["psnr"]["mean"] == pytest.approx(plain["psnr"]["mean"], abs=1e-3)


def test_a_style_is_held_against_its_formula_of_what_it_is_taught_from(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), np.random.default_rng(4).integers(0, 255, (220, 240, 3)).astype(np.uint8))
    styles: dict[str, StyleModel] = {"plainly": fresh(), "first": fresh()}
    taught = Style("plainly", "", "", lambda: lambda picture: picture, "first")
    outcome = enhance.compare_photos([tmp_path / "a.png"], {"plainly": styles["plainly"]} | styles, lambda key: taught)
    # Both nets are fresh, so this style meets its truth although the light was changed at random.
    assert outcome.summary("plainly", "plainly")["psnr"]["mean"] > 90


def test_shipped_styles_are_found_by_key() -> None:
    assert isinstance(enhance.load_styles(["mono"])["mono"], GridStyle)
    with pytest.raises(EvaluationError, match="sepia"):
        enhance.load_styles(["sepia"])


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"restored": "../x.tif"}, "plain file name"),
        ({"restored": "gone.tif"}, "gone"),
        ({"restored": "y.png"}, "no TIFF"),
        ({"enhanced": "small.png"}, "two sizes"),
        ({"status": "perhaps"}, "status"),
        ({"status": "rejected"}, "no pair"),
    ],
)
def test_bad_manifests_are_explained(change: dict[str, str], word: str, pairs: Path) -> None:
    cv2.imwrite(str(pairs / "small.png"), np.zeros((100, 100, 3), np.uint8))
    entry = {"name": "one", "raw": "", "restored": "x.tif", "enhanced": "y.png", "status": "ok", "reason": ""}
    write(pairs, [entry | change])
    with pytest.raises(CamnetError, match=word):
        list(enhance.load_pairs(pairs))


def test_other_versions_and_missing_manifests_are_explained(pairs: Path, tmp_path: Path) -> None:
    with pytest.raises(CamnetError, match=r"no manifest\.json"):
        list(enhance.load_pairs(tmp_path / "absent"))
    write(pairs, [], version=2)
    with pytest.raises(CamnetError, match="version 1"):
        list(enhance.load_pairs(pairs))
