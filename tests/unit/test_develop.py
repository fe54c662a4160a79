"""The engine: exact tiles, exact regions, caches, cancelling, short memory, orientations."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from engine_fixtures import GAINS, counted, make_photo, write_weights

from camnet_gui import styling
from camnet_gui.ahead import ReadAhead
from camnet_gui.color import srgb_encode
from camnet_gui.develop import Engine
from camnet_gui.edits import Edits, Geometry, WhiteBalance
from camnet_gui.errors import CamnetError, Cancelled, DeviceError, OutOfMemoryError, RawError, WeightsError
from camnet_gui.events import Event, Note, Progress, Timing
from camnet_gui.images import F32, DemosaicedFrame, RawFrame, Region, Shot, View
from camnet_gui.model import device as devices
from camnet_gui.model import gpu, grid
from camnet_gui.model.nets import RestoreNet
from camnet_gui.model.runner import RestoreRunner
from camnet_gui.model.weights import load, save
from camnet_gui.photo import Photo, scaled_region

PATTERNS = ("RGGB", "BGGR", "GRBG", "GBRG")


@pytest.fixture(params=["fast", "paper"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    return write_weights(tmp_path)


def test_tiled_equals_untiled(kind: str, tmp_path: Path) -> None:
    folder, photo = write_weights(tmp_path, kind), make_photo()
    whole = Engine("cpu", 4096, folder).develop_u16(photo, Edits())
    tiled = Engine("cpu", 256, folder).develop_u16(photo, Edits())
    assert whole.std() > 1000
    assert np.abs(whole.astype(int) - tiled).max() <= 65535 * 1e-4


def test_the_region_on_screen_equals_the_export(kind: str, tmp_path: Path) -> None:
    engine, photo = Engine("cpu", 256, write_weights(tmp_path, kind)), make_photo()
    edits = Edits(strength=0.8, exposure=0.3)
    exported = engine.develop_u16(photo, edits) / 65535
    region = Region(301, 77, 163, 120)
    shown = engine.enhance(photo, edits, View(region)).data.transpose(1, 2, 0)
    assert np.abs(shown - exported[77:197, 301:464]).max() < 1e-4


ADJUSTED = Edits(second_style="second", blend=0.4, shadows=0.4, contrast=0.5, vibrance=0.3, saturation=-0.2)


def test_adjustments_and_blends_on_screen_equal_the_export(kind: str, tmp_path: Path) -> None:
    engine, photo = Engine("cpu", 256, write_weights(tmp_path, kind)), make_photo()
    exported = engine.develop_u16(photo, ADJUSTED) / 65535
    shown = engine.enhance(photo, ADJUSTED, View(Region(301, 77, 163, 120))).data.transpose(1, 2, 0)
    assert np.abs(shown - exported[77:197, 301:464]).max() < 2e-4
    assert np.abs(exported - engine.develop_u16(photo, Edits()) / 65535).mean() > 0.01


def test_a_blend_lies_between_its_styles(weights: Path) -> None:
    engine, photo = Engine("cpu", weights=weights), make_photo()
    one, two = (engine.enhance(photo, Edits(style=style, strength=0.7)).data for style in ("natural", "second"))
    blended = engine.enhance(photo, Edits(strength=0.7, second_style="second", blend=0.25)).data
    assert np.abs(one - two).max() > 0.01
    assert np.abs(blended - (0.75 * one + 0.25 * two)).max() < 1e-6
    assert np.array_equal(engine.enhance(photo, Edits(strength=0.7, second_style="second")).data, one)


def test_two_styles_share_their_plain_picture(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine, photo = Engine("cpu", weights=weights), make_photo()
    made: list[F32] = []
    plain = grid.PlainBand
    monkeypatch.setattr(grid, "PlainBand", lambda xyz, matrix: (made.append(xyz), plain(xyz, matrix))[1])
    engine.enhance(photo, Edits(exposure=0.3))
    alone = len(made)
    engine.enhance(photo, Edits(exposure=0.4, second_style="second", blend=0.5))
    assert len(made) == 2 * alone > 0
    # One of them is there already.
    engine.enhance(photo, Edits(exposure=0.3, second_style="second", blend=0.5))
    assert len(made) == 3 * alone


def test_turning_a_little_more_styles_nothing_again(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine, photo = Engine("cpu", weights=weights), make_photo()
    view = View(Region(100, 60, 120, 90))
    edits = Edits(geometry=Geometry(angle=1.0))
    engine.enhance(photo, edits, view)
    again = edits.model_copy(update={"geometry": Geometry(angle=1.02)})
    with monkeypatch.context() as patch:
        patch.setattr(styling, "apply_all", None)
        shown = engine.enhance(photo, again, view).data.transpose(1, 2, 0)
    exported = engine.develop_u16(photo, again) / 65535
    assert np.abs(shown - exported[60:150, 100:220]).max() < 2e-4


def test_a_style_that_is_missing_is_told_and_replaced(weights: Path, tmp_path: Path) -> None:
    engine, photo, told = Engine("cpu", weights=weights), make_photo(120, 160), []
    plain = engine.develop_u8(photo, Edits())
    for edits in (Edits(style="gone"), Edits(second_style="gone", blend=0.5), Edits(style="gone", second_style="gone")):
        told.clear()
        assert np.array_equal(engine.develop_u8(photo, edits, told.append), plain)
        assert any(isinstance(event, Note) and "“gone” is not installed" in event.text for event in told)
        told.clear()
        engine.enhance(photo, edits, View(None, 2), told.append)
        assert any(isinstance(event, Note) for event in told)


def test_a_style_goes_and_another_comes_under_its_key(weights: Path, tmp_path: Path) -> None:
    engine, photo = Engine("cpu", weights=weights), make_photo(120, 160)
    edits, view = Edits(style="second"), View(None, 2)
    default, second = (engine.enhance(photo, Edits(style=style), view).data for style in ("natural", "second"))
    engine.remove_style("second")
    assert [style.key for style in engine.styles()] == ["natural"]
    assert np.array_equal(engine.enhance(photo, edits, view).data, default)
    other = tmp_path / "other.safetensors"
    shutil.copy(weights / "styles" / "natural.safetensors", other)
    net, card = load(other)
    save(other, net, card.model_copy(update={"key": "second"}))
    assert engine.add_style(other) == "second" and engine.styles()[1].file == other
    again = engine.enhance(photo, edits, view).data
    assert np.array_equal(again, default) and np.abs(second - default).max() > 0.01


def test_an_adjustment_styles_nothing_again(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine, photo = Engine("cpu", weights=weights), make_photo()
    plain = engine.enhance(photo, Edits()).data
    monkeypatch.setattr(styling, "apply_all", None)
    assert np.abs(engine.enhance(photo, Edits(contrast=0.5)).data - plain).max() > 0.01
    assert np.array_equal(engine.enhance(photo, Edits()).data, plain)


@pytest.mark.parametrize("cfa", PATTERNS)
def test_every_phase_and_an_odd_size_give_the_scene(cfa: Any, tmp_path: Path) -> None:
    engine = Engine("cpu", weights=write_weights(tmp_path, amount=0.0))
    photo = make_photo(141, 203, cfa, shot_noise=1e-5)
    reference = engine.restore(make_photo(141, 203, "RGGB", shot_noise=1e-5), Edits()).data
    xyz = engine.restore(photo, Edits()).data
    assert xyz.shape == (3, 141, 203)
    # The scene is the same; only which colour was sampled where differs.
    assert np.median(np.abs(xyz - reference)) < 0.004
    aligned = np.abs(xyz - reference)[:, 8:-8, 8:-8].mean()
    for shift in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        assert np.abs(np.roll(xyz, shift, (1, 2)) - reference)[:, 8:-8, 8:-8].mean() > 1.5 * aligned


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientations_turn_regions_previews_and_exports_alike(orientation: int, weights: Path) -> None:
    engine, photo = Engine("cpu", weights=weights), make_photo(140, 203, orientation=orientation)
    exported = engine.develop_u8(photo, Edits(strength=0.0))
    assert exported.shape == (photo.height, photo.width, 3)
    region = Region(40, 20, 61, 50)
    part = engine.enhance(photo, Edits(strength=0.0), View(region)).data.transpose(1, 2, 0)
    assert np.abs(part * 255 - exported[20:70, 40:101]).max() < 0.51
    upright = engine.develop_u8(make_photo(140, 203), Edits(strength=0.0))
    undo = {1: lambda a: a, 2: lambda a: a[:, ::-1], 3: lambda a: a[::-1, ::-1], 4: lambda a: a[::-1],
            5: lambda a: a.transpose(1, 0, 2), 6: lambda a: np.rot90(a, 1),
            7: lambda a: np.rot90(a, 2).transpose(1, 0, 2), 8: lambda a: np.rot90(a, -1)}  # fmt: skip
    assert np.array_equal(undo[orientation](exported), upright)
    small = engine.raw_view(photo, View(scale=4))
    assert small.shape == (-(-photo.height // 4), -(-photo.width // 4), 3)


def test_views_have_the_promised_sizes(weights: Path) -> None:
    engine, photo = Engine("cpu", weights=weights), make_photo(141, 203)
    for scale in (1, 2, 4, 8, 16):
        for region in (None, Region(3, 5, 50, 41), Region(150, 120, 90, 90)):
            view = View(region, scale)
            size = scaled_region(photo, view)
            assert engine.enhance(photo, Edits(), view).data.shape == (3, size.height, size.width)
            assert engine.raw_view(photo, view).shape == (size.height, size.width, 3)
    with pytest.raises(ValueError, match="scale"):
        engine.restore(photo, Edits(), View(scale=3))


def test_previews_show_the_same_scene_as_the_export(tmp_path: Path) -> None:
    engine, photo = Engine("cpu", weights=write_weights(tmp_path, amount=0.0)), make_photo(shot_noise=1e-6, blur=40)
    full = engine.restore(photo, Edits()).data
    for scale in (2, 4, 8):
        small = engine.restore(photo, Edits(), View(scale=scale)).data
        height, width = full.shape[1] // scale, full.shape[2] // scale
        reduced = full[:, : height * scale, : width * scale].reshape(3, height, scale, width, scale).mean((2, 4))
        difference = np.abs(srgb_encode(small[:, :height, :width]) - srgb_encode(reduced))
        assert np.median(difference) < 0.01


def test_style_strength_and_exposure_never_restore_again(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs, engine, photo = counted(monkeypatch), Engine("cpu", weights=weights), make_photo()
    for view in (View(scale=4), View(Region(10, 10, 300, 200))):
        first = engine.enhance(photo, Edits(), view).data
        before = len(runs)
        assert before
        for edits in (Edits(style="second"), Edits(strength=0.2), Edits(exposure=1.0)):
            assert not np.array_equal(engine.enhance(photo, edits, view).data, first)
        assert len(runs) == before
        engine.enhance(photo, Edits(denoise=0.5), view)
        assert len(runs) > before
        runs.clear()


def test_events_tell_tiles_and_times(weights: Path) -> None:
    engine, events = Engine("cpu", 256, weights), list[Event]()
    engine.develop_u8(make_photo(), Edits(), events.append)
    tiles = [e for e in events if isinstance(e, Progress) and e.stage == "develop"]
    assert tiles[0].done == 0 and tiles[-1].done == tiles[-1].total == 6
    assert {e.stage for e in events if isinstance(e, Timing)} >= {"restore", "enhance"}


def test_cancelling_stops_inside_a_tile_and_the_engine_goes_on(weights: Path) -> None:
    engine, photo, seen = Engine("cpu", 4096, weights), make_photo(), list[Event]()

    def cancel(event: Event) -> None:
        seen.append(event)
        if isinstance(event, Progress) and event.stage == "layer":
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.develop_u8(photo, Edits(), cancel)
    assert not any(isinstance(e, Progress) and e.done for e in seen)
    assert engine.develop_u8(photo, Edits()).shape == (420, 610, 3)


def test_short_memory_makes_tiles_smaller_and_changes_nothing(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo, notes = make_photo(900, 1100), list[Event]()
    expected = Engine("cpu", 4096, weights).develop_u8(photo, Edits())
    run = RestoreRunner.__call__

    def limited(self: RestoreRunner, window: Any, tile: int) -> Any:
        if window.height * window.width > 600 * 600:
            raise RuntimeError("CUDA out of memory. Tried to allocate 9 bytes.")
        return run(self, window, tile)

    monkeypatch.setattr(RestoreRunner, "__call__", limited)
    found = Engine("cpu", 4096, weights).develop_u8(photo, Edits(), notes.append)
    assert np.array_equal(found, expected)
    assert any(isinstance(e, Note) and "Memory" in e.text for e in notes)


def test_no_memory_at_all_is_said(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(self: RestoreRunner, window: Any, tile: int) -> Any:
        raise MemoryError

    monkeypatch.setattr(RestoreRunner, "__call__", never)
    with pytest.raises(OutOfMemoryError, match="memory"):
        Engine("cpu", weights=weights).develop_u8(make_photo(), Edits())


def test_other_errors_of_the_net_are_not_taken_for_short_memory(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: RestoreRunner, window: Any, tile: int) -> Any:
        raise RuntimeError("shape mismatch")

    monkeypatch.setattr(RestoreRunner, "__call__", broken)
    with pytest.raises(RuntimeError, match="shape"):
        Engine("cpu", weights=weights).develop_u8(make_photo(), Edits())


def test_white_balance_makes_a_picked_patch_neutral(tmp_path: Path) -> None:
    engine, photo = Engine("cpu", weights=write_weights(tmp_path, amount=0)), make_photo(shot_noise=1e-5)
    x, y = int(photo.width * 0.375), int(photo.height * 0.42)  # inside the red square
    gains = engine.pick_balance(photo, x, y)
    edits = Edits(white_balance=WhiteBalance(mode="picked", gains=gains), strength=0.0)
    patch = engine.enhance(photo, edits, View(Region(x - 8, y - 8, 16, 16))).data.mean((1, 2))
    assert np.ptp(patch) < 0.05
    assert engine.balance_of(photo, Edits())[0] == GAINS


def test_clipped_light_is_neutral_whatever_the_balance(tmp_path: Path) -> None:
    engine, photo = Engine("cpu", weights=write_weights(tmp_path, amount=0)), make_photo()
    x, y = int(photo.width * 0.75), photo.height // 3
    for mode in ("as-shot", "auto"):
        edits = Edits(white_balance=WhiteBalance(mode=mode), strength=0.0)  # type: ignore[arg-type]
        lamp = engine.enhance(photo, edits, View(Region(x - 5, y - 5, 10, 10))).data.mean((1, 2))
        assert np.ptp(lamp) < 0.06


def test_files_without_mosaic_take_the_classical_path(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = counted(monkeypatch)
    xyz = np.random.default_rng(0).random((3, 120, 90), dtype=np.float32) * 0.8
    frame = DemosaicedFrame(xyz, "linear DNG", 0.0, Shot(orientation=6), b"", ())
    photo, engine = Photo(Path("linear.dng"), frame, 90, 120), Engine("cpu", weights=weights)
    assert np.allclose(engine.restore(photo, Edits()).data, np.rot90(xyz, -1, (1, 2)))
    exported = engine.develop_u8(photo, Edits())
    part = engine.enhance(photo, Edits(), View(Region(10, 20, 30, 40))).data.transpose(1, 2, 0)
    assert np.abs(part * 255 - exported[20:60, 10:40]).max() < 0.51
    assert engine.preview(photo).shape[2] == 3 and engine.raw_view(photo, View()).shape == (90, 120, 3)
    assert not runs
    with pytest.raises(CamnetError, match="picked"):
        engine.pick_balance(photo, 5, 5)


def test_unknown_styles_devices_and_missing_weights_are_said(weights: Path, tmp_path: Path) -> None:
    empty = shutil.copytree(weights, tmp_path / "empty")
    shutil.rmtree(empty / "styles")
    with pytest.raises(CamnetError, match="no style"):
        Engine("cpu", weights=empty).enhance(make_photo(64, 64), Edits())
    with pytest.raises(DeviceError, match="cpu"):
        Engine("toaster", weights=weights)
    with pytest.raises(WeightsError):
        Engine("cpu", weights=tmp_path / "nowhere")


def test_a_device_that_computes_wrongly_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "available", lambda: ("cuda", "cpu"))
    notes: list[Event] = []
    # "cuda" is missing here (or real and right, then this machine may use it).
    chosen = devices.choose("auto", notes.append)
    if torch.cuda.is_available():
        assert chosen == "cuda"
    else:
        assert chosen == "cpu"
        assert any(isinstance(e, Note) and "CPU" in e.text for e in notes)


def test_a_wrong_result_fails_the_self_check(monkeypatch: pytest.MonkeyPatch) -> None:
    forward, calls = RestoreNet.forward, list[int]()

    def wrong(self: RestoreNet, *arguments: Any) -> Any:
        calls.append(1)
        return forward(self, *arguments) + (0.1 if len(calls) == 2 else 0.0)

    monkeypatch.setattr(RestoreNet, "forward", wrong)
    with pytest.raises(DeviceError, match="wrong"):
        gpu.check("cpu")


def test_a_file_read_ahead_is_not_read_again(weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo, reads = make_photo(140, 200), list[Path]()

    def read(path: Path) -> RawFrame | DemosaicedFrame:
        reads.append(path)
        if path.name == "bad.dng":
            raise RawError("bad.dng is damaged.")
        return photo.frame

    monkeypatch.setattr("camnet_gui.raw.read_raw", read)
    monkeypatch.setattr("camnet_gui.develop.read_raw", read)
    engine, path = Engine("cpu", weights=weights), tmp_path / "a.dng"
    ahead = engine.open(path, ahead=ReadAhead(path))
    assert reads == [path]
    plain = engine.open(path)
    assert np.array_equal(engine.develop_u8(ahead, Edits()), engine.develop_u8(plain, Edits()))
    with pytest.raises(RawError, match="damaged"):
        engine.open(tmp_path / "bad.dng", ahead=ReadAhead(tmp_path / "bad.dng"))
    # Another file than the one that was read ahead is read as ever.
    assert engine.open(tmp_path / "b.dng", ahead=ReadAhead(path)).path.name == "b.dng"
