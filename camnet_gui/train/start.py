"""Sets up one training from plain choices: photographs, net, task, recipe, card. Command line and window share it."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from camnet_gui.errors import DeviceError, TrainingError
from camnet_gui.events import Note, Report, ignore
from camnet_gui.model import config, ddfapd, nets, weights
from camnet_gui.model.card import read_card
from camnet_gui.paths import weights_folder
from camnet_gui.styles_kept import key_of
from camnet_gui.train import data, loop
from camnet_gui.train.data import SMALLEST_WINDOW
from camnet_gui.train.loop import Outcome
from camnet_gui.train.pairs import PairTask, load_pair_sets
from camnet_gui.train.recipes import Recipe, recipe_named
from camnet_gui.train.styles import Formula, Style, style_named
from camnet_gui.train.styles.formulas import natural
from camnet_gui.train.synth import Synthesis
from camnet_gui.train.tasks import LEVELS, EnhanceTask, JointNet, JointTask, RestoreTask
from camnet_gui.train.widen import widened
from camnet_gui.truths.manifest import read_manifest

_AUTHOR = "camnet_gui"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decides about a training.

    out : the run's folder
    recipe : name of a recipe; "" takes the usual one
    photos : folder of finished photographs; None takes the shared data's
    steps : length of the schedule instead of the recipe's
    minutes : stop after so long, with a checkpoint
    resume : go on from the folder's checkpoint
    device : "cpu", "cuda", "mps" or "auto"
    threads : of the CPU; None leaves torch's choice
    """

    out: Path
    recipe: str = ""
    photos: Path | None = None
    steps: int | None = None
    minutes: float | None = None
    resume: bool = False
    seed: int = 0
    device: str = "auto"
    threads: int | None = None


def restore(
    choices: Choices, report: Report = ignore, *, camera: str | None = None, initial: Path | None = None
) -> Outcome:
    """Step 1 of the paper for Restore-Net, from the weights `initial` when given, which may be of a narrower net.

    `camera` names the one sensor that the paper's contract needs.
    Raises TrainingError, DeviceError, WeightsError; Cancelled from `report`.
    """
    recipe, device = _begin(choices, "restore-fast")
    net = _restore_net(recipe, initial)
    synthesis = _synthesis(net, camera, recipe)
    train, held_out = _photos(choices, report)
    baseline = interpolate if net.config.skip else None
    if net.config.contract == "any-camera":
        # Noisy samples a little more: there the others' noise reduction is strongest.
        judged = tuple(level for level in LEVELS if recipe.noisy < 0.9 or level[0] >= recipe.noisy_from)
        task = RestoreTask(
            train, held_out, synthesis, "decibel", level_weight=-0.08, baseline=baseline, judged=judged
        )
    else:
        task = RestoreTask(train, held_out, synthesis, "paper", baseline=baseline)
    saver = _saver(_parent(recipe), "Restore", choices)
    return _fit(task, net, recipe, choices, report, device, saver)


def enhance(
    choices: Choices,
    report: Report = ignore,
    *,
    style: str = "natural",
    initial: Path | None = None,
    follow: tuple[Path, Path] | None = None,
    reference: Path | None = None,
) -> Outcome:
    """Step 1 of the paper for Enhance-Net: learn `style`, from the weights `initial` when given.

    follow : weights of the reference as `initial` learned from it, and as it is now; what changed is added to `initial`
    reference : weights that render what the style's formula is applied to; None takes the shipped style it names
    Raises TrainingError, DeviceError, WeightsError; Cancelled from `report`.
    """
    recipe, device = _begin(choices, "enhance-fast")
    wanted = style_named(style)
    net = _enhance_net(recipe, wanted, initial)
    lineage = f"from {_named(initial)}"
    if follow is not None:
        add_difference(net, *follow)
        lineage += f"; added to it: {_named(follow[1])} less {_named(follow[0])}"
    formula = wanted.make()
    rendering, origin = _reference(wanted, reference)
    train, held_out = _photos(choices, report)
    fast = isinstance(net, nets.GridNet)
    if fast:
        # Whole pictures become patches: their pixels are only averaged away, each time anew.
        train = train.reduced(round(recipe.patch / SMALLEST_WINDOW))
    size = _validation_size(net)
    task = EnhanceTask(train, held_out, formula, wholes=fast, validation_size=size, reference=rendering)
    saver = _style_saver(wanted, formula, recipe, choices, {"lineage": lineage, "reference": origin})
    return _fit(task, net, recipe, choices, report, device, saver)


