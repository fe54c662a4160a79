"""What `camnet info` tells about a raw file, as plain values and as lines of text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from camnet_gui.images import Noise, RawFrame, Shot, oriented_size
from camnet_gui.raw import read_raw


def raw_report(path: Path) -> dict[str, object]:
    """Everything worth knowing about the raw file at `path`, ready for JSON. Raises RawError."""
    from camnet_gui.noise import estimate

    frame = read_raw(path)
    sensor = frame.mosaic.shape if isinstance(frame, RawFrame) else frame.xyz.shape[1:]
    height, width = oriented_size(sensor[0], sensor[1], frame.shot.orientation)
    report: dict[str, object] = {**_shot(frame.shot), "width": width, "height": height}
    report["preview_bytes"] = len(frame.preview)
    report["baseline_exposure"] = frame.baseline_exposure
    if isinstance(frame, RawFrame):
        noise = frame.noise if frame.noise is not None else estimate(frame)
        report |= {
            "kind": "Bayer",
            "cfa": frame.cfa,
            "black": list(frame.black),
            "white": frame.white,
            "white_balance": [round(gain, 4) for gain in frame.white_balance],
            "M_balanced_to_xyz": frame.M_balanced_to_xyz.round(6).tolist(),
            "noise": _noise(noise),
            "gain_maps": len(frame.gain_maps),
            "listed_defects": len(frame.defects),
        }
    else:
        report["kind"] = frame.kind
    report["fallbacks"] = list(frame.fallbacks)
    return report


def report_lines(report: Mapping[str, object]) -> list[str]:
    """The report as aligned lines under the file's name."""
    lines = [str(report.get("file", ""))]
    for key, value in report.items():
        if key in ("file", "error", "seconds", "total_seconds", "notes") or value is None or value == "" or value == []:
            continue
        lines.append(f"  {key.replace('_', ' '):20}{_text(key, value)}")
    return lines


def _text(key: str, value: object) -> str:
    if key == "shutter" and isinstance(value, float):
        return f"1/{round(1 / value)} s" if value < 0.3 else f"{value:g} s"
    if key == "aperture":
        return f"f/{value:.2g}"
    if key == "focal_length":
        return f"{value:g} mm"
    if key == "M_balanced_to_xyz" and isinstance(value, list):
        return ("\n" + " " * 22).join("  ".join(f"{number:8.4f}" for number in row) for row in value)
    if key == "noise" and isinstance(value, dict):
        return f"shot {value['shot'][1]:.3g}, read variance {value['read_var'][1]:.3g} ({value['source']})"
    if isinstance(value, list):
        return ("\n" + " " * 22).join(value) if key == "fallbacks" else ", ".join(f"{part:g}" for part in value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def _shot(shot: Shot) -> dict[str, object]:
    return {
        "make": shot.make,
        "model": shot.model,
        "lens": shot.lens,
        "iso": shot.iso,
        "shutter": shot.shutter,
        "aperture": shot.aperture,
        "focal_length": shot.focal_length,
        "time": shot.time.isoformat() if shot.time else None,
        "orientation": shot.orientation,
        "gps": list(shot.gps) if shot.gps else None,
    }


def _noise(noise: Noise) -> dict[str, object]:
    return {"shot": list(noise.shot), "read_var": list(noise.read_var), "source": noise.source}
