"""From the restored stage to a picture in a style: the second half of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, cast

import cv2
import numpy as np

from camnet_gui import adjust, views
from camnet_gui.edits import Edits, with_installed
from camnet_gui.errors import CamnetError, Sentence, WeightsError
from camnet_gui.events import Note, Progress, Report
from camnet_gui.images import F32, View, orient
from camnet_gui.model.backend import EnhanceModel, StyleModel, load_style
from camnet_gui.model.card import Card, read_card
from camnet_gui.model.config import THUMBNAIL
from camnet_gui.model.grid import GridStyle, StyleGrid, apply_all
from camnet_gui.model.runner import EnhanceRunner
from camnet_gui.model.tiles import UNIT, Window, round_up, tiles_over
from camnet_gui.photo import Photo, box_of, sensor_size, sensor_slices
from camnet_gui.restoring import Restoring

_NO_GRIDS: Final[Mapping[str, StyleGrid]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class StyleInfo:
    """A style that the user can choose. `key` is what Edits.style holds, `name` what is shown; `file` holds it."""

    key: str
    name: str
    description: str
    file: Path | None = None


class Styling:
    """Holds the styles' nets, and what they chose for a photo.

    restoring : makes what is styled, and keeps what was made
    folder : the shipped styles
    more : folder of the user's own styles, which may not exist; files in it that are no styles are noted

    Raises WeightsError.
    """

    def __init__(self, restoring: Restoring, folder: Path, more: Path | None, report: Report) -> None:
        self._restoring = restoring
        self._styles = dict(_found_styles(folder))
        restoring.parents.update({key: card.parent for key, (_, card) in self._styles.items()})
        self._nets: dict[str, StyleModel] = {}
        for path in sorted(more.glob("*.safetensors")) if more is not None else ():
            try:
                self.add_style(path)
            except CamnetError as error:
                report(Note(f"A style of yours was left out: {error}"))

    def styles(self) -> tuple[StyleInfo, ...]:
        """All styles, the default one first."""
        return tuple(StyleInfo(key, card.name, card.description, path) for key, (path, card) in self._styles.items())

    def add_style(self, path: Path) -> str:
        """Take in a style's file; its key, with a number where that was taken. Raises WeightsError."""
        card = read_card(path)
        if card.stage != "enhance":
            raise WeightsError(
                "{name} is not a style but a net for the stage “{stage}”.", name=path.name, stage=card.stage
            )
        key, number = card.key, 1
        while key in self._styles and self._styles[key][0].resolve() != path.resolve():
            number += 1
            key = f"{card.key}-{number}"
        self._styles[key] = path, card
        self._restoring.parents[key] = card.parent
        return key

    def remove_style(self, key: str) -> None:
        """Forget a style; photos that name it are shown in the default one. Another may come under its key."""
        self._styles.pop(key, None)
        self._nets.pop(key, None)
        self._restoring.forget_style(key)

    def installed(self, edits: Edits, report: Report) -> Edits:
        """`edits` with the default style for one that is not there, and without such a second one; both are noted.

        Raises CamnetError where there is no style at all.
        """
        if not self._styles:
            raise CamnetError("There is no style: install the program again.")
        if edits.style not in self._styles:
            _, card = next(iter(self._styles.values()))
            report(Note(Sentence(
                "The style “{style}” is not installed; {name} is used instead.",
                style=edits.style, name=Sentence(card.name)
            )))
        if edits.second_style and edits.blend and edits.second_style not in self._styles:
            report(Note(Sentence(
                "The second style “{second_style}” is not installed and was left out.", second_style=edits.second_style
            )))
        return with_installed(edits, list(self._styles))

    def _net(self, key: str) -> StyleModel:
        if key not in self._styles:
            raise CamnetError("The style “{key}” was taken away meanwhile.", key=key)
        if key not in self._nets:
            self._nets[key] = load_style(self._styles[key][0], self._restoring.device, self._restoring.breathe)
        return self._nets[key]

    def _grid(self, photo: Photo, edits: Edits, net: GridStyle, style: str) -> StyleGrid:
        gains = self._restoring.balance_of(photo, edits)[0]

        def make() -> StyleGrid:
            small = orient(self._restoring.binned_xyz(photo, gains, 2 * THUMBNAIL), photo.frame.shot.orientation)
            reference = np.float32(2.0**photo.frame.baseline_exposure)
            return net.grid(np.ascontiguousarray(small) * reference)

        return self._restoring.cached(("grid", photo, gains, style), make)

    def grids(self, photo: Photo, edits: Edits) -> dict[str, StyleGrid]:
        """The grids of the styles that `edits` names, as far as they have one."""
        nets = {style: self._net(style) for style in named(edits)}
        return {
            style: self._grid(photo, edits, net, style)
            for style, net in nets.items()
            if isinstance(net, GridStyle)
        }

    def finished(self, edits: Edits, look: Callable[[str], F32]) -> F32:
        """sRGB (h, w, 3) out of what `look` makes in each style: the two styles' blend, adjusted."""
        rgb = look(edits.style)
        if edits.second_style and edits.blend:
            rgb = cast(F32, cv2.addWeighted(rgb, 1 - edits.blend, look(edits.second_style), edits.blend, 0))
        return adjust.adjusted(rgb, edits)

    def looks(
        self,
        photo: Photo,
        edits: Edits,
        view: View,
        xyz: F32,
        styles: Iterable[str],
        grids: Mapping[str, StyleGrid] = _NO_GRIDS,
    ) -> dict[str, F32]:
        """sRGB (h, w, 3) in each of some styles, of a view whose restored XYZ (3, h, w) is given; picture coordinates.

        grids : those that are there already; with all of `styles` nothing of the engine is touched
        """
        exposure = edits.exposure + photo.frame.baseline_exposure
        found: dict[str, F32] = {}
        quick: dict[str, StyleGrid] = {}
        for style in styles:
            net = grids.get(style) or self._net(style)
            if isinstance(net, GridStyle):
                net = self._grid(photo, edits, net, style)
            if isinstance(net, StyleGrid):
                quick[style] = net
            else:
                plain = views.plain(xyz, exposure)
                styled = self._unet_style(photo, edits, view, net, exposure, style)
                found[style] = np.clip(plain + np.float32(edits.strength) * (styled - plain), 0, 1)
        if quick:
            made = apply_all(list(quick.values()), xyz, box_of(photo, view), edits.strength, exposure)
            found |= zip(quick, made, strict=True)
        return found

    def _unet_style(
        self, photo: Photo, edits: Edits, view: View, net: EnhanceModel, exposure: float, style: str
    ) -> F32:
        """The paper's Enhance-Net on a view; it works in sensor coordinates on the picture padded to its multiple."""
        high, wide = (-(-extent // view.scale) for extent in sensor_size(photo.frame))
        unit = max(UNIT, net.contract.size_multiple)
        smallest = net.contract.smallest
        tall, broad = (max(round_up(extent, unit), round_up(smallest, unit)) for extent in (high, wide))
        orientation = photo.frame.shot.orientation
        rows, columns = sensor_slices(photo, view)

        def source(window: Window) -> F32:
            present = window.overlap(Window(0, 0, high, wide))
            part = self._restoring.sensor_xyz(photo, edits, view.scale, present)
            below, right = window.height - present.height, window.width - present.width
            return np.pad(part, ((0, 0), (0, below), (0, right)), "symmetric") if below or right else part

        gains = self._restoring.balance_of(photo, edits)[0]
        key = ("enhancer", photo, view.scale, gains, edits.denoise, edits.sharpness, edits.lens, style)
        runner = self._restoring.cached(key, lambda: EnhanceRunner(net, tall, broad, source))
        region = Window.over(rows, columns)
        tile = max(self._restoring.tile, round_up(net.contract.receptive_field, 256))
        out = np.empty((3, region.height, region.width), np.float32)
        tiles = list(tiles_over(region, tile, tall, broad))
        for index, window in enumerate(tiles):
            self._restoring.report(Progress("enhance", index, len(tiles)))
            common = window.overlap(region)
            found = runner(window, tile, exposure)
            out[(slice(None), *common.within(region))] = found[(slice(None), *common.within(window))]
        return cast(F32, orient(out, orientation)).transpose(1, 2, 0)


def _found_styles(folder: Path) -> Iterator[tuple[str, tuple[Path, Card]]]:
    cards = [(path, read_card(path)) for path in sorted(folder.glob("*.safetensors"))]
    # "natural" is the default and comes first.
    for path, card in sorted(cards, key=lambda found: (found[1].key != "natural", found[1].name)):
        yield card.key, (path, card)


def named(edits: Edits) -> set[str]:
    """The styles that show."""
    return {edits.style, edits.second_style} if edits.second_style and edits.blend else {edits.style}
