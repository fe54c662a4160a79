"""Every error that a user may meet, and sentences for the user. One clear sentence says what to do."""

from __future__ import annotations

from typing import Self


class Sentence(str):
    """Words for the user, in English, that remember what they were made of: the window tells them in its language.

    template : the words, with {names} for `values`
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """The template with its values put in; without values it is taken as it is."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[str]:
        """For copies: they get the template and the values after this."""
        return (str(self),)


class CamnetError(Exception):
    """Base of all errors whose text is meant for the user: a `Sentence` of template and values."""

    def __init__(self, template: str = "", /, **values: object) -> None:
        self.sentence = template if isinstance(template, Sentence) and not values else Sentence(template, **values)
        super().__init__(self.sentence)


class RawError(CamnetError):
    """The file can't be read as a raw picture."""


class UnsupportedRawError(RawError):
    """The file is a raw picture of a kind that LibRaw does not decode."""


class WeightsError(CamnetError):
    """A weights file is damaged, hostile, or does not fit where it was to be used."""


class DeviceError(CamnetError):
    """The chosen device is missing or failed its self-check."""


class OutOfMemoryError(CamnetError):
    """Not enough memory even with the smallest tile."""


class PickError(CamnetError):
    """The picked spot tells nothing about the light; another one may."""


class SettingsError(CamnetError):
    """A sidecar or settings file can't be read or written."""


class XmpError(CamnetError):
    """An XMP file can't be read or written."""


class ExportError(CamnetError):
    """A picture can't be written."""


class TrainingError(CamnetError):
    """Training can't start or go on."""


class TruthError(CamnetError):
    """Ground truths can't be made, read or written."""


class EvaluationError(CamnetError):
    """Something can't be measured: missing pictures, or a program that gave nothing usable."""


class Cancelled(Exception):  # noqa: N818 - no error: the user wanted it
    """Raised by a job's `report` when the user cancelled; not an error, so outside the CamnetError tree."""