def enhance_from_pairs(
    choices: Choices, report: Report = ignore, *, pairs: Path, name: str, initial: Path | None = None
) -> Outcome:
    """Enhance-Net learns the look of the pairs in a folder (`camnet prepare`) as a style called `name`.

    Raises TrainingError, TruthError, DeviceError, WeightsError; Cancelled from `report`.
    """
    key = key_of(name)
    recipe, device = _begin(choices, "enhance-fast")
    if recipe.nets != "fast":
        raise TrainingError("Pairs teach the fast Enhance-Net: choose enhance-fast or finetune as recipe.")
    shorter = round(recipe.patch / SMALLEST_WINDOW)
    train, held_out, monochrome = load_pair_sets(pairs, shorter, report)
    wanted = Style(key, name, f"A look learned from {pairs.resolve().name}.", lambda: natural, "", monochrome)
    net = _enhance_net(recipe, wanted, initial)
    if not isinstance(net, nets.GridNet):
        raise TrainingError("Pairs teach the fast Enhance-Net: give initial weights of that kind, or none.")
    how = read_manifest(pairs)
    licence = f"Trained on the user's pairs (restored: {how.restored}, enhanced: {how.enhanced})."
    saver = _saver(key, name, choices, licence, description=wanted.description, parent=_parent(recipe))
    return _fit(PairTask(train, held_out), net, recipe, choices, report, device, saver)


def joint(
    choices: Choices,
    report: Report = ignore,
    *,
    style: str = "natural",
    weight: float = 0.5,
    camera: str | None = None,
    restore_weights: Path | None = None,
    enhance_weights: Path | None = None,
    reference: Path | None = None,
) -> Outcome:
    """Step 2 of the paper: both nets together by Eq. (7) with λ = `weight`, from the weights of step 1.

    The best weights are two files, best-restore.safetensors and best-enhance.safetensors. `reference` as in `enhance`.
    Raises TrainingError, DeviceError, WeightsError; Cancelled from `report`.
    """
    recipe, device = _begin(choices, "joint-fast")
    wanted = style_named(style)
    restore_net = _restore_net(recipe, restore_weights)
    enhance_net = _enhance_net(recipe, wanted, enhance_weights)
    synthesis = _synthesis(restore_net, camera, recipe)
    formula = wanted.make()
    rendering, origin = _reference(wanted, reference)
    train, held_out = _photos(choices, report)
    fast = isinstance(enhance_net, nets.GridNet)
    size = _validation_size(enhance_net)
    task = JointTask(train, held_out, synthesis, formula, weight, fast, size, rendering)
    lineage = {"lineage": f"from {_named(enhance_weights)}", "reference": origin}
    saver = _joint_saver(recipe, wanted, formula, choices, lineage)
    return _fit(task, JointNet(restore_net, enhance_net), recipe, choices, report, device, saver)


def _begin(choices: Choices, usual: str) -> tuple[Recipe, torch.device]:
    recipe = recipe_named(choices.recipe or usual)
    if choices.steps is not None:
        recipe = replace(recipe, steps=choices.steps)
    if choices.threads is not None:
        torch.set_num_threads(choices.threads)
    name = choices.device
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        device = torch.device(name)
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise DeviceError(f"There is no device “{choices.device}” here; try cpu.") from error
    # The initial weights; batches have generators of their own.
    torch.manual_seed(choices.seed)
    return recipe, device


def _restore_net(recipe: Recipe, initial: Path | None = None) -> nets.RestoreNet:
    if initial is None:
        return nets.RestoreNet(config.FAST_RESTORE if recipe.nets == "fast" else config.RestoreConfig())
    net, _ = weights.load(initial, "restore")
    assert isinstance(net, nets.RestoreNet)
    if recipe.nets == "fast" and net.config != config.FAST_RESTORE:
        net = widened(net, config.FAST_RESTORE)
    return net.requires_grad_(True)


def _enhance_net(recipe: Recipe, style: Style, initial: Path | None) -> nets.EnhanceNet | nets.GridNet:
    if initial is None:
        if recipe.nets == "paper":
            return nets.EnhanceNet()
        return nets.GridNet(config.GridConfig(monochrome=style.monochrome))
    net, _ = weights.load(initial, "enhance")
    assert not isinstance(net, nets.RestoreNet)
    if isinstance(net, nets.GridNet):
        # A style may start from one of the other kind.
        net.config = replace(net.config, monochrome=style.monochrome)
    return net.requires_grad_(True)


def add_difference(net: nn.Module, before: Path, after: Path) -> None:
    """Add to a net's weights what changed between two others of its kind (Ilharco et al., "Editing models with task
    arithmetic", ICLR 2023): a style that was taught on `before` goes on from nearly the same look on `after`.

    Raises TrainingError when the three don't fit together, WeightsError.
    """
    old, new = (weights.load(path, "enhance")[0].state_dict() for path in (before, after))
    own = net.state_dict()
    shapes = [{name: tensor.shape for name, tensor in each.items()} for each in (own, old, new)]
    if not shapes[0] == shapes[1] == shapes[2]:
        raise TrainingError("The weights to follow are of another kind of net than the initial ones.")
    with torch.no_grad():
        for name, tensor in own.items():
            tensor += new[name] - old[name]


def _reference(style: Style, given: Path | None) -> tuple[nn.Module | None, str]:
    """The frozen net whose renditions the style's formula is applied to, and its name for the card.

    None when the truth is the photograph. Raises WeightsError.
    """
    if not style.reference:
        return None, "the photograph"
    path = given or weights_folder() / "styles" / f"{style.reference}.safetensors"
    net, _ = weights.load(path, "enhance")
    return net, _named(path)


