from itertools import pairwise
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import Tensor

from camnet_gui.errors import TrainingError
from camnet_gui.train.losses import srgb_curve
from camnet_gui.train.styles import STYLES, formulas, style_named, tools
from camnet_gui.train.styles.teacher import Teacher
from camnet_gui.train.synth import srgb_decode

FORMULAS = {key: style.make() for key, style in STYLES.items() if key != "expert-c"}  # which needs its teacher
KEEP_GREYS = ("natural", "vivid", "night", "clear", "mono")
all_formulas = pytest.mark.parametrize("key", FORMULAS)


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
    assert torch.equal(formulas.natural(picture()), picture())


def test_mono_is_grey_orders_colours_as_its_filter_does_and_keeps_black_and_white() -> None:
    result = formulas.mono(picture())
    assert torch.equal(result[:, 0], result[:, 1]) and torch.equal(result[:, 0], result[:, 2])
    primaries = torch.eye(3).view(3, 3, 1, 1)
    red, green, blue = formulas.mono(primaries)[:, 0, 0, 0].tolist()
    assert green > red > blue
    ends = formulas.mono(torch.tensor([0.0, 1.0]).view(2, 1, 1, 1).expand(2, 3, 1, 1))
    assert torch.allclose(ends[:, 0, 0, 0], torch.tensor([0.0, 1.0]), atol=1e-5)
    ramp = torch.linspace(0, 1, 256).view(1, 1, 1, -1).expand(1, 3, 1, -1)
    assert bool((formulas.mono(ramp).diff(dim=3) > 0).all())


def test_guided_filter_smooths_ripples_and_keeps_edges() -> None:
    x = torch.arange(64.0)
    step = torch.where(x < 32, 0.0, 8.0).expand(1, 1, 64, 64)
    ripple = 0.2 * torch.sin(x * 2.0).expand(1, 1, 64, 64)
    smooth = tools.smooth_keeping_edges(step + ripple, 6, 1.0)
    assert float(smooth[..., :16].std()) < 0.3 * float(ripple.std())
    assert float((smooth[..., 33] - smooth[..., 30]).mean()) > 7.0


def test_box_is_the_mean_of_the_neighbours_inside() -> None:
    image = torch.rand(1, 1, 9, 11, generator=torch.Generator().manual_seed(0))
    box = tools.box(image, 2)
    assert torch.allclose(box[0, 0, 0, 0], image[0, 0, :3, :3].mean())
    assert torch.allclose(box[0, 0, 4, 5], image[0, 0, 2:7, 3:8].mean())
    assert torch.allclose(box[0, 0, 8, 10], image[0, 0, 6:, 8:].mean())


def test_clear_lifts_shadows_and_strengthens_detail() -> None:
    x = torch.arange(128.0)
    base = torch.where(x < 64, 0.22, 0.75)
    texture = 0.02 * torch.sign(torch.sin(x * 1.6))
    photo = (base + texture).expand(1, 3, 128, 128)
    result = formulas.clear(photo)
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
    row = formulas.clear(edge)[0, 0, 32]
    # Beside a strong edge no more than 4 codes of 100 over what each side has far from it.
    assert float((row[:128] - row[20]).abs().max()) < 0.04
    assert float((row[128:] - row[235]).abs().max()) < 0.04
    grey = formulas.clear(torch.rand(1, 1, 32, 32, generator=torch.Generator().manual_seed(1)).expand(1, 3, 32, 32))
    assert torch.allclose(grey[:, 0], grey[:, 2], atol=1e-5)
    assert float(formulas.clear(torch.zeros(1, 3, 32, 32)).max()) < 0.01


def test_teacher_mixes_its_tables_in_the_published_axes(tmp_path: Path) -> None:
    path = tmp_path / "teacher.safetensors"
    photo = picture()
    for weights, expected in (
        ((1.0, 5.0, 0.0), photo),
        ((0.0, 0.0, 1.0), photo.flip(1)),
        ((0.5, 0.0, 0.5), 0.5 * (photo + photo.flip(1))),
    ):
        save_file(teacher_tensors(weights), path)
        assert torch.allclose(Teacher.load(path)(photo), expected, atol=1e-5)


def test_bounded_teacher_bends_odd_weights_and_leaves_usual_ones(tmp_path: Path) -> None:
    path, photo = tmp_path / "teacher.safetensors", picture()
    for weights, least, most in (((1.49, 0.34, -1.28), 0.0, 1e-5), ((1.49, 0.34, -0.28), 0.05, 1.0)):
        save_file(teacher_tensors(weights), path)
        change = (Teacher.load(path, bounded=True)(photo) - Teacher.load(path)(photo)).abs().max()
        assert least <= float(change) <= most


def test_teacher_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="teacher"):
        Teacher.load(tmp_path / "none.safetensors")
    save_file({"lut.0": torch.zeros(1)}, tmp_path / "other.safetensors")
    with pytest.raises(TrainingError, match="teacher"):
        Teacher.load(tmp_path / "other.safetensors")


