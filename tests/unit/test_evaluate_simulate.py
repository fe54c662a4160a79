from pathlib import Path

import cv2
import numpy as np
import pytest

from camnet_gui import color, raw
from camnet_gui.errors import EvaluationError
from camnet_gui.evaluate import align, simulate
from camnet_gui.images import F32, RawFrame


@pytest.fixture(scope="module")
def smooth() -> F32:
    small = np.random.default_rng(3).random((6, 8, 3), np.float32) * np.float32(0.7) + np.float32(0.1)
    return np.ascontiguousarray(cv2.resize(small, (128, 96), interpolation=cv2.INTER_CUBIC).transpose(2, 0, 1))


@pytest.mark.parametrize("index", range(4))
def test_every_phase_comes_back(index: int, smooth: F32, tmp_path: Path) -> None:
    case = simulate.Case(Path("x.png"), index, simulate.NoiseLevel(1e-7, 1e-6))
    simulate.write_raw(tmp_path / "a.dng", smooth, case)
    frame = raw.read_raw(tmp_path / "a.dng")
    assert isinstance(frame, RawFrame)
    assert frame.cfa == case.cfa == ("RGGB", "BGGR", "GRBG", "GBRG")[index]
    assert frame.white_balance == pytest.approx(simulate.BALANCE, rel=1e-4)
    assert frame.noise is not None and frame.noise.shot[0] == pytest.approx(1e-7)
    # A wrong phase would exchange colours; LibRaw is a program of its own that reads the file.
    fitted = align.fit(raw.libraw_linear(tmp_path / "a.dng"), smooth)
    assert fitted.offset == (0, 0) and fitted.psnr > 38 and fitted.scale == pytest.approx(1, abs=0.01)


def test_libraw_gives_the_same_in_xyz(smooth: F32, tmp_path: Path) -> None:
    simulate.write_raw(tmp_path / "a.dng", smooth, simulate.Case(Path("x.png"), 0, simulate.LEVELS[0]))
    xyz = raw.libraw_linear(tmp_path / "a.dng", space="xyz")
    rgb = color.apply_matrix(color.M_XYZ_TO_SRGB, xyz)
    assert np.abs(rgb - raw.libraw_linear(tmp_path / "a.dng")).max() < 5e-3
    balanced = raw.libraw_linear(tmp_path / "a.dng", balance=(1.0, 1.0, 1.5))
    assert balanced[0].mean() < 0.8 * rgb[0].mean()


def test_cameras_phases_and_noise_go_in_turn() -> None:
    cases = [simulate.Case(Path("x.png"), i, simulate.LEVELS[0]) for i in range(12)]
    assert len({(case.camera, case.cfa) for case in cases}) == 12
    assert len({simulate.Case(Path("x.png"), 0, level).seed for level in simulate.LEVELS}) == 4
    assert [level.text for level in simulate.LEVELS] == ["1e-5", "1e-4", "1e-3", "1e-2"]


def test_pictures_become_linear_light(tmp_path: Path) -> None:
    picture = np.zeros((202, 303, 3), np.uint16)
    picture[..., 2] = 65535  # red, in OpenCV's order
    picture[::2, :, 0] = 65535  # blue lines
    cv2.imwrite(str(tmp_path / "b.png"), picture)
    linear = simulate.linear_light(tmp_path / "b.png", 2)
    assert linear.shape == (3, 100, 150)
    # Reducing in linear light: half the light, not half the code value.
    assert np.allclose(linear, np.array([1, 0, 0.5], np.float32)[:, None, None], atol=1e-4)
    cv2.imwrite(str(tmp_path / "c.png"), picture[:50])
    with pytest.raises(EvaluationError, match="too small"):
        simulate.linear_light(tmp_path / "c.png")
    (tmp_path / "d.png").write_text("no picture")
    with pytest.raises(EvaluationError, match=r"d\.png"):
        simulate.linear_light(tmp_path / "d.png")
    assert [p.name for p in simulate.pictures_of(tmp_path, 2)] == ["b.png", "d.png"]
    with pytest.raises(EvaluationError, match="no pictures"):
        simulate.pictures_of(tmp_path / "absent")