def _named(path: Path | None) -> str:
    """A weights file as cards name it: its key and the checksum of its tensors. Raises WeightsError."""
    if path is None:
        return "fresh weights"
    card = read_card(path)
    return f"{card.key}, sha256 {card.sha256}"


def _validation_size(net: nets.EnhanceNet | nets.GridNet) -> int:
    """Side of validation pictures: the paper's dilated convolutions mirror more than 256 pixels hold."""
    smallest = weights.contract_of(net).smallest
    return max(config.THUMBNAIL, smallest)


def _photos(choices: Choices, report: Report) -> tuple[data.PhotoSet, data.PhotoSet]:
    folder = choices.photos or data.data_folder() / "photos"
    train, held_out = data.list_photos(folder)
    report(Note(f"{len(train)} photographs to learn from, {len(held_out)} held out for validation."))
    return data.PhotoSet.load(train), data.PhotoSet.load(held_out)


def _synthesis(net: nets.RestoreNet, camera: str | None, recipe: Recipe) -> Synthesis:
    contract = net.config.contract
    if contract == "paper" and camera is None:
        raise TrainingError("The paper's Restore-Net learns one sensor: name it, e.g. --camera 'Canon EOS 550D'.")
    synthesis = Synthesis.load(data.data_folder(), contract, camera)
    return replace(synthesis, noisy=recipe.noisy, noisy_from=recipe.noisy_from)


def interpolate(rggb: Tensor, sigma: Tensor) -> Tensor:
    """The skip of the fast Restore-Net alone: (N, 4, h, w) balanced to (N, 3, 2h, 2w); `sigma` is not used."""
    encoded = ddfapd.demosaic(nets.root_encode(rggb))
    return nets.root_decode(F.pixel_shuffle(encoded, 2))


def licences(choices: Choices) -> str:
    """Where the photographs of a training come from, for the card."""
    folder = choices.photos or data.data_folder() / "photos"
    manifest = folder / "MANIFEST.csv"
    if not manifest.is_file():
        return f"Trained on the user's photographs in “{folder.name}”."
    with manifest.open(newline="", encoding="utf-8") as file:
        notes = sorted({row.get("source_and_licence_note") or "unknown" for row in csv.DictReader(file)})
    return "Weights: MIT. Trained on photographs with these origins and licences: " + "; ".join(notes)


def _saver(key: str, name: str, choices: Choices, licence: str | None = None, **fields: Any) -> loop.Saver:
    licence = licences(choices) if licence is None else licence

    def save(path: Path, net: nn.Module, record: dict[str, Any]) -> None:
        assert isinstance(net, nets.RestoreNet | nets.EnhanceNet | nets.GridNet)
        card = weights.make_card(net, key, name, training=record, licence=licence, author=_AUTHOR, **fields)
        weights.save(path, net, card)

    return save


def _style_saver(
    style: Style, formula: Formula, recipe: Recipe, choices: Choices, lineage: dict[str, str]
) -> loop.Saver:
    """A style's card tells its formula, and with `lineage` its initial weights and what the formula was applied to."""
    notes = {
        **lineage,
        "data": "the photographs named in the licence, every tenth held out",
        "formula": " ".join((formula.__doc__ or "").split()),
    }
    licence = ". ".join(part for part in (licences(choices), style.credit) if part)

    def save(path: Path, net: nn.Module, record: dict[str, Any]) -> None:
        assert isinstance(net, nets.EnhanceNet | nets.GridNet)
        card = weights.make_card(
            net, style.key, style.name, description=style.description, parent=_parent(recipe),
            training=record | notes, licence=licence, author=_AUTHOR,
        )  # fmt: skip
        weights.save(path, net, card)

    return save


def _joint_saver(
    recipe: Recipe, style: Style, formula: Formula, choices: Choices, lineage: dict[str, str]
) -> loop.Saver:
    """Two files beside `path`, one a net."""
    of_restore = _saver(_parent(recipe), "Restore", choices)
    of_enhance = _style_saver(style, formula, recipe, choices, lineage)

    def save(path: Path, net: nn.Module, record: dict[str, Any]) -> None:
        assert isinstance(net, JointNet)
        of_restore(path.with_name("best-restore.safetensors"), net.restore, record)
        of_enhance(path.with_name("best-enhance.safetensors"), net.enhance, record)

    return save


def _parent(recipe: Recipe) -> str:
    """The key of the Restore-Net that a recipe trains, or that its styles belong to."""
    return f"restore-{recipe.nets}"


def _fit(
    task: loop.Task[Any],
    net: nn.Module,
    recipe: Recipe,
    choices: Choices,
    report: Report,
    device: torch.device,
    save: loop.Saver,
) -> Outcome:
    return loop.fit(
        task, net, recipe, choices.out, report,
        seed=choices.seed, resume=choices.resume, minutes=choices.minutes, device=device, save=save,
    )  # fmt: skip