def test_the_shared_teacher_is_lively_and_keeps_what_it_shows(data_folder: Path) -> None:
    teacher = Teacher.load(data_folder / "teachers" / "fivek_expertC_3dlut_srgb.safetensors")
    photo = picture(size=128)
    result = teacher(photo)
    assert result.shape == photo.shape
    correlation = torch.corrcoef(torch.stack([photo.flatten(), result.flatten()]))[0, 1]
    assert float(correlation) > 0.9
    assert float((result - photo).abs().mean()) > 0.01


def flat(*colours: tuple[float, float, float]) -> Tensor:
    """Pictures of one colour each."""
    return torch.tensor(colours).view(-1, 3, 1, 1).expand(-1, 3, 24, 24)


def ramp(count: int) -> Tensor:
    """Greys from black to white along x."""
    return torch.linspace(0, 1, count).view(1, 1, 1, -1).expand(1, 3, 24, -1)


def oklab(picture: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Lightness, chroma and hue in degrees of one-colour pictures."""
    lightness, a, b = (channel[:, 0, 0, 0] for channel in tools.to_oklab(srgb_decode(picture)))
    return lightness, torch.hypot(a, b), torch.rad2deg(torch.atan2(b, a)) % 360


@all_formulas
@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**16), low=st.floats(0, 1), high=st.floats(0, 1))
def test_formulas_stay_in_range(key: str, seed: int, low: float, high: float) -> None:
    noise = torch.rand(2, 3, 24, 20, generator=torch.Generator().manual_seed(seed))
    photo = low + (high - low) * noise.round() if seed % 2 else low + (high - low) * noise
    result = FORMULAS[key](photo)
    assert result.shape == photo.shape and bool(torch.isfinite(result).all())
    assert float(result.min()) >= 0.0 and float(result.max()) <= 1.0


@pytest.mark.parametrize("key", KEEP_GREYS)
def test_greys_stay_grey(key: str) -> None:
    result = FORMULAS[key](picture().mean(1, keepdim=True).expand(-1, 3, -1, -1))
    assert float((result.amax(1) - result.amin(1)).max()) < 1e-3


@all_formulas
def test_grey_ramps_rise_without_steps(key: str) -> None:
    # One code of 12 bits at a time: 8-bit banding would be jumps of 1/255.
    row = FORMULAS[key](ramp(4096))[0, :, 12]
    light = tools.luminance(srgb_decode(row.clamp(0, 1)).view(1, 3, 1, -1)).flatten()
    encoded = srgb_curve(light)
    assert float(encoded.diff().min()) > -1e-5
    assert float(row.diff(dim=1).abs().max()) < 1 / 255
    assert float(encoded[-1] - encoded[0]) > 0.8


@all_formulas
def test_a_uniform_grey_grows_lighter_with_its_light(key: str) -> None:
    greys = torch.linspace(0, 1, 65).view(-1, 1, 1, 1).expand(-1, 3, 24, 24)
    lightness = oklab(FORMULAS[key](greys).clamp(0, 1))[0]
    assert float(lightness.diff().min()) > 0


@all_formulas
@pytest.mark.parametrize("ends", [((0.1, 0.2, 0.6), (0.7, 0.85, 1.0)), ((0.05, 0.0, 0.0), (1.0, 0.1, 0.0))])
def test_skies_and_reds_do_not_band(key: str, ends: tuple[tuple[float, ...], tuple[float, ...]]) -> None:
    low, high = (torch.tensor(end).view(1, 3, 1, 1) for end in ends)
    row = FORMULAS[key](low + (high - low) * ramp(4096))[0, :, 12]
    assert float(row.diff(dim=1).abs().max()) < 1 / 255


@all_formulas
def test_no_halo_beside_a_strong_edge(key: str) -> None:
    edge = torch.where(torch.arange(256) < 128, 0.15, 0.85).expand(1, 3, 64, 256)
    row = FORMULAS[key](edge)[0, :, 32]
    assert float((row[:, :128] - row[:, 20:21]).abs().max()) < 0.04
    assert float((row[:, 128:] - row[:, 235:236]).abs().max()) < 0.04


def test_oklab_is_the_published_one_and_comes_back() -> None:
    # Ottosson's table of test pairs, XYZ (1, 0, 0) and so on, is in XYZ; these are white and sRGB red.
    lightness, a, b = (float(c[0, 0, 0, 0]) for c in tools.to_oklab(flat((1.0, 1.0, 1.0))))
    assert (lightness, a, b) == pytest.approx((1.0, 0.0, 0.0), abs=1e-4)
    lightness, a, b = (float(c[0, 0, 0, 0]) for c in tools.to_oklab(flat((1.0, 0.0, 0.0))))
    assert (lightness, a, b) == pytest.approx((0.6280, 0.2249, 0.1258), abs=1e-3)
    linear = picture()
    assert torch.allclose(tools.from_oklab(*tools.to_oklab(linear)), linear, atol=1e-4)


def test_gamut_mapping_keeps_luminance_and_colours_that_fit() -> None:
    inside = picture()
    assert torch.allclose(tools.into_gamut(inside), inside, atol=1e-6)
    outside = 2.5 * (inside - 0.5) + 0.5
    mapped = tools.into_gamut(outside)
    assert float(mapped.min()) >= 0 and float(mapped.max()) <= 1
    assert torch.allclose(tools.luminance(mapped), tools.luminance(outside).clamp(0, 1), atol=1e-4)


def test_fullness_is_none_of_grey_and_one_on_the_border() -> None:
    found = tools.fullness(flat((0.3, 0.3, 0.3), (1.0, 0.2, 0.1), (0.4, 0.0, 0.2), (0.5, 0.4, 0.3)))[:, 0, 0, 0]
    assert found[0] < 1e-5 and torch.allclose(found[1:3], torch.ones(2), atol=1e-5) and 0 < found[3] < 1


def test_vivid_enriches_colours_spares_skin_and_keeps_drawing_in_reds() -> None:
    leaf, skin = (0.35, 0.47, 0.25), (0.78, 0.58, 0.48)
    before, after = oklab(flat(leaf, skin))[1], oklab(formulas.vivid(flat(leaf, skin)))[1]
    assert after[0] > 1.25 * before[0]
    assert before[1] < after[1] < 1.15 * before[1]
    reds = flat(*((0.80 + 0.01 * i, 0.10, 0.08) for i in range(16)))
    assert float(formulas.vivid(reds)[:, 0, 0, 0].diff().min()) > 0.004


def test_soft_portrait_lowers_contrast_and_evens_skin() -> None:
    black, low, high, white = oklab(formulas.soft_portrait(flat(*((x,) * 3 for x in (0.0, 0.3, 0.7, 1.0)))))[0]
    assert 0.1 < float(black) < 0.2 and float(white) > 0.97
    assert float(high - low) < 0.9 * float(oklab(flat((0.3,) * 3, (0.7,) * 3))[0].diff())
    blotches = flat((0.78, 0.55, 0.50), (0.78, 0.62, 0.46))
    hues_before, hues_after = oklab(blotches)[2], oklab(formulas.soft_portrait(blotches))[2]
    assert abs(float(hues_after.diff())) < 0.8 * abs(float(hues_before.diff()))


def test_film_warms_highlights_cools_shadows_and_quiets_greens() -> None:
    dark, light = formulas.film(flat((0.12, 0.12, 0.12), (0.9, 0.9, 0.9)))[:, :, 0, 0]
    assert dark[2] > dark[0] + 0.005 and light[0] > light[2] + 0.01
    middle = srgb_curve(torch.tensor(0.17))
    grey = formulas.film(flat((float(middle),) * 3))[0, :, 0, 0]
    assert float(grey.max() - grey.min()) < 0.01
    green, red = flat((0.25, 0.55, 0.2)), flat((0.6, 0.25, 0.2))
    assert float(oklab(formulas.film(green))[1]) < 0.85 * float(oklab(green)[1])
    assert float(oklab(formulas.film(red))[1]) > 0.95 * float(oklab(red)[1])


def test_night_lifts_the_dark_but_neither_black_noise_nor_lamps() -> None:
    dark = 0.12 + 0.02 * picture()
    assert 1.4 < float((formulas.night(dark) / dark).mean()) < 2.5
    assert float(formulas.night(torch.zeros(1, 3, 32, 32)).max()) < 1e-6
    # Black with a lamp in it: black stays, the lamp's colour stays.
    scene = torch.zeros(1, 3, 64, 64)
    scene[..., 28:36, 28:36] = torch.tensor([1.0, 0.8, 0.4]).view(1, 3, 1, 1)
    result = formulas.night(scene)
    assert float(result[..., :24, :].max()) < 1e-6
    assert torch.allclose(result[..., 32, 32], scene[..., 32, 32], atol=0.03)
    noise = 0.012 * torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    assert float(formulas.night(noise).std()) < 1.5 * float(noise.std())


def test_night_changes_bright_pictures_less() -> None:
    shadow = torch.full((1, 3, 32, 96), 0.15)
    bright = shadow.clone()
    bright[..., 32:] = 0.9
    lift = [float(formulas.night(x)[0, 1, 16, 4]) - 0.15 for x in (shadow, bright)]
    assert 0.01 < lift[1] < 0.7 * lift[0]


def test_styles_are_named_described_and_taught_from_natural() -> None:
    assert list(STYLES) == ["natural", "expert-c", "vivid", "soft-portrait", "film", "night", "clear", "mono"]
    assert all(40 < len(style.description) < 200 for style in STYLES.values())
    assert {key for key, style in STYLES.items() if not style.reference} == {"natural"}
    assert {style.reference for style in STYLES.values()} == {"", "natural"}
    with pytest.raises(TrainingError, match="natural"):
        style_named("sepia")
