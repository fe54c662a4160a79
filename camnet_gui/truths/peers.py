"""Other raw developers as programs: RawTherapee and darktable, each by its own command line."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from camnet_gui.errors import CamnetError, TruthError
from camnet_gui.images import F32
from camnet_gui.processes import run_program
from camnet_gui.truths.darktable_style import SUFFIX, sidecar_of
from camnet_gui.truths.pictures import read_finished

TIMEOUT: Final = 600.0  # seconds for one photo
# The look stays the user's; only the file that comes out must be sRGB.
_SRGB_PROFILE: Final = "[Color Management]\nOutputProfile=RTv4_sRGB\n"


@dataclass(frozen=True, slots=True)
class RawTherapee:
    """`rawtherapee-cli` with a processing profile (.pp3)."""

    profile: Path
    timeout: float = TIMEOUT

    def __post_init__(self) -> None:
        _check_file(self.profile, "processing profile")
        program("rawtherapee-cli", "RawTherapee")

    def __call__(self, raw: Path) -> F32:
        """The finished picture, float32 (H, W, 3), sRGB [0, 1]. Raises TruthError."""
        with _workplace(raw) as (folder, linked):
            srgb = folder / "srgb.pp3"
            srgb.write_text(_SRGB_PROFILE)
            out = folder / "finished.tif"
            command = [program("rawtherapee-cli", "RawTherapee"), "-o", str(out), "-t", "-b16", "-Y"]
            command += ["-p", str(self.profile.resolve()), "-p", str(srgb), "-c", str(linked)]
            return _run(command, out, "RawTherapee", self.timeout, {"RT_CACHE": str(folder / "cache")})


@dataclass(frozen=True, slots=True)
class Darktable:
    """`darktable-cli` with a sidecar (.xmp) or an exported style (.dtstyle), or a style of the user's darktable."""

    look: str
    timeout: float = TIMEOUT

    def __post_init__(self) -> None:
        if self._is_file():
            _check_file(Path(self.look), "style" if self._is_style_file() else "sidecar")
        if self._is_style_file():
            sidecar_of(Path(self.look))
        program("darktable-cli", "darktable")

    def _is_file(self) -> bool:
        return self.look.lower().endswith((".xmp", SUFFIX))

    def _is_style_file(self) -> bool:
        return self.look.lower().endswith(SUFFIX)

    def _sidecar(self, folder: Path) -> Path:
        """The look as a sidecar; that of a style is written into `folder`."""
        if not self._is_style_file():
            return Path(self.look).resolve()
        made = folder / "look.xmp"
        made.write_text(sidecar_of(Path(self.look)), encoding="utf-8")
        return made

    def __call__(self, raw: Path) -> F32:
        """The finished picture, float32 (H, W, 3), sRGB [0, 1]. Raises TruthError."""
        with _workplace(raw) as (folder, linked):
            out = folder / "finished.tif"
            command = [program("darktable-cli", "darktable"), str(linked)]
            command += [str(self._sidecar(folder))] if self._is_file() else []
            command += [str(out), "--icc-type", "SRGB"]
            command += [] if self._is_file() else ["--style", self.look, "--style-overwrite"]
            # Styles live in the user's own darktable; a sidecar needs nothing of it.
            command += ["--apply-custom-presets", "false"] if self._is_file() else []
            command += ["--core", "--library", ":memory:", "--cachedir", str(folder / "cache")]
            command += ["--configdir", str(folder / "config")] if self._is_file() else []
            command += ["--conf", "write_sidecar_files=never", "--conf", "plugins/imageio/format/tiff/bpp=16"]
            return _run(command, out, "darktable", self.timeout, {})


def program(name: str, title: str) -> str:
    """The path of a program. Raises TruthError when it is not installed."""
    found = shutil.which(name)
    if found is None:
        raise TruthError(
            "{title} is needed for this look: install it so that `{name}` can be found.", title=title, name=name
        )
    return found


def _check_file(path: Path, what: str) -> None:
    if not path.is_file():
        raise TruthError("There is no {what} {path}.", what=what, path=path)


@contextlib.contextmanager
def _workplace(raw: Path) -> Iterator[tuple[Path, Path]]:
    """A temporary folder with a link to the raw: sidecars beside the raw are neither read nor written."""
    with tempfile.TemporaryDirectory(prefix="camnet-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        # The name may hold what a program takes for an option or can't decode.
        linked = folder / f"photo{raw.suffix}"
        try:
            linked.symlink_to(raw.resolve())
        except OSError:
            shutil.copyfile(raw, linked)
        yield folder, linked


def _run(command: list[str], out: Path, title: str, timeout: float, environment: dict[str, str]) -> F32:
    """Run a program that makes `out` and read that. Raises TruthError."""
    try:
        _, said = run_program(command, timeout, environment)
    except CamnetError as error:
        raise TruthError("{title} made no picture: {error}.", title=title, error=error) from error
    if not out.is_file():
        raise TruthError("{title} made no picture; it said: {said}", title=title, said=said or "nothing")
    return read_finished(out)
