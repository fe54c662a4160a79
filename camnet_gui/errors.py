"""Every error that a user may meet. The message is one clear sentence that says what to do."""


class CamnetError(Exception):
    """Base of all errors whose text is meant for the user."""


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
