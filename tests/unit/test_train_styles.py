from itertools import pairwise
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from camnet_gui.errors import TrainingError
from camnet_gui.train import styles


def picture(seed: int = 0, size: int = 64) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    coarse = torch.rand(2, 3, 8, 8, generator=generator)
    return torch.nn.functional.interpolate(coarse, (size, size), mode="bilinear").clamp(0, 1)


def teacher_tensors(weights: tuple[float, float, float]) -> dict[str, torch.Tensor]:
    """A teacher whose CNN always answers `weights` and whose tables are identity, zero and the channels reversed."""
    step = torch.linspace(0, 1, 33)
    blue, green, red = torch.meshgrid(step, step, step, indexing="ij")
    tensors = {
        "lut.0": torch.stack([red, green, blue]),
        "lut.1": torch.zeros(3, 33, 33, 33),
        "lut.2": torch.stack([blue, green, red]),
    }
    widths = (3, 16, 32, 64, 128, 128)
    for i, (inputs, outputs) in enumerate(pairwise(widths)):
        number = 1 + 3 * i
        tensors[f"classifier.model.{number}.weight"] = torch.zeros(outputs, inputs, 3, 3)
        tensors[f"classifier.model.{number}.bias"] = torch.zeros(outputs)
        if i < 4:
            tensors[f"classifier.model.{number + 2}.weight"] = torch.ones(outputs)
            tensors[f"classifier.model.{number + 2}.bias"] = torch.zeros(outputs)
    tensors["classifier.model.16.weight"] = torch.zeros(3, 128, 8, 8)
    tensors["classifier.model.16.bias"] = torch.tensor(weights)
    return tensors


def test_natural_is_the_photograph() -> None:
    assert torch.equal(styles.natural(picture()), picture())


def test_mono_is_grey_orders_colours_as_its_filter_does_and_keeps_black_and_white() -> None:
    result = styles.mono(picture())
    assert torch.equal(result[:, 0], result[:, 1]) and torch.equal(result[:, 0], result[:, 2])
    primaries = torch.eye(3).view(3, 3, 1, 1)
    red, green, blue = styles.mono(primaries)[:, 0, 0, 0].tolist()
    assert green > red > blue
    ends = styles.mono(torch.tensor([0.0, 1.0]).view(2, 1, 1, 1).expand(2, 3, 1, 1))
    assert torch.allclose(ends[:, 0, 0, 0], torch.tensor([0.0, 1.0]), atol=1e-5)
    ramp = torch.linspace(0, 1, 256).view(1, 1, 1, -1).expand(1, 3, 1, -1)
    assert bool((styles.mono(ramp).diff(dim=3) > 0).all())


def test_guided_filter_smooths_ripples_and_keeps_edges() -> None:
    x = torch.arange(64.0)
    step = torch.where(x < 32, 0.0, 8.0).expand(1, 1, 64, 64)
    ripple = 0.2 * torch.sin(x * 2.0).expand(1, 1, 64, 64)
    smooth = styles.smooth_keeping_edges(step + ripple, 6, 1.0)
    assert float(smooth[..., :16].std()) < 0.3 * float(ripple.std())
    assert float((smooth[..., 33] - smooth[..., 30]).mean()) > 7.0


def test_box_is_the_mean_of_the_neighbours_inside() -> None:
    image = torch.rand(1, 1, 9, 11, generator=torch.Generator().manual_seed(0))
    box = styles._box(image, 2)
    assert torch.allclose(box[0, 0, 0, 0], image[0, 0, :3, :3].mean())
    assert torch.allclose(box[0, 0, 4, 5], image[0, 0, 2:7, 3:8].mean())
    assert torch.allclose(box[0, 0, 8, 10], image[0, 0, 6:, 8:].mean())


def test_clear_lifts_shadows_and_strengthens_detail() -> None:
    x = torch.arange(128.0)
    base = torch.where(x < 64, 0.22, 0.75)
    texture = 0.02 * torch.sign(torch.sin(x * 1.6))
    photo = (base + texture).expand(1, 3, 128, 128)
    result = styles.clear(photo)
    assert float(result.min()) >= 0.0 and float(result.max()) <= 1.0
    shadow, light = slice(8, 44), slice(84, 120)
    # Detail relative to the level, as the eye takes it.
    for part in (shadow, light):
        before, after = (p[0, 0, 64, part] for p in (photo, result))
        assert float(after.std() / after.mean()) > 1.1 * float(before.std() / before.mean())
    ratio_before = float(photo[0, 0, 64, shadow].mean() / photo[0, 0, 64, light].mean())
    ratio_after = float(result[0, 0, 64, shadow].mean() / result[0, 0, 64, light].mean())
    assert ratio_after > 1.05 * ratio_before


def test_clear_leaves_no_halos_and_keeps_greys_grey_and_black_black() -> None:
    x = torch.arange(256.0)
    edge = torch.where(x < 128, 0.15, 0.85).expand(1, 3, 64, 256)
    row = styles.clear(edge)[0, 0, 32]
    # Beside a strong edge no more than 4 codes of 100 over what each side has far from it.
    assert float((row[:128] - row[20]).abs().max()) < 0.04
    assert float((row[128:] - row[235]).abs().max()) < 0.04
    grey = styles.clear(torch.rand(1, 1, 32, 32, generator=torch.Generator().manual_seed(1)).expand(1, 3, 32, 32))
    assert torch.allclose(grey[:, 0], grey[:, 2], atol=1e-5)
    assert float(styles.clear(torch.zeros(1, 3, 32, 32)).max()) < 0.01


def test_teacher_mixes_its_tables_in_the_published_axes(tmp_path: Path) -> None:
    path = tmp_path / "teacher.safetensors"
    photo = picture()
    for weights, expected in (
        ((1.0, 5.0, 0.0), photo),
        ((0.0, 0.0, 1.0), photo.flip(1)),
        ((0.5, 0.0, 0.5), 0.5 * (photo + photo.flip(1))),
    ):
        save_file(teacher_tensors(weights), path)
        assert torch.allclose(styles.Teacher.load(path)(photo), expected, atol=1e-5)


def test_teacher_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="teacher"):
        styles.Teacher.load(tmp_path / "none.safetensors")
    save_file({"lut.0": torch.zeros(1)}, tmp_path / "other.safetensors")
    with pytest.raises(TrainingError, match="teacher"):
        styles.Teacher.load(tmp_path / "other.safetensors")


def test_the_shared_teacher_is_lively_and_keeps_what_it_shows(data_folder: Path) -> None:
    teacher = styles.Teacher.load(data_folder / "teachers" / "fivek_expertC_3dlut_srgb.safetensors")
    photo = picture(size=128)
    result = teacher(photo)
    assert result.shape == photo.shape
    correlation = torch.corrcoef(torch.stack([photo.flatten(), result.flatten()]))[0, 1]
    assert float(correlation) > 0.9
    assert float((result - photo).abs().mean()) > 0.01


def test_styles_are_named_and_described() -> None:
    assert list(styles.STYLES) == ["natural", "expert-c", "clear", "mono"]
    assert all(len(style.description) > 40 for style in styles.STYLES.values())
    with pytest.raises(TrainingError, match="natural"):
        styles.style_named("sepia")
